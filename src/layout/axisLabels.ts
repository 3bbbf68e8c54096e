/** Owns what stands on the axis of time: bold years or months, and between them the small labels that have room. */
import { dayWords, yearWords } from '../model/dates/dateWords';
import { type DayNumber, toCalendarDay } from '../model/dates/dayNumber';

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
const MONTH_ROOM = 30;
const DAY_ROOM = 17;
/** Pixels that the bold label of a year and of a month take at the left of its step. */
const MAJOR_YEAR = 42;
const MAJOR_MONTH = 108;

const isScale = (scale: string): scale is AxisScale => ['year', 'month', 'day', 'weekday'].includes(scale);

/** The bold label of the step that `day` lies in: the year of months, the month of days; empty for years. */
export function majorAxisLabel(day: DayNumber, scale: string, view: AxisView): string {
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
  if (scale === 'year') return after >= YEAR_ROOM && hasYearLabel(year, step, view) ? yearWords(year) : '';
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

/** Every year, or every second, fifth, tenth step of the axis, as many as have room. */
function hasYearLabel(year: number, step: number, { scale, start, end }: AxisView): boolean {
  const room = Math.max(...[start, end].map((day) => yearWords(toCalendarDay(day).year).length)) * 9 + 8;
  const apart = [1, 2, 5, 10].find((every) => every * step * 365 * scale >= room) ?? 20;
  return year % (apart * step) === 0;
}

const monthAndYear = (day: DayNumber): string => dayWords(day).replace(/^\d+ /, '');
