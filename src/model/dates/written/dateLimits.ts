/** Owns limits of a date that is not known, as EDTF: what was “before 1850” was over with 1849, what was “by 1850” with 1850. */
import { type DayNumber, toCalendarDay } from '../dayNumber';
import { formatDay } from '../formatEdtf';
import { type EdtfDate, parseEdtf } from '../parseEdtf';
import { edtfYear } from './readIsoDate';

/** `before` and `after` leave the date itself out, `by`, `from` and `since` do not; what is `since` then goes on. */
export type DateLimit = 'before' | 'by' | 'after' | 'from' | 'since';

/** Folded, in English, German, French, Spanish, Italian and Dutch. */
const WORDS: readonly (readonly [DateLimit, RegExp])[] = [
  ['before', /^(?:before|prior to|vor(?: dem)?|avant|antes del?|prima del?|voor)\s+(.+)$/],
  ['by', /^(?:until|till|up to|by|bis|jusqu['’](?:en|a|au)|hasta|fino al?|tot)\s+(.+)$/],
  ['after', /^(?:after|nach(?: dem)?|apres|despues del?|dopo(?: il)?|na)\s+(.+)$/],
  ['since', /^(?:since|from|seit|ab|von|depuis|a partir de|des|desde|dal|vanaf|sinds)\s+(.+)$/],
];

/** The limit and the date behind its word; null where the text begins with none. */
export function cutLimit(text: string): { readonly limit: DateLimit; readonly date: string } | null {
  for (const [limit, pattern] of WORDS) {
    const date = pattern.exec(text)?.[1];
    // “Vor Christus” is an era.
    if (date !== undefined && !date.startsWith('chr')) return { limit, date };
  }
  return null;
}

/**
 * The EDTF of a limit at a single date; null where that is none. A decade or a century is passed at its end.
 *
 * @example limitAt('1850', 'before') // '../1849'
 */
export function limitAt(edtf: string, limit: DateLimit): string | null {
  const read = parseEdtf(edtf);
  if (!read.ok || read.value.type !== 'date') return null;
  const date = read.value;
  switch (limit) {
    case 'before':
      return checked(`../${beside(date, date.first - 1)}`);
    case 'by':
      return checked(`../${edtf}`);
    case 'after':
      return checked(`[${beside(date, date.until)}..]`);
    case 'from':
      return checked(`[${edtf}..]`);
    case 'since':
      return checked(`${edtf}/..`);
  }
}

const checked = (edtf: string): string | null => (parseEdtf(edtf).ok ? edtf : null);

/** The day, month or year that a day beside a date is in, no firmer than the date. */
function beside({ precision, approximate, uncertain }: EdtfDate, day: DayNumber): string {
  const { year } = toCalendarDay(day);
  const whole = formatDay(day);
  const text =
    precision === 'day'
      ? whole
      : precision === 'month' || precision === 'season'
        ? whole.slice(0, -3)
        : edtfYear(String(Math.abs(year)), year < 0);
  return `${text}${approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : ''}`;
}
