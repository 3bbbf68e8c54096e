/** Owns what is in a segment of a crowded lane. */
import type { TimelineSegment } from './buildBand';
import type { TimelineIndex } from './buildTimelineIndex';
import { rowsStarting, rowsUnderWay } from './rowsOfLane';

/** The rows of a segment by start, at most `most` of them. */
export function rowsOfSegment(timeline: TimelineIndex, segment: TimelineSegment, most: number): readonly number[] {
  const columns = timeline.lanes.find(({ id }) => id === segment.lane);
  if (columns === undefined) return [];
  if (segment.type === 'before') return rowsUnderWay(columns, timeline, segment.start, most);
  return [...rowsStarting(columns, segment).subarray(0, most)];
}

/** Days from the first to the last start in a segment: 0 where zooming in would part nothing. */
export function lengthOfSegment(timeline: TimelineIndex, segment: TimelineSegment): number {
  const columns = timeline.lanes.find(({ id }) => id === segment.lane);
  const rows = columns === undefined || segment.type === 'before' ? [] : rowsStarting(columns, segment);
  return timeline.startOf(rows[rows.length - 1] ?? -1) - timeline.startOf(rows[0] ?? -1) || 0;
}
