/** Owns how a node of schema.org becomes an event or an entity, and its properties relations, places, themes or fields. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { FieldInput, RecordInput } from '../../model/dataset/recordInputs';
import { parseEdtf } from '../../model/dates/parseEdtf';
import { type IsoDate, readIsoDate } from '../../model/dates/written/readIsoDate';
import { isNeverValue } from '../absentWords';
import { type DateSpan, dateSpan, type WrittenDate } from '../text/dateSpan';
import { htmlToText } from '../text/htmlToText';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { titleOfHtml } from '../text/titleOfHtml';
import { citedSources } from './citedSources';
import type { KeyedNode, Nodes } from './createNodes';
import { lastPart } from './lastPart';
import { placeWords } from './placeWords';
import { restoreNode } from './restoreNode';
import { isEventType, isForeign, isValueType, typesOf, typeWords } from './schemaTypes';

/** What a property says of the node that has it; `<` where it is its value that does or is something. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['organizer', '<organised'],
  ['performer', '<performed at'],
  ['performers', '<performed at'],
  ['attendee', '<took part in'],
  ['attendees', '<took part in'],
  ['contributor', '<contributed to'],
  ['sponsor', '<sponsored'],
  ['funder', '<funded'],
  ['author', '<wrote'],
  ['creator', '<made'],
  ['publisher', '<published'],
  ['about', 'is about'],
  ['subEvent', '<part of'],
  ['subEvents', '<part of'],
  ['superEvent', 'part of'],
]);
const PLACED = new Set('@id @type @context name description location keywords alternateName citation'.split(' '));
/** When an entity is there: of each list the first that is given. */
const BEGINNINGS = ['birthDate', 'foundingDate', 'datePublished', 'startDate'];
const ENDS = ['deathDate', 'dissolutionDate', 'endDate'];

/** Reads one node into the builder; the nodes within it are placed, to be read in their turn. */
export function addNode({ node, key, at }: KeyedNode, nodes: Nodes, into: DatasetBuilder): void {
  if (restoreNode({ node, key, at }, nodes.roles, into)) return;
  const types = typesOf(node);
  const isEvent = types.some(isEventType) || (isForeign(node) && valueText(node['startDate']) !== '');
  const [name, ...others] = listOf(node['name'] ?? node['headline'])
    .map(valueText)
    .filter((each) => !isNeverValue(each));
  const id = jsonText(node['@id']);
  const called = titleOfHtml(name ?? '');
  const title = called.title || lastPart(id) || 'Untitled';
  const given = (properties: readonly string[]) => properties.find((name) => valueText(node[name]) !== '') ?? '';
  const [from, to] = isEvent ? ['startDate', 'endDate'] : [given(BEGINNINGS), given(ENDS)];
  const span = spanOf(node, from, to);
  if (span.fault !== null) {
    const hint = 'Its start alone is taken; the end as written is in its details.';
    into.problem({ path: at, record: title, message: span.fault, hint, effect: 'kept', sort: 'date' });
  }
  const fields: FieldInput[] = [...span.fields, ...called.links];
  for (const [name, value] of Object.entries(node)) {
    if (PLACED.has(name) || name === from || name === to) continue;
    if (name === 'headline' && node['name'] === undefined) continue;
    if (name === 'url' && !Array.isArray(value)) continue;
    const plain = listOf(value).filter((item) => !join(item, name, { node, key, at }, nodes, into));
    fields.push({ label: name, value: htmlToText(plain.map(valueText).filter(Boolean).join(', ')) });
  }
  const own = jsonText(listOf(node['url'])[0]);
  const url = own === '' && /^https?:/.test(id) ? id : own;
  if (![url, title].includes(id) && !id.startsWith('_:')) fields.push({ label: '@id', value: id });
  const cited = citedSources(node['citation'], nodes);
  const status = jsonText(node['eventStatus']).replace(/^.*[/#:]/, '');
  const place = placeWords(node['location'], nodes);
  const kind = types.find((type) => (isEvent && !isForeign(node) ? isEventType(type) : true)) ?? '';
  for (const reference of listOf(node['location'])) {
    const place = isObject(reference) ? jsonText(reference['@id']) : '';
    const to = place === '' ? null : nodes.find(place);
    if (to !== null) into.relation({ from: key, to, at: `${at}.location`, label: 'took place at' });
  }
  const record: RecordInput = {
    key,
    title,
    at,
    kind: kind === 'Event' || kind === 'Thing' ? '' : typeWords(kind),
    aliases: [...others.map(htmlToText), ...listOf(node['alternateName']).map(valueText)].filter((name) => name !== ''),
    themes: listOf(node['keywords']).flatMap(
      (words) => (isObject(words) && jsonText(words['name'])) || valueText(words).split(','),
    ),
    sources: cited.sources,
    summary: htmlToText(listOf(node['description']).map(valueText).join('\n\n')),
    ...(span.date === null ? {} : { date: span.date }),
    fields: [
      ...fields,
      ...types.filter((type) => type !== kind).map((type) => ({ label: '@type', value: type })),
      ...place.fields,
      ...cited.fields,
    ],
  };
  if (!isEvent) {
    const where = { label: 'location', value: place.words };
    into.entity({ ...record, fields: [...(record.fields ?? []), where], ...(url === '' ? {} : { url }) });
    return;
  }
  into.event({
    ...record,
    place: place.words,
    isPlanned: status === 'EventPostponed',
    remarks:
      status === 'EventCancelled' ? ['It was cancelled.'] : status === 'EventPostponed' ? ['It was postponed.'] : [],
    sources: [...(url === '' ? [] : [{ title: url, url }]), ...cited.sources],
  });
}

/** Joins a node to a value that is a record of its own; false where the value is a plain one. */
function join(value: unknown, name: string, from: KeyedNode, nodes: Nodes, into: DatasetBuilder): boolean {
  const at = `${from.at}.${name}`;
  const known = RELATIONS.get(name);
  const to = keyOf(value, at, known !== undefined, nodes);
  if (to === null) return false;
  const label = known ?? typeWords(name);
  if (label.startsWith('<')) into.relation({ from: to, to: from.key, at, label: label.slice(1) });
  else into.relation({ from: from.key, to, at, label });
  return true;
}

/** The key of a node within another; of a name where a property is known to lead to a record. */
function keyOf(value: unknown, at: string, isRelation: boolean, nodes: Nodes): string | null {
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return null;
    const found = nodes.find(text);
    if (found !== null || !isRelation) return found;
    return nodes.place({ name: text }, at);
  }
  if (!isObject(value)) return null;
  const types = typesOf(value);
  const id = jsonText(value['@id']);
  if (Object.keys(value).length === 1 && id !== '') return nodes.find(id) ?? (isRelation ? id : null);
  // Of what has an address and types alone nothing is told: it is a value, unless more is said of it elsewhere.
  if (!isRelation && isBareReference(value)) return nodes.find(id);
  const isRecord = types.length > 0 ? !types.some(isValueType) : isRelation;
  if (!isRecord || (jsonText(value['name']) === '' && id === '' && !types.some(isEventType))) return null;
  return nodes.place(value, at);
}

function spanOf(node: JsonObject, from: string, to: string): DateSpan {
  const dateOf = (name: string): WrittenDate | null => {
    const written = valueText(node[name]);
    if (written === '') return null;
    const read = readIsoDate(written) ?? dayOf(written);
    return { written, read: read === null && parseEdtf(written).ok ? { edtf: written, time: null } : read };
  };
  const [start, end] = [dateOf(from), dateOf(to)];
  // An interval in one text is a whole date by itself.
  if (end === null && start?.read?.edtf.includes('/'))
    return { date: { edtf: start.read.edtf }, fields: [], fault: null };
  const span = dateSpan(start, end);
  // What was founded, and of whose end nothing is said, is there since.
  const isSince = from === 'foundingDate' && end === null && span.date !== null && 'edtf' in span.date;
  return isSince ? { ...span, date: { ...span.date, edtf: `${span.date.edtf}/` } } : span;
}

/** A day before a time that cannot be read, which is kept as it is written. */
function dayOf(written: string): IsoDate | null {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)[T ](.*\S)$/.exec(written) ?? [];
  return day === '' || written.includes('/') || !parseEdtf(day).ok ? null : { edtf: day, time };
}

/** An address, with types or nothing else. */
const isBareReference = (value: JsonObject): boolean =>
  jsonText(value['@id']) !== '' &&
  Object.entries(value).every(([name, each]) => name === '@id' || name === '@type' || jsonText(each) === '');

/** A value in words; of typed values and texts in a language, what they hold. */
function valueText(value: unknown): string {
  if (isObject(value) && '@value' in value) return jsonText(value['@value']);
  if (isObject(value) && isBareReference(value)) return jsonText(value['@id']);
  return Array.isArray(value) ? value.map(valueText).join(', ') : jsonText(value);
}
