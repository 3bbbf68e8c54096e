/** Owns JSON in which each record stands under its id or its name: `{"a1": {"title": …}}`, `{"Rome": {"year": -753}}`, `{"Peace of X": 1648}`. */
import { readDateText } from '../../../model/dates/written/readDateText';
import { fieldsOfName } from '../columns/columnNames';
import { textOf } from '../nested/entryParts';
import { DATED } from '../tableMapping';
import { isRecord, type JsonRecord } from './jsonRecords';

const FEWEST = 2;
/** As few as this are settings, or one record, as soon as records that have a date and nothing else. */
const FEWEST_DATED = 3;
/** So many that have the very same fields are records, whatever these are called. */
const FEWEST_SHAPED = 8;
const KEYED = ['name', 'id'] as const;

/** The records of an object that has each under its id: at least two, which share fields, one of them a title or a date, or several of one shape; null otherwise. */
export function mappedRecords(value: unknown): readonly JsonRecord[] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  if (entries.length < FEWEST) return null;
  const called = areNamed(entries) ? 'name' : 'id';
  const records = entries.flatMap(([key, record]) => (isRecord(record) ? [underKey(key, record, called)] : []));
  if (records.length < entries.length) return null;
  const shared = sharedFields(records);
  const isAlike = shared.length > 2 && shared.some((field) => saysWhatOrWhen(field) || areDates(records, field));
  const areOfOneShape =
    records.length >= FEWEST_SHAPED &&
    shared.length > 2 &&
    records.every((each) => Object.keys(each).length === shared.length);
  const isDated =
    records.length >= FEWEST_DATED &&
    shared.some((field) => saysWhen(field) && records.every((record) => isWhen(record[field])));
  return isAlike || areOfOneShape || isDated ? records : null;
}

/** The fields that each of the records has. */
export const sharedFields = (records: readonly JsonRecord[]): readonly string[] =>
  Object.keys(records[0] ?? {}).filter((field) => records.every((each) => Object.hasOwn(each, field)));

export const saysWhen = (field: string): boolean => fieldsOfName(field).some((each) => DATED.has(each));

/** The records of maps with their keys as names, where a key stands in more than one map and so is no id of the whole. */
export const keysAsNames = (records: readonly JsonRecord[]): readonly JsonRecord[] =>
  records.map(({ id, ...record }) => (id === undefined ? record : { name: id, ...record }));

/**
 * The records of an object that has nothing but a year or a date under each name. `holder` is what holds it, a field or a file. Null for
 * an object that is itself one record (`{"Born": 1900, "Died": 1980}`), and for numbers that can be anything: years are beside names of
 * several words, before Christ, or held by what says so.
 */
export function namedDates(value: unknown, holder: string): readonly JsonRecord[] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const areOfNames =
    entries.length >= FEWEST_DATED &&
    entries.every(([key, when]) => NAME.test(key) && !saysWhen(key) && (isYear(when) || isDateText(when)));
  if (!areOfNames) return null;
  const areNumbers = entries.every(([, when]) => isYear(when));
  const several = entries.filter(([key]) => /\s/.test(key.trim())).length;
  const isTold =
    several * 2 >= entries.length || entries.some(([, when]) => textOf(when).startsWith('-')) || HOLDS.test(holder);
  if (areNumbers && !isTold) return null;
  return entries.map(([name, when]) => ({ name, [areNumbers ? 'year' : 'date']: when }));
}

/** The records of an object that has a name under each code, `{"AD": "Andorra la Vella"}`; null for any other, such as one of words. */
export function codedNames(value: unknown): readonly JsonRecord[] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const areCoded =
    entries.length >= FEWEST_SHAPED &&
    entries.every(([key, name]) => CODE.test(key) && typeof name === 'string' && (name === '' || NAME.test(name)));
  return areCoded ? entries.map(([id, name]) => ({ id, name })) : null;
}
const CODE = /^[A-Z]{2,3}(?:-[A-Z\d]{1,3})?$/;

/** What is called by a name, not as programs call a setting. */
const NAME = /^[\p{Lu}\p{Lo}\d](?=.*\p{L}{2})/u;
/** What says by its name that dates stand in it. */
const HOLDS =
  /(?:^|[^a-z])(?:years?|dates?|chronolog\w*|timeline|events?|founded|history|jahre?|daten|ann[eé]es?|a[nñ]os)(?![a-z])/i;

const isYear = (value: unknown): boolean => /^(?:-\d{1,4}|1\d{3}|20\d\d)$/.test(textOf(value));

const isDateText = (value: unknown): boolean =>
  typeof value === 'string' && /\d{3}/.test(value) && readDateText(value.trim(), 'day-first') !== null;

const isWhen = (value: unknown): boolean => /^-?\d{1,4}$/.test(textOf(value)) || isDateText(value);

const saysWhatOrWhen = (field: string): boolean =>
  fieldsOfName(field).some((each) => each === 'title' || each === 'date' || each === 'start' || each === 'year');

/** Whether keys are words, and nothing below them has a name. */
const areNamed = (entries: readonly (readonly [string, unknown])[]): boolean =>
  entries.every(
    ([key, record]) =>
      /^\p{Lu}\p{L}{2}/u.test(key) &&
      isRecord(record) &&
      !Object.keys(record).some((field) => fieldsOfName(field).includes('title')),
  );

/** A record with its key as its name or its id; beside one of its own that is another, as its key. */
function underKey(key: string, record: JsonRecord, called: (typeof KEYED)[number]): JsonRecord {
  if (!Object.hasOwn(record, called)) return { [called]: key, ...record };
  return textOf(record[called]) === key || Object.hasOwn(record, 'key') ? record : { ...record, key };
}

/** Whether all have a whole date there, however it is called. */
const areDates = (records: readonly JsonRecord[], field: string): boolean =>
  records.every(({ [field]: value }) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value));
