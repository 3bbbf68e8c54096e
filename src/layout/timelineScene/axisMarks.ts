/** Owns the axis in the picture of a timeline: its lines through the lanes, its ticks, and its bold and small labels. */
import { majorAxisLabel, minorAxisLabel } from '../axisLabels';
import type { Mark, TextMark } from '../marks';
import type { Palette } from '../palette';
import { axisStepAt, axisTicks } from './axisSteps';
import { AXIS_HEIGHT } from './itemGeometry';
import { hairline } from './laneMarks';
import { mixColours } from './mixColours';
import { baselineAt, plotX, type TimelineFrame } from './timelineFrame';

const LABEL_LINE = 24;
const BOLD_SIZE = 12.5;
const SMALL_SIZE = 11;
const BOLD_INSET = 5;
const SMALL_INSET = 4;
/** Pixels of a character of a bold label and beside it, which the one at the left edge needs before the next. */
const CHARACTER = 8;
const BESIDE = 10;
/** Pixels of a tick below the axis, and the share of a usual step below which one is left out, as on the 31st. */
const TICK = 5;
const LEAST_SHARE = 0.4;

export function buildAxisMarks(frame: TimelineFrame, palette: Palette): Mark[] {
  const { window, scale, plotLeft, plotWidth, height } = frame;
  const axisView = { ...window, scale };
  const step = axisStepAt(scale);
  const ticks = axisTicks(window, step);
  const lines: Mark[] = [];
  const labels: TextMark[] = [];
  let firstBold = Number.POSITIVE_INFINITY;
  let before = 0;
  ticks.forEach(({ day, isMajor }, i) => {
    const x = plotX(frame, day);
    const width = plotX(frame, ticks[i + 1]?.day ?? day) - x;
    const isSpaced = i + 1 >= ticks.length || width >= before * LEAST_SHARE;
    before = width;
    const isYear = step.scale === 'year';
    const minor = isSpaced ? minorAxisLabel(day, step.scale, step.length, axisView) : '';
    // A label whose step begins before the window is cut by its edge.
    if (minor !== '' && x >= 0) labels.push(isYear ? bold(minor, x) : small(minor, x));
    if (isMajor && x > 0) {
      firstBold = Math.min(firstBold, x);
      const major = majorAxisLabel(day, step.scale, axisView);
      if (major !== '') labels.push(bold(major, x));
    }
    if (x < 0 || x > plotWidth) return;
    if (isMajor || isYear) lines.push(hairline(`M${r(plotLeft + x)},${AXIS_HEIGHT}V${height}`, palette));
    else if (isSpaced) {
      const line = hairline(`M${r(plotLeft + x)},${AXIS_HEIGHT}v${TICK}`, palette);
      lines.push({ ...line, stroke: mixColours(palette.quietInk, palette.paper, 0.45) });
    }
  });
  const atEdge = majorAxisLabel(window.start, step.scale, axisView);
  if (atEdge !== '' && atEdge.length * CHARACTER + BESIDE < firstBold) labels.push(bold(atEdge, 0));
  return [...lines, ...labels];

  function label(text: string, x: number, size: number, inset: number): TextMark {
    return {
      type: 'text',
      id: null,
      opacity: 1,
      x: r(plotLeft + x + inset),
      y: baselineAt(LABEL_LINE / 2, size),
      lines: [text],
      lineHeight: LABEL_LINE,
      size,
      weight: 400,
      align: 'start',
      fill: palette.quietInk,
      halo: null,
    };
  }
  function bold(text: string, x: number): TextMark {
    return { ...label(text, x, BOLD_SIZE, BOLD_INSET), weight: 700, fill: palette.ink };
  }
  function small(text: string, x: number): TextMark {
    return label(text, x, SMALL_SIZE, SMALL_INSET);
  }
}

const r = (value: number): number => Math.round(value * 100) / 100;
