/** Owns how the cells of a row that say when become one date, no firmer than they are written. */
import type { DateInput } from '../../../model/dataset/recordInputs';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import { readPlainDate } from '../../../model/dates/readPlainDate';
import { calendarFault } from '../../../model/dates/written/calendarFault';
import { PRESENT } from '../../../model/dates/written/dateWordLists';
import { type DateQualifier, qualifyDate } from '../../../model/dates/written/qualifyDate';
import { edtfOfNumbers, readDateText, type WrittenDate } from '../../../model/dates/written/readDateText';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { shortDates, writeOutYears } from '../../../model/dates/written/shortYears';
import { foldText } from '../../../model/search/foldText';
import { saysNothing, saysUnknown } from '../../absentWords';
import { yearOfDecimal } from '../columns/decimalYears';
import type { TableMapping } from '../tableMapping';
import { spanInBrackets } from './bracketSpans';
import type { RowQualifiers } from './dateQualifiers';
import { decadeOf } from './decadeWords';
import { isEndless } from './endlessDates';
import { midnightOf, timesOf, withMidnight } from './midnights';
import { bothQualifiers } from './qualifierWords';
import { withYear } from './withYear';
import { zeroParts } from './zeroParts';

/** What the cells of a row say of its date; the columns that a row lacks are null. */
export interface DateCells {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
}

export interface CellDate {
  readonly input: DateInput;
  /** The time of day as written. */
  readonly time?: string;
  /** What was taken for granted. */
  readonly assumed?: string;
  /** The cells as they are written, where the date leaves out a part of them. */
  readonly written?: string;
  /** Whether it is that of the start and the end beside a date that cannot be read. */
  readonly isBeside?: true;
}

/**
 * A reader of the dates of a table, no firmer than is said of them besides; null where a row says nothing of when. Dates
 * that come again are read once.
 */
export type ReadCellDates = (cells: DateCells, by?: RowQualifiers | null) => CellDate | null;

/** Dates that are remembered; a table with more different ones has them read again. */
const MOST_REMEMBERED = 50_000;
/** “No date” in words: nothing to read and nothing wrong. */
const NONE = /^(?:n\.? ?d\.?|s\.? ?d\.?|o\.? ?j\.?|undated)$/i;

/** Whether a cell says in words that there is no date. */
export const saysNoDate = (cell: string): boolean =>
  !beginsWithDigit(cell) && (saysNothing(cell) || saysUnknown(cell) || NONE.test(cell));

const beginsWithDigit = (cell: string): boolean => cell.charCodeAt(0) >= 48 && cell.charCodeAt(0) <= 57;
/** Letters of a whole date. */
const PLAIN = 10;

/** How the dates of a table are to be read. */
type Reading = Pick<TableMapping, 'order' | 'century' | 'role'>;

/** What is known of the dates of a table by all of them. */
interface Known {
  readonly areEdtf: boolean;
  readonly areDecimal?: boolean;
  readonly areDecades?: boolean;
  /** A year below zero, or 0, as ISO 8601 has it. */
  readonly asCounted?: (cell: string) => string;
  /** Whether midnight is a time, as where other rows say at what time they were. */
  readonly isMidnightTime?: () => boolean;
  /** Whether an event of that start, without an end, goes on. */
  readonly isOpen?: (start: string) => boolean;
}

export function createReadCellDates(
  how: Reading,
  {
    areEdtf,
    areDecimal = false,
    areDecades = false,
    asCounted = (cell) => cell,
    isOpen = () => false,
    isMidnightTime = () => false,
  }: Known,
): ReadCellDates {
  const goesOn = (start: string) => how.role !== 'events' || isOpen(start);
  const counted = (cell: string) => (!areEdtf && /^[-0]/.test(cell) ? asCounted(cell) : cell);
  const timed = (cell: string, found: WrittenDate | string): WrittenDate | string => {
    const midnight = midnightOf(cell);
    return midnight === null || !isMidnightTime() ? found : withMidnight(found, midnight);
  };
  const known = new Map<string, WrittenDate | string>();
  const spans = new Map<string, CellDate>();
  /** The date, or why it is none. */
  const read = (cell: string): WrittenDate | string => {
    if (readPlainDate(cell) !== null) return { edtf: cell };
    const before = known.get(cell);
    if (before !== undefined) return before;
    const said = areDecimal ? yearOfDecimal(cell) : areDecades ? decadeOf(cell) : null;
    const found = said === null ? timed(cell, readOnce(counted(cell), how, areEdtf)) : { edtf: said };
    if (known.size < MOST_REMEMBERED) known.set(cell, found);
    return found;
  };
  const yearAlone = (year: string) => edtfOfNumbers(counted(fullYear(year, how)), '', '');
  const readSpan = (start: string, end: string, by: RowQualifiers | null): CellDate => {
    if (by !== null) {
      const readEnd = (cell: string, at: 'start' | 'end') =>
        qualified(cell, read(cell), bothQualifiers(by[at], by.date));
      return spanOf(start, end, readEnd, goesOn);
    }
    // What is read quickly is not worth remembering.
    if (start.length <= PLAIN && end.length <= PLAIN) return spanOf(start, end, read, goesOn);
    const both = `${start}\n${end}`;
    const before = spans.get(both);
    if (before !== undefined) return before;
    const found = spanOf(start, end, read, goesOn);
    if (spans.size < MOST_REMEMBERED) spans.set(both, found);
    return found;
  };
  const readCells: ReadCellDates = ({ date, start, end, year, ...within }, by = null) => {
    if (filled(date) && filled(year)) {
      const whole = fullYear(year, how);
      const joined = withYear(date, whole);
      if (joined !== null) {
        const isShort = whole === year && shortDates(year).length > 0;
        const found = isShort ? noCentury(year, how) : read(joined);
        return asInput(`${date} ${year}`, qualified(joined, found, by?.date));
      }
    }
    if (filled(date)) {
      const found = qualified(date, read(date), by?.date);
      const isUnread = typeof found === 'string' && isUnreadable(date);
      const span = isUnread && (filled(start) || filled(end)) ? readSpan(start ?? '', end ?? '', by) : null;
      if (span !== null && !('unread' in span.input)) {
        const assumed = `${found}, and “${[start, end].filter(filled).join(' – ')}” beside it was taken`;
        return { ...span, assumed, written: date, isBeside: true };
      }
      const beside = isUnread && filled(year) ? yearAlone(year) : null;
      if (beside === null) return asInput(date, found);
      const assumed = `${found}, and the year ${year} beside it was taken`;
      return { ...asInput(year ?? '', qualified(year ?? '', { edtf: beside }, by?.date)), assumed, written: date };
    }
    if (filled(start) || filled(end)) {
      const found = readSpan(start ?? '', end ?? '', by);
      const isUnread = 'unread' in found.input && filled(year) && [start, end].filter(filled).every(isUnreadable);
      const beside = isUnread ? yearAlone(year ?? '') : null;
      if (beside === null) return found;
      const written = [start, end].filter(filled).join(' – ');
      const assumed = `“${written}” is not a date that can be read, and the year ${year} beside it was taken`;
      return { ...asInput(year ?? '', qualified(year ?? '', { edtf: beside }, by?.date)), assumed, written };
    }
    // Tables of events write a month or day that is not known as 0.
    const [month, day] = [notZero(within.month), notZero(within.day)];
    if (!filled(year)) {
      const rest = [day, month].filter(filled).join(' ');
      return rest === '' ? null : { input: { unread: rest, why: `“${rest}” has no year` } };
    }
    const full = counted(fullYear(year, how));
    const edtf = edtfOfNumbers(full, month ?? '', day ?? '');
    const isNamed = filled(month) && !/^\d{1,2}(?:\.0+)?$/.test(month);
    if (edtf !== null && !isNamed) return asInput(edtf, qualified(edtf, { edtf }, by?.date));
    const written = [day, month, year].filter(filled).join(' ');
    const text = [day, month, full].filter(filled).join(' ');
    const found = full === year && shortDates(year).length > 0 ? noCentury(year, how) : read(text);
    return asInput(written, qualified(written, found, by?.date));
  };
  if (!areDecimal) return readCells;
  return (cells, by) => {
    const found = readCells(cells, by);
    const ends = [cells.start, cells.end].filter(filled);
    const written = filled(cells.date) ? [cells.date] : ends.length > 0 ? ends : [cells.year].filter(filled);
    return found === null || !written.some((cell) => yearOfDecimal(cell) !== null)
      ? found
      : { ...found, written: written.join(' – ') };
  };
}

const filled = (cell: string | null): cell is string => cell !== null && cell !== '' && !saysNoDate(cell);

const notZero = (part: string | null): string | null => (part !== null && /^0+(?:\.0+)?$/.test(part) ? null : part);

/** The date as what is said of it besides allows. */
function qualified(cell: string, found: WrittenDate | string, by: DateQualifier | undefined): WrittenDate | string {
  if (typeof found === 'string' || by === undefined) return found;
  const edtf = qualifyDate(found.edtf, by);
  if (edtf === null) return `“${cell}” is no single date, and is said to be ${by.limit ?? 'less exact'}`;
  const bare = (text: string) => text.replace(/[~?%]/g, '');
  // “About” the first day of a month is about the month: the day is kept as it is written.
  const isCoarser = by.exactness === 'day' && by.limit === null && bare(edtf) !== bare(found.edtf);
  return { ...found, edtf, ...(isCoarser && found.note === undefined ? { note: `Written “${cell}”` } : {}) };
}

/** A year alone, written out where it has two digits and the century is said. */
const fullYear = (year: string, { century }: Reading): string =>
  century === 0 && SINGLE.test(year)
    ? `000${year}`
    : typeof century === 'number'
      ? (writeOutYears(year, century, null) ?? year)
      : year;

/** A year of the first ten, where it is said that years are written without their century. */
const SINGLE = /^[1-9]$/;

const noCentury = (cell: string, { century }: Pick<Reading, 'century'>): string =>
  `“${cell}” has two digits of its year, and ${century === null ? 'the century is not said' : 'it was said to leave it undated'}`;

function readOnce(cell: string, { order, century }: Reading, areEdtf: boolean): WrittenDate | string {
  if (areEdtf && parseEdtf(cell).ok) return { edtf: cell };
  if (century === 0 && SINGLE.test(cell)) return { edtf: `000${cell}` };
  const isShort = shortDates(cell).length > 0;
  if (isShort && typeof century !== 'number') return noCentury(cell, { century });
  const whole = isShort && typeof century === 'number' ? writeOutYears(cell, century, order) : cell;
  if (whole === null) return `“${cell}” can be several dates, and the order of its numbers is not chosen`;
  // Programs that count with numbers write a year as 1785.0.
  const plain = whole.replace(/^(-?\d{3,4})\.0+$/, '$1');
  const partly = zeroParts(plain, order === 'month-first');
  if (partly !== null) return partly;
  const found = readDateText(plain, order === 'year-first' ? null : order) ?? spanInBrackets(plain);
  if (found === null) return whyNone(cell);
  if ('dayFirst' in found) {
    return `“${cell}” can be ${found.dayFirst.edtf} or ${found.monthFirst.edtf}, and the order of day and month is not chosen`;
  }
  return found;
}

/** Why a cell is no date. */
function whyNone(cell: string): string {
  if (lacksYear(cell)) return `“${cell}” has no year`;
  const fault = calendarFault(cell);
  return `“${cell}” is not a date that can be read${fault === null ? '' : `: ${fault.replace('There', 'there')}`}`;
}

function asInput(text: string, found: WrittenDate | string): CellDate {
  if (typeof found === 'string') return { input: { unread: text, why: found } };
  const { edtf, note, time, isAssumed } = found;
  return {
    input: note === undefined ? { edtf } : { edtf, note },
    ...(time === undefined ? {} : { time }),
    ...(isAssumed && note !== undefined ? { assumed: note } : {}),
  };
}

/** Whether a cell is a date in no order of its numbers and of no century, such as a word in a row that was shifted. */
const isNoDate = (cell: string): boolean => !lacksYear(cell) && isUnreadable(cell);

/** Whether no choice of order or century would make it a date. */
const isUnreadable = (cell: string): boolean =>
  shortDates(cell).length === 0 && readDateText(cell, 'day-first') === null;

/** From start to end. An event with a start alone is of that date; what goes on, exists or holds does so until nobody knows when. */
function spanOf(
  start: string,
  end: string,
  read: (cell: string, at: 'start' | 'end') => WrittenDate | string,
  goesOn: (start: string) => boolean,
): CellDate {
  const from = filled(start) ? read(start, 'start') : null;
  // “Present” beside a start is an end that is open.
  const hasNone = from !== null && isEndless(end);
  const isOpen = hasNone || (from !== null && PRESENT.test(foldText(end)));
  const to = filled(end) && !isOpen ? read(end, 'end') : null;
  const text = [start, end].filter(filled).join(' – ');
  if (from !== null && typeof from !== 'string' && typeof to === 'string' && isNoDate(end)) {
    const assumed = `“${end}” stands where an end is asked for, is no date, and was left out`;
    return { ...spanOf(start, '', read, goesOn), assumed, written: text };
  }
  for (const each of [from, to]) if (typeof each === 'string') return { input: { unread: text, why: each } };
  if (typeof from === 'string' || typeof to === 'string' || (from === null && to === null))
    return { input: { unread: text } };
  const time = timesOf([from, start], [to, end]);
  const notes = [from, to].flatMap((each) => (each?.isAssumed && each.note !== undefined ? [each.note] : []));
  const assumed = notes.length === 0 ? undefined : [...new Set(notes)].join('; ');
  // A word beside a date of a span has no place in its EDTF.
  const isNoted = [from, to].some((each) => each?.note?.startsWith('Written “'));
  const more = {
    ...(isNoted || hasNone ? { written: text } : {}),
    ...(time === null ? {} : { time }),
    ...(assumed === undefined ? {} : { assumed }),
  };
  const isWhole = (edtf: string | undefined) => edtf !== undefined && /[/[{]/.test(edtf);
  if (isWhole(from?.edtf) || isWhole(to?.edtf)) {
    if (from !== null && to === null) return { ...asInput(text, from), ...more };
    return { input: { unread: text, why: `“${text}” has a span of time where one end of a span is asked for` } };
  }
  if (from !== null && to !== null && from.edtf === to.edtf) return { input: { edtf: from.edtf }, ...more };
  if (from !== null && to === null && !isOpen && !goesOn(start)) return { ...asInput(text, from), ...more };
  const edtf = `${from?.edtf ?? ''}/${isOpen ? '..' : (to?.edtf ?? '')}`;
  const checked = parseEdtf(edtf);
  return checked.ok ? { input: { edtf }, ...more } : { input: { unread: text, why: checked.failure.message } };
}
