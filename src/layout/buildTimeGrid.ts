/** Owns the dates along the top of the plot and the lines below them: years, months or days, as many as have room. */
import { dayWords, yearWords } from '../model/dates/dateWords';
import { type DayNumber, toCalendarDay, toDayNumber } from '../model/dates/dayNumber';
import { type AlongTimeFrame, xOf } from './alongTimeFrame';
import type { Mark, PathMark, TextMark } from './marks';
import type { Palette } from './palette';

export interface Tick {
  readonly day: DayNumber;
  readonly label: string;
  /** The first day of a year. */
  readonly isYear: boolean;
}

/** Pixels that a tick with its label needs. */
const ROOM = 56;
const DAYS_OF_MONTH = [1, 6, 11, 16, 21, 26] as const;
/** Months between two ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400] as const;
const MONTH = 30.44;

/** The ticks of a frame's window, in order of time. */
export function timeTicks({ window, scale }: Pick<AlongTimeFrame, 'window' | 'scale'>): readonly Tick[] {
  const { start, end } = window;
  const first = toCalendarDay(start);
  if (scale * 5 >= ROOM) {
    const months = Array.from({ length: Math.ceil((end - start) / MONTH) + 2 }, (_, i) => first.month + i);
    return months
      .flatMap((month) => DAYS_OF_MONTH.map((day) => tickAt(toDayNumber(first.year, month, day), true)))
      .filter(({ day }) => day >= start && day < end);
  }
  const step = STEPS.find((months) => months * MONTH * scale >= ROOM) ?? 12_000;
  const from = first.year * 12 + first.month - 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(from / step) * step; ; month += step) {
    const day = toDayNumber(Math.floor(month / 12), month - 12 * Math.floor(month / 12) + 1);
    if (day >= end) return ticks;
    if (day >= start) ticks.push(tickAt(day, false));
  }
}

function tickAt(dayNumber: DayNumber, withDay: boolean): Tick {
  const { year, month, day } = toCalendarDay(dayNumber);
  const [dayOfMonth, name = ''] = dayWords(dayNumber).split(' ');
  const isYear = month === 1 && day === 1;
  const label = isYear ? yearWords(year) : withDay && day > 1 ? `${dayOfMonth} ${name.slice(0, 3)}` : name.slice(0, 3);
  return { day: dayNumber, label, isYear };
}

/** The lines of the ticks, to lie under everything. */
export const buildGridMarks = (frame: AlongTimeFrame, palette: Palette): PathMark[] =>
  timeTicks(frame).map(({ day }) => lineMark(`M0,0L0,${frame.height}`, Math.round(xOf(frame, day)) + 0.5, 0, palette));

/** The axis with its labels, to lie over what is scrolled under it. */
export function buildAxisMarks(frame: AlongTimeFrame, palette: Palette): Mark[] {
  const { width, left, top } = frame;
  const background: PathMark = {
    ...lineMark(`M${left},-1L${width + 2},-1L${width + 2},${top - 0.5}L${left},${top - 0.5}Z`, 0, 0, palette),
    fill: palette.paper,
  };
  const all = timeTicks(frame);
  const [next] = all;
  const beforeNext = next === undefined ? width - left : xOf(frame, next.day) - left;
  const underWay = underWayLabel(frame);
  const isRoom = beforeNext > underWay.length * 8 + 8;
  const first = isRoom ? [textMark(underWay, left + 5, top, true, palette)] : [];
  const ticks = all.flatMap(({ day, label, isYear }): Mark[] => {
    const x = Math.round(xOf(frame, day)) + 0.5;
    // Where the window's own year has no room before the first tick, the tick tells it.
    const whole = day === next?.day && !isYear && !isRoom ? `${label} ${yearWords(toCalendarDay(day).year)}` : label;
    const text = textMark(whole, x + 5, top, isYear, palette);
    // A label that the panel's edge would cut is left out.
    return x + 40 > width
      ? [lineMark(`M0,${top - 6}L0,${top}`, x, 0, palette)]
      : [lineMark(`M0,${top - 6}L0,${top}`, x, 0, palette), text];
  });
  return [background, ...first, ...ticks];
}

/** What the window's start lies in: its year, or where days are told, its month. */
function underWayLabel({ window, scale }: AlongTimeFrame): string {
  const [, month = '', ...year] = dayWords(window.start).split(' ');
  return scale * 5 >= ROOM ? `${month.slice(0, 3)} ${year.join(' ')}` : year.join(' ');
}

const textMark = (label: string, x: number, top: number, isYear: boolean, palette: Palette): TextMark => ({
  type: 'text',
  id: null,
  opacity: 1,
  x,
  y: top - 8,
  lines: [label],
  lineHeight: 12,
  size: isYear ? 12.5 : 11,
  weight: isYear ? 600 : 400,
  align: 'start',
  fill: isYear ? palette.ink : palette.quietInk,
  halo: null,
});

const lineMark = (d: string, x: number, y: number, palette: Palette): PathMark => ({
  type: 'path',
  id: null,
  opacity: 1,
  d,
  x,
  y,
  fill: null,
  stroke: palette.hairline,
  strokeWidth: 1,
  dash: 'solid',
});
