/** Owns how far one can pan and zoom along time: no farther than the timeline above, which shows the same window. */
import type { TimeSpan } from '../../model/dates/timeSpan';

/** The days that one can zoom in to. */
const NEAREST_DAYS = 14;

/** The span, no shorter than a fortnight and inside of the limits. */
export function keepWindow({ start, end }: TimeSpan, limits: TimeSpan): TimeSpan {
  const length = Math.min(Math.max(end - start, NEAREST_DAYS), limits.end - limits.start);
  const middle = (start + end) / 2;
  const from = Math.min(Math.max(middle - length / 2, limits.start), limits.end - length);
  return { start: from, end: from + length };
}
