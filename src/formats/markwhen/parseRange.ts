/** Owns the grammar of dates in markwhen: https://docs.markwhen.com/syntax/dates-and-ranges.html */
import { edtfYear, readIsoDate } from '../../model/dates/written/readIsoDate';

export type Unit = 'time' | 'day' | 'workday' | 'week' | 'month' | 'year';

export interface Amount {
  readonly number: number;
  readonly unit: Unit;
}

/** One end of a range. */
export type Point =
  | { readonly type: 'date'; readonly edtf: string; readonly time: string | null }
  | { readonly type: 'time'; readonly time: string }
  | { readonly type: 'now' }
  /** A date that cannot be told: “Dec 24” without a year. */
  | { readonly type: 'unread'; readonly why: string }
  | {
      readonly type: 'relative';
      readonly isBefore: boolean;
      /** An event's id; null for the one before. */
      readonly id: string | null;
      readonly edge: 'start' | 'end' | null;
      readonly amounts: readonly Amount[];
    };

export interface MarkwhenRange {
  readonly from: Point;
  readonly to: Point | null;
  /** “every 2 weeks for 5 times”, as written; empty for once. */
  readonly recurrence: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const CLOCK = '(?:[,\\s]+(\\d{1,2}(?::\\d{2}(?::\\d{2})?)?\\s*[ap]m|\\d{1,2}:\\d{2}(?::\\d{2})?))?';
const SLASHED = new RegExp(`^(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{3,5})${CLOCK}$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})\\s+${MONTH}(?:,?\\s+(\\d{4}))?${CLOCK}$`, 'i');
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?!\\d)(?:,?\\s+(\\d{4}))?${CLOCK}$`, 'i');
const MONTH_ALONE = new RegExp(`^${MONTH}(?:\\s+(\\d{3,4}))?$`, 'i');
const ISO_CLOCK = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${CLOCK}$`, 'i');
const TIME_ALONE = /^(?:\d{1,2}(?::\d{2})?\s*[ap]m|\d{1,2}:\d{2})$/i;
const AMOUNT =
  /(\d{1,9})\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|(?:week|work|business)\s*days?|days?|d|weeks?|w|months?|years?|y)(?![a-z])/i;
const RELATIVE = new RegExp(
  `^(?:(after|before|by)\\s+)?(?:!([\\w-]+))?(?:\\.(start|end))?\\s*(?:plus|\\+)?\\s*((?:${AMOUNT.source}[\\s,]*)*)$`,
  'i',
);

/** Reads what stands before the colon of an event; null where that is no date, and the line no event. */
export function parseRange(text: string, isDayFirst: boolean): MarkwhenRange | null {
  const [, span = '', every = ''] = /^(.*?)(?:\s+(every\s.+))?$/i.exec(text.trim()) ?? [];
  const recurrence = every.trim();
  if (span === '' || span.length > 120) return null;
  const alone = parsePoint(span, isDayFirst);
  if (alone !== null) return { from: alone, to: null, recurrence };
  for (const separator of [/\s*\/\s*/g, /\s+to\s+/gi, /\s*[-–]\s*/g]) {
    for (const match of span.matchAll(separator)) {
      const from = parsePoint(span.slice(0, match.index), isDayFirst);
      const to = from === null ? null : parsePoint(span.slice(match.index + match[0].length), isDayFirst);
      if (from !== null && to !== null) return { from, to, recurrence };
    }
  }
  return null;
}

function parsePoint(raw: string, isDayFirst: boolean): Point | null {
  const text = raw.trim();
  if (text === '') return null;
  if (/^now$/i.test(text)) return { type: 'now' };
  if (/^\d{4}(-\d{2}){0,2}(T[\d:.]+Z?)?$/i.test(text)) {
    const date = readIsoDate(text);
    return date === null ? null : { type: 'date', ...date };
  }
  if (/^\d{4}(-\d{2}){0,2}[~?%]$/.test(text)) return { type: 'date', edtf: text, time: null };
  if (/^\d{1,5}$/.test(text)) return { type: 'date', edtf: edtfYear(text), time: null };
  const era = /^(\d{1,9})\s*(BCE?|CE|AD)$/i.exec(text);
  if (era !== null) {
    const isBefore = /^B/i.test(era[2] ?? '');
    const year = Number(era[1]);
    if (year === 0) return null;
    return { type: 'date', edtf: edtfYear(String(isBefore ? year - 1 : year), isBefore), time: null };
  }
  const iso = ISO_CLOCK.exec(text);
  if (iso !== null) return { type: 'date', edtf: iso[1] ?? '', time: iso[2] ?? null };
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [, first, second = '', year = '', time] = slashed;
    if (first === undefined) return dateOf(year, second, undefined, time);
    // There is no month 17, whatever is said of the order.
    const isDay = Number(first) > 12 && Number(second) <= 12;
    return isDay || (isDayFirst && Number(second) <= 12)
      ? dateOf(year, second, first, time)
      : dateOf(year, first, second, time);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst[4]);
  const month = MONTH_ALONE.exec(text);
  if (month !== null) return dateOf(month[2], monthNumber(month[1]), undefined, undefined);
  if (TIME_ALONE.test(text)) return { type: 'time', time: text };
  return parseRelative(text);
}

function dateOf(year: string | undefined, month: string, day: string | undefined, time: string | undefined): Point {
  if (year === undefined)
    return { type: 'unread', why: 'It has no year, and the year in which a file is read is not that' };
  const parts = [edtfYear(year), month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return { type: 'date', edtf: parts.join('-'), time: time ?? null };
}

const monthNumber = (word = ''): string => String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);

function parseRelative(text: string): Point | null {
  const [whole, verb = '', id = null, edge = null, amounts = ''] = RELATIVE.exec(text) ?? [];
  if (whole === undefined || (id === null && amounts.trim() === '')) return null;
  return {
    type: 'relative',
    isBefore: /^(before|by)$/i.test(verb),
    id,
    edge: edge === null ? null : /start/i.test(edge) ? 'start' : 'end',
    amounts: [...amounts.matchAll(new RegExp(AMOUNT.source, 'gi'))].map(([, number = '0', unit = '']) => ({
      number: Number(number),
      unit: unitOf(unit.toLowerCase()),
    })),
  };
}

function unitOf(word: string): Unit {
  if (/^(week|work|business)\s*d/.test(word)) return 'workday';
  if (word.startsWith('d')) return 'day';
  if (word.startsWith('w')) return 'week';
  if (word.startsWith('mo')) return 'month';
  return word.startsWith('y') ? 'year' : 'time';
}
