/** Owns where things stand in the picture of a timeline: the axis above, the column of lane labels, the plot, its lanes. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { TimelineItem } from '../buildTimelineItem';
import type { TimelineView } from '../buildTimelineView';
import type { ItemBox } from '../threadPath';
import { AXIS_HEIGHT, boxOfReach, type ItemReach, isReachSeen, itemReach } from './itemGeometry';

/** Pixels of the line between the column of lane labels and the plot. */
const LINE = 1;
/** Of a text's size, how far its baseline lies below the middle of its line in the interface's typeface. */
const BASELINE = 0.364;

export interface TimelineFrame {
  readonly window: TimeSpan;
  /** Pixels a day. */
  readonly scale: number;
  /** Pixels of the column of lane labels, which is where the plot begins, and of the plot. */
  readonly plotLeft: number;
  readonly plotWidth: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of a bar. */
  readonly barHeight: number;
  /** The top of a lane, by its id. */
  readonly laneTop: (lane: string) => number;
  readonly laneBottom: (lane: string) => number;
}

/** The frame of a view; `plotWidth` is that of the view, with the line that parts it from the lane labels. */
export function buildTimelineFrame(
  view: TimelineView,
  window: TimeSpan,
  plotWidth: number,
  laneColumn: number,
): TimelineFrame {
  const tops = new Map<string, number>();
  const bottoms = new Map<string, number>();
  let top = AXIS_HEIGHT;
  for (const { id, height } of view.lanes) {
    tops.set(id, top);
    top += height;
    bottoms.set(id, top);
  }
  return {
    window,
    scale: (plotWidth - LINE) / (window.end - window.start),
    plotLeft: laneColumn + LINE,
    plotWidth: plotWidth - LINE,
    width: laneColumn + plotWidth,
    height: top,
    barHeight: view.lineHeight - 2,
    laneTop: (lane) => tops.get(lane) ?? AXIS_HEIGHT,
    laneBottom: (lane) => bottoms.get(lane) ?? top,
  };
}

/** Where a day begins, in pixels of the plot. */
export const plotX = ({ window, scale }: TimelineFrame, day: DayNumber): number => (day - window.start) * scale;

/** The baseline of a text of a size whose line has its middle at `y`. */
export const baselineAt = (y: number, size: number): number => y + size * BASELINE;

const reachIn = ({ window, scale }: TimelineFrame, item: TimelineItem): ItemReach =>
  itemReach(item, window.start, scale);

/** Where an item's glyph or bar stands, in pixels of the plot and from the picture's top, with what lies beyond the window. */
export const itemBox = (frame: TimelineFrame, item: TimelineItem): ItemBox =>
  boxOfReach(item, reachIn(frame, item), frame.laneTop(item.lane), frame.barHeight);

/** Whether an item is in the window: its bar touches it, or the middle of its glyph is in it. */
export const isInWindow = (frame: TimelineFrame, item: TimelineItem): boolean =>
  isReachSeen(item, reachIn(frame, item), frame.plotWidth);
