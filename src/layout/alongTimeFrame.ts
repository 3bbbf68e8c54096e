/**
 * Owns the measures of the graph along time: where a date and a row stand in the panel, and back.
 *
 * ```
 *  ┌ left ┬──────────────── axis ┐ top
 *  │ un-  │                      │
 *  │ dated│   plot: the window   │
 *  └──────┴──────────────────────┘
 * ```
 */
import type { DayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';
import { laneColumnWidth } from './buildLanes';
import type { Size } from './camera';

export interface AlongTimeFrame extends Size {
  readonly window: TimeSpan;
  /** Where the plot begins, in CSS pixels of the panel: below the lane labels of the timeline, and under the axis. */
  readonly left: number;
  readonly top: number;
  /** Pixels a day. */
  readonly scale: number;
  /** Pixels a row. */
  readonly rowHeight: number;
  /** Pixels that the rows are scrolled by, from 0 to `maxScroll`. */
  readonly scroll: number;
  readonly maxScroll: number;
}

const AXIS = 24;
const BOTTOM = 6;
const LEAST_ROW = 18;
const MOST_ROW = 27;

/** The frame of a panel that shows a window, with so many rows. */
export function buildAlongTimeFrame(size: Size, window: TimeSpan, rows: number, scroll = 0): AlongTimeFrame {
  const left = laneColumnWidth(size.width);
  const room = Math.max(0, size.height - AXIS - BOTTOM);
  const rowHeight = Math.min(MOST_ROW, Math.max(LEAST_ROW, room / Math.max(1, rows)));
  const maxScroll = Math.max(0, rows * rowHeight - room);
  return {
    ...size,
    window,
    left,
    top: AXIS,
    scale: Math.max(60, size.width - left) / (window.end - window.start),
    rowHeight,
    scroll: Math.min(maxScroll, Math.max(0, scroll)),
    maxScroll,
  };
}

/** Where a day stands, in CSS pixels of the panel. */
export const xOf = ({ left, scale, window }: AlongTimeFrame, day: DayNumber): number =>
  left + (day - window.start) * scale;

/** Where a height in rows stands, in CSS pixels of the panel. */
export const yOf = ({ top, rowHeight, scroll }: AlongTimeFrame, rows: number): number =>
  top + rows * rowHeight - scroll;

/** The scroll that brings a height in rows to the middle of the panel; null where it is well in the panel already. */
export function scrollTo(frame: AlongTimeFrame, rows: number): number | null {
  const { top, height, rowHeight, maxScroll } = frame;
  const y = yOf(frame, rows);
  if (y >= top + rowHeight && y <= height - 2 * rowHeight) return null;
  const next = Math.min(maxScroll, Math.max(0, rows * rowHeight - (height - top) / 2));
  return next === frame.scroll ? null : next;
}
