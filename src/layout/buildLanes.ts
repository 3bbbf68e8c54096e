/** Owns the lanes of the timeline: what they stand for, and how the height there is is shared out among them. */
import { breakLines } from './breakLines';
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
  /** Lines that it has at least, where that is more than one. */
  readonly least?: number;
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

/** How closely lines stand: pixels from one to the next, above and below them in a lane, and of a line of its label. */
export interface Density {
  readonly line: number;
  readonly padding: number;
  readonly labelLine: number;
}

export const ROOMY: Density = { line: 20, padding: 3, labelLine: 14 };
export const COMPACT: Density = { line: 18, padding: 1, labelLine: 13 };
/** A lane that needs more lines than it gets has at least this many, or the lines stand closer. */
const LINES_TO_EASE = 3;
/** Pixels that a lane may grow by where there is room to spare. */
const MOST_SPARE = 8;

const NARROW_PANEL = 600;
/** Pixels of the column of lane labels in a panel of a width. */
export const laneColumnWidth = (panelWidth: number): number => (panelWidth < NARROW_PANEL ? 94 : 132);
/** Pixels left and right of a lane label, together. */
const labelPadding = (laneColumn: number): number => (laneColumn < 120 ? 12 : 18);
const LABEL_SIZE = 12;

/** The lines that the label of a lane breaks into in its column. */
export const laneLabelLines = (label: string, laneColumn: number, measureText: MeasureText): readonly string[] =>
  breakLines(label, laneColumn - labelPadding(laneColumn), (line) => measureText(line, LABEL_SIZE, 400));

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly density: Density;
}

/** Lanes with the lines standing roomy where that leaves no lane poor, otherwise closer. */
export function buildLanes(needs: readonly LaneNeed[], room: LaneRoom): Lanes {
  const lanes = shareOut(needs, room, ROOMY);
  const isEasy = lanes.every(({ lines }, i) => lines >= Math.min(LINES_TO_EASE, needs[i]?.lines ?? 1));
  return isEasy ? { lanes, density: ROOMY } : { lanes: shareOut(needs, room, COMPACT), density: COMPACT };
}

/**
 * Shares out the height: a line each, then one more to whichever has the fewest and needs more, the
 * upper first, while there is room.
 * Where a line each is too much already, the lanes are higher together than the panel, which scrolls.
 */
function shareOut(needs: readonly LaneNeed[], room: LaneRoom, density: Density): Lane[] {
  const { laneColumn, measureText } = room;
  const shares = needs.map((need) => {
    const label = laneLabelLines(need.label, laneColumn, measureText);
    return { need, lines: need.least ?? 1, least: label.length * density.labelLine + 2 * density.padding };
  });
  type Share = (typeof shares)[number];
  const heightOf = (lines: number, least: number) => Math.max(lines * density.line + 2 * density.padding, least);
  const costOf = ({ lines, least }: Share) => heightOf(lines + 1, least) - heightOf(lines, least);
  let spare = room.height - shares.reduce((sum, { lines, least }) => sum + heightOf(lines, least), 0);
  for (;;) {
    const [next] = shares
      .filter((share) => share.lines < share.need.lines && costOf(share) <= spare)
      .sort((a, b) => a.lines - b.lines || costOf(a) - costOf(b) || shares.indexOf(a) - shares.indexOf(b));
    if (next === undefined) break;
    spare -= costOf(next);
    next.lines += 1;
  }
  const each = Math.max(0, Math.min(MOST_SPARE, Math.floor(spare / Math.max(1, shares.length))));
  return shares.map(({ need, lines, least }, order) => {
    const height = heightOf(lines, least) + each;
    return { ...need, lines, order, height, padding: (height - lines * density.line) / 2 };
  });
}

/** Whether lanes are the same ones at the same places, so that nothing of them is to be measured anew. */
export const areSameLanes = (a: readonly Lane[], b: readonly Lane[]): boolean =>
  a.length === b.length &&
  a.every(({ id, label, height }, i) => {
    const other = b[i];
    return other?.id === id && other.label === label && other.height === height;
  });
