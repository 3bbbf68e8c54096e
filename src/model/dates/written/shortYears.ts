/** Owns dates whose year has two digits, such as 14/03/89: what they can be, and how they are written out in full once the century is said. */
import { foldText } from '../../search/foldText';
import { MONTH_NAMES } from '../dateWords';
import { BCE, CE, MONTHS } from './dateWordLists';
import type { DateOrder } from './readDateParts';

/** The order of the numbers in 01-02-03; the year comes first only where it has two digits. */
export type NumberOrder = DateOrder | 'year-first';

export interface ShortReading {
  /** By which order of its numbers it is this; null where no order is in question. */
  readonly order: NumberOrder | null;
  /** From 0 to 99. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date of a year with two digits within a text. */
export interface ShortDate {
  readonly at: number;
  readonly text: string;
  /** At least one; several where the order of its numbers decides. */
  readonly readings: readonly ShortReading[];
}

const LONGEST = 60;
const NUMBERS = /(?<![\d.,:])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2(\d{1,2})(?![\d:]|\2\d)/g;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:\.\s?|[-/]|(?:st|nd|rd|th|er|\.)?\s)(\p{L}{3,9})(?:[-/.]|[.,]?\s)['’]?(\d\d)(?![\d:h])/gu;
const MONTH_DAY =
  /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,\s['’]?(\d\d)(?![\d:h]|\s(?:h|hours?|hrs?|uhr|min|[ap]m)(?!\p{L}))/gu;
const MONTH = /(?<![\p{L}\d][-./ ]?)(\p{L}{3,9})(\.?-['’]?|\.?\s?['’]|\.?\s)(\d\d)(?![\d:h-])/gu;
const ALONE = /^((?:(?:c|ca|um|vers)\.?|circa|about)\s?)?(['’]?\d\d)(?:\.0+)?[?~]?$/i;

/** The dates of years with two digits in a text, in their order; none where any number has more, or an era is named. */
export function shortDates(text: string): readonly ShortDate[] {
  if (text.length > LONGEST || text.length < 2 || /\d{3}/.test(text) || !/\d\d?/.test(text)) return NONE;
  const alone = ALONE.exec(text);
  if (alone !== null) {
    const [, before = '', digits = ''] = alone;
    return [{ at: before.length, text: digits, readings: [reading(null, digits.replace(/\D/, ''), null, null)] }];
  }
  const found: ShortDate[] = [];
  const add = (at: number, whole: string, readings: readonly ShortReading[]) => {
    const isFree = found.every((each) => at + whole.length <= each.at || at >= each.at + each.text.length);
    if (readings.length > 0 && isFree) found.push({ at, text: whole, readings });
  };
  for (const { index, 0: whole, 1: a = '', 2: sign = '', 3: b = '', 4: c = '' } of text.matchAll(NUMBERS)) {
    // Four numbers and more are no date; before a range’s second one stands another sign.
    if (text[index - 1] !== sign.trim()) add(index, whole, ofNumbers(a, sign.trim(), b, c));
  }
  if (/\p{L}{3}/u.test(text)) {
    for (const { index, 0: whole, 1: day = '', 2: word, 3: year = '' } of text.matchAll(DAY_MONTH)) {
      add(index, whole, ofWords(word, day, year));
    }
    for (const { index, 0: whole, 1: word, 2: day = '', 3: year = '' } of text.matchAll(MONTH_DAY)) {
      add(index, whole, ofWords(word, day, year));
    }
    for (const { index, 0: whole, 1: word, 2: sign = '', 3: year = '' } of apart(text).matchAll(MONTH)) {
      // “March 12” is a day of it as soon as a year.
      if (/\S/.test(sign) || Number(year) > 31) add(index, whole, ofWords(word, null, year));
    }
  }
  if (found.length === 0 || namesEra(text)) return NONE;
  return found.toSorted((a, b) => a.at - b.at);
}

/** “Jun-Jul 44”: the sign between two months is a dash, and the text as long as it was. */
const apart = (text: string): string =>
  text.replace(/^(\p{L}{3,9})(\.?)[-/](?=(\p{L}{3,9}))/u, (whole, first, point, second) =>
    MONTHS.has(foldText(first)) && MONTHS.has(foldText(second)) ? `${first}${point}–` : whole,
  );

const NONE: readonly ShortDate[] = [];

const namesEra = (text: string): boolean => {
  const folded = foldText(text);
  return folded.replace(BCE, '') !== folded || folded.replace(CE, '') !== folded;
};

const reading = (order: NumberOrder | null, year: string, month: number | null, day: number | null): ShortReading => ({
  order,
  year: Number(year),
  month,
  day,
});

function ofWords(word: string | undefined, day: string | null, year: string): readonly ShortReading[] {
  const month = MONTHS.get(foldText(word ?? ''));
  if (month === undefined || (day !== null && !isDay(day))) return [];
  return [reading(null, year, month, day === null ? null : Number(day))];
}

/** With the year in front, as ISO 8601 once had it, where the sign is a hyphen or the first number can be nothing else. */
function ofNumbers(a: string, sign: string, b: string, c: string): readonly ShortReading[] {
  const readings: ShortReading[] = [];
  if (c.length === 2 && isDay(a) && isMonth(b)) readings.push(reading('day-first', c, Number(b), Number(a)));
  if (c.length === 2 && isMonth(a) && isDay(b)) readings.push(reading('month-first', c, Number(a), Number(b)));
  const canBeYear = a.length === 2 && (sign === '-' || !isDay(a));
  if (canBeYear && isMonth(b) && isDay(c)) readings.push(reading('year-first', a, Number(b), Number(c)));
  return readings;
}

const isDay = (text: string): boolean => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;

/** The readings that are left when an order is chosen; several only where they differ. */
export function openReadings({ readings }: ShortDate, order: NumberOrder | null): readonly ShortReading[] {
  const chosen = readings.filter((each) => each.order === order);
  const left = chosen.length > 0 ? chosen : readings;
  return left.filter(
    (each, i) =>
      left.findIndex(({ year, month, day }) => year === each.year && month === each.month && day === each.day) === i,
  );
}

/** The year that two digits are of the hundred years from `first` on. */
export const yearOf = (digits: number, first: number): number => first + ((((digits - first) % 100) + 100) % 100);

/**
 * The text with its years written out, `first` being the first of the hundred years that they are of; null where the
 * order of the numbers is open.
 * @example writeOutYears('14/03/89', 1930, null) // '14 March 1989'
 */
export function writeOutYears(text: string, first: number, order: NumberOrder | null): string | null {
  let written = text;
  for (const date of shortDates(text).toReversed()) {
    const [only, other] = openReadings(date, order);
    if (only === undefined || other !== undefined) return null;
    const { year, month, day } = only;
    const whole = [day, month === null ? null : MONTH_NAMES[month - 1], String(yearOf(year, first)).padStart(4, '0')]
      .filter((part) => part !== null)
      .join(' ');
    written = `${written.slice(0, date.at)}${whole}${written.slice(date.at + date.text.length)}`;
  }
  return written;
}

/** Of a reading, the words in which it is shown while its century is open: 14 March ’89. */
export const shortWords = ({ year, month, day }: ShortReading): string =>
  [day, month === null ? null : MONTH_NAMES[month - 1], `’${String(year).padStart(2, '0')}`]
    .filter((part) => part !== null)
    .join(' ');
