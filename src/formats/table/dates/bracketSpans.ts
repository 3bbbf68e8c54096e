/** Owns spans of time in brackets behind the name of a period: “Late Republic (1900-present)”; and of years there that lost their dash. */
import { readDateText, type WrittenDate } from '../../../model/dates/written/readDateText';

/** Words without a number, and one pair of brackets to the end. */
const BEHIND_WORDS = /^\p{L}[^()\d]*\(([^()]*\d[^()]*)\)$/u;

/** Two years with a gap where a dash was: more than one space, or another blank. One space is as soon between two years of their own. */
const WITHOUT_DASH = /^\((\d{4})(?:\s{2,}|[^\S ])(\d{4})\)$/u;

/**
 * Such a span; null for any other text, and for a single date there. To be asked of columns that are called after dates: a
 * name can have years of a life behind it.
 */
export function spanInBrackets(text: string): WrittenDate | null {
  const [, first = '', last = ''] = WITHOUT_DASH.exec(text.trim()) ?? [];
  const within = first < last ? `${first}/${last}` : BEHIND_WORDS.exec(text.trim())?.[1];
  const read = within === undefined ? null : readDateText(within, null);
  if (read === null || 'dayFirst' in read || !read.edtf.includes('/')) return null;
  return { ...read, note: `Written “${text.trim()}”` };
}
