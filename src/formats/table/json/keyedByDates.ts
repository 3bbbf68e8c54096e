/** Owns JSON in which what happened stands under when: `{"1969-07-20": {…}}`, `{"May 2019": ["…", "…"]}`, `{"1969": {"07": {"20": "…"}}}`. */
import type { Problem } from '../../../model/dataset/problem';
import { MONTHS } from '../../../model/dates/written/dateWordLists';
import { readDateText } from '../../../model/dates/written/readDateText';
import { foldText } from '../../../model/search/foldText';
import { fieldsOfName } from '../columns/columnNames';
import { withYear } from '../dates/withYear';
import { textOf } from '../nested/entryParts';
import { DATED } from '../tableMapping';
import { isRecord, type JsonRecord, recordsOf } from './jsonRecords';

interface Keyed {
  readonly records: readonly JsonRecord[];
  readonly problem: Problem;
}

const FEWEST = 2;
/** Numbers alone that are years; smaller ones are ids as soon as such. */
const YEAR = /^(?:1[2-9]\d\d|20\d\d)[?年]?$/;
const NUMBER = /^-?[\d.,]+$/;
const FIELD = 'date';
const KEY = 'key';

/** The records with the key of each as its date; null where a key is no date, or what stands under one has its own. */
export function keyedByDates(json: unknown): Keyed | null {
  if (!isRecord(json)) return null;
  const entries = Object.entries(json);
  if (entries.length < FEWEST || !entries.every(([key]) => isDate(key))) return null;
  const listed = entries.map(([key, value]) => [key, listOf(value)] as const);
  const areLists = listed.every(([, list]) => list !== null) && areIds(listed.flatMap(([, list]) => list ?? []));
  const records = entries.map(([key, value], at) => under(key, areLists ? listed[at]?.[1] : value));
  const found = records.flatMap((each) => each ?? []);
  if (records.includes(null) || found.length < FEWEST) return null;
  // A year has its month and day beside it, where records say these.
  const areYears = found.every((record) => !Object.hasOwn(record, FIELD) || YEAR.test(textOf(record[FIELD])));
  const all = areYears
    ? found.map(({ [FIELD]: year, ...record }) => (year === undefined ? record : { year, ...record }))
    : found;
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

/** The records that stand each under a key of its own, with that key; null where anything else stands there. */
function listOf(value: unknown): readonly JsonRecord[] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([, each]) => isRecord(each))
    ? entries.map(([key, each]) => ({ [KEY]: key, ...(each as JsonRecord) }))
    : null;
}

/** Whether keys tell records apart, which are like one another: what recurs under other dates is a part of what is said of them. */
function areIds(records: readonly JsonRecord[]): boolean {
  const [first = {}] = records;
  const shared = Object.keys(first).filter((field) => records.every((record) => Object.hasOwn(record, field)));
  return new Set(records.map((record) => record[KEY])).size === records.length && shared.length > FEWEST;
}

function isDate(key: string): boolean {
  const text = key.trim();
  if (YEAR.test(text) || NUMBER.test(text)) return YEAR.test(text);
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

/**
 * A record that says itself when it was, other than by parts, has no date of its key; a day without a year is of the key’s year,
 * and a year that is the key’s stays as it is.
 */
function dated(date: string, record: JsonRecord): JsonRecord | null {
  const [own, ...more] = Object.keys(record).filter((name) => fieldsOfName(name).some((field) => DATED.has(field)));
  if (own === undefined) return { [FIELD]: date, ...record };
  const said = record[own];
  if (more.length === 0 && YEAR.test(date) && textOf(said) === date) return record;
  const whole =
    YEAR.test(date) && typeof said === 'string' ? (withYear(said, date) ?? withYearBehind(said, date)) : null;
  if (whole === null || more.length > 0) return null;
  const { [own]: _, ...rest } = record;
  return { [FIELD]: whole, ...rest };
}

/** Day and month in numbers with the year behind; which of them is which, all such dates of the file decide. Null for any other text. */
function withYearBehind(said: string, year: string): string | null {
  const [, sign = '', first = '', second = ''] = /^(?=\d+([/.]))(\d{1,2})\1(\d{1,2})$/.exec(said.trim()) ?? [];
  const parts = [Number(first), Number(second)];
  const areDay = parts.every((part) => part >= 1 && part <= 31) && parts.some((part) => part <= 12);
  return areDay && /^\d{4}$/.test(year) ? [first, second, year].join(sign) : null;
}

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
