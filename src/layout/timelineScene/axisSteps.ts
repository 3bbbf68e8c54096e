/** Owns the steps of the axis in a picture: those that vis-timeline chooses at the same zoom (its TimeStep). */
import { type DayNumber, toCalendarDay, toDayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import { toldAxisStep } from '../axisLabels';

export interface AxisStep {
  /** As `minorAxisLabel` takes it. */
  readonly scale: 'year' | 'month' | 'day' | 'weekday' | 'hour';
  /** Of that scale. */
  readonly length: number;
}

export interface AxisTick {
  readonly day: DayNumber;
  readonly isMajor: boolean;
}

/** Pixels that a step has at least: three digits of a small label. */
const LEAST_STEP = 21;

/** From long to short, with the days below which it is taken. */
const STEPS: readonly (AxisStep & { readonly days: number })[] = [
  ...[1000, 500, 100, 50, 10, 5, 1].map((length) => ({ scale: 'year', length, days: 360 * length }) as const),
  { scale: 'month', length: 3, days: 90 },
  { scale: 'month', length: 1, days: 30 },
  { scale: 'day', length: 2, days: 2 },
  { scale: 'day', length: 1, days: 1 },
  { scale: 'weekday', length: 1, days: 1 / 2 },
  { scale: 'hour', length: 4, days: 4 / 24 },
  { scale: 'hour', length: 1, days: 1 / 24 },
];

/** The step at a zoom, in pixels a day. */
export function axisStepAt(scale: number): AxisStep {
  const told = toldAxisStep(scale);
  if (told !== null) return told;
  const least = LEAST_STEP / scale;
  return STEPS.findLast(({ days }) => days > least) ?? { scale: 'year', length: 1000 };
}

/** The ticks from the one at or before the window's start to the last within it. */
export function axisTicks({ start, end }: TimeSpan, step: AxisStep): AxisTick[] {
  const ticks: AxisTick[] = [];
  for (let day = firstTick(start, step); day <= end; day = nextTick(day, step)) {
    ticks.push({ day, isMajor: isMajorTick(day, step) });
  }
  return ticks;
}

function firstTick(start: DayNumber, { scale, length }: AxisStep): DayNumber {
  const { year, month, day } = toCalendarDay(Math.floor(start));
  if (scale === 'year') return toDayNumber(length * Math.floor(year / length));
  if (scale === 'month') return toDayNumber(year, month - ((month - 1) % length));
  if (scale === 'hour') return Math.floor(start) + (Math.floor((start % 1) * 24) - 0) / 24;
  return toDayNumber(year, month, day - ((day - 1) % length));
}

function nextTick(from: DayNumber, { scale, length }: AxisStep): DayNumber {
  if (scale === 'hour') return Math.round((from + length / 24) * 24) / 24;
  const { year, month, day } = toCalendarDay(from);
  if (scale === 'year') return toDayNumber(year + length);
  if (scale === 'month') return month + length > 12 ? toDayNumber(year + 1) : toDayNumber(year, month + length);
  const next = from + length;
  const nextDay = toCalendarDay(next);
  return length > 1 && nextDay.day < length + 1 && nextDay.day < day ? next - nextDay.day + 1 : next;
}

function isMajorTick(day: DayNumber, { scale }: AxisStep): boolean {
  if (scale === 'year') return false;
  if (scale === 'hour') return Number.isInteger(day);
  const date = toCalendarDay(day);
  return scale === 'month' ? date.month === 1 : date.day === 1;
}
