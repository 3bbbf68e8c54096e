/** Owns the lanes of the timeline: what they stand for, and how the height there is is shared out among them. */
import type { Row } from '../model/index/buildGraphIndex';
import type { MeasureText } from './marks';

/** What the lanes stand for. */
export type LaneGrouping = 'track' | 'theme' | 'kind';

export interface LaneNeed {
  readonly id: string;
  readonly label: string;
  /** Records in it. */
  readonly count: number;
  /** Lines that it would take with every record by itself. */
  readonly lines: number;
}

export interface Lane extends LaneNeed {
  readonly order: number;
  /** Pixels. */
  readonly height: number;
  /** Pixels above the first line and below the last. */
  readonly padding: number;
}

/** The room that the lanes have. */
export interface LaneRoom {
  /** Pixels that can be seen at once. */
  readonly height: number;
  /** Pixels of the column of lane labels. */
  readonly laneColumn: number;
  readonly measureText: MeasureText;
}

/** Pixels from one line of a lane to the next. */
export const LINE_HEIGHT = 20;
/** Pixels of the column of lane labels in a panel of a width. */
export const laneColumnWidth = (panelWidth: number): number => (panelWidth < 600 ? 90 : 132);
/** Pixels left and right of a lane label, together. */
export const LANE_LABEL_PADDING = 20;

const PADDING = 3;
const LABEL_LINE = 14;
const LABEL_SIZE = 12;

/** The lane of a record; null for one that stands in none. */
export function laneIdOf(record: Row, grouping: LaneGrouping): string | null {
  switch (grouping) {
    case 'track':
      return record.track;
    case 'theme':
      return record.themes[0] ?? null;
    case 'kind':
      return record.kind;
  }
}

/**
 * Shares out the height: a line each, then one more to whichever has the fewest and needs more, while there is room.
 * Where a line each is too much already, the lanes are higher together than the panel, which scrolls.
 */
export function buildLanes(needs: readonly LaneNeed[], { height, laneColumn, measureText }: LaneRoom): Lane[] {
  const lanes = needs.map((need) => {
    const least = labelLines(need.label, laneColumn - LANE_LABEL_PADDING, measureText) * LABEL_LINE + 2 * PADDING + 2;
    return { need, least, lines: 1 };
  });
  const heightOf = ({ lines, least }: { lines: number; least: number }) =>
    Math.max(lines * LINE_HEIGHT + 2 * PADDING, least);
  let left = height - lanes.reduce((sum, lane) => sum + heightOf(lane), 0);
  for (;;) {
    const next = lanes
      .filter(
        (lane) => lane.lines < lane.need.lines && heightOf({ ...lane, lines: lane.lines + 1 }) - heightOf(lane) <= left,
      )
      .reduce<(typeof lanes)[number] | null>(
        (best, lane) => (best === null || lane.lines < best.lines ? lane : best),
        null,
      );
    if (next === null) break;
    const before = heightOf(next);
    next.lines += 1;
    left -= heightOf(next) - before;
  }
  return lanes.map((lane, order) => ({
    ...lane.need,
    lines: lane.lines,
    order,
    height: heightOf(lane),
    padding: (heightOf(lane) - lane.lines * LINE_HEIGHT) / 2,
  }));
}

/** Lines that a label breaks into at its spaces. */
function labelLines(label: string, width: number, measureText: MeasureText): number {
  let lines = 1;
  let line = '';
  for (const word of label.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, LABEL_SIZE, 400) > width) {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}
