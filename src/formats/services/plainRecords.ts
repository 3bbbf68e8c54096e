/** Owns how records that services wrap become plain: lists that stand deeper, records within `fields`, texts and moments that are objects. */
import type { Problem } from '../../model/dataset/problem';
import { isRecord, type JsonRecord, recordsOf } from '../table/json/jsonRecords';
import type { Served } from './fromService';
import { servedProblem } from './servedProblem';

/** The JSON with its list of records plain, and what was left out; the very same where nothing is wrapped. */
export function plainRecords(json: unknown): Served {
  const problems: Problem[] = [];
  return { json: plainJson(json, problems), problems };
}

function plainJson(json: unknown, problems: Problem[]): unknown {
  const alone = recordsOf(json);
  if (alone !== null) return plain(alone, problems);
  const outer = liftList(json);
  if (!isRecord(outer)) return outer;
  const entries = Object.entries(outer);
  const changed = entries.map(([key, value]) => {
    const records = recordsOf(value);
    return [key, records === null ? (plainText(value) ?? value) : plain(records, problems)] as const;
  });
  const lists = changed.flatMap(([, value]) => recordsOf(value) ?? []);
  const rest = changed.filter(([key, value]) => !(COLUMNS.test(key) && declares(value, lists)));
  return rest.length === entries.length && rest.every(([, value], i) => value === entries[i]?.[1])
    ? outer
    : Object.fromEntries(rest);
}

const DEEPEST = 3;
const isList = (value: unknown): boolean =>
  recordsOf(value) !== null || (Array.isArray(value) && value.length > 0 && value.every(Array.isArray));

/** Where the one list stands within an object of an object, `{ "result": { "records": […] } }`, with what stands beside it on the way. */
function liftList(json: unknown, depth = 0): unknown {
  if (!isRecord(json) || depth === DEEPEST) return json;
  const values = Object.values(json);
  if (values.some(isList) || areAlike(values)) return json;
  const inner = Object.entries(json).flatMap(([key, value]) => {
    if (!isRecord(value)) return [];
    const lifted = liftList(value, depth + 1);
    return isRecord(lifted) && Object.values(lifted).some(isList) ? [{ key, lifted }] : [];
  });
  const [only, ...more] = inner;
  if (only === undefined || more.length > 0) return json;
  const beside = Object.entries(json).flatMap(([key, value]) =>
    key === only.key ? [] : [[Object.hasOwn(only.lifted, key) ? `${key} (outside)` : key, value] as const],
  );
  return { ...Object.fromEntries(beside), ...only.lifted };
}

/** Whether all values are objects that share fields, as records under their ids do. */
function areAlike(values: readonly unknown[]): boolean {
  const [first, ...others] = values;
  return (
    isRecord(first) &&
    others.length > 0 &&
    others.every((each) => isRecord(each) && Object.keys(first).filter((key) => Object.hasOwn(each, key)).length > 1)
  );
}

const COLUMNS = /^(?:fields|columns|headers?|schema)$/i;

/** Whether a list says of other records what their fields are. */
const declares = (value: unknown, others: readonly JsonRecord[]): boolean =>
  recordsOf(value)?.every((column) => {
    const name = column['id'] ?? column['name'] ?? column['key'];
    return typeof name === 'string' && others.some((record) => record !== column && Object.hasOwn(record, name));
  }) ?? false;

function plain(records: readonly JsonRecord[], problems: Problem[]): readonly JsonRecord[] {
  const spread = withoutWrapper(records);
  const flat = spread.map((record) => {
    if (!Object.values(record).some(isRecord)) return record;
    return Object.fromEntries(Object.entries(record).flatMap(([name, value]) => flatValue(name, value)));
  });
  const named = postedApart(feedColumns(flat, problems), problems);
  return named.some((record, i) => record !== records[i]) ? named : records;
}

const WRAPPERS = ['fields', 'attributes', '_source', 'node'] as const;

/** Each record with what stands in the one object that all have, as Airtable, JSON:API and search engines give them. */
function withoutWrapper(records: readonly JsonRecord[]): readonly JsonRecord[] {
  const wrapper = WRAPPERS.find((name) => records.every((record) => isRecord(record[name])));
  if (wrapper === undefined) return records;
  return records.map((record) => {
    const { [wrapper]: inner, ...beside } = record;
    const within = isRecord(inner) ? inner : {};
    const renamed = Object.entries(beside).map(
      ([name, value]) => [Object.hasOwn(within, name) ? `${name} (record)` : name, value] as const,
    );
    return { ...Object.fromEntries(renamed), ...within };
  });
}

/** Names under which a text stands alone in an object. */
const TEXT = /^(?:\$t|#text|_text|rendered)$/;
/** What says of a text how it is written or shown, and nothing more. */
const OF_TEXT = /^(?:type|protected|xmlns|@?lang)$/;

function plainText(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const text = entries.find(([key, each]) => TEXT.test(key) && typeof each === 'string');
  return text !== undefined && entries.every(([key]) => key === text[0] || OF_TEXT.test(key)) ? String(text[1]) : null;
}

const MOMENT = ['dateTime', 'local', 'date', 'utc'] as const;
const ZONE = /^(?:time_?zone|tz|utc)$/i;

function flatValue(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) return [[name, value]];
  const entries = Object.entries(value);
  const text = plainText(value);
  if (text !== null) return [[name, text]];
  const key = MOMENT.find((each) => typeof value[each] === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value[each]));
  if (key === undefined || !entries.every(([each]) => each === key || ZONE.test(each))) return [[name, value]];
  const zone = entries.find(([each]) => each !== key && each !== 'utc')?.[1];
  return [[name, value[key]], ...(typeof zone === 'string' ? [[`${name} time zone`, zone] as const] : [])];
}

/** The columns of a sheet in a feed of Google's, without what the feed says of each row. */
function feedColumns(records: readonly JsonRecord[], problems: Problem[]): readonly JsonRecord[] {
  if (!records.every((record) => Object.keys(record).some((name) => name.startsWith('gsx$')))) return records;
  problems.push(
    servedProblem(
      'It is the feed of a sheet of Google: its columns were read, and not what the feed says of each row (such as when it was changed)',
      'Export the sheet as CSV where that is wanted.',
    ),
  );
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([name, value]) => (name.startsWith('gsx$') ? [[name.slice(4), value]] : [])),
    ),
  );
}

/** Events of sites that have a day on which they were posted beside their own: it is called that. */
function postedApart(records: readonly JsonRecord[], problems: Problem[]): readonly JsonRecord[] {
  const isPosted = records.every(
    (record) =>
      ['date', 'modified', 'start_date'].every((name) => Object.hasOwn(record, name)) &&
      typeof record['start_date'] === 'string',
  );
  if (!isPosted) return records;
  problems.push(
    servedProblem(
      'Beside “start_date” and “modified”, “date” was taken for when each was posted, and is a field',
      'Where it is when each took place, call it otherwise.',
    ),
  );
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [POSTED.get(name) ?? name, value])),
  );
}

const POSTED: ReadonlyMap<string, string> = new Map([
  ['date', 'posted at'],
  ['date_utc', 'posted at (UTC)'],
  ['modified', 'modified at'],
  ['modified_utc', 'modified at (UTC)'],
]);
