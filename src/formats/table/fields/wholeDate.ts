/** Owns which column says the day beside one that says the year alone: “Release Date” beside “Year”. */
import { readDateText } from '../../../model/dates/readDateText';
import { isCalledDate } from '../columns/columnNames';
import { saysBookkeeping } from '../dates/bookkeepingDates';
import { saysDeadline } from '../dates/deadlines';
import { firstOf } from '../rows';
import type { Giving } from './giving';

const ROWS = 200;
const NEARLY_ALL = 0.9;
const FEWEST = 3;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;

/**
 * The first that has a date in each row that has a year, and a day of that year in nearly all; by its values alone, where it
 * is not called a date, in three rows and more. -1 where there is none.
 */
export function wholeDate({ table: { columns, rows }, isFree }: Giving, year: number): number {
  const data = firstOf(rows, ROWS);
  return columns.findIndex((column, at) => {
    if (!isFree(at) || saysBookkeeping(column) || saysDeadline(column)) return false;
    const isCalled = isCalledDate(column);
    const dated = data.filter((row) => row[year]?.trim());
    const same = dated.filter((row) => {
      const read = readDateText(row[at]?.trim() ?? '', null);
      const edtf = read !== null && 'edtf' in read ? read.edtf : '';
      return (DAY.test(edtf) || MONTH.test(edtf)) && edtf.startsWith(row[year]?.trim() ?? '');
    });
    if (same.length < (isCalled ? 1 : FEWEST) || same.length < NEARLY_ALL * dated.length) return false;
    for (let row = 0; row < rows.length; row++)
      if (rows.cell(row, at).trim() === '' && rows.cell(row, year).trim() !== '') return false;
    return true;
  });
}
