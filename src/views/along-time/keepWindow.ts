/** Owns how far one can pan and zoom along time: no farther than the timeline above, which shows the same window. */
import { LEAST_WINDOW } from '../../layout/stepWindow';
import type { TimeSpan } from '../../model/dates/timeSpan';

/** The span, no shorter than the least window and inside of the limits. */
export function keepWindow({ start, end }: TimeSpan, limits: TimeSpan): TimeSpan {
  const length = Math.min(Math.max(end - start, LEAST_WINDOW), limits.end - limits.start);
  const middle = (start + end) / 2;
  const from = Math.min(Math.max(middle - length / 2, limits.start), limits.end - length);
  return { start: from, end: from + length };
}
