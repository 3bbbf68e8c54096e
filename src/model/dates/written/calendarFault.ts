/** Owns why three numbers that stand as a date are none: a month that there is not, or a day that its month does not have. */
import { MONTH_NAMES } from '../dateWords';
import { daysInMonth } from '../dayNumber';

const DATE = /^(?:(\d{3,4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{3,4}))$/;

/**
 * What is wrong with such a date; null where the text is no three numbers, or they can be one.
 *
 * @example calendarFault('31/13/1850') // 'There is no month 13'
 */
export function calendarFault(text: string): string | null {
  const [, before, , second = '', third = '', first = '', , middle = '', after] = DATE.exec(text.trim()) ?? [];
  if (before !== undefined) return faultOf(Number(before), Number(second), Number(third));
  if (after === undefined) return null;
  const [one, other, year] = [Number(first), Number(middle), Number(after)];
  const dayFirst = faultOf(year, other, one);
  const monthFirst = faultOf(year, one, other);
  if (dayFirst === null || monthFirst === null) return null;
  // A number that no month has is the day.
  return isMonth(one) && !isMonth(other) ? monthFirst : dayFirst;
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

function faultOf(year: number, month: number, day: number): string | null {
  if (!isMonth(month)) return `There is no month ${month}`;
  if (day >= 1 && day <= daysInMonth(year, month)) return null;
  return `There is no day ${day} in ${MONTH_NAMES[month - 1]} ${year}`;
}
