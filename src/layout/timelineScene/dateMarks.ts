/** Owns the dates that stand over the lanes in a picture: the one stood at with its flag, and the two that are compared. */

import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import { shortDayWords } from '../axisLabels';
import type { Mark } from '../marks';
import type { Palette } from '../palette';
import { baselineAt, plotX, type TimelineFrame } from './timelineFrame';

/** A date or a span of time, and what its flag says. */
export interface DateFlag {
  readonly span: TimeSpan;
  readonly flag: string;
}

const LINE = 1.5;
const LINE_TOP = 22;
const FLAG_TOP = 3;
const FLAG_HEIGHT = 19;
const FLAG_SIZE = 11.5;
/** Pixels of a character of a flag, and of its sides. */
const CHARACTER = 6.1;
const SIDES = 18;
/** Of more days than this it is a band. */
const LINE_DAYS = 1;
export const isBand = ({ start, end }: TimeSpan): boolean => end - start > LINE_DAYS;

/** How wide a flag is, in pixels. */
export const flagWidth = (flag: string): number => Math.round(flag.length * CHARACTER + SIDES);

/** The flag of a day, said as "26 Mar 2014". */
export const flagOfDay = (day: DayNumber): DateFlag => {
  const start = Math.floor(day);
  return { span: { start, end: start + 1 }, flag: shortDayWords(start) };
};

export function buildDateMarks({ span, flag }: DateFlag, frame: TimelineFrame, palette: Palette): Mark[] {
  const { plotLeft, plotWidth, height } = frame;
  const middle = plotX(frame, (span.start + span.end) / 2);
  const [from, to] = isBand(span) ? [plotX(frame, span.start), plotX(frame, span.end)] : [middle, middle];
  if (to < 0 || from > plotWidth) return [];
  const [left, right] = [Math.max(0, from), Math.min(plotWidth, to)];
  const common = { id: null, opacity: 1, x: 0, y: 0, dash: 'solid' } as const;
  const line = (x: number): Mark => ({
    ...common,
    type: 'path',
    d: `M${plotLeft + x},${LINE_TOP}V${height}`,
    fill: null,
    stroke: palette.blue,
    strokeWidth: LINE,
  });
  const width = flagWidth(flag);
  const at = plotLeft + Math.max(0, Math.min(middle - width / 2, plotWidth - width));
  const round = FLAG_HEIGHT / 2;
  return [
    ...(isBand(span)
      ? [
          {
            ...common,
            type: 'path',
            opacity: 0.09,
            d: `M${plotLeft + left},${LINE_TOP}H${plotLeft + right}V${height}H${plotLeft + left}Z`,
            fill: palette.blue,
            stroke: null,
            strokeWidth: 0,
          } as const,
          line(left + LINE / 2),
          line(right - LINE / 2),
        ]
      : [line(middle)]),
    {
      ...common,
      type: 'path',
      d: `M${at + round},${FLAG_TOP}h${width - 2 * round}a${round},${round} 0 0 1 0,${FLAG_HEIGHT}h${2 * round - width}a${round},${round} 0 0 1 0,${-FLAG_HEIGHT}Z`,
      fill: palette.blue,
      stroke: null,
      strokeWidth: 0,
    },
    {
      type: 'text',
      id: null,
      opacity: 1,
      x: at + width / 2,
      y: baselineAt(FLAG_TOP + FLAG_HEIGHT / 2, FLAG_SIZE),
      lines: [flag],
      lineHeight: FLAG_HEIGHT,
      size: FLAG_SIZE,
      weight: 600,
      align: 'middle',
      fill: palette.panel,
      halo: null,
    },
  ];
}
