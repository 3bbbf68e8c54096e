/** Owns the quick reading of when a row of events is: dates as nearly all are written, straight into columns of bounds. */
import { type DateBounds, dateBounds } from '../../../model/dates/dateBounds';
import { type EdtfDate, parseEdtf } from '../../../model/dates/parseEdtf';
import { readPlainDate } from '../../../model/dates/readPlainDate';
import { type DateQualifier, qualifyDate } from '../../../model/dates/written/qualifyDate';
import { type BoundsColumns, DateFlag, setBounds } from '../../../model/time/boundsColumns';
import { qualifiersOf } from '../dates/dateQualifiers';
import { SAYS_NOTHING } from '../dates/qualifierWords';
import type { Rows } from '../rows';
import type { Plan } from './tablePlan';

/** Writes when a row is to its place; false, and nothing written, where that must be read with more care. */
export type SetPlainDate = (rows: Rows, row: number) => boolean;

/** For rows that are read as `createReadCellDates` reads them: a whole date first, then start and end, then a year. */
export function createPlainDates(
  { one, qualifiers }: Plan,
  bounds: BoundsColumns,
  isOpen: (start: string) => boolean,
): SetPlainDate {
  const { startMin, startMax, endMin, endMax, flags } = bounds;
  const set = (row: number, { first, until }: EdtfDate): true => {
    startMin[row] = first;
    startMax[row] = until - 1;
    endMin[row] = first + 1;
    endMax[row] = until;
    return true;
  };
  const setSpan = (row: number, from: EdtfDate, to: EdtfDate): boolean => {
    if (from.until > to.first) return false;
    startMin[row] = from.first;
    startMax[row] = from.until - 1;
    endMin[row] = to.first + 1;
    endMax[row] = to.until;
    flags[row] = DateFlag.range;
    return true;
  };
  const qualified = createQualified();
  return (rows, row) => {
    const cell = (at: number): string => (at < 0 ? '' : rows.cell(row, at).trim());
    const date = cell(one.date);
    if (qualifiers.some(({ at, read }) => read(cell(at)) !== SAYS_NOTHING)) {
      // What is not understood, or is said of a span, takes a closer look.
      if (date === '' || qualifiers.some(({ at, read }) => read(cell(at)) === null)) return false;
      const found = qualified(date, qualifiersOf(qualifiers, cell)?.date ?? SAYS_NOTHING);
      if (found === null) return false;
      setBounds(bounds, row, found);
      return true;
    }
    if (date !== '') {
      const read = readPlainDate(date);
      return read !== null && set(row, read);
    }
    const [start, end] = [cell(one.start), cell(one.end)];
    if (start !== '') {
      const from = readPlainDate(start);
      if (from === null) return false;
      if (end === '') return !isOpen(start) && set(row, from);
      const to = readPlainDate(end);
      // The last year of all is no end, which is told.
      if (to === null || end.startsWith('9999')) return false;
      return start === end ? set(row, from) : setSpan(row, from, to);
    }
    if (end !== '' || cell(one.month) !== '' || cell(one.day) !== '') return false;
    const year = cell(one.year);
    if (year === '') return true;
    const read = year.length === YEAR ? readPlainDate(year) : null;
    return read !== null && set(row, read);
  };
}

/** A reader of when a plain date is, as it is qualified; null for any other. What comes again is read once. */
function createQualified() {
  const known = new Map<string, DateBounds | null>();
  return (date: string, by: DateQualifier): DateBounds | null => {
    const asked = `${date} ${by.exactness} ${by.isApproximate} ${by.isUncertain} ${by.limit}`;
    const before = known.get(asked);
    if (before !== undefined) return before;
    const edtf = readPlainDate(date) === null ? null : qualifyDate(date, by);
    const read = edtf === null ? null : parseEdtf(edtf);
    const found = read?.ok ? dateBounds(read.value) : null;
    if (known.size < MOST_REMEMBERED) known.set(asked, found);
    return found;
  };
}

/** Dates that are remembered; a table with more different ones has them read again. */
const MOST_REMEMBERED = 50_000;

const YEAR = 4;
