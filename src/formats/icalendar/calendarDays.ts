/** Owns which days of a calendar a date stands on, where it can stand there at all. */
import { type DayNumber, toCalendarDay } from '../../model/dates/dayNumber';
import type { WrittenSpan } from '../writtenSpan';

export interface CalendarDays {
  readonly first: DayNumber;
  /** The day after the last one. */
  readonly until: DayNumber;
}

/** The days on which a calendar shows it: where one end alone is known, that day. Null where a calendar has no such year. */
export function calendarDays({ first, until }: WrittenSpan): CalendarDays | null {
  const start = first ?? (until === null ? null : until - 1);
  if (start === null) return null;
  const end = first === null ? start + 1 : (until ?? start + 1);
  const isIn = (day: DayNumber) => {
    const { year } = toCalendarDay(day);
    return year >= 1 && year <= 9999;
  };
  return isIn(start) && isIn(end) ? { first: start, until: end } : null;
}
