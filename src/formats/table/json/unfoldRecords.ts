/** Owns how records of JSON that hold others become flat ones: lists of dated records within them, and names and spans of time that are objects. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName } from '../columns/columnNames';
import { nameOfEntries } from '../nested/entryParts';
import { isRecord, type JsonRecord, recordsOf } from './jsonRecords';
import { inOneLanguage } from './languageTexts';
import { withSpans } from './spansOf';

interface Unfolded {
  readonly records: readonly JsonRecord[];
  readonly problems: readonly Problem[];
}

/** The records within records where those alone are dated, each with what is said of the record that holds it; names as texts. */
export function unfoldRecords(given: readonly JsonRecord[]): Unfolded {
  const { records, problems } = inOneLanguage(given);
  const field = heldBy(records);
  if (field === null) return { records: withSpans(records).map(withName), problems };
  const held = inOneLanguage(
    records.flatMap((record) => {
      const { [field]: list, ...said } = record;
      return (recordsOf(list) ?? []).map((each) => ({ ...said, ...each, ...doubled(said, each, field) }));
    }),
  );
  const within = held.records.map(withName);
  const problem: Problem = {
    path: 'file',
    record: field,
    message: `What is dated stands in “${field}” of ${records.length === 1 ? 'one record' : `${records.length} records`}, and each entry there was read as a row: ${within.length}`,
    hint: 'What is said of the record that holds them is repeated in each row.',
    effect: 'assumed',
    sort: 'file',
  };
  const told = problems.length > 0 ? problems : held.problems;
  return { records: withSpans(within), problems: [problem, ...told] };
}

/** The one field in which all records have a list of dated records, while they are not dated themselves. */
function heldBy(records: readonly JsonRecord[]): string | null {
  const [first = {}] = records;
  const fields = Object.keys(first).filter((field) => records.every((record) => recordsOf(record[field]) !== null));
  const [field] = fields;
  if (field === undefined || fields.length > 1 || records.some(isDated)) return null;
  return records.every((record) => recordsOf(record[field])?.every((each) => isDated(each) && isNamed(each)))
    ? field
    : null;
}

const isDated = (record: JsonRecord): boolean => hasField(record, /^(?:date|start|year)$/);
const isNamed = (record: JsonRecord): boolean => hasField(record, /^(?:title|summary)$/);

const hasField = (record: JsonRecord, wanted: RegExp): boolean =>
  Object.entries(record).some(
    ([name, value]) => value !== null && value !== '' && fieldsOfName(name).some((field) => wanted.test(field)),
  );

/** What both say under one name: that of the record which holds the other keeps its value beside it. */
const doubled = (said: JsonRecord, each: JsonRecord, field: string): JsonRecord =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (Object.hasOwn(each, name) ? [[`${name} (${field})`, value]] : [])),
  );

/** A title that is an object of texts, by language or by use, is its first text, and one in parts is these together; each is kept under its own name too. */
function withName(record: JsonRecord): JsonRecord {
  // Most records have no object in them, and stay as they are.
  if (!Object.values(record).some(isRecord)) return record;
  const entries = Object.entries(record).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (!isRecord(value) || !fieldsOfName(name).includes('title')) return [[name, value]];
    const whole = nameOfEntries([value], name);
    const text =
      whole?.keys.length === 2
        ? whole.of(value)
        : Object.values(value).find((each) => typeof each === 'string' && each !== '');
    return text === undefined
      ? [[name, value]]
      : [[name, text], ...Object.entries(value).map(([part, each]) => [`${name}.${part}`, each] as const)];
  });
  return Object.fromEntries(entries);
}
