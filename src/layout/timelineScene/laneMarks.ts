/** Owns the lanes in the picture of a timeline: their labels, and the lines between them. */
import { type Lane, laneLabelLines } from '../buildLanes';
import type { Mark, MeasureText, PathMark } from '../marks';
import type { Palette } from '../palette';
import { AXIS_HEIGHT } from './itemGeometry';
import { baselineAt, type TimelineFrame } from './timelineFrame';

const LABEL_SIZE = 12;
const LABEL_LINE = 13;
/** Pixels left of a lane label, and in a narrow column. */
const INSET = 14;
const NARROW_INSET = 8;
const NARROW_COLUMN = 120;

/** The line that ends a lane, where another one follows, and the label. */
export function buildLaneMarks(
  lane: Lane,
  isLast: boolean,
  frame: TimelineFrame,
  palette: Palette,
  measureText: MeasureText,
): Mark[] {
  const top = frame.laneTop(lane.id);
  const lines = laneLabelLines(lane.label, frame.plotLeft - 1, measureText);
  const middle = top + lane.height / 2;
  return [
    ...(isLast ? [] : [hairline(`M0,${top + lane.height - 0.5}H${frame.width}`, palette)]),
    {
      type: 'text',
      id: null,
      opacity: 1,
      x: frame.plotLeft < NARROW_COLUMN ? NARROW_INSET : INSET,
      y: baselineAt(middle - ((lines.length - 1) * LABEL_LINE) / 2, LABEL_SIZE),
      lines,
      lineHeight: LABEL_LINE,
      size: LABEL_SIZE,
      weight: 400,
      align: 'start',
      fill: palette.quietInk,
      halo: null,
    },
  ];
}

/** The line below the axis and the one left of the plot. */
export const buildFrameMarks = (frame: TimelineFrame, palette: Palette): Mark[] => [
  hairline(`M${frame.plotLeft - 0.5},0V${frame.height}`, palette),
  hairline(`M${frame.plotLeft},${AXIS_HEIGHT - 0.5}H${frame.width}`, palette),
];

export const hairline = (d: string, palette: Palette): PathMark => ({
  type: 'path',
  id: null,
  opacity: 1,
  x: 0,
  y: 0,
  d,
  fill: null,
  stroke: palette.hairline,
  strokeWidth: 1,
  dash: 'solid',
});
