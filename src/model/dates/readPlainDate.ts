/** Owns the quick reading of dates as nearly all are written, `1785`, `1785-11` and `1785-11-03`: large histories have 100,000 of them. */
import { daysInMonth, toDayNumber } from './dayNumber';
import type { EdtfDate } from './parseEdtf';

const HYPHEN = 45;

/** A year, month or day of four-digit years that there is; null for all that must be read with more care. */
export function readPlainDate(text: string): EdtfDate | null {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  const year = numberAt(text, 0, 4);
  if (year < 0) return null;
  if (length === 4) return plain(text, toDayNumber(year), toDayNumber(year + 1), 'year');
  const month = text.charCodeAt(4) === HYPHEN ? numberAt(text, 5, 7) : -1;
  if (month < 1 || month > 12) return null;
  if (length === 7) return plain(text, toDayNumber(year, month), toDayNumber(year, month + 1), 'month');
  const day = text.charCodeAt(7) === HYPHEN ? numberAt(text, 8, 10) : -1;
  if (day < 1 || (day > 28 && day > daysInMonth(year, month))) return null;
  const first = toDayNumber(year, month, day);
  return plain(text, first, first + 1, 'day');
}

const plain = (text: string, first: number, until: number, precision: EdtfDate['precision']): EdtfDate => ({
  type: 'date',
  first,
  until,
  precision,
  approximate: false,
  uncertain: false,
  text,
});

/** The number of the digits in a range of the text; -1 where one of them is no digit. */
function numberAt(text: string, from: number, until: number): number {
  let number = 0;
  for (let i = from; i < until; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
