/** Owns how a span of time that is an object in JSON, `{ "start", "end" }`, becomes fields of its record: “time_span start” and “time_span end”. */
import { comparable, fieldsOfName } from '../columns/columnNames';
import { isRecord, type JsonRecord } from './jsonRecords';

const PARTS: ReadonlyMap<string, string> = new Map([
  ...['start', 'begin', 'from', 'beginning', 'start date', 'von', 'debut', 'inicio'].map(
    (word) => [word, 'start'] as const,
  ),
  ...['end', 'to', 'until', 'end date', 'bis', 'fin'].map((word) => [word, 'end'] as const),
]);

/** The records with the parts of such a field as fields, where it is called after dates and is a span wherever it is filled. */
export function withSpans(records: readonly JsonRecord[]): readonly JsonRecord[] {
  const names = new Set(records.flatMap((record) => Object.keys(record).filter((name) => isRecord(record[name]))));
  const spans = [...names].filter(
    (name) =>
      fieldsOfName(name).includes('date') &&
      records.every((record) => isEmpty(record[name]) || isSpan(record[name])) &&
      records.every((record) => partsOf(name, record[name]).every(([part]) => !Object.hasOwn(record, part))),
  );
  if (spans.length === 0) return records;
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([name, value]) =>
        spans.includes(name) ? partsOf(name, value) : [[name, value]],
      ),
    ),
  );
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** An object of single values, one of which is when it began or ended, and no two of which are called alike. */
const isSpan = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).every((part) => typeof part !== 'object' || part === null) &&
  Object.keys(value).some((part) => PARTS.has(comparable(part))) &&
  new Set(partsOf('', value).map(([part]) => part)).size === Object.keys(value).length;

const partsOf = (name: string, value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value)
    ? Object.entries(value).map(([part, each]) => [`${name} ${PARTS.get(comparable(part)) ?? part}`, each] as const)
    : [];
