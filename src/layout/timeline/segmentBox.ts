/** Owns where a record that has no item of its own stands in a band. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { ItemBox } from '../threadPath';
import type { TimelineSegment } from './buildBand';

/** Half of the pixels that stand for one record in a band, and the middle of what goes on from before. */
const HALF = 7;
const BEFORE_MIDDLE = 20;

/**
 * Where in its segment a record is drawn that begins on a day, in pixels of a plot of `width` that shows a window, about the
 * `middle` of its lane; null where that is not in sight.
 */
export function segmentBox(
  segment: TimelineSegment,
  begins: DayNumber,
  { start, end }: TimeSpan,
  width: number,
  middle: number,
): ItemBox | null {
  const day = Math.max(segment.start, Math.min(segment.end, begins));
  const x = segment.type === 'before' ? BEFORE_MIDDLE : ((day + 0.5 - start) * width) / (end - start);
  if (x < 0 || x > width) return null;
  return { left: x - HALF, right: x + HALF, top: middle - HALF, bottom: middle + HALF };
}
