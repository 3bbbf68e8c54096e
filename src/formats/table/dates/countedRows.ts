/** Owns the rows of a table in which numbers are read as the dates that they count. */
import type { Rows } from '../rows';

/**
 * What numbers count from where; `whole` are years and days as they are, with a point and a zero behind
 * them; `year-days` the first days of years, which stand for the years;
 * `months` six digits, a year and its month.
 */
export type DateCount = 'seconds' | 'milliseconds' | 'days' | 'whole' | 'year-days' | 'months';

/** By the number of their column. */
export type CountedColumns = ReadonlyMap<number, DateCount>;

const DAY = 86_400_000;
/** The day 0 of spreadsheets, as far as 1900-03-01 and after it goes. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The rows with those columns as dates of ISO 8601; cells that are no number stay as they are. */
export function withCountedRows(rows: Rows, counted: CountedColumns): Rows {
  const read = (cell: string, column: number): string => {
    const count = counted.get(column);
    return count === undefined ? cell : dateOf(cell, count);
  };
  const cell = (row: number, column: number): string => read(rows.cell(row, column), column);
  return {
    length: rows.length,
    at: (row) => rows.at(row).map(read),
    width: rows.width,
    cell,
    codeAt: (row, column, place) =>
      counted.has(column) ? cell(row, column).charCodeAt(place) : rows.codeAt(row, column, place),
  };
}

function dateOf(cell: string, count: DateCount): string {
  const number = cell.trim();
  if (count === 'year-days') return yearOfFirstDay(number) ?? cell;
  if (!/^-?\d+(?:\.\d+)?$/.test(number)) return cell;
  if (count === 'months') return monthOfDigits(number) ?? cell;
  if (count === 'whole') return number.replace(/\.0+$/, '');
  const per = count === 'seconds' ? 1000 : count === 'days' ? DAY : 1;
  // To the second, which is less than what a part of a day can be rounded by.
  const moment = new Date(Math.round((Number(number) * per) / 1000) * 1000 + (count === 'days' ? DAY_ZERO : 0));
  if (Number.isNaN(moment.getTime())) return cell;
  const written = moment.toISOString().replace(/\.\d+Z$/, count === 'days' ? '' : 'Z');
  return written.replace(/T00:00:00Z?$/, '');
}

/** 196907 as 1969-07; null for any other number. */
export function monthOfDigits(number: string): string | null {
  const [, year, month] = /^((?:1\d|20)\d\d)(0[1-9]|1[0-2])(?:\.0+)?$/.exec(number) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}

const FIRST_DAY = /^0?1([/.-])0?1\1(\d{4})(?:[T ].*)?$|^(\d{4})-01-01(?:[T ].*)?$/;

/** The year whose first day it is; null for any other text. */
export function yearOfFirstDay(cell: string): string | null {
  const [, , year, otherwise] = FIRST_DAY.exec(cell) ?? [];
  return year ?? otherwise ?? null;
}
