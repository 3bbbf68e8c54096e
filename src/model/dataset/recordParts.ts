/** Owns what of a record can be wrong by itself: each of its dates, and each thing that it refers to. */
import type { Citation, DateStatement, Entity, HistoryEvent, Relation, Undertaking } from './schema';

export type AnyRecord = HistoryEvent | Entity | Relation | Undertaking;

interface NamedDate {
  /** What the date is called where it is edited: “Outcome 1: date”. */
  readonly label: string;
  readonly statement: DateStatement;
}

export interface Reference {
  readonly what: 'theme' | 'track' | 'source' | 'event or entity';
  readonly id: string;
}

/** Every date that a record states, in the order in which they are edited. */
export function datesOf(record: AnyRecord): NamedDate[] {
  const found: NamedDate[] = [];
  const add = (label: string, statement: DateStatement | undefined) => {
    if (statement !== undefined) found.push({ label, statement });
  };
  if ('date' in record) add('Date', record.date);
  if ('existence' in record) add('When it exists', record.existence);
  if ('validity' in record) add('When it holds', record.validity);
  if ('made' in record) {
    add('Made', record.made);
    add('Due', record.due);
    for (const [i, { date }] of record.outcomes.entries()) add(`Outcome ${i + 1}: date`, date);
  }
  if ('otherDates' in record) {
    for (const [i, other] of (record.otherDates ?? []).entries()) add(`Other date ${i + 1}`, other);
  }
  if ('figures' in record) {
    for (const [i, { asOf }] of (record.figures ?? []).entries()) add(`Figure ${i + 1}: as of`, asOf);
  }
  return found;
}

/** Everything that a record names by its id; the same thing as often as it is named. */
export function referencesOf(record: AnyRecord): Reference[] {
  const found: Reference[] = [];
  const add = (what: Reference['what'], ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) found.push({ what, id });
  };
  const cite = (citations: readonly Citation[] | undefined) =>
    add('source', citations?.map(({ source }) => source) ?? []);
  if ('themes' in record) add('theme', record.themes);
  if ('track' in record) add('track', [record.track]);
  if ('from' in record) add('event or entity', [record.from, record.to]);
  if ('made' in record) {
    add('event or entity', [record.at, ...record.by, ...(record.workedOnBy ?? [])]);
    for (const { deliveredBy, citations } of record.outcomes) {
      add('event or entity', deliveredBy);
      cite(citations);
    }
  }
  cite(record.citations);
  for (const { citations } of record.notes ?? []) cite(citations);
  if ('figures' in record) for (const { citations } of record.figures ?? []) cite(citations);
  add(
    'source',
    datesOf(record).map(({ statement }) => statement.source),
  );
  return found;
}
