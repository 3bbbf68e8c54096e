/** Owns the search in sorted columns of days: a count of what begins between any two days costs two bisections. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';

/** How many of the days, which ascend, are before `day`. */
export function countBefore(days: Float64Array, day: DayNumber): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many are up to and with `day`. */
export function countUpTo(days: Float64Array, day: DayNumber): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many are in a span. */
export const countIn = (days: Float64Array, { start, end }: TimeSpan): number =>
  countBefore(days, end) - countBefore(days, start);
