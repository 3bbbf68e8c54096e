/** Owns the reading of one moment as people write it, “c. 26 March 2014”, “18th century”, “Q1 2014”, into its parts. */
import { APPROXIMATELY, BCE, CE, FILLERS, MONTHS, ORDINALS, PART_OF, SEASONS, UNCERTAINLY } from './dateWordLists';
import { edtfYear } from './readIsoDate';
import { readPartOfYear } from './readPartOfYear';

export type DateOrder = 'day-first' | 'month-first';

export interface DateParts {
  /** As written, before the era is counted in; null where another end of a range has it. */
  readonly year: number | null;
  /** How many last digits of the year are open: 1 for a decade, 2 for a century. */
  readonly open: 0 | 1 | 2;
  readonly month: number | null;
  readonly day: number | null;
  /** As EDTF counts seasons and quarters. */
  readonly season: number | null;
  readonly era: 'bce' | 'ce' | null;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** Says a part of it that EDTF cannot: “early”. */
  readonly isPartly: boolean;
  /** How many digits the year is written with. */
  readonly digits: number;
}

type When = Pick<DateParts, 'year' | 'open' | 'month' | 'day' | 'season' | 'digits'>;

const NO_TIME: When = { year: null, open: 0, month: null, day: null, season: null, digits: 0 };

/** Reads folded text; null where a word of it is not understood. A day or month alone is understood, for ranges. */
export function readDateParts(text: string, order: DateOrder): DateParts | null {
  let rest = text;
  const take = (pattern: RegExp): boolean => {
    const left = rest.replace(pattern, ' ');
    const isThere = left !== rest;
    rest = left.trim();
    return isThere;
  };
  const isUncertain = take(UNCERTAINLY);
  const isApproximate = take(APPROXIMATELY);
  const isPartly = take(PART_OF);
  const era = take(BCE) ? 'bce' : take(CE) ? 'ce' : null;
  const when = readWhen(rest.replace(/\s+/g, ' '), order, era !== null);
  return when === null ? null : { ...when, era, isApproximate, isUncertain, isPartly };
}

const CENTURY =
  /(?:centur(?:y|ies)|jahrhundert(?:s|e|en)?|jhdt?|jh|siecles?|siglos?|secol[oi]|sec|eeuw(?:en)?)(?![a-z])\.?/;

/** Whether folded text names a century. */
export const isCentury = (text: string): boolean => CENTURY.test(text);

const ROMAN = /^[ivx]+$/;

function readWhen(text: string, order: DateOrder, hasEra: boolean): When | null {
  if (CENTURY.test(text) || /^s\.? [ivx]+$/.test(text)) return readCentury(text);
  const decade = /^(?:\D*\s)?(\d{2,3}0)\s?(?:['’]?s|er)?(?: jahren?)?$/.exec(text);
  if (decade !== null && /\d['’]?s$|\der\b|^(?:(?:les|anni|anos|annees|jaren|de|the|gli|los)\s)+/.test(text)) {
    const year = Number(decade[1]);
    return { ...NO_TIME, year, open: year % 100 === 0 ? 2 : 1, digits: 4 };
  }
  const part = readPartOfYear(text);
  if (part !== null) return { ...fromNumbers(part.year), season: part.season };
  const seasonal = /^(\d{3,4})年\s?([春夏秋冬])[天季]?$/.exec(text);
  if (seasonal !== null) return { ...fromNumbers(seasonal[1]), season: 21 + '春夏秋冬'.indexOf(seasonal[2] ?? '春') };
  const cjk = /^(\d{3,4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (cjk !== null) return fromNumbers(cjk[1], cjk[2], cjk[3]);
  return readNumeric(text, order, hasEra) ?? readWords(text, hasEra);
}

/** Numbers alone: `26.3.2014`, `3/26/2014`, `2014/03/26`, `03/2014`, `1785`, and `26` where it is one end of a range. */
function readNumeric(text: string, order: DateOrder, hasEra: boolean): When | null {
  const threefold = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{3,4})$/.exec(text);
  if (threefold !== null) {
    const [, first, , second, year] = threefold;
    return order === 'day-first' ? fromNumbers(year, second, first) : fromNumbers(year, first, second);
  }
  const yearFirst = /^(\d{3,4})([./-])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst !== null) return fromNumbers(yearFirst[1], yearFirst[3], yearFirst[4]);
  const monthYear = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthYear !== null) return fromNumbers(monthYear[2], monthYear[1]);
  const dayMonth = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text);
  if (dayMonth !== null) return fromNumbers(undefined, dayMonth[2], dayMonth[1]);
  const roman = /^(\d{1,2})[./ -]\s?([ivx]+)[./ -]\s?(\d{3,4})$/.exec(text);
  if (roman !== null) return fromNumbers(roman[3], String(romanNumber(roman[2] ?? '')), roman[1]);
  const grouped = hasEra ? text.replace(/^(\d{1,3})[,.](\d{3})$/, '$1$2') : text;
  if (/^\d{3,4}$/.test(grouped) || (hasEra && /^\d{1,7}$/.test(grouped))) return fromNumbers(grouped);
  const alone = /^(\d{1,2})(?:\.|st|nd|rd|th|er|o)?$/.exec(text);
  return alone === null ? null : fromNumbers(undefined, undefined, alone[1]);
}

/**
 * Numbers beside the name of a month or season, in whatever order; words of no meaning may stand between. A day and a year
 * without a month are understood for the end of “May 3–5, 2014”.
 */
function readWords(text: string, hasEra: boolean): When | null {
  let month: number | null = null;
  let season: number | null = null;
  const numbers: string[] = [];
  const tokens = text
    .replace(/([a-z])(\d)/g, '$1 $2')
    // 04-Aug-1868, 1868-Aug-04
    .replace(/(\d)-(?=\p{L}{3})/gu, '$1 ')
    .match(/[\p{L}-]*\p{L}|\d+(?:st|nd|rd|th|er|e|o)?(?![\p{L}\d])|[/–-]|[^\s.,'’()]/gu);
  for (const [i, token] of (tokens ?? []).entries()) {
    const named = MONTHS.get(token);
    const seasonal = SEASONS.get(token);
    if (/^\d/.test(token)) numbers.push(/^\d+/.exec(token)?.[0] ?? '');
    else if (named !== undefined && month === null && season === null) month = named;
    else if (seasonal !== undefined && month === null && season === null) season = seasonal;
    else if (
      /^(?:q|t|k|quarter|quartal|trimestre|trimester|kwartaal)$/.test(token) &&
      month === null &&
      season === null
    ) {
      const isBefore = /^[1-4]$/.test(numbers.at(-1) ?? '');
      const quarter = isBefore ? numbers.pop() : tokens?.[i + 1];
      if (quarter === undefined || !/^[1-4]$/.test(quarter)) return null;
      season = 32 + Number(quarter);
      // A quarter that follows its word is not counted again.
      if (!isBefore && tokens !== null) tokens[i + 1] = 'of';
    } else if (!FILLERS.has(token) && !(token === '-' && (month ?? season) !== null)) {
      if (!(token === '/' && season !== null)) return null;
    }
  }
  const years = numbers.filter((number) => number.length >= 3);
  const small = numbers.filter((number) => number.length < 3);
  // “Winter 2014/15” is the one that begins in 2014.
  if (season === 24 && years[0] !== undefined && numbers[0] === years[0] && numbers.length === 2) {
    const next = Number(years[0]) + 1;
    return [next, next % 100].includes(Number(numbers[1])) ? { ...fromNumbers(years[0]), season } : null;
  }
  if (season !== null) return small.length > 0 || years.length > 1 ? null : { ...fromNumbers(years[0]), season };
  const [year = hasEra ? small.pop() : undefined] = years;
  if (years.length > 1 || small.length > 1 || (!hasEra && (year?.length ?? 0) > 4)) return null;
  if (month === null && year === undefined) return null;
  return fromNumbers(year, month === null ? undefined : String(month), small[0]);
}

function readCentury(text: string): When | null {
  let century: number | null = null;
  for (const token of text.replace(CENTURY, ' ').match(/[\p{L}\d-]+/gu) ?? []) {
    const word = token.replace(/-$/, '');
    const digits = /^(\d{1,2})(?:st|nd|rd|th|e|eme|o)?$/.exec(word)?.[1];
    const roman = word.replace(/(?:e|eme|o)$/, '');
    const value =
      digits !== undefined ? Number(digits) : (ORDINALS.get(word) ?? (ROMAN.test(roman) ? romanNumber(roman) : null));
    if (value !== null) {
      if (century !== null) return null;
      century = value;
    } else if (!FILLERS.has(word) && word !== 's') return null;
  }
  if (century === null || century < 1 || century > 99) return null;
  return { ...NO_TIME, year: (century - 1) * 100, open: 2, digits: 4 };
}

const fromNumbers = (year?: string, month?: string, day?: string): When => ({
  ...NO_TIME,
  year: year === undefined ? null : Number(year),
  digits: year?.length ?? 0,
  month: month === undefined ? null : Number(month),
  day: day === undefined ? null : Number(day),
});

function romanNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...text].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** The parts as EDTF, or null where there is no year; whether the day exists is for `parseEdtf` to say. */
export function edtfOfParts(parts: DateParts): string | null {
  const { year, open, month, day, season, era } = parts;
  if (year === null || (day !== null && month === null)) return null;
  if (year === 0 && era !== null && open === 0) return null;
  // 44 BCE is the year -43: EDTF counts a year 0.
  const isNegative = era === 'bce';
  const counted = open === 0 && isNegative ? year - 1 : year;
  const whole = edtfYear(String(counted), isNegative && (counted > 0 || open > 0));
  if (whole.startsWith('Y') && (open > 0 || month !== null || season !== null)) return null;
  const sign = isNegative && open > 0 && !whole.startsWith('-') ? '-' : '';
  const masked = open === 0 ? whole : `${sign}${whole.slice(0, -open)}${'X'.repeat(open)}`;
  const smaller = [season ?? month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]));
  const { isApproximate, isUncertain } = parts;
  return `${[masked, ...smaller].join('-')}${isApproximate && isUncertain ? '%' : isApproximate ? '~' : isUncertain ? '?' : ''}`;
}
