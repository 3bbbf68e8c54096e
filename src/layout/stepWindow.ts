/** Owns how the window is moved by steps: its start, its end or the whole of it, by months and years, or to the ends. */
import { type DayNumber, daysInMonth, toCalendarDay, toDayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';

/** What is moved: one end, which changes the length, or both. */
export type WindowHandle = 'start' | 'window' | 'end';

export type WindowStep = { readonly months: number } | 'first' | 'last';

/** Days that a window has at least. */
export const LEAST_WINDOW = 1;

/** The window after a step of one of its handles; `first` and `last` go to the ends of `extent`. */
export function stepWindow(window: TimeSpan, handle: WindowHandle, step: WindowStep, extent: TimeSpan): TimeSpan {
  const from = handle === 'end' ? window.end : window.start;
  if (step === 'first' || (step === 'last' && handle !== 'window')) {
    return moveHandle(window, handle, (step === 'first' ? extent.start : extent.end) - from);
  }
  if (step === 'last') return moveHandle(window, handle, extent.end - window.end);
  if (handle === 'window' && isFirst(window.start) && isFirst(window.end)) {
    // Of whole months, it stays one of as many months.
    return { start: shiftMonths(window.start, step.months), end: shiftMonths(window.end, step.months) };
  }
  return moveHandle(window, handle, shiftMonths(from, step.months) - from);
}

const isFirst = (day: DayNumber): boolean => Number.isInteger(day) && toCalendarDay(day).day === 1;

/** The window with a handle moved by days; an end stops a day before the other one. */
export function moveHandle({ start, end }: TimeSpan, handle: WindowHandle, by: number): TimeSpan {
  switch (handle) {
    case 'start':
      return { start: Math.min(start + by, end - LEAST_WINDOW), end };
    case 'end':
      return { start, end: Math.max(end + by, start + LEAST_WINDOW) };
    case 'window':
      return { start: start + by, end: end + by };
  }
}

/** By one month, to the next or the last first of a month; by more, to the same day of another month. */
function shiftMonths(dayNumber: DayNumber, months: number): DayNumber {
  const { year, month, day } = toCalendarDay(dayNumber);
  if (Math.abs(months) === 1) return toDayNumber(year, month + (months === 1 ? 1 : isFirst(dayNumber) ? -1 : 0));
  const target = toCalendarDay(toDayNumber(year, month + months));
  return toDayNumber(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}
