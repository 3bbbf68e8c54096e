/** Owns which segment of a band stands for a record. */
import type { TimelineBand, TimelineSegment } from './buildBand';
import type { TimelineIndex } from './buildTimelineIndex';

/** The segment that a row of the band's lane begins in, or what is under way from before; null where neither is shown. */
export function findSegment(
  { startOf, endOf }: TimelineIndex,
  { segments, before }: TimelineBand,
  row: number,
): TimelineSegment | null {
  const start = startOf(row);
  if (before !== null && start < before.start && endOf(row) > before.start) return before;
  return segments.find((segment) => start >= segment.start && start < segment.end) ?? null;
}
