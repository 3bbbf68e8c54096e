/** Owns the reading of JSON-LD of schema.org: parsed JSON, or an HTML page with such scripts. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, type Result, success } from '../../model/result';
import { KEPT } from '../flatRecord';
import type { ReadInto } from '../format';
import { restoreHistory } from '../restoreHistory';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { type LooseJson, looseJsonOf } from '../text/looseJson';
import { addNode } from './addNode';
import { createNodes, type PlacedNode } from './createNodes';
import { expandedNodes } from './expandedNodes';
import { findScripts } from './findScripts';
import { isPageType, typesOf } from './schemaTypes';
import { withOwnTerms } from './withOwnTerms';
import { withProperNames } from './withProperNames';

/** Reads events, and the people, organisations and other things that a file names, with what joins them. */
export const readSchemaOrg: ReadInto<unknown> = (content, into) => {
  const written = typeof content === 'string' ? rootsOfPage(content, into) : [{ value: content, at: '$' }];
  const roots = written.map(({ value, at }) => {
    const expanded = expandedNodes(withOwnTerms(value));
    const named = withProperNames(expanded.value, at);
    for (const problem of [...expanded.problems, ...named.problems]) into.problem(problem);
    return { value: named.value, at };
  });
  for (const { value } of roots) {
    if (isOwnHead(value)) describeOwn(value, into);
    else if (isObject(value) && isListOfItems(value, typesOf(value))) {
      into.describe({ title: jsonText(value['name']), description: jsonText(value['description']) });
    }
  }
  const nodes = createNodes();
  for (const { node, at } of roots.flatMap(({ value, at: where }) => topNodes(value, where))) {
    const page = typesOf(node).find(isPageType);
    if (page === undefined) nodes.place(node, at);
    else {
      const hint = 'It is left out. Events, persons, organisations and places are read.';
      const message = `${page} is about a page, and no part of a history`;
      into.problem({ path: at, record: page, message, hint, effect: 'skipped', sort: 'record' });
    }
  }
  if (nodes.waiting() === 0 && written.length === 0 && findScripts(String(content)).scripts.length > 0) {
    return failure(
      findScripts(String(content))
        .scripts.map((script) => scriptOf('The JSON-LD of this page', String(content), script))
        .flatMap((read) => (read.ok ? [] : read.failure.message))[0] ??
        'The JSON-LD of this page is broken: it is not JSON',
      'Look for a comma, a quotation mark or a bracket that lacks or is too many, or save the HTML source of the page once more.',
    );
  }
  if (nodes.waiting() === 0) {
    return failure(
      'There is no event in the JSON-LD of this file, nor anything else with a type of schema.org',
      'An event has "@type": "Event" and "@context": "https://schema.org". Of a page, save the HTML source.',
    );
  }
  for (let placed = nodes.next(); placed !== null; placed = nodes.next()) addNode(placed, nodes, into);
  return success(null);
};

/** A script's value, and what was read past in it; fails with the line of its page at which it cannot be read. */
function scriptOf(subject: string, html: string, script: string): Result<Partial<LooseJson>> {
  try {
    return success({ value: JSON.parse(script) as unknown });
  } catch {
    const above = html.slice(0, Math.max(0, html.indexOf(script))).replace(/[^\n]/g, '');
    return looseJsonOf(subject, above + script);
  }
}

function rootsOfPage(html: string, into: DatasetBuilder): { readonly value: unknown; readonly at: string }[] {
  const { scripts, title } = findScripts(html);
  if (title !== '') into.describe({ title });
  return scripts.flatMap((script, index) => {
    const at = `script ${index + 1}`;
    const read = scriptOf('It', html, script);
    if (!read.ok) {
      const hint = 'It is left out. Look for a comma, a quotation mark or a bracket that lacks or is too many.';
      into.problem({ path: at, record: at, message: read.failure.message, hint, effect: 'skipped', sort: 'file' });
      return [];
    }
    const { value, problem } = read.value;
    if (problem !== undefined) into.problem({ ...problem, path: at, record: at });
    return [{ value, at }];
  });
}

/** What wraps nodes: lists, graphs, and what a page or a list of items holds. */
const WRAPPERS = ['@graph', 'itemListElement', 'item', 'mainEntity', '@list', '@set'];

/** Of an object without a type, all that holds lists, whatever it is called. */
const wrappersOf = (node: JsonObject): readonly string[] =>
  Object.keys(node).filter((name) => WRAPPERS.includes(name) || (name !== '@context' && Array.isArray(node[name])));

const LISTS = /^(ItemList|ListItem|DataFeed|DataFeedItem)$/;

/** Whether a node is a list, whatever else it is, and has items. */
const isListOfItems = (node: JsonObject, types: readonly string[]): boolean =>
  types.includes('ItemList') && listOf(node['itemListElement']).length > 0;

/** The typed nodes at the top of a document. */
function topNodes(root: unknown, where: string): PlacedNode[] {
  const found: PlacedNode[] = [];
  const queue: { readonly value: unknown; readonly at: string }[] = [{ value: root, at: where }];
  // The queue grows as it is walked.
  for (const { value, at } of queue) {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) queue.push({ value: item as unknown, at: `${at}[${index}]` });
    }
    if (!isObject(value)) continue;
    const types = typesOf(value);
    if (!isOwnHead(value) && !isListOfItems(value, types) && types.some((type) => !LISTS.test(type))) {
      found.push({ node: withoutContext(value), at });
      // A breadcrumb's items are pages.
      if (!types.some(isPageType) || types.includes('BreadcrumbList')) continue;
    }
    for (const name of types.length === 0 ? wrappersOf(value) : WRAPPERS) {
      for (const [index, item] of listOf(value[name]).entries()) {
        queue.push({ value: item, at: `${at}.${name}[${index}]` });
      }
    }
  }
  return found;
}

/** A data set that Entente wrote: what it holds is the history, and it is no part of it. */
const isOwnHead = (value: unknown): value is JsonObject =>
  isObject(value) && value['@id'] === '#' && value['@type'] === 'Dataset' && Array.isArray(value['@graph']);

function describeOwn(head: JsonObject, into: DatasetBuilder): void {
  into.describe({ title: jsonText(head['name']), description: jsonText(head['description']) });
  for (const property of listOf(head['additionalProperty'])) {
    if (isObject(property) && property['name'] === KEPT) restoreHistory(jsonText(property['value']), into);
  }
}

const withoutContext = ({ '@context': _, ...node }: JsonObject): JsonObject => node;
