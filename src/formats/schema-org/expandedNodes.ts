/** Owns how JSON-LD in its expanded form, with whole addresses for names and every value in a list, is written as short as a page has it. */
import type { Problem } from '../../model/dataset/problem';
import { allText } from '../../model/someText';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { lastPart } from './lastPart';
import { isExpanded } from './schemaTypes';

const OWN = /^https?:\/\/schema\.org\/(?=\w+$)/;
/** Properties of schema.org whose values are records, wherever these are written. */
const LEADING =
  /^(?:organizer|performers?|attendees?|contributor|sponsor|funder|author|creator|publisher|about|subEvents?|superEvent)$/;
export interface Expanded {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** A document is looked into no deeper. */
const DEEPEST = 100;

/**
 * The document with the names of schema.org, and of any other vocabulary the last part of the address where that is free; as it
 * is where no node is expanded. What a name leads to, and no node of the file describes, is a thing called by the last part of its address.
 */
export function expandedNodes(value: unknown): Expanded {
  const top = listOf(value).flatMap((each) => [each, ...(isObject(each) ? listOf(each['@graph']) : [])]);
  if (!top.some((each) => isObject(each) && isExpanded(each))) return { value, problems: [] };
  const described = new Set<string>();
  collectIds(value, described, 0);
  const short = shorten(value, false, described, 0);
  const languages = new Map<string, number>();
  countLanguages(value, languages, 0);
  return { value: short, problems: languages.size === 0 ? [] : [withoutLanguages(languages)] };
}

function collectIds(value: unknown, into: Set<string>, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) collectIds(each, into, depth + 1);
  else if (isObject(value)) {
    if (Object.keys(value).length > 1) into.add(jsonText(value['@id']));
    for (const each of Object.values(value)) collectIds(each, into, depth + 1);
  }
}

function shorten(value: unknown, isLeading: boolean, described: ReadonlySet<string>, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => shorten(each, isLeading, described, depth + 1));
    return items.length === 1 && depth > 0 ? items[0] : items;
  }
  if (!isObject(value)) return value;
  if ('@value' in value) return value['@value'];
  const id = jsonText(value['@id']);
  if (isLeading && /^https?:/.test(id) && !described.has(id))
    return { '@id': id, '@type': 'Thing', name: lastPart(id) };
  const short: [string, unknown][] = [];
  const taken = new Set(Object.keys(value).map((name) => name.replace(OWN, '')));
  for (const [name, each] of Object.entries(value)) {
    const isForeign = /^https?:/.test(name) && !OWN.test(name);
    const own = name.replace(OWN, '');
    const called = isForeign && !taken.has(lastPart(name)) ? lastPart(name) : own;
    taken.add(called);
    short.push([
      called,
      name === '@context' ? each : shorten(each, isForeign || LEADING.test(own), described, depth + 1),
    ]);
  }
  return Object.fromEntries(short) as JsonObject;
}

/** How many texts say in which language they are. */
function countLanguages(value: unknown, into: Map<string, number>, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) countLanguages(each, into, depth + 1);
  else if (isObject(value)) {
    const language = '@value' in value ? jsonText(value['@language']) : '';
    if (language !== '') into.set(language, (into.get(language) ?? 0) + 1);
    for (const each of Object.values(value)) countLanguages(each, into, depth + 1);
  }
}

const withoutLanguages = (languages: ReadonlyMap<string, number>): Problem => ({
  path: 'file',
  record: 'file',
  message: `In which language texts are is not taken over: ${allText([...languages].map(([language, count]) => `“${language}” (${count})`))}`,
  hint: 'Texts of one property stand side by side, whatever their languages. Keep the file where these matter.',
  effect: 'skipped',
  sort: 'value',
});
