/** Owns the reading of what Neo4j exports as JSON: https://neo4j.com/docs/apoc/current/export/json/ and answers to queries. */
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import type { Attribute } from '../network/attributeRoles';
import { createNetwork } from '../network/createNetwork';
import { isObject, type JsonObject, own, valueText } from '../text/jsonValue';
import { endOf, idOf, isNode, isRelationship } from './neo4jParts';

/** Deeper than any answer nests what it found. */
const DEEPEST = 8;

interface Found {
  readonly nodes: Map<string, JsonObject>;
  readonly relationships: Map<string, JsonObject>;
  /** Values beside them, such as counts. */
  others: number;
  example: string;
}

/** Reads parsed JSON; each node and each relationship is read once, wherever and however often it stands. */
export const readNeo4j: ReadInto<unknown> = (content, into) => {
  const found: Found = { nodes: new Map(), relationships: new Map(), others: 0, example: '' };
  collect(content, found, 0);
  if (found.nodes.size + found.relationships.size === 0) {
    return failure(
      'There is no node and no relationship of Neo4j in it',
      'Export it with apoc.export.json.all, or let the query return nodes and relationships.',
    );
  }
  const network = createNetwork(into);
  for (const [key, node] of found.nodes) {
    network.node({ key, at: `node “${key}”`, attributes: [['labels', own(node, 'labels')], ...propertiesOf(node)] });
  }
  for (const [key, relationship] of found.relationships) {
    const type = own(relationship, 'type');
    network.edge({
      key: idOf(relationship),
      at: `relationship “${key}”`,
      from: endOf(relationship, 'start'),
      to: endOf(relationship, 'end'),
      isDirected: true,
      attributes: [
        ['label', type === 'relationship' || type === undefined ? own(relationship, 'label') : type],
        ...propertiesOf(relationship),
      ],
    });
  }
  if (found.others > 0) {
    into.problem({
      path: 'file',
      record: 'file',
      message: `What stands beside nodes and relationships was left out: ${found.others === 1 ? '' : `${found.others} values, such as `}“${found.example}”`,
      hint: 'Let the query return nodes and relationships alone.',
      effect: 'skipped',
      sort: 'value',
    });
  }
  network.close();
  return success(null);
};

function collect(value: unknown, found: Found, depth: number): void {
  if (isNode(value)) {
    const id = idOf(value) ?? '';
    // At the ends of a relationship a node stands without what is said of it.
    const before = found.nodes.get(id);
    if (before === undefined || propertiesOf(before).length < propertiesOf(value).length) found.nodes.set(id, value);
  } else if (isRelationship(value)) {
    const ends = [own(value, 'start'), own(value, 'end')];
    for (const end of ends) if (isObject(end) && idOf(end) !== null) collectEnd(end, found);
    found.relationships.set(
      idOf(value) ?? `${endOf(value, 'start')} ${endOf(value, 'end')} ${found.relationships.size}`,
      value,
    );
  } else if (depth < DEEPEST && Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (depth < DEEPEST && isObject(value)) {
    for (const [name, item] of Object.entries(value)) if (!ABOUT.has(name)) collect(item, found, depth + 1);
  } else if (valueText(value) !== '' && depth > 1) {
    found.others++;
    if (found.example === '') found.example = valueText(value).slice(0, 60);
  }
}

/** What the HTTP interface says of an answer: the same again as rows, and counts. */
const ABOUT = new Set(['row', 'meta', 'columns', 'stats', 'errors', 'notifications', 'bookmarks', 'summary']);

function collectEnd(end: JsonObject, { nodes }: Found): void {
  const id = idOf(end) ?? '';
  if (!nodes.has(id)) nodes.set(id, end);
}

function propertiesOf(part: JsonObject): Attribute[] {
  const properties = own(part, 'properties');
  return isObject(properties) ? Object.entries(properties) : [];
}
