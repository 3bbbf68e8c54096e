/**
 * Owns the reading of dates: EDTF (ISO 8601-2) levels 0 and 1, and of level 2 sets, seasons, significant digits,
 * exponential years, unspecified digits anywhere and qualifiers on parts, which here hold for the whole date.
 */
import { failure, type Result, success } from '../result';
import { type DayNumber, daysInMonth, toDayNumber } from './dayNumber';
import { readPlainDate } from './readPlainDate';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'years';

export interface EdtfDate {
  readonly type: 'date';
  /** First day that the text can mean. */
  readonly first: DayNumber;
  /** The day after the last day that the text can mean. */
  readonly until: DayNumber;
  readonly precision: Precision;
  /** `~` or `%`: near this date. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is doubted. */
  readonly uncertain: boolean;
  readonly text: string;
}

/** `open`: `..`, there is no such limit. `unknown`: left empty, there is one and nobody knows it. */
export type Endpoint = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly type: 'interval';
  readonly start: Endpoint;
  readonly end: Endpoint;
}

export interface EdtfSet {
  readonly type: 'set';
  /** `one`: one of the members, `[…]`. `all`: all of them, `{…}`. */
  readonly mode: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** First month and number of months of the seasons, quarters and so on that EDTF counts from 21 to 41. */
const SEASONS: Readonly<Record<number, readonly [month: number, months: number]>> = {
  // Spring to winter: with no hemisphere (meteorological, north), northern, southern.
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  // Quarters, thirds, halves.
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

const HINT =
  'Write a day as 2011-04-14, a month as 2011-04, a year as 2011, a range as 2011-04-14/2011-04-15, "by" as ../2011-12-31, "since" as 2010-11/.. .';

const DATE =
  /^(?:Y(?<long>-?\d+(?:E\d+)?)(?:S(?<longDigits>\d+))?|(?<year>-?[\dX]{4})(?:S(?<digits>\d+))?(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?)(?<time>T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads an EDTF text. The failure's hint shows how to write what was probably meant.
 * @example parseEdtf('2011-11~'), parseEdtf('2010-11/..'), parseEdtf('[2014-10..2014-11]')
 */
export function parseEdtf(text: string): Result<Edtf> {
  const trimmed = text.trim();
  if (trimmed === '') return failure('The date is empty', HINT);
  if (trimmed.startsWith('[') || trimmed.startsWith('{')) return parseSet(trimmed);
  if (trimmed.includes('/')) return parseInterval(trimmed);
  return parseDate(trimmed);
}

function parseInterval(text: string): Result<EdtfInterval> {
  const slash = text.indexOf('/');
  const startText = text.slice(0, slash);
  const endText = text.slice(slash + 1);
  if (endText.includes('/')) return failure(`“${text}” has more than one “/”`, HINT);
  const start = parseEndpoint(startText);
  if (!start.ok) return start;
  const end = parseEndpoint(endText);
  if (!end.ok) return end;
  if (start.value === 'unknown' && end.value === 'unknown') {
    return failure(
      `“${text}” says nothing of either end`,
      'Leave the date out, or write /.. for what goes on since nobody knows when.',
    );
  }
  if (typeof start.value !== 'string' && typeof end.value !== 'string' && end.value.until <= start.value.first) {
    return failure(`“${text}” ends before it starts`, 'Put the earlier date first.');
  }
  return success({ type: 'interval', start: start.value, end: end.value });
}

function parseEndpoint(text: string): Result<Endpoint> {
  if (text === '..') return success('open');
  if (text === '') return success('unknown');
  return parseDate(text);
}

function parseSet(text: string): Result<EdtfSet> {
  const mode = text.startsWith('[') ? 'one' : 'all';
  if (!text.endsWith(mode === 'one' ? ']' : '}')) {
    return failure(`“${text}” lacks its closing bracket`, 'Write one of a set as [2014-10..2014-11].');
  }
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const member = part.includes('..') ? parseInterval(spanToInterval(part.trim())) : parseDate(part.trim());
    if (!member.ok) return member;
    members.push(member.value);
  }
  return success({ type: 'set', mode, members });
}

/** `a..b`, `..b` and `a..` of a set, as the interval that they mean. */
function spanToInterval(part: string): string {
  const [start = '', end = ''] = part.split('..');
  return `${start === '' ? '..' : start}/${end === '' ? '..' : end}`;
}

function parseDate(text: string): Result<EdtfDate> {
  const plain = readPlainDate(text);
  if (plain !== null) return success(plain);
  const groups = DATE.exec(text.replace(/[?~%]/g, ''))?.groups;
  if (!groups) return failure(`“${text}” is not a date that can be read`, HINT);
  const range = groups['long'] === undefined ? rangeOfDate(groups, text) : rangeOfLongYear(groups, text);
  if (!range.ok) return range;
  return success({
    type: 'date',
    ...range.value,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    text,
  });
}

type Range = Pick<EdtfDate, 'first' | 'until' | 'precision'>;

function rangeOfYears(first: number, last: number): Range {
  return { first: toDayNumber(first), until: toDayNumber(last + 1), precision: first === last ? 'year' : 'years' };
}

/** `1950S2`: known to two digits, so any year of 1900 to 1999. */
function rangeOfSignificantYear(year: number, digits: number): Range {
  const size = 10 ** Math.max(0, String(Math.abs(year)).length - digits);
  const first = Math.floor(year / size) * size;
  return rangeOfYears(first, first + size - 1);
}

function rangeOfLongYear(groups: Record<string, string | undefined>, text: string): Result<Range> {
  const [mantissa = '', exponent = '0'] = (groups['long'] ?? '').split('E');
  const year = Number(mantissa) * 10 ** Number(exponent);
  if (!Number.isSafeInteger(year * 366)) {
    return failure(`“${text}” is too far away to be counted in days`, 'Years up to 24 million million can be used.');
  }
  const digits = groups['longDigits'];
  return success(digits === undefined ? rangeOfYears(year, year) : rangeOfSignificantYear(year, Number(digits)));
}

function rangeOfDate(groups: Record<string, string | undefined>, text: string): Result<Range> {
  const yearText = groups['year'] ?? '';
  const [minYear, maxYear] = yearSpan(yearText);
  const { month: monthText, day: dayText, digits } = groups;
  if (digits !== undefined) return success(rangeOfSignificantYear(minYear, Number(digits)));
  if (monthText === undefined || (monthText === 'XX' && (dayText ?? 'XX') === 'XX')) {
    return success(rangeOfYears(minYear, maxYear));
  }
  const season = SEASONS[Number(monthText)];
  if (season !== undefined && dayText === undefined) {
    const [month, months] = season;
    return success({
      first: toDayNumber(minYear, month),
      until: toDayNumber(maxYear, month + months),
      precision: minYear === maxYear ? 'season' : 'years',
    });
  }
  const months = matching(monthText, 1, 12);
  const firstMonth = months[0];
  const lastMonth = months.at(-1);
  if (firstMonth === undefined || lastMonth === undefined) {
    return failure(`“${text}” has a month ${monthText}, and months go from 01 to 12`, HINT);
  }
  const oneMonth = minYear === maxYear && firstMonth === lastMonth;
  if (dayText === undefined || dayText === 'XX') {
    return success({
      first: toDayNumber(minYear, firstMonth),
      until: toDayNumber(maxYear, lastMonth + 1),
      precision: oneMonth ? 'month' : minYear === maxYear ? 'year' : 'years',
    });
  }
  const firstDay = matching(dayText, 1, daysInMonth(minYear, firstMonth))[0];
  const lastDay = matching(dayText, 1, daysInMonth(maxYear, lastMonth)).at(-1);
  if (firstDay === undefined || lastDay === undefined) {
    return failure(
      `“${text}” names a day ${dayText} that its month does not have`,
      `That month has ${daysInMonth(minYear, firstMonth)} days.`,
    );
  }
  return success({
    first: toDayNumber(minYear, firstMonth, firstDay),
    until: toDayNumber(maxYear, lastMonth, lastDay + 1),
    precision: oneMonth ? (firstDay === lastDay ? 'day' : 'month') : minYear === maxYear ? 'year' : 'years',
  });
}

/** The first and last year that a text such as `2011`, `201X` or `-01XX` can mean. */
function yearSpan(text: string): readonly [number, number] {
  const least = Number(text.replace(/X/g, '0'));
  const most = Number(text.replace(/X/g, '9'));
  return least <= most ? [least, most] : [most, least];
}

/** The numbers from `least` to `most` that fit a two-digit mask such as `04`, `1X` or `XX`. */
function matching(mask: string, least: number, most: number): number[] {
  if (!mask.includes('X')) {
    const number = Number(mask);
    return number >= least && number <= most ? [number] : [];
  }
  const pattern = new RegExp(`^${mask.replace(/X/g, '\\d')}$`);
  return Array.from({ length: most - least + 1 }, (_, i) => least + i).filter((n) =>
    pattern.test(String(n).padStart(2, '0')),
  );
}
