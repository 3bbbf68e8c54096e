/** Owns crowded lanes in the picture of a timeline: their columns, the counts of their segments, and what goes on from before. */
import type { TimelineView } from '../buildTimelineView';
import type { BoxesMark, Mark, MeasureText, TextMark } from '../marks';
import type { Palette } from '../palette';
import type { TimelineBand, TimelineSegment } from '../timeline/buildBand';
import { hairline } from './laneMarks';
import { baselineAt, plotX, type TimelineFrame } from './timelineFrame';

const COUNT_SIZE = 11;
/** Pixels left of a count, from the top of its lane to the middle of its line, and of a character of it. */
const COUNT_LEFT = 5;
const COUNT_MIDDLE = 8;
const CHARACTER = 6.6;
/** The chip of what goes on from before: where it begins, what lies left and right of its text, its height. */
const CHIP_LEFT = 4;
const CHIP_SIDE = 7;
const CHIP_HEIGHT = 15;
const CHIP_ROOM = 24;

/** The columns of a lane, moved to where their days are and cut at the ends of the plot. */
export function buildColumnMarks(band: TimelineBand, view: TimelineView, frame: TimelineFrame): Mark[] {
  const left = plotX(frame, view.covers.start);
  const top = frame.laneTop(band.lane);
  return band.marks.flatMap((mark): Mark[] =>
    mark.type === 'boxes' ? [{ ...mark, boxes: cutBoxes(mark, left, top, frame) }] : [],
  );
}

function cutBoxes({ boxes }: BoxesMark, left: number, top: number, frame: TimelineFrame): Float32Array {
  const kept: number[] = [];
  for (let i = 0; i < boxes.length; i += 4) {
    const from = Math.max(0, (boxes[i] ?? 0) + left);
    const to = Math.min(frame.plotWidth, (boxes[i] ?? 0) + (boxes[i + 2] ?? 0) + left);
    if (to > from) kept.push(frame.plotLeft + from, top + (boxes[i + 1] ?? 0), to - from, boxes[i + 3] ?? 0);
  }
  return Float32Array.from(kept);
}

/**
 * The edge and the count of a segment; none where it is out of the frame. A count that is cut by the start of what is in
 * sight, `seenFrom` pixels into the plot, moves with it, where it has room.
 */
export function buildSegmentMarks(
  segment: TimelineSegment,
  band: TimelineBand,
  isQuiet: boolean,
  frame: TimelineFrame,
  palette: Palette,
  seenFrom = 0,
): Mark[] {
  const [left, right] = [plotX(frame, segment.start), plotX(frame, segment.end)];
  if (right <= 0 || left >= frame.plotWidth) return [];
  const top = frame.laneTop(segment.lane);
  const chip = band.before === null ? 0 : band.before.label.length * CHARACTER + CHIP_ROOM;
  const from = seenFrom + Math.max(chip, COUNT_LEFT);
  const isAtStart = right > from && left < from;
  const x = isAtStart ? Math.max(left + COUNT_LEFT, from) : left + COUNT_LEFT;
  const isCut = x < 0 || (isAtStart && x + segment.label.length * CHARACTER > right);
  const edge: BoxesMark = {
    type: 'boxes',
    id: null,
    opacity: 0.7,
    fill: palette.hairline,
    boxes: Float32Array.of(frame.plotLeft + Math.round(left), top, 1, frame.laneBottom(band.lane) - top),
  };
  return [
    ...(left < 0 ? [] : [edge]),
    ...(isCut ? [] : [countMark(segment.label, frame.plotLeft + x, top + COUNT_MIDDLE, isQuiet, palette)]),
  ];
}

/** The chip that tells what goes on from before. */
export function buildBeforeMarks(
  before: TimelineSegment,
  isQuiet: boolean,
  frame: TimelineFrame,
  palette: Palette,
  measureText: MeasureText,
): Mark[] {
  const top = frame.laneTop(before.lane) + 1;
  const width = measureText(before.label, COUNT_SIZE, 500) + 2 * CHIP_SIDE;
  const left = frame.plotLeft + CHIP_LEFT;
  const round = CHIP_HEIGHT / 2 - 0.5;
  return [
    {
      ...hairline(
        `M${left + round},${top + 0.5}h${width - 2 * round}a${round},${round} 0 0 1 0,${2 * round}h${-(width - 2 * round)}a${round},${round} 0 0 1 0,${-2 * round}Z`,
        palette,
      ),
      fill: palette.paper,
    },
    countMark(before.label, left + CHIP_SIDE, top + CHIP_HEIGHT / 2, isQuiet, palette, 500),
  ];
}

const countMark = (
  text: string,
  x: number,
  middle: number,
  isQuiet: boolean,
  palette: Palette,
  loud: 500 | 600 = 600,
): TextMark => ({
  type: 'text',
  id: null,
  opacity: 1,
  x,
  y: baselineAt(middle, COUNT_SIZE),
  lines: [text],
  lineHeight: 14,
  size: COUNT_SIZE,
  weight: isQuiet ? 500 : loud,
  align: 'start',
  fill: palette.quietInk,
  halo: null,
});
