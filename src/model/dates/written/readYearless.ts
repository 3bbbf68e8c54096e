/** Owns how it is told that a date is written without its year: “3 May”, “April 18–19”, “24.12.”. */
import { foldText } from '../../search/foldText';
import { MONTHS } from './dateWordLists';
import { readDateText } from './readDateText';

const LONGEST = 60;
/** A year that has all days. */
const LEAP_YEAR = '2000';

/** Whether a text would be a date if a year stood after it, and has none of its own; a day of a month, or a month, in words, as “24.12.” or as “12月24日”. */
export function lacksYear(text: string): boolean {
  const trimmed = text.trim().replace(/[,;]$/, '');
  if (trimmed.length > LONGEST || /\d{3}|[’']\d\d/.test(trimmed)) return false;
  if (/^\d{1,2}\.\s?\d{1,2}\.$/.test(trimmed)) return readDateText(`${trimmed}${LEAP_YEAR}`, 'day-first') !== null;
  if (/^\d{1,2}月(?:\d{1,2}日)?$/.test(trimmed)) return readDateText(`${LEAP_YEAR}年${trimmed}`, null) !== null;
  const words = foldText(trimmed).match(/\p{L}+/gu) ?? [];
  if (!words.some((word) => MONTHS.has(word)) || readDateText(trimmed, null) !== null) return false;
  return readDateText(`${trimmed} ${LEAP_YEAR}`, null) !== null;
}
