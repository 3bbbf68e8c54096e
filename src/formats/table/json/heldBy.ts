/** Owns which field of JSON records holds the records that are meant: what is dated, or what happened when the outer ones say. */
import { comparable, fieldsOfName, saysLife } from '../columns/columnNames';
import { kindOfNames } from '../columns/kindOfNames';
import { sidePairs } from '../ends/pairedEnds';
import { nameOfEntries, roleKey, textOf } from '../nested/entryParts';
import { type ColumnField, DATED } from '../tableMapping';
import { isRecord, type JsonRecord, recordsOf } from './jsonRecords';

/** Words of a text that says what happened, on average; tags and names have fewer. */
const FEWEST_WORDS = 3;
const EVENTS =
  /^(?:events?|happenings?|entries|items|facts|milestones?|ereignisse?|evenements?|événements?|faits|eventos?|hechos|sucesos|eventi|fatti|gebeurtenissen)$/i;
/** What a list is that belongs to a record, and is not what happened. */
const OF_ITS_RECORD: ReadonlySet<ColumnField> = new Set(['entities', 'themes', 'source', 'url', 'place', 'kind']);

/**
 * The one field in which all records have a list: of named and dated records while they are not dated themselves, or of what
 * happened where they say no more than when. Null where there is none.
 */
export function heldBy(all: readonly JsonRecord[]): string | null {
  // What has one field alone stands above others, as a heading does.
  const records = all.some((record) => Object.keys(record).length > 1)
    ? all.filter((record) => Object.keys(record).length > 1)
    : all;
  if (records.length * 2 < all.length) return null;
  const [first = {}] = records;
  const fields = Object.keys(first).filter((field) => records.every((record) => entriesOf(record[field]).length > 0));
  const listed = fields.filter((field) => records.every((record) => recordsOf(record[field]) !== null));
  const [field, ...more] = listed.length > 0 ? listed : fields;
  if (field === undefined || more.length > 0) return null;
  const entries = records.flatMap((record) => entriesOf(record[field]));
  if (!EVENTS.test(field) && !entries.every(isNamed) && !areContests(entries)) return null;
  if (!records.some(isDated)) return listed.length > 0 && entries.every(isDated) ? field : null;
  const areDates =
    records.every((record) => isDated(record) && !isNamed({ ...record, [field]: null })) &&
    (areBare(field, records) || (listed.length > 0 && (EVENTS.test(field) || areTold(entries))));
  return areDates && mayHappen(field, entries) && (listed.length > 0 || saysHappened(field, records)) ? field : null;
}

/** Whether each says which two met, as matches do that are called nothing else. */
function areContests(entries: readonly JsonRecord[]): boolean {
  const keys = Object.keys(entries[0] ?? {});
  return sidePairs(keys.map(comparable), true).some(({ from, to }) =>
    entries.every((entry) =>
      [from, to].every((at) => textOf(entry[keys[at] ?? '']) !== '' || isRecord(entry[keys[at] ?? ''])),
    ),
  );
}

/** Whether each says in a title what happened and in a text more of it, as no list of names or of sources does. */
function areTold(entries: readonly JsonRecord[]): boolean {
  const titles = entries.map(
    (entry) => textsOf(entry).find(({ name }) => fieldsOfName(name).includes('title'))?.text ?? '',
  );
  const isTold = (entry: JsonRecord, title: string): boolean =>
    title !== '' && textsOf(entry).some(({ text }) => text.length > title.length && wordsIn(text) > MOST_WORDS_OF_NAME);
  const words = titles.reduce((sum, title) => sum + wordsIn(title), 0);
  return words >= FEWEST_WORDS * titles.length && entries.every((entry, i) => isTold(entry, titles[i] ?? ''));
}
const MOST_WORDS_OF_NAME = 4;
const wordsIn = (text: string): number => text.split(/\s+/).length;
const textsOf = (entry: JsonRecord): readonly { readonly name: string; readonly text: string }[] =>
  Object.entries(entry).flatMap(([name, text]) => (typeof text === 'string' ? [{ name, text }] : []));

/** Whether beside a list there are dates and ids alone. */
const areBare = (field: string, records: readonly JsonRecord[]): boolean =>
  records.every((record) =>
    Object.keys(record).every((each) => each === field || isWhen(each) || fieldsOfName(each).includes('id')),
  );

/** Whether a list may be of what happened: neither of persons or bodies, who were there as something, nor of themes, places or sources. */
function mayHappen(field: string, entries: readonly JsonRecord[]): boolean {
  const name = nameOfEntries(entries, field);
  const names = entries.map((entry) => name?.of(entry) ?? '');
  const besides = entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => !(name?.keys ?? []).includes(key))),
  );
  return (
    !fieldsOfName(field).some((each) => OF_ITS_RECORD.has(each)) &&
    kindOfNames(field, names) === null &&
    roleKey(besides) === null
  );
}

/** Whether lists of texts say what happened: by their name, or as they are sentences. */
function saysHappened(field: string, records: readonly JsonRecord[]): boolean {
  const texts = records.flatMap((record) => entriesOf(record[field]).map(({ title }) => textOf(title)));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return texts.length > records.length && (EVENTS.test(field) || words >= FEWEST_WORDS * texts.length);
}

/** The records of a list, and its texts as their titles; none where anything else stands in it. */
export function entriesOf(list: unknown): readonly JsonRecord[] {
  if (Array.isArray(list) && list.every((each): each is string => typeof each === 'string' && each.trim() !== ''))
    return list.map((title) => ({ title }));
  return recordsOf(list) ?? [];
}

/** Whether the name of a field is that of a date, and of no life. */
export const isWhen = (name: string): boolean =>
  !saysLife(name) && fieldsOfName(name).some((field) => DATED.has(field));

const isDated = (record: JsonRecord): boolean =>
  hasField(record, isWhen) || Object.values(record).some((value) => typeof value === 'string' && WHOLE_DAY.test(value));
const WHOLE_DAY = /^\d{4}-\d\d-\d\d(?:[T ]\d|$)/;
/** Whether a record has a title, or a text of what it is. */
export const isNamed = (record: JsonRecord): boolean =>
  hasField(record, (name) => fieldsOfName(name).some((field) => field === 'title' || field === 'summary'));

const hasField = (record: JsonRecord, isWanted: (name: string) => boolean): boolean =>
  Object.entries(record).some(([name, value]) => value !== null && value !== '' && isWanted(name));
