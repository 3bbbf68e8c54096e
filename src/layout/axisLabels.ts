/** Owns what stands on the axis of time: bold years or months, and between them the small labels that have room. */
import { dayWords, yearWords } from '../model/dates/dateWords';
import { type DayNumber, toCalendarDay } from '../model/dates/dayNumber';

/** The step of the axis: `weekday` is a day with more room. */
export type AxisScale = 'year' | 'month' | 'day' | 'weekday';

export interface AxisView {
  /** Pixels a day. */
  readonly scale: number;
  /** First day of the window. */
  readonly start: DayNumber;
}

const YEAR_ROOM = 44;
const MONTH_ROOM = 30;
const QUARTER_ROOM = 44;
const DAY_ROOM = 17;
/** Pixels that a bold label takes at the left of its step. */
const MAJOR_YEAR = 42;
const MAJOR_MONTH = 108;

const isScale = (scale: string): scale is AxisScale => ['year', 'month', 'day', 'weekday'].includes(scale);

/** The bold label of the step that begins at `day`: the year of months, the month of days; empty for years. */
export function majorAxisLabel(day: DayNumber, scale: string): string {
  if (!isScale(scale) || scale === 'year') return '';
  return scale === 'month' ? yearWords(toCalendarDay(day).year) : monthAndYear(day);
}

/** The small label of the step that begins at `day`, `step` units long; empty where it has no room. */
export function minorAxisLabel(day: DayNumber, scale: string, step: number, view: AxisView): string {
  if (!isScale(scale)) return '';
  const { year, month, day: dayOfMonth } = toCalendarDay(day);
  if (scale === 'year') return hasYearLabel(year, step, view) ? yearWords(year) : '';
  // The bold label of what is under way at the window's start keeps to the left edge.
  const major = scale === 'month' ? MAJOR_YEAR : MAJOR_MONTH;
  if ((day - view.start) * view.scale < major) return '';
  if (scale === 'month') {
    const room = step * 30 * view.scale;
    if (month === 1 || room < (step === 3 ? QUARTER_ROOM : 0)) return '';
    if (room < MONTH_ROOM && (month % 3 !== 1 || 3 * room < QUARTER_ROOM)) return '';
    return (month - 1) * 30 * view.scale < MAJOR_YEAR ? '' : monthAndYear(day).slice(0, 3);
  }
  if (step * view.scale < DAY_ROOM || (step > 1 && dayOfMonth > 29)) return '';
  return (dayOfMonth - 1) * view.scale < MAJOR_MONTH ? '' : String(dayOfMonth);
}

/** Every year, or every second, fifth, tenth step of the axis, as many as have room. */
function hasYearLabel(year: number, step: number, { scale }: AxisView): boolean {
  const apart = [1, 2, 5, 10].find((every) => every * step * 365 * scale >= YEAR_ROOM) ?? 20;
  return year % (apart * step) === 0;
}

const monthAndYear = (day: DayNumber): string => dayWords(day).replace(/^\d+ /, '');
