/** Owns spans of time in brackets behind the name of a period: “Late Republic (1900-present)”. */
import { readDateText, type WrittenDate } from '../../../model/dates/written/readDateText';

/** Words without a number, and one pair of brackets to the end. */
const BEHIND_WORDS = /^\p{L}[^()\d]*\(([^()]*\d[^()]*)\)$/u;

/**
 * Such a span; null for any other text, and for a single date there. To be asked of columns that are called after dates: a
 * name can have years of a life behind it.
 */
export function spanInBrackets(text: string): WrittenDate | null {
  const within = BEHIND_WORDS.exec(text.trim())?.[1];
  const read = within === undefined ? null : readDateText(within, null);
  if (read === null || 'dayFirst' in read || !read.edtf.includes('/')) return null;
  return { ...read, note: `Written “${text.trim()}”` };
}
