/** Owns the search in sorted columns of days: a count of what begins between any two days costs two bisections. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';

/** How many of the days, which ascend, are before `day`; where it is known of the first `from`, they are not looked at. */
export function countBefore(days: Float64Array, day: DayNumber, from = 0): number {
  let low = from;
  let high = days.length;
  // By steps that double, since what is asked from a place on mostly lies near it.
  for (let step = 1; low + step <= high; step *= 2) {
    if ((days[low + step - 1] ?? 0) >= day) {
      high = low + step - 1;
      break;
    }
    low += step;
  }
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
