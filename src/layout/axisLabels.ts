/** Owns what stands on the axis of time: bold years or months, and between them the small labels that have room. */
import { dayWords, withShortMonth, yearWords } from '../model/dates/dateWords';
import { type DayNumber, toCalendarDay, toDayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';

/** The step of the axis: `weekday` is a day with more room. */
type AxisScale = 'year' | 'month' | 'day' | 'weekday';

export interface AxisView {
  /** Pixels a day. */
  readonly scale: number;
  /** The window, in day numbers. */
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Pixels that labels take. */
const YEAR_ROOM = 44;
/** Pixels of a character of a bold year, at the most. */
const YEAR_CHARACTER = 9;
const MONTH_ROOM = 30;
const DAY_ROOM = 17;
/** Pixels that the bold label of a year and of a month take at the left of its step. */
const MAJOR_YEAR = 42;
const MAJOR_MONTH = 108;
/** Pixels of a character of the years along a bar, and left free between them. */
const TICK_CHARACTER = 6.5;
const TICK_ROOM = 12;

const isScale = (scale: string): scale is AxisScale => ['year', 'month', 'day', 'weekday'].includes(scale);

/** Pixels that a step of the axis has at least, and years of the longest steps that it is told or finds by itself. */
const STEP_ROOM = 24;
const LONGEST_STEP = 20_000;
const LONGEST_OWN_STEP = 1000;

/** Pixels a day from which days are told by tens and by fives, and from which the axis tells them by itself. */
const BY_TENS = 5.5;
const BY_FIVES = 7.5;
const BY_ITSELF = 16;

/** A step that the axis has to be told. */
export interface ToldStep {
  readonly scale: 'year' | 'day';
  /** Of that scale. */
  readonly length: number;
}

/**
 * The step at a zoom, in pixels a day, where the axis has to be told: it knows none longer than a thousand years, and
 * none between two days and a month. Null where it finds its own.
 */
export function toldAxisStep(scale: number): ToldStep | null {
  if (scale >= BY_TENS && scale < BY_ITSELF) return { scale: 'day', length: scale < BY_FIVES ? 10 : 5 };
  const years = STEP_ROOM / (scale * 365);
  if (years < LONGEST_OWN_STEP / 2) return null;
  return { scale: 'year', length: [1000, 2000, 5000, 10_000].find((step) => step >= years) ?? LONGEST_STEP };
}

/** Steps within a day: they have no labels, and the bold one is that of their day. */
const isWithinDay = (scale: string): boolean => scale === 'hour' || scale === 'minute';

/** The bold label of the step that `day` lies in: the year of months, the month of days; empty for years. */
export function majorAxisLabel(day: DayNumber, scale: string, view: AxisView): string {
  if (isWithinDay(scale)) return (view.end - day) * view.scale < MAJOR_MONTH ? '' : dayWords(day);
  if (!isScale(scale) || scale === 'year') return '';
  const isYear = scale === 'month';
  if ((view.end - day) * view.scale < (isYear ? MAJOR_YEAR : MAJOR_MONTH)) return '';
  return isYear ? yearWords(toCalendarDay(day).year) : monthAndYear(day);
}

/** The small label of the step that begins at `day`, `step` units long; empty where it has no room. */
export function minorAxisLabel(day: DayNumber, scale: string, step: number, view: AxisView): string {
  if (!isScale(scale)) return '';
  const { year, month, day: dayOfMonth } = toCalendarDay(day);
  const after = (view.end - day) * view.scale;
  if (scale === 'year') {
    const words = yearWords(roundYear(year, view.scale));
    return after >= Math.max(YEAR_ROOM, words.length * YEAR_CHARACTER) && hasYearLabel(year, step, view) ? words : '';
  }
  // The bold label of what is under way at the window's start keeps to the left edge.
  const major = scale === 'month' ? MAJOR_YEAR : MAJOR_MONTH;
  if ((day - view.start) * view.scale < major || after < (scale === 'month' ? MONTH_ROOM : DAY_ROOM)) return '';
  if (scale === 'month') {
    const room = step * 30 * view.scale;
    const quarter = (3 / step) * room;
    if (quarter < YEAR_ROOM || (room < MONTH_ROOM && month % 3 !== 1)) return '';
    return (month - 1) * 30 * view.scale < MAJOR_YEAR ? '' : monthAndYear(day).slice(0, 3);
  }
  if (step * view.scale < DAY_ROOM || (step > 1 && dayOfMonth > 29)) return '';
  return (dayOfMonth - 1) * view.scale < MAJOR_MONTH ? '' : String(dayOfMonth);
}

/** There is no year 0, so that the axis steps to 801 BCE: where the one beside it is less than a pixel away, that is named. */
const roundYear = (year: number, scale: number): number => (year < 1 && 365 * scale < 1 ? year + 1 : year);

/** Every year, or every second, fifth, tenth step of the axis, as many as have room. */
function hasYearLabel(year: number, step: number, { scale, start, end }: AxisView): boolean {
  const room = yearLength(start, end) * YEAR_CHARACTER + 8;
  let apart = 1;
  while (apart * step * 365 * scale < room) apart = nextRound(apart);
  return year % (apart * step) === 0;
}

/** Characters of the longest year of a span. */
const yearLength = (start: DayNumber, end: DayNumber): number =>
  Math.max(...[start, end].map((day) => yearWords(toCalendarDay(day).year).length));

/** 1, 2, 5, 10, 20, 50 and so on. */
const nextRound = (count: number): number => (String(count).startsWith('2') ? count * 2.5 : count * 2);

/** The years that stand along a bar of `width` pixels over a span: the day on which each begins, and its label. */
export function yearTicks({ start, end }: TimeSpan, width: number): readonly { day: DayNumber; label: string }[] {
  const room = yearLength(start, end) * TICK_CHARACTER + TICK_ROOM;
  let apart = 1;
  while (((apart * 365) / (end - start)) * width < room) apart = nextRound(apart);
  const first = (Math.floor(toCalendarDay(start).year / apart) - 1) * apart;
  const ticks = [];
  for (let count = first; toDayNumber(count) < end; count += apart) {
    // There is no year 0: 200 BCE is round, and where years are far apart, the first one stands between.
    if (count === 0 && apart === 1) continue;
    const year = count > 0 ? count : count + 1;
    const day = toDayNumber(year);
    if (day >= start && day < end) ticks.push({ day, label: yearWords(year) });
  }
  return ticks;
}

/** "26 Mar 2014": a day where there is little room. */
export const shortDayWords = (day: DayNumber): string => withShortMonth(dayWords(day));

const monthAndYear = (day: DayNumber): string => dayWords(day).replace(/^\d+ /, '');
