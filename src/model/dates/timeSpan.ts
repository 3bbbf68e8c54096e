/** Owns the span of time that a view shows: two day numbers, the end exclusive. */
import { failure, type Result, success } from '../result';
import { type DateBounds, dateBounds } from './dateBounds';
import { type DayNumber, toCalendarDay, toDayNumber } from './dayNumber';
import { formatDay } from './formatEdtf';
import { parseEdtf } from './parseEdtf';

export interface TimeSpan {
  readonly start: DayNumber;
  /** Exclusive; always greater than `start`. */
  readonly end: DayNumber;
}

/** Whether two spans look the same: within a thousandth of their length. Keeps linked views from feeding each other. */
export function isSameSpan(a: TimeSpan, b: TimeSpan): boolean {
  const tolerance = (a.end - a.start) / 1000;
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}

/** The span with both ends pushed out by a fraction of its length. */
export function padSpan({ start, end }: TimeSpan, fraction: number): TimeSpan {
  const pad = (end - start) * fraction;
  return { start: start - pad, end: end + pad };
}

/** Zooms about a fraction of the span, 0 its start, 1 its end; a factor below 1 shows less. */
export function zoomSpan({ start, end }: TimeSpan, factor: number, about = 0.5): TimeSpan {
  const fixed = start + (end - start) * about;
  return { start: fixed - (fixed - start) * factor, end: fixed + (end - fixed) * factor };
}

/** Shifts the span by a fraction of its own length; a negative one goes back in time. */
export function shiftSpan({ start, end }: TimeSpan, fraction: number): TimeSpan {
  const by = (end - start) * fraction;
  return { start: start + by, end: end + by };
}

/** The least span that holds the finite bounds of all, with a margin; null where none is dated. */
export function spanOf(all: Iterable<DateBounds | null>): TimeSpan | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const bounds of all) {
    if (bounds === null) continue;
    for (const day of [bounds.startMin, bounds.startMax, bounds.endMin, bounds.endMax]) {
      if (!Number.isFinite(day)) continue;
      start = Math.min(start, day);
      end = Math.max(end, day);
    }
  }
  return start > end ? null : spanOfDays(start, end);
}

/** The span from one day to another, with a margin. */
export const spanOfDays = (start: DayNumber, end: DayNumber): TimeSpan =>
  padSpan({ start, end }, Math.max(0.08, 15 / (end - start)));

/** The span, shifted as little as it takes for the bounds to come into view; the same span where they already touch it. */
export function revealInSpan(span: TimeSpan, bounds: Pick<DateBounds, 'startMin' | 'endMax'>): TimeSpan {
  const length = span.end - span.start;
  const start = Number.isFinite(bounds.startMin) ? bounds.startMin : Math.min(span.start, bounds.endMax - 1);
  const end = Number.isFinite(bounds.endMax) ? bounds.endMax : Math.max(span.end, start + 1);
  if (end > span.start && start < span.end) return span;
  if (start >= span.end) return { start: start - length * 0.7, end: start + length * 0.3 };
  return { start: end - length * 0.3, end: end + length * 0.7 };
}

/** The days that an EDTF text means; a failure where it cannot be read, or has no beginning or no end. */
export function spanOfText(text: string): Result<TimeSpan> {
  const read = parseEdtf(text);
  if (!read.ok) return read;
  const { startMin, endMax } = dateBounds(read.value, 'existence');
  if (Number.isFinite(startMin) && Number.isFinite(endMax)) return success({ start: startMin, end: endMax });
  const missing = Number.isFinite(startMin) ? 'end' : 'beginning';
  return failure(`“${text.trim()}” has no ${missing}`, 'Write both ends, such as 2010-11/2012-03.');
}

/** The last day that an EDTF date means, "2011-02" being 28 February 2011; a failure for a range or a set. */
export function dayOfText(text: string): Result<DayNumber> {
  const read = parseEdtf(text);
  if (!read.ok) return read;
  return read.value.type === 'date'
    ? success(read.value.until - 1)
    : failure(`“${text.trim()}” is more than one date`, 'Write one day, month or year, such as 2011-11-03.');
}

/** The span as EDTF, as short as it can be written: "2011", "2011-04", "2011-04-14", "2011-04-14/2011-05-02". */
export function textOfSpan({ start, end }: TimeSpan): string {
  const first = toCalendarDay(start);
  const day = formatDay(start);
  if (end - start <= 1) return day;
  const isFirstOfMonth = first.day === 1;
  if (isFirstOfMonth && first.month === 1 && end === toDayNumber(first.year + 1)) return day.slice(0, -6);
  if (isFirstOfMonth && end === toDayNumber(first.year, first.month + 1)) return day.slice(0, -3);
  return `${day}/${formatDay(end - 1)}`;
}

/** The span that an EDTF text means, where both of its ends are limited. */
export function spanOfEdtf(text: string | undefined): TimeSpan | null {
  if (text === undefined) return null;
  const read = spanOfText(text);
  return read.ok ? read.value : null;
}
