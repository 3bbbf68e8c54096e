/**
 * Owns the unit of time: a day number, the count of days since 1970-01-01 in the proleptic Gregorian calendar.
 * It knows no time zone and no limit of years. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms".
 */

export type DayNumber = number;

export interface CalendarDay {
  /** Astronomical: 0 is 1 BCE, -1 is 2 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
const MS_IN_DAY = 86_400_000;

/** The day number of a calendar day; `toDayNumber(1970, 1, 1)` is 0. Months beyond 12 roll into later years. */
export function toDayNumber(year: number, month = 1, day = 1): DayNumber {
  const months = month - 1;
  const rolledYear = year + Math.floor(months / 12);
  const rolledMonth = (((months % 12) + 12) % 12) + 1;
  const y = rolledMonth <= 2 ? rolledYear - 1 : rolledYear;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (rolledMonth + (rolledMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - 719_468;
}

/** The calendar day of a day number; a fraction of a day is dropped. */
export function toCalendarDay(dayNumber: DayNumber): CalendarDay {
  const z = Math.floor(dayNumber) + 719_468;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days a month has, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  toDayNumber(year, month + 1) - toDayNumber(year, month);

/** Milliseconds of UTC midnight, for libraries that count so. */
export const toMilliseconds = (dayNumber: DayNumber): number => dayNumber * MS_IN_DAY;

/** The day number, with its fraction, of a count of milliseconds since 1970 in UTC. */
export const fromMilliseconds = (milliseconds: number): DayNumber => milliseconds / MS_IN_DAY;
