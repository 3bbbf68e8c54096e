/** Owns JSON in which what happened stands under when: `{"1969-07-20": {…}}`, `{"May 2019": ["…", "…"]}`, `{"1969": {"07": {"20": "…"}}}`. */
import type { Problem } from '../../../model/dataset/problem';
import { MONTHS } from '../../../model/dates/written/dateWordLists';
import { readDateText } from '../../../model/dates/written/readDateText';
import { foldText } from '../../../model/search/foldText';
import { fieldsOfName } from '../columns/columnNames';
import { DATED } from '../tableMapping';
import { isRecord, type JsonRecord, recordsOf } from './jsonRecords';

interface Keyed {
  readonly records: readonly JsonRecord[];
  readonly problem: Problem;
}

const FEWEST = 2;
/** Numbers alone that are years; smaller ones are ids as soon as such. */
const YEAR = /^(?:1[2-9]\d\d|20\d\d)$/;
const NUMBER = /^-?[\d.,]+$/;
const FIELD = 'date';

/** The records with the key of each as its date; null where a key is no date, or what stands under one has its own. */
export function keyedByDates(json: unknown): Keyed | null {
  if (!isRecord(json)) return null;
  const entries = Object.entries(json);
  if (entries.length < FEWEST || !entries.every(([key]) => isDate(key))) return null;
  const records = entries.map(([key, value]) => under(key, value));
  const found = records.flatMap((each) => each ?? []);
  if (records.includes(null) || found.length < FEWEST) return null;
  // A year has its month and day beside it, where records say these.
  const areYears = found.every((record) => YEAR.test(String(record[FIELD])));
  const all = areYears ? found.map(({ [FIELD]: year, ...record }) => ({ year, ...record })) : found;
  return {
    records: all,
    problem: {
      path: 'file',
      record: 'file',
      message: `What stands under “${entries[0]?.[0]}” and ${entries.length === FEWEST ? 'another date' : `${entries.length - 1} other dates`} was read as of those dates`,
      hint: 'Where they are no dates of it, write a list of records with a field for each date.',
      effect: 'assumed',
      sort: 'date',
    },
  };
}

function isDate(key: string): boolean {
  const text = key.trim();
  if (NUMBER.test(text)) return YEAR.test(text);
  return /\d{3}/.test(text) && readDateText(text, 'day-first') !== null;
}

/** What is of a date: a text, a record, a list of them, or the months and days of that year; null for anything else. */
function under(date: string, value: unknown): readonly JsonRecord[] | null {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ [FIELD]: date, title: value }];
  if (Array.isArray(value)) {
    if (value.every((each): each is string => typeof each === 'string'))
      return value.map((title) => ({ [FIELD]: date, title }));
    const records: readonly (JsonRecord | null)[] =
      value.length === 0 ? [] : (recordsOf(value)?.map((record) => dated(date, record)) ?? [null]);
    return records.includes(null) ? null : records.filter((each) => each !== null);
  }
  if (!isRecord(value)) return null;
  const parts = Object.entries(value).map(([key, each]) => ({ date: within(date, key.trim()), value: each }));
  if (parts.length > 0 && parts.every((part) => part.date !== null)) {
    const found = parts.map((part) => under(part.date ?? '', part.value));
    return found.includes(null) ? null : found.flatMap((each) => each ?? []);
  }
  const record = dated(date, value);
  return record === null ? null : [record];
}

/** A record that says itself when it was, other than by parts, has no date of its key. */
const dated = (date: string, record: JsonRecord): JsonRecord | null =>
  Object.keys(record).some((name) => fieldsOfName(name).some((field) => DATED.has(field)))
    ? null
    : { [FIELD]: date, ...record };

/** The month of a year, or the day of a month, that a key says; null where it says none. */
function within(date: string, key: string): string | null {
  if (YEAR.test(date)) {
    if (/^(?:0?[1-9]|1[0-2])$/.test(key)) return `${date}-${key.padStart(2, '0')}`;
    return MONTHS.has(foldText(key).replace(/\.$/, '')) ? `${key} ${date}` : null;
  }
  const isMonth = /^\d{4}-\d\d$/.test(date);
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(key)) return null;
  if (isMonth) return `${date}-${key.padStart(2, '0')}`;
  return /^\p{L}+\.? \d{4}$/u.test(date) ? `${key} ${date}` : null;
}
