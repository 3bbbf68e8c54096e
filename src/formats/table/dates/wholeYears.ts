/** Owns years of one and two digits that are no short ones: a start and an end, or two limits, of which others show that years are whole. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName, isCalledDate, saysYear } from '../columns/columnNames';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';
import { boundsIn } from './boundsOfDate';

/** Longer tables are not written by hand. */
const MOST_ROWS = 5000;
const YEAR = /^-?\d{1,4}$/;
const MOST_YEAR = 2100;
/** From here on a number is a year of more than two digits. */
const THREE_DIGITS = 100;
const FEWEST_SPANS = 2;

/**
 * The table with such years as years of four digits; the same one where there are none. Both columns hold whole years alone, no
 * row ends before it begins, and some of the years have three digits, as the 1 and the 150 of “1 – 150”.
 */
export function withWholeYears(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS) return table;
  const pair = pairOf(table.columns);
  if (pair === null) return table;
  const { start, end } = pair;
  const rows = firstOf(table.rows);
  const spans = rows.map((row) => [start, end].map((at) => row[at]?.trim() ?? ''));
  const filled = spans.flat().filter((cell) => cell !== '');
  if (!filled.every((cell) => YEAR.test(cell) && Number(cell) <= MOST_YEAR)) return table;
  const whole = spans.filter((span) => span.every((cell) => cell !== ''));
  if (whole.length < FEWEST_SPANS || whole.some(([from, to]) => Number(from) > Number(to))) return table;
  const years = filled.map(Number);
  const short = filled.filter((cell) => /^\d{1,2}$/.test(cell));
  const hasLonger = years.some((year) => Math.abs(year) >= THREE_DIGITS && Math.abs(year) < THREE_DIGITS * 10);
  if (short.length === 0 || !hasLonger) return table;
  const { atRest: _, ...rest } = table;
  const asWhole = (cell: string) =>
    /^\s*-?\d{1,3}\s*$/.test(cell) ? cell.trim().replace(/\d+/, (digits) => digits.padStart(4, '0')) : cell;
  return {
    ...rest,
    rows: listedRows(rows.map((row) => row.map((cell, at) => (at === start || at === end ? asWhole(cell) : cell)))),
    problems: [...table.problems, listed(table.columns[start] ?? '', table.columns[end] ?? '', short, path)],
  };
}

/** Two limits of a date, or a start and an end, that are called after dates or years. */
function pairOf(columns: readonly string[]): { readonly start: number; readonly end: number } | null {
  const isOfDates = (column: string | undefined) =>
    column !== undefined && (saysYear(column) || isCalledDate(column) || /^(?:start|end|from|to|begin)$/i.test(column));
  const bounds = boundsIn(columns);
  if (bounds !== null && isOfDates(columns[bounds.start])) return bounds;
  const find = (end: 'start' | 'end') =>
    columns.findIndex((column) => fieldsOfName(column).includes(end) && isOfDates(column));
  const [start, end] = [find('start'), find('end')];
  return start < 0 || end < 0 ? null : { start, end };
}

const listed = (start: string, end: string, short: readonly string[], path: string): Problem => ({
  path,
  record: 'Dates',
  message: `Years of one or two digits in “${start}” and “${end}”, such as ${short[0]}, were read as they stand, since others there have three`,
  hint: 'Where their century is left out, write the years with four digits.',
  effect: 'assumed',
  sort: 'date',
});
