/** Owns how a range of markwhen becomes a date: one that rests on others is reckoned from them, one that rests on today is not. */

import type { DateInput } from '../../model/dataset/recordInputs';
import { toCalendarDay, toDayNumber } from '../../model/dates/dayNumber';
import { type Edtf, parseEdtf } from '../../model/dates/parseEdtf';
import type { Amount, MarkwhenRange, Point } from './parseRange';

type Precision = 'year' | 'month' | 'day';

/** Where an event begins and ends (exclusive), as day numbers, and how finely that is known. */
interface Extent {
  readonly start: number;
  readonly until: number;
  readonly precision: Precision;
}

export interface ResolvedRange {
  readonly date: DateInput;
  /** Times of day as written. */
  readonly times: readonly string[];
  /** Goes on until now. */
  readonly isOngoing: boolean;
}

export interface RangeResolver {
  /** Reckons the next event's date, whose ids later ones may rest on; `written` is the date as it stands in the file. */
  readonly resolve: (range: MarkwhenRange, written: string, ids: readonly string[]) => ResolvedRange;
}

export function createRangeResolver(): RangeResolver {
  const byId = new Map<string, Extent | null>();
  let last: Extent | null = null;
  return {
    resolve: (range, written, ids) => {
      const { extent, edtf, why, isReckoned } = reckon(range, last, byId);
      // What comes after a date that is not known rests on that, and not on the one before it.
      last = extent;
      for (const id of ids) if (!byId.has(id)) byId.set(id, extent);
      const times = [range.from, range.to].flatMap((point) =>
        point !== null && 'time' in point && point.time !== null ? [point.time] : [],
      );
      const isOngoing = edtf !== null && range.to?.type === 'now';
      if (edtf === null) return { date: { unread: written, why }, times, isOngoing };
      // An hour of the day that is written, or some hours from it, rest on nothing else.
      const isWritten = range.from.type === 'date' && range.from.edtf === edtf;
      if (!isReckoned || isWritten) return { date: { edtf }, times, isOngoing };
      return { date: { edtf, isInferred: true, note: `Reckoned from “${written}”` }, times, isOngoing };
    },
  };
}

interface Reckoned {
  readonly extent: Extent | null;
  readonly edtf: string | null;
  readonly why: string;
  readonly isReckoned: boolean;
}

const unread = (why: string): Reckoned => ({ extent: null, edtf: null, why, isReckoned: false });

function reckon({ from, to }: MarkwhenRange, last: Extent | null, byId: ReadonlyMap<string, Extent | null>): Reckoned {
  if (from.type === 'now') return unread('It rests on “now”, the day on which the file is looked at');
  for (const point of [from, to]) if (point?.type === 'unread') return unread(point.why);
  const isReckoned = [from, to].some((point) => point?.type === 'relative' || point?.type === 'time');
  if (from.type === 'date' && (to === null || to.type === 'date' || to.type === 'now')) {
    const end = to === null ? '' : to.type === 'now' ? '/..' : `/${to.edtf}`;
    const edtf = to?.type === 'date' && to.edtf === from.edtf ? from.edtf : `${from.edtf}${end}`;
    const read = parseEdtf(edtf);
    if (!read.ok) return unread(read.failure.message);
    return { extent: extentOf(read.value), edtf, why: '', isReckoned };
  }
  if (from.type === 'relative' && from.id !== null && !byId.has(from.id))
    return unread(`No event before it is called “!${from.id}”`);
  const start = startOf(from, to, last, byId);
  if (start === null) return unread('What it rests on has no date that can be reckoned');
  const end = endOf(start, from, to, byId);
  if (end === null) return unread('What its end rests on has no date that can be reckoned');
  if (to?.type === 'now')
    return { extent: null, edtf: `${format(start.start, start.precision)}/..`, why: '', isReckoned };
  const edtf = textOf(end);
  const read = parseEdtf(edtf);
  return read.ok ? { extent: end, edtf, why: '', isReckoned } : unread(read.failure.message);
}

/** Where it starts; for a single amount, which is a length of time, its end too. */
function startOf(
  from: Point,
  to: Point | null,
  last: Extent | null,
  byId: ReadonlyMap<string, Extent | null>,
): Extent | null {
  if (from.type === 'date') {
    const read = parseEdtf(from.edtf);
    return read.ok ? extentOf(read.value) : null;
  }
  if (from.type === 'time') return last === null ? null : { ...last, start: last.until - 1 };
  if (from.type !== 'relative') return null;
  const base = from.id === null ? last : (byId.get(from.id) ?? null);
  if (base === null) return null;
  const precision = finer(base.precision, from.amounts);
  if (from.isBefore) {
    // The first amount is what lies between, the second how long it takes; one alone is how long it takes.
    const gap = to === null ? [] : from.amounts;
    const length = to === null ? from.amounts : to.type === 'relative' ? to.amounts : [];
    const until = add(base.start, gap, -1);
    return { start: add(until, length, -1), until, precision: finer(precision, length) };
  }
  const edge = from.edge === 'start' ? base.start : base.until;
  if (to === null && from.amounts.length > 0) return { start: edge, until: add(edge, from.amounts, 1), precision };
  const start = add(edge, from.amounts, 1);
  return { start, until: start + 1, precision };
}

function endOf(start: Extent, from: Point, to: Point | null, byId: ReadonlyMap<string, Extent | null>): Extent | null {
  if (to === null || to.type === 'now' || to.type === 'time') return start;
  if (to.type === 'date') {
    const read = parseEdtf(to.edtf);
    const end = read.ok ? extentOf(read.value) : null;
    return end === null ? null : { ...start, until: end.until };
  }
  if (to.type !== 'relative') return null;
  if (to.id === null) {
    // One that is reckoned backwards has its length already.
    if (from.type === 'relative' && from.isBefore) return start;
    return { ...start, until: lengthened(start, to.amounts), precision: finer(start.precision, to.amounts) };
  }
  const other = byId.get(to.id) ?? null;
  if (other === null) return null;
  const edge = to.edge === 'end' || (to.edge === null && !to.isBefore) ? other.until : other.start;
  return { ...start, until: add(edge, to.amounts, to.isBefore ? -1 : 1) };
}

/** An end counts from the start, and takes a day at least. */
const lengthened = (start: Extent, amounts: readonly Amount[]): number =>
  Math.max(add(start.start, amounts, 1), start.start + 1);

function extentOf(date: Edtf): Extent | null {
  if (date.type === 'set') return null;
  if (date.type === 'date') return { start: date.first, until: date.until, precision: precisionOf(date.precision) };
  const { start, end } = date;
  if (typeof start === 'string' || typeof end === 'string') return null;
  return { start: start.first, until: end.until, precision: precisionOf(end.precision) };
}

const precisionOf = (precision: string): Precision =>
  precision === 'day' || precision === 'month' ? precision : 'year';

/** A length in days is told to the day, one in months to the month. */
function finer(precision: Precision, amounts: readonly Amount[]): Precision {
  if (precision === 'day' || amounts.some(({ unit }) => unit !== 'year' && unit !== 'month')) return 'day';
  return amounts.some(({ unit }) => unit === 'month') ? 'month' : precision;
}

const MOST_DAYS = 40_000_000;

function add(day: number, amounts: readonly Amount[], sign: 1 | -1): number {
  let result = day;
  for (const { number, unit } of amounts) {
    const count = sign * Math.min(number, MOST_DAYS);
    if (unit === 'day') result += count;
    if (unit === 'week') result += count * 7;
    if (unit === 'workday') result = addWorkdays(result, count);
    if (unit === 'month' || unit === 'year') {
      const at = toCalendarDay(result);
      const months = at.month + count * (unit === 'year' ? 12 : 1);
      const first = toDayNumber(at.year, months);
      result = Math.min(first + at.day - 1, toDayNumber(at.year, months + 1) - 1);
    }
  }
  return result;
}

/** Day 0 was a Thursday. */
function addWorkdays(day: number, count: number): number {
  const step = Math.sign(count);
  let result = day + Math.trunc(count / 5) * 7;
  for (let left = Math.abs(count % 5); left > 0; result += step) {
    const weekday = (((step > 0 ? result : result - 1) % 7) + 11) % 7;
    if (weekday !== 6 && weekday !== 0) left -= 1;
  }
  return result;
}

function textOf({ start, until, precision }: Extent): string {
  const [first, last] = [format(start, precision), format(Math.max(start, until - 1), precision)];
  return first === last ? first : `${first}/${last}`;
}

function format(dayNumber: number, precision: Precision): string {
  const { year, month, day } = toCalendarDay(dayNumber);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  if (digits.length > 4) return `Y${sign}${digits}`;
  const parts = [month, day].map((part) => String(part).padStart(2, '0'));
  return [`${sign}${digits}`, ...parts.slice(0, precision === 'year' ? 0 : precision === 'month' ? 1 : 2)].join('-');
}
