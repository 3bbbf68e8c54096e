/** Owns which column says the day beside one that says the year alone: “Release Date” beside “Year”. */
import { readDateText } from '../../../model/dates/written/readDateText';
import { isCalledDate } from '../columns/columnNames';
import { saysBookkeeping } from '../dates/bookkeepingDates';
import { saysDeadline } from '../dates/deadlines';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { Giving } from './giving';

const ROWS = 200;
/** The part of the rows with both in which they must agree. */
export const NEARLY_ALL = 0.9;
const FEWEST = 3;
const SPARSE = 4;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;
/** 1817.1: the first of a year's, as soon as its January. */
const NUMBERED = /^\d{4}[.,]\d$/;
const SEASON = /^\d{4}-2[1-4]$/;

/**
 * The first that has a date in each row that has a year, and a day of that year in nearly all; by its values alone, where it
 * is not called a date, in three rows and more. One that is called a date may be empty where the year is not: a quarter of them
 * are enough. -1 where there is none.
 */
export function wholeDate({ table: { columns, rows }, isFree }: Giving, year: number): number {
  const data = firstOf(rows, ROWS);
  return columns.findIndex((column, at) => {
    if (!isFree(at) || saysBookkeeping(column) || saysDeadline(column)) return false;
    const isCalled = isCalledDate(column);
    const dated = data.filter((row) => row[year]?.trim());
    const same = dated.filter((row) => isWithin(row[at]?.trim() ?? '', row[year]?.trim() ?? '', isCalled));
    // What says when in words alone says nothing against it.
    const filled = isCalled ? dated.filter((row) => readDateText(row[at]?.trim() ?? '', 'day-first') !== null) : dated;
    if (same.length < (isCalled && filled.length === dated.length ? 1 : FEWEST)) return false;
    if (same.length < NEARLY_ALL * filled.length || filled.length * SPARSE < dated.length) return false;
    if (isCalled) return true;
    for (let row = 0; row < rows.length; row++)
      if (rows.cell(row, at).trim() === '' && rows.cell(row, year).trim() !== '') return false;
    return true;
  });
}

/** Whether a cell is a day or a month of that year, or a season or days up to another where the column is called a date; a winter may be of the year in which it ends. */
function isWithin(cell: string, year: string, isCalled: boolean): boolean {
  const read = readDateText(cell, null);
  const edtf = read !== null && 'edtf' in read ? read.edtf : '';
  if (!isCalled && NUMBERED.test(cell)) return false;
  if (isCalled && SEASON.test(edtf)) {
    return edtf.startsWith(year) || (edtf.endsWith('-24') && Number(edtf.slice(0, 4)) + 1 === Number(year));
  }
  const [from = '', until] = edtf.split('/');
  if (isCalled && until !== undefined) return DAY.test(from) && DAY.test(until) && from.startsWith(year);
  return (DAY.test(edtf) || MONTH.test(edtf)) && edtf.startsWith(year);
}

/** Whether a column of years has one in rows in which that of dates has none, or none that can be read, and agrees with that part of the others. */
export function isFuller({ rows }: Table, year: number, date: number, least: number): boolean {
  const both = firstOf(rows, ROWS).flatMap((row) => {
    const [of, cell] = [row[year]?.trim() ?? '', row[date]?.trim() ?? ''];
    return /^\d{3,4}$/.test(of) ? [{ of, cell, read: cell === '' ? null : readDateText(cell, 'day-first') }] : [];
  });
  const read = both.flatMap(({ of, cell, read }) =>
    read === null ? [] : [cell.includes(of) || isWithin(cell, of, true)],
  );
  return read.length < both.length && read.filter((agrees) => agrees).length >= least * read.length;
}
