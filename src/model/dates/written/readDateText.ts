/** Owns how a date as people write it, in several languages, becomes EDTF, no firmer than it is written. */

import { foldText } from '../../search/foldText';
import { parseEdtf } from '../parseEdtf';
import { readPlainDate } from '../readPlainDate';
import { cutLimit, limitAt } from './dateLimits';
import { PART_OF, PRESENT } from './dateWordLists';
import { isCode } from './isCode';
import { readCatalogueDate } from './readCatalogueDate';
import { type DateOrder, type DateParts, edtfOfParts, isCentury, readDateParts } from './readDateParts';
import { readDoubted } from './readDoubted';
import { readFiscalYear } from './readFiscalYear';
import { edtfYear, readIsoDate } from './readIsoDate';
import { readSeveral, withoutRemark } from './readRemarked';
import { readYearsAgo } from './readYearsAgo';
import { isUnknown, readBetween, SEPARATORS, withNextDay } from './spanWords';
import { withDashes } from './withDashes';
import { withoutWeekdays } from './withoutWeekdays';
import { withPlainSigns } from './withPlainSigns';

export interface WrittenDate {
  readonly edtf: string;
  /** What EDTF cannot say of it, or what was taken for granted. */
  readonly note?: string;
  /** Whether the note says that it could mean something else. */
  readonly isAssumed?: boolean;
  /** The time of day, as written. */
  readonly time?: string;
}

/** A date whose numbers can be day and month in either order, and nothing says which: 03/04/2011. */
export interface AmbiguousDate {
  readonly dayFirst: WrittenDate;
  readonly monthFirst: WrittenDate;
}

const LONGEST = 120;
/** An arrow from a start to an end, as Notion writes it. */
const ARROW = /(?<=[\p{L}\d.,])\s*(?:→|⟶|➔|->)\s*(?=[\p{L}\d])/u;
/** Between two dates it is a dash: “2025/8 ~ 2026/6”. Beside one of them, with a space on one side alone, it means “about”. */
const TILDE = /([\d\p{L}.] *)(?:(?<= )~(?= )|(?<! )~(?! ))( *[\d\p{L}])/u;
const CLOCK =
  /[\s,T]+\(?(?:um |at |a (?:las )?)?(\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?|h\d{2})?\s?(?:[ap]\.?\s?m\.?|uhr)?\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2})?)\)?$/i;

/**
 * Reads EDTF, ISO 8601, numbers in either order, and words: “26 March 2014”, “c. 1785”, “18. Jh.”, “1939–45”, “before 1500”,
 * “Q1 2014”, “44 BC”. Null for what it does not understand, and for years of two digits, whose century is not said.
 *
 * @example readDateText('März – Mai 2014', null) // { edtf: '2014-03/2014-05' }
 */
export function readDateText(text: string, order: DateOrder | null): WrittenDate | AmbiguousDate | null {
  if (readPlainDate(text) !== null) return { edtf: text };
  const mended = withDashes(text);
  if (mended !== null) return readMended(text, mended, order);
  const trimmed = withPlainSigns(text.trim().replace(/[−‐‑]/g, '-')).replace(TILDE, '$1–$2').replace(ARROW, ' – ');
  // A decimal fraction is no year, .097, and one below zero is no month: -5.8987
  if (trimmed === '' || trimmed.length > LONGEST || /^(?:[.,]\d|-\d{1,3}[.,]\d+$)/.test(trimmed)) return null;
  if (!couldBeDate(trimmed)) return null;
  const about = isPlain(trimmed) ? null : (readFiscalYear(trimmed) ?? readYearsAgo(trimmed));
  if (about !== null) return { edtf: about, note: `Written “${trimmed}”` };
  const [, day, fraction] = PART_OF_DAY.exec(trimmed) ?? [];
  if (day !== undefined) {
    const read = readDateText(day, order);
    return read === null || 'dayFirst' in read || Number(fraction) === 0
      ? read
      : { ...read, note: `Written “${trimmed}”, of which the part of the day was left out` };
  }
  const catalogued = isPlain(trimmed)
    ? null
    : readCatalogueDate(trimmed, (within) => {
        const found = within === trimmed ? null : readDateText(within, order);
        return found === null || 'dayFirst' in found ? null : found;
      });
  if (catalogued !== null) return catalogued;
  const exact = readExact(trimmed);
  if (exact !== null) return exact;
  const folded = foldText(trimmed.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[‒—―～〜]/g, '–')).replace(
    /^\((.*)\)$/,
    '$1',
  );
  const dayFirst = readWritten(folded, 'day-first');
  const monthFirst = readWritten(folded, 'month-first');
  if (dayFirst === null && monthFirst === null) {
    const rest = withoutWeekdays(trimmed);
    return (
      (rest === null ? null : readDateText(rest, order)) ?? readBehind(trimmed, order) ?? readRemarked(trimmed, order)
    );
  }
  if (dayFirst === null || monthFirst === null || dayFirst.edtf === monthFirst.edtf) return dayFirst ?? monthFirst;
  if (order === null) return { dayFirst, monthFirst };
  return order === 'day-first' ? dayFirst : monthFirst;
}

/** A date whose dashes were put right. */
function readMended(text: string, mended: string, order: DateOrder | null): WrittenDate | AmbiguousDate | null {
  const found = readDateText(mended, order);
  const note = `“${text}” is read with a dash, “${mended}”: its signs were encoded twice`;
  const told = (date: WrittenDate): WrittenDate => ({ ...date, note, isAssumed: true });
  if (found === null) return null;
  return 'dayFirst' in found ? { dayFirst: told(found.dayFirst), monthFirst: told(found.monthFirst) } : told(found);
}

/** A date behind which it is said in brackets how sure it is. */
function readBehind(text: string, order: DateOrder | null): WrittenDate | AmbiguousDate | null {
  const behind = readDoubted(text);
  const found = behind === null ? null : readDateText(behind.date, order);
  if (behind === null || found === null) return null;
  const doubted = (date: WrittenDate): WrittenDate | null => {
    const edtf = behind.doubted(date.edtf);
    return edtf === null ? null : { ...date, edtf };
  };
  if (!('dayFirst' in found)) return doubted(found);
  const [dayFirst, monthFirst] = [doubted(found.dayFirst), doubted(found.monthFirst)];
  return dayFirst === null || monthFirst === null ? null : { dayFirst, monthFirst };
}

/** Several years, or a date with marks and remarks that are none. */
function readRemarked(text: string, order: DateOrder | null): WrittenDate | AmbiguousDate | null {
  const note = `Written “${text}”`;
  const several = readSeveral(text);
  if (several !== null) return { edtf: several, note };
  const rest = withoutRemark(text);
  const found = rest === null ? null : readDateText(rest, order);
  if (found === null) return null;
  const noted = (date: WrittenDate): WrittenDate => ({ ...date, note });
  return 'dayFirst' in found ? { dayFirst: noted(found.dayFirst), monthFirst: noted(found.monthFirst) } : noted(found);
}

/** A day with a decimal part, as astronomers count: 1986-02-09.46, 1986 Feb 9.46. */
const PART_OF_DAY = /^(-?\d{4}(?:-\d{2}-\d{2}|[ -]\p{L}{3,9}\.?[ -]\d{1,2}))\.(\d{1,8})$/u;

/** Whether there is a digit in it, an unspecified one, an open end, or the word for a century: tables are full of other words. */
const couldBeDate = (text: string): boolean =>
  !isCode(text) &&
  (/[\dX]|\.\./.test(text) || /cent|jahrh|jh|si[eèé]c|sigl|sec|eeuw|(?<!\p{L})s(?!\p{L})/iu.test(text));

/** Digits and hyphens alone, as in most files; “17--” is a catalogue's. */
const isPlain = (text: string): boolean => /^-?[\d-]*\d$/.test(text);

/** EDTF and ISO 8601. */
function readExact(text: string): WrittenDate | null {
  // Years of one or two digits lack their century; a number of five or more is a day of a spreadsheet as soon as a year.
  if (/^\d{1,2}(?:-|$)|^\d{5,}$/.test(text) && !/^\d{8}$/.test(text)) return null;
  const span = /^(\d{2})(\d{2})-(\d{2})$/.exec(text);
  if (span !== null) {
    const [, century = '', from = '', to = ''] = span;
    if (Number(to) > Number(from) && Number(to) > 20) {
      const isSeason = Number(to) <= 41;
      return {
        edtf: `${century}${from}/${century}${to}`,
        ...(isSeason
          ? { note: `Written “${text}”, which EDTF reads as a part of ${century}${from}`, isAssumed: true }
          : {}),
      };
    }
  }
  if (!/^[~?%]|\s/.test(text) && parseEdtf(text).ok) {
    const time = /T\d/.test(text) && !text.includes('/') ? readIsoDate(text) : null;
    if (time === null) return { edtf: text };
  }
  // In ISO it would be a year with the zone of an hour: 1998-2005 is two years.
  if (/^\d{3,4}[+-]\d{4}$/.test(text)) return null;
  const iso = readIsoDate(text);
  if (iso === null || !parseEdtf(iso.edtf).ok) return null;
  return { edtf: iso.edtf, ...(iso.time === null ? {} : { time: iso.time }) };
}

function readWritten(text: string, order: DateOrder): WrittenDate | null {
  // “Before the 1850s” is none of them.
  const isOutside = (cutLimit(text)?.limit ?? 'since') !== 'since';
  const moment = (isOutside ? readLimit(text, order) : null) ?? readMoment(text, order);
  if (moment !== null) return moment;
  const clock = CLOCK.exec(text);
  if (clock !== null && /[:h]|m|uhr/i.test(clock[1] ?? '')) {
    const day = text.slice(0, clock.index).replace(/,$/, '');
    const read = readExact(day) ?? readMoment(day, order);
    if (read !== null) return { ...read, time: (clock[1] ?? '').trim() };
  }
  // A time zone beside a day alone: “Jan 11 2012 CST”.
  const zoned = ZONED.exec(text)?.[1];
  const read = zoned === undefined ? null : readMoment(zoned, order);
  if (read !== null) return { ...read, note: `Written “${text}”` };
  return readLimit(text, order) ?? readRange(text, order);
}

const ZONED = /^(.*\d) (?:utc|gmt|[ecmp][sd]t|bst|cet|cest|eet|eest|msk|jst|ist)$/;

function readMoment(text: string, order: DateOrder): WrittenDate | null {
  const parts = readDateParts(text, order);
  const edtf = parts === null ? null : checked(edtfOfParts(parts));
  if (parts === null || edtf === null) return null;
  if (parts.isPartly || /\d00['’]?s/.test(text)) return { edtf, note: `Written “${text}”` };
  const dual = /^(\d\d)(\d\d)\/(\d\d)$/.exec(text);
  if (dual !== null && Number(dual[3]) === Number(dual[2]) + 1) {
    return { edtf, note: `“${text}” is read as a month; it could be two years`, isAssumed: true };
  }
  return { edtf };
}

const checked = (edtf: string | null): string | null => (edtf !== null && parseEdtf(edtf).ok ? edtf : null);

/** One limit alone. */
function readLimit(text: string, order: DateOrder): WrittenDate | null {
  const cut = cutLimit(text);
  const read = cut === null ? null : (readExact(cut.date) ?? readMoment(cut.date, order));
  const edtf = cut === null || read === null ? null : limitAt(read.edtf, cut.limit);
  return edtf === null ? null : { edtf, note: `Written “${text}”` };
}

function readRange(text: string, order: DateOrder): WrittenDate | null {
  const between = readBetween(text);
  if (between !== null) {
    const ends = readEnds(...between, order);
    const edtf = ends === null || ends.includes('/..') ? null : checked(`[${ends.replace('/', '..')}]`);
    return edtf === null ? null : { edtf, note: `Written “${text}”` };
  }
  const plain = withNextDay(text).replace(/^(?:(?:from|von|vom|de|du|del|dal|van|od|с|fra)\s+|dall['’]\s?)/, '');
  for (const separator of SEPARATORS) {
    for (const found of plain.matchAll(separator)) {
      const left = plain.slice(0, found.index);
      const right = plain.slice(found.index + found[0].length);
      const edtf = checked(readEnds(left, right, order));
      if (edtf !== null) return text.search(PART_OF) < 0 ? { edtf } : { edtf, note: `Written “${text}”` };
    }
  }
  return null;
}

/** The two ends as an EDTF interval; what one of them leaves out is taken from the other. */
function readEnds(left: string, right: string, order: DateOrder): string | null {
  // “5th–4th century”: the word stands once.
  const century = isCentury(right) && !isCentury(left) ? readDateParts(`${left} century`, order) : null;
  const from = left === '' || isUnknown(left) ? null : (century ?? readDateParts(left, order));
  const isOpen = right === '' || PRESENT.test(right);
  const to = isOpen || isUnknown(right) ? null : readDateParts(right, order);
  const fromExact = from === null ? readExact(left)?.edtf : undefined;
  if (left !== '' && !isUnknown(left) && from === null && fromExact === undefined) return null;
  if (isOpen || isUnknown(right)) {
    const start = fromExact ?? (from === null ? null : edtfOfParts(from));
    return start === null || /[/[{]/.test(start) ? null : `${start}/${isOpen ? '..' : ''}`;
  }
  if (to === null) return null;
  if (from === null) {
    const end = edtfOfParts(to);
    return fromExact !== undefined || end === null ? null : `${isUnknown(left) ? '' : '..'}/${end}`;
  }
  const completed = completeEnds(from, to);
  const start = completed === null ? null : edtfOfParts(completed.from);
  const end = completed === null ? null : edtfOfParts(completed.to);
  return start === null || end === null ? null : `${start}/${end}`;
}

function completeEnds(from: DateParts, to: DateParts): { from: DateParts; to: DateParts } | null {
  const isApproximate = from.isApproximate || to.isApproximate;
  let start = { ...from, isApproximate };
  let end = { ...to, isApproximate: from.isApproximate || to.isApproximate };
  // “1939–45”: the end's digits take the place of the start's last ones.
  if (isYearAlone(from) && to.year === null && to.month === null && to.season === null && to.day !== null) {
    const size = to.day < 10 ? 10 : 100;
    const year = Math.floor((from.year ?? 0) / size) * size + to.day;
    if (year <= (from.year ?? 0) || from.era === 'bce') return null;
    return { from: start, to: { ...end, year, day: null, digits: from.digits } };
  }
  // “44–30 BC”, and “27–14 BC”, whose start alone reads as a day.
  if (to.era === 'bce' && from.year === null && from.month === null && from.day !== null) {
    start = { ...start, year: from.day, day: null, era: 'bce' };
  } else if (start.era === null && end.era === 'bce' && start.year !== null) start = { ...start, era: 'bce' };
  // “26 – 3/2014” is one date cut in two.
  if (from.day !== null && from.month === null && end.day === null && start.day !== null) return null;
  if (start.year === null) start = { ...start, year: end.year, open: end.open, era: end.era };
  if (start.day !== null && start.month === null) start = { ...start, month: end.month };
  if (end.day !== null && end.month === null) end = { ...end, month: start.month };
  return { from: start, to: end };
}

const isYearAlone = ({ year, open, month, day, season }: DateParts): boolean =>
  year !== null && open === 0 && month === null && day === null && season === null;

/** The EDTF of a date whose year, month and day stand in columns of their own; null where the year is none. */
export function edtfOfNumbers(year: string, month: string, day: string): string | null {
  const digits = /^(-?)(\d{1,9})(?:\.0+)?$/.exec(year.trim());
  // Years of one or two digits lack their century here too.
  if (digits === null || (digits[1] === '' && (digits[2]?.length ?? 0) < 3)) return null;
  const parts = [month, day].map((part) => /^(\d{1,2})(?:\.0+)?$/.exec(part.trim())?.[1]?.padStart(2, '0'));
  const smaller = parts[0] === undefined ? [] : parts.filter((part) => part !== undefined);
  return checked([edtfYear(digits[2] ?? '', digits[1] === '-'), ...smaller].join('-'));
}
