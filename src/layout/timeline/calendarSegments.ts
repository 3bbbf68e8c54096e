/** Owns the segments of the calendar that crowded lanes are told by: days, weeks, months, years, and spans of years. */
import { dayWords, yearWords } from '../../model/dates/dateWords';
import { type DayNumber, toCalendarDay, toDayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';

/** A number of days, months or years. */
interface SegmentUnit {
  readonly of: 'day' | 'month' | 'year';
  readonly length: number;
}

/** A span of the calendar that crowded lanes are told by. */
export interface CalendarSegment extends TimeSpan {
  /** Unlike that of any other of its own or another length. */
  readonly key: string;
  /** "14 April 2011", "the week of 11 April 2011", "April 2011", "April – June 2011", "2011", "2010 – 2014". */
  readonly words: string;
}

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
/** From the shortest to the longest. */
const UNITS: readonly SegmentUnit[] = [
  { of: 'day', length: 1 },
  { of: 'day', length: 7 },
  { of: 'month', length: 1 },
  { of: 'month', length: 3 },
  ...YEARS.map((length) => ({ of: 'year' as const, length })),
];
const DAYS = { day: 1, month: 30.44, year: 365.25 } as const;
/** Pixels that a segment has at least, for its count. */
const LEAST_WIDTH = 66;

/** The segments that touch a span, in order and without gaps, as short as has room for a count at `scale` pixels a day. */
export function calendarSegments(span: TimeSpan, scale: number): CalendarSegment[] {
  const unit = unitAt(scale);
  const segments: CalendarSegment[] = [];
  for (let number = numberOf(span.start, unit); ; number++) {
    const [start, end] = [startOf(number, unit), startOf(number + 1, unit)];
    if (start >= span.end) return segments;
    segments.push({ start, end, key: `${unit.of}${unit.length}-${start}`, words: wordsOf({ start, end }, unit) });
  }
}

const unitAt = (scale: number): SegmentUnit =>
  UNITS.find(({ of, length }) => length * DAYS[of] * scale >= LEAST_WIDTH) ?? { of: 'year', length: 100_000 };

/** 1970-01-05, a Monday, on which weeks are counted. */
const MONDAY = 4;

function numberOf(day: DayNumber, { of, length }: SegmentUnit): number {
  if (of === 'day') return Math.floor((day - (length === 7 ? MONDAY : 0)) / length);
  const { year, month } = toCalendarDay(Math.floor(day));
  return Math.floor((of === 'year' ? year : year * 12 + month - 1) / length);
}

function startOf(number: number, { of, length }: SegmentUnit): DayNumber {
  const first = number * length;
  if (of === 'day') return first + (length === 7 ? MONDAY : 0);
  return of === 'year' ? toDayNumber(first) : toDayNumber(Math.floor(first / 12), (((first % 12) + 12) % 12) + 1);
}

function wordsOf({ start, end }: TimeSpan, { of, length }: SegmentUnit): string {
  if (of === 'day') return length === 1 ? dayWords(start) : `the week of ${dayWords(start)}`;
  const first = dayWords(start).replace(/^\d+ /, '');
  if (of === 'month')
    return length === 1 ? first : `${first.split(' ')[0]} – ${dayWords(end - 1).replace(/^\d+ /, '')}`;
  const [year, last] = [toCalendarDay(start).year, toCalendarDay(end - 1).year];
  return length === 1 ? yearWords(year) : `${yearWords(year)} – ${yearWords(last)}`;
}
