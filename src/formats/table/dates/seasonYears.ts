/** Owns columns of seasons that are written by the year in which they began and two digits of the next: “1998-99”, “1999-00”, “2000-01”. */
import type { Problem } from '../../../model/dataset/problem';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';

const SEASON = /^(\d{4})-(\d\d)$/;
const LOOKED_AT = 20;
/** Longer tables are not written by hand. */
const MOST_ROWS = 5000;
const MONTHS = 12;
const FEWEST = 2;

/**
 * The table with both years of each season written out, where one of them could else be a month or no date; the same one
 * where any cell that is written so is of other years, or where all could be months.
 */
export function withSeasonYears(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS) return table;
  const seasons = table.columns.flatMap((_, at) => (begins(table, at) && areSeasons(table, at) ? [at] : []));
  if (seasons.length === 0) return table;
  const rows = firstOf(table.rows).map((row) =>
    row.map((cell, at) => (seasons.includes(at) ? writtenOut(cell) : cell)),
  );
  const { atRest: _, ...rest } = table;
  const problems = seasons.map((at) => listed(table, at, path));
  return { ...rest, rows: listedRows(rows), problems: [...table.problems, ...problems] };
}

const cellsOf = ({ rows }: Table, at: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, row) => rows.cell(row, at).trim()).filter((cell) => cell !== '');

/** By a look at the first rows, most of which no other column of a table is like. */
const begins = (table: Table, at: number): boolean => {
  const cells = cellsOf(table, at, Math.min(LOOKED_AT, table.rows.length));
  return cells.filter((cell) => SEASON.test(cell)).length * 2 > cells.length;
};

function areSeasons(table: Table, at: number): boolean {
  const pairs = cellsOf(table, at, table.rows.length).flatMap((cell) => {
    const [, first, second] = SEASON.exec(cell) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const isMonth = (second: number) => second >= 1 && second <= MONTHS;
  return (
    pairs.length >= FEWEST &&
    pairs.every(([first, second]) => second === (first + 1) % 100) &&
    pairs.some(([, second]) => !isMonth(second)) &&
    pairs.some(([, second]) => isMonth(second) || second === 0)
  );
}

const writtenOut = (cell: string): string => {
  const [, first] = SEASON.exec(cell.trim()) ?? [];
  return first === undefined ? cell : `${first}/${String(Number(first) + 1).padStart(4, '0')}`;
};

function listed(table: Table, at: number, path: string): Problem {
  const cell = cellsOf(table, at, table.rows.length).find((each) => /-(?:0\d|1[0-2])$/.test(each)) ?? '';
  return {
    path,
    record: 'Dates',
    message: `Each “${table.columns[at]}” was read as from one year to the next: ${cell} is ${writtenOut(cell)}`,
    hint: 'Where one of them is a month, write it with a word: “January 2001”.',
    effect: 'assumed',
    sort: 'date',
  };
}
