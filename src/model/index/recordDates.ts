/** Owns when a record is: the bounds of its date, the date in words, and how firmly it is said. */
import type { Basis, DateStatement, Entity, HistoryEvent, Undertaking } from '../dataset/schema';
import { type DateBounds, type Dated, dateBounds } from '../dates/dateBounds';
import { dateWords } from '../dates/dateWords';
import type { Edtf } from '../dates/parseEdtf';
import { parseEdtf } from '../dates/parseEdtf';

export interface RecordDates {
  /** Null for what has no date, or one that could not be read. */
  readonly bounds: DateBounds | null;
  readonly basis: Basis | null;
  /** The date in words; "undated" where there is none. Worked out when asked for. */
  readonly words: () => string;
}

const UNDATED: RecordDates = { bounds: null, basis: null, words: () => 'undated' };

/** A series recurs over its date; anything else takes place at it. */
export function eventDates({ date, recurrence }: HistoryEvent): RecordDates {
  if (recurrence === undefined) return datesOf(date, 'occurrence');
  const dates = datesOf(date, 'existence');
  return { ...dates, words: () => `${dates.words()}, ${recurrence}` };
}

export const entityDates = ({ existence }: Entity): RecordDates => datesOf(existence, 'existence');

/** From the day it was made to the day it is due; a moment where nothing says when it is due. */
export function undertakingDates({ made, due }: Undertaking): RecordDates {
  const start = datesOf(made, 'occurrence');
  const end = datesOf(due, 'occurrence');
  if (start.bounds === null || end.bounds === null) return start;
  return {
    bounds: { ...start.bounds, endMax: Math.max(start.bounds.endMax, end.bounds.endMax), shape: 'range' },
    basis: start.basis,
    words: () => `${start.words()}, due ${end.words().replace(/, day unknown$/, '')}`,
  };
}

/** Bounds of texts that were read before: in a long history many records share a date. */
const read = new Map<string, { readonly edtf: Edtf; readonly bounds: DateBounds } | null>();
const MOST_READ = 20_000;

/** The bounds alone, for all rows at once: to read a plain date anew takes less than to remember it. */
export const eventBounds = ({ date, recurrence }: HistoryEvent): DateBounds | null =>
  statementBounds(date, recurrence === undefined ? 'occurrence' : 'existence');

export const entityBounds = ({ existence }: Entity): DateBounds | null => statementBounds(existence, 'existence');

/** The bounds of a date; null where there is none, or one that cannot be read. */
export function statementBounds(statement: DateStatement | undefined, dated: Dated): DateBounds | null {
  if (statement === undefined) return null;
  const parsed = parseEdtf(statement.edtf);
  return parsed.ok ? dateBounds(parsed.value, dated) : null;
}

function datesOf(statement: DateStatement | undefined, dated: Dated): RecordDates {
  if (statement === undefined) return UNDATED;
  const key = `${dated} ${statement.edtf}`;
  let known = read.get(key);
  if (known === undefined) {
    const parsed = parseEdtf(statement.edtf);
    known = parsed.ok ? { edtf: parsed.value, bounds: dateBounds(parsed.value, dated) } : null;
    if (read.size >= MOST_READ) read.clear();
    read.set(key, known);
  }
  if (known === null) return UNDATED;
  const { edtf, bounds } = known;
  return { bounds, basis: statement.basis, words: () => dateWords(edtf, dated) };
}
