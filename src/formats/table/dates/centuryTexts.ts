/** Owns how the century of years with two digits is written among options and said in words. */
import { yearOf } from '../../../model/dates/written/shortYears';
import type { Century } from '../tableMapping';

/** @example centuryText(1930) // '1930-2029' */
export const centuryText = (century: Century): string =>
  century === 'undated' ? century : `${fourDigits(century)}-${fourDigits(century + 99)}`;

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** The century that an option says, by its first and last year or the first alone; null for what says none. */
export function readCenturyText(text: string): Century | null {
  if (text === 'undated') return text;
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (first === undefined || (last !== undefined && Number(last) !== Number(first) + 99)) return null;
  return Number(first) <= LAST ? Number(first) : null;
}

/** The last first year of a hundred that have four digits. */
const LAST = 9900;

/** What a century makes of years with two digits: “89 is 1989, 12 is 2012”; of the first one, “89 is the year 89”. */
export const centuryMeans = (century: number, digits: readonly number[]): string =>
  digits
    .map((each) => `${String(each).padStart(2, '0')} is ${century === 0 ? 'the year ' : ''}${yearOf(each, century)}`)
    .join(', ');
