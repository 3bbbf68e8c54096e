/** Owns what a date becomes in a file that knows days alone: the widest span that it allows, and how firm that is. */
import { type Dated, dateBounds } from '../model/dates/dateBounds';
import { dateWords } from '../model/dates/dateWords';
import type { DayNumber } from '../model/dates/dayNumber';
import { type Edtf, type EdtfDate, type Endpoint, parseEdtf } from '../model/dates/parseEdtf';

export interface WrittenSpan {
  /** As the data set has it. */
  readonly edtf: string;
  readonly words: string;
  /** The first day that it can mean; null where it is open or unknown. */
  readonly first: DayNumber | null;
  /** The day after the last one that it can mean; null where it is open or unknown. */
  readonly until: DayNumber | null;
  /** Whether no other days are meant than all of those. */
  readonly isExact: boolean;
  /** The ends as firm as they are written; null where years, seasons, doubts or sets have no other way to be written. */
  readonly ends: WrittenEnds | null;
}

export interface WrittenEnds {
  /** A day, month or year; null where it is open or unknown. */
  readonly start: EdtfDate | null;
  /** The same as the start for a single date. */
  readonly end: EdtfDate | null;
}

/** The span of a date statement; null where there is none, or it cannot be read. */
export function writtenSpan(statement: { readonly edtf: string } | undefined, dated: Dated): WrittenSpan | null {
  if (statement === undefined) return null;
  const read = parseEdtf(statement.edtf);
  if (!read.ok) return null;
  const bounds = dateBounds(read.value, dated);
  const { startMin, startMax, endMin, endMax, approximate, uncertain } = bounds;
  return {
    edtf: statement.edtf,
    words: dateWords(read.value, dated),
    first: Number.isFinite(startMin) ? startMin : null,
    until: Number.isFinite(endMax) ? endMax : null,
    isExact: startMin === startMax && endMin === endMax && !approximate && !uncertain,
    ends: endsOf(read.value),
  };
}

function endsOf(read: Edtf): WrittenEnds | null {
  if (read.type === 'set') return null;
  const [start, end] = read.type === 'date' ? [firm(read), firm(read)] : [firm(read.start), firm(read.end)];
  return start === 'loose' || end === 'loose' ? null : { start, end };
}

function firm(endpoint: Endpoint): EdtfDate | null | 'loose' {
  if (typeof endpoint === 'string') return null;
  return /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(endpoint.text) ? endpoint : 'loose';
}
