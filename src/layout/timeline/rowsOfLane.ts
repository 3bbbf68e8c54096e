/** Owns which records of a lane begin in a span, and which were under way before it. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { TimelineIndex } from './buildTimelineIndex';
import { countBefore, countUpTo } from './sortedDays';
import type { LaneColumns } from './wholeLanes';
import { BLOCK } from './wholeLanes';

/** Rows that begin in a span, by start. */
export const rowsStarting = ({ rows, starts }: LaneColumns, { start, end }: TimeSpan): Uint32Array =>
  rows.subarray(countBefore(starts, start), countBefore(starts, end));

/** How many began before a day and are still under way on it. */
export const countUnderWay = ({ starts, ends }: LaneColumns, day: DayNumber): number =>
  countBefore(starts, day) - countUpTo(ends, day);

/** The rows that began before a day and are still under way on it, by start; at most `most` of them. */
export function rowsUnderWay(
  { rows, starts, blockEnds }: LaneColumns,
  { endOf }: Pick<TimelineIndex, 'endOf'>,
  day: DayNumber,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const found: number[] = [];
  const begun = countBefore(starts, day);
  for (let from = 0; from < begun && found.length < most; from += BLOCK) {
    if ((blockEnds[from / BLOCK] ?? 0) <= day) continue;
    for (let at = from; at < Math.min(from + BLOCK, begun) && found.length < most; at++) {
      const row = rows[at] ?? 0;
      if (endOf(row) > day) found.push(row);
    }
  }
  return found;
}
