/** Owns how dates are said: the same words everywhere, and never a day that no source states. */
import type { Dated } from './dateBounds';
import { type DayNumber, toCalendarDay } from './dayNumber';
import type { Edtf, EdtfDate, EdtfInterval, Endpoint } from './parseEdtf';

/** January is the first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASON_WORDS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring (north)',
  26: 'summer (north)',
  27: 'autumn (north)',
  28: 'winter (north)',
  29: 'spring (south)',
  30: 'summer (south)',
  31: 'autumn (south)',
  32: 'winter (south)',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first third of',
  38: 'second third of',
  39: 'last third of',
  40: 'first half of',
  41: 'second half of',
};

/** "2011", "44 BCE". */
export const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`);

/** "14 April 2011": for a day that is certain, such as a cursor's or a window's. */
export function dayWords(dayNumber: DayNumber): string {
  const { year, month, day } = toCalendarDay(dayNumber);
  return `${day} ${MONTH_NAMES[month - 1]} ${yearWords(year)}`;
}

/** Words of a date with its month in three letters: "14 Apr 2011". */
export const withShortMonth = (words: string): string => words.replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));

/**
 * A date in words, as firm as it is.
 * @example "14–15 April 2011", "about November 2011", "by the end of 2011, day unknown", "October or November 2014"
 */
export function dateWords(edtf: Edtf, dated: Dated = 'occurrence'): string {
  switch (edtf.type) {
    case 'date':
      return qualified(edtf);
    case 'interval':
      return intervalWords(edtf, dated);
    case 'set': {
      const joined = edtf.members.map((member) => memberWords(member, edtf.mode));
      return listWords(joined, edtf.mode === 'one' ? 'or' : 'and');
    }
  }
}

const qualified = (date: EdtfDate): string => withQualifiers(date, plainWords(date));

function withQualifiers({ approximate, uncertain }: EdtfDate, words: string): string {
  return `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}${words}`;
}

function plainWords(date: EdtfDate): string {
  const first = toCalendarDay(date.first);
  const last = toCalendarDay(date.until - 1);
  switch (date.precision) {
    case 'day':
      return dayWords(date.first);
    case 'month':
      return `${MONTH_NAMES[first.month - 1]} ${yearWords(first.year)}`;
    case 'season':
      return seasonWords(date, first.year);
    case 'year':
      return yearWords(first.year);
    case 'years': {
      const span = last.year - first.year + 1;
      if (span === 10 && first.year > 0) return `the ${first.year}s`;
      return `between ${yearWords(first.year)} and ${yearWords(last.year)}`;
    }
  }
}

function seasonWords(date: EdtfDate, year: number): string {
  const code = Number(/-(\d\d)/.exec(date.text.replace(/[?~%]/g, '').slice(1))?.[1] ?? '0');
  return `${SEASON_WORDS[code] ?? 'season of'} ${yearWords(year)}`;
}

function intervalWords({ start, end }: EdtfInterval, dated: Dated): string {
  if (typeof end !== 'string') {
    if (start === 'open') return dated === 'occurrence' ? byWords(end) : `until ${qualified(end)}`;
    if (start === 'unknown') return `until ${qualified(end)}, start unknown`;
    return rangeWords(start, end);
  }
  const since = `since ${endpointWords(start)}`;
  return end === 'open' ? since : `${since}, end unknown`;
}

const endpointWords = (endpoint: Endpoint): string =>
  typeof endpoint === 'string' ? 'an unknown date' : qualified(endpoint);

/** A deadline: "by the end of 2011, day unknown", "by 20 May 2012, day unknown". */
function byWords(end: EdtfDate): string {
  const { year, month, day } = toCalendarDay(end.until - 1);
  const isYearEnd = month === 12 && day === 31;
  const limit = isYearEnd
    ? `the end of ${yearWords(year)}`
    : end.precision === 'day'
      ? plainWords(end)
      : `the end of ${plainWords(end)}`;
  return `by ${withQualifiers(end, limit)}, day unknown`;
}

function rangeWords(start: EdtfDate, end: EdtfDate): string {
  const plain = !start.approximate && !start.uncertain && !end.approximate && !end.uncertain;
  if (plain && start.precision === 'day' && end.precision === 'day') {
    const a = toCalendarDay(start.first);
    const b = toCalendarDay(end.first);
    if (a.year === b.year && a.month === b.month) return `${a.day}–${dayWords(end.first)}`;
    if (a.year === b.year) return `${a.day} ${MONTH_NAMES[a.month - 1]} – ${dayWords(end.first)}`;
  }
  if (plain && start.precision === 'month' && end.precision === 'month') {
    const a = toCalendarDay(start.first);
    if (a.year === toCalendarDay(end.first).year) return `${MONTH_NAMES[a.month - 1]} – ${plainWords(end)}`;
  }
  if (plain && start.precision === 'year' && end.precision === 'year') return `${plainWords(start)}–${plainWords(end)}`;
  return `${qualified(start)} – ${qualified(end)}`;
}

function memberWords(member: EdtfDate | EdtfInterval, mode: 'one' | 'all'): string {
  if (member.type === 'date') return qualified(member);
  const { start, end } = member;
  if (typeof start === 'string' && typeof end !== 'string') return `${qualified(end)} or earlier`;
  if (typeof end === 'string' && typeof start !== 'string') return `${qualified(start)} or later`;
  if (typeof start === 'string' || typeof end === 'string') return 'an unknown date';
  if (mode === 'one' && start.precision === 'month' && end.precision === 'month' && end.first === start.until) {
    const a = toCalendarDay(start.first);
    const b = toCalendarDay(end.first);
    if (a.year === b.year) return `${MONTH_NAMES[a.month - 1]} or ${qualified(end)}`;
  }
  return mode === 'one' ? `between ${qualified(start)} and ${qualified(end)}` : rangeWords(start, end);
}

function listWords(words: readonly string[], conjunction: 'or' | 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
