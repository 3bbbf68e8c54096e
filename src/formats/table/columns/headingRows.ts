/**
 * Owns tables whose rows stand in blocks under headings: a year, a decade or a name alone in a row, and below it the rows that
 * are of it. Each row is given what stands above it.
 */
import type { Problem } from '../../../model/dataset/problem';
import { MONTHS } from '../../../model/dates/written/dateWordLists';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { foldText } from '../../../model/search/foldText';
import { someText } from '../../../model/someText';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { fieldsOfName } from './columnNames';

/** Longer tables are not written by hand. */
const MOST_ROWS = 5000;
const FEWEST_HEADINGS = 2;
const LONGEST = 60;
/** The part of the cells of rows under names that must be filled. */
const WELL_FILLED = 0.6;
const MOST_NAMED = 10;
const YEAR = /^(?:1\d|20)\d\d$/;
const DAY = /^\d{1,2}\.?$/;
const DECADE = /^(?:1\d|20)\d0s$/;

interface Blocks {
  /** The column in which all headings stand. */
  readonly at: number;
  /** Of each row that is no heading, its place in the table and the heading above it. */
  readonly body: readonly { readonly row: number; readonly heading: string }[];
  readonly headings: readonly string[];
}

/** The table without such headings and with what they say in each row below them; the same one where blocks are not regular. */
export function withHeadings(table: Table, path = 'table'): Table {
  const blocks = table.rows.length > MOST_ROWS ? null : blocksOf(table);
  if (blocks === null) return table;
  const { at, body, headings } = blocks;
  const areYears = headings.every((heading) => YEAR.test(heading));
  const cell = (row: number) => table.rows.cell(row, at).trim();
  if (areYears && body.every(({ row }) => cell(row) === '' || lacksYear(cell(row)))) {
    const rows = body.map(({ row, heading }) => {
      const cells = table.rows.at(row);
      return cells.with(at, cell(row) === '' ? heading : `${cell(row)} ${heading}`);
    });
    return made(table, blocks, table.columns, rows, path, `as the year of “${table.columns[at]}”`);
  }
  const areMonths = headings.every((heading) => MONTHS.has(foldText(heading)));
  if (areMonths && body.every(({ row }) => DAY.test(cell(row)))) {
    const rows = body.map(({ row, heading }) => table.rows.at(row).with(at, `${cell(row)} ${heading}`));
    return made(table, blocks, table.columns, rows, path, `as the month of “${table.columns[at]}”`);
  }
  const areTimes = headings.every((heading) => YEAR.test(heading) || DECADE.test(heading));
  const areDated = table.columns.some((_, i) => body.some(({ row }) => isDate(table.rows.cell(row, i).trim())));
  if (areTimes ? areDated : !areWellFilled(table, blocks)) return table;
  const name = areTimes ? 'Year' : 'Group';
  const isTaken = table.columns.some((column) => fieldsOfName(column).includes(areTimes ? 'year' : 'track'));
  const column = isTaken ? 'Heading' : name;
  if (table.columns.includes(column)) return table;
  const width = table.columns.length;
  const rows = body.map(({ row, heading }) => [
    ...Array.from({ length: width }, (_, i) => table.rows.cell(row, i)),
    heading,
  ]);
  return made(table, blocks, [...table.columns, column], rows, path, `in a column “${column}”`);
}

/** Dates that would say more than a heading does. */
const isDate = (cell: string): boolean => /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(cell);

/** The first row is a heading, each other one stands between rows that are none, and no two are alike. */
function blocksOf({ columns, rows }: Table): Blocks | null {
  if (columns.length < 2) return null;
  const filled = (row: number) => columns.flatMap((_, i) => (rows.cell(row, i).trim() === '' ? [] : [i]));
  const [at, second] = filled(0);
  if (at === undefined || second !== undefined) return null;
  const body: { row: number; heading: string }[] = [];
  const headings: string[] = [];
  let last = -1;
  for (let row = 0; row < rows.length; row++) {
    const [first, other] = filled(row);
    if (first === undefined) continue;
    if (other !== undefined) {
      body.push({ row, heading: headings.at(-1) ?? '' });
      continue;
    }
    const heading = rows.cell(row, at).trim();
    if (first !== at || row === last + 1 || heading.length > LONGEST || headings.includes(heading)) {
      if (row > 0) return null;
    }
    headings.push(heading);
    last = row;
  }
  const isRegular = headings.length >= FEWEST_HEADINGS && last < rows.length - 1;
  return isRegular && body.length >= headings.length * 2 ? { at, body, headings } : null;
}

/** A record with a name alone stands among others as soon as a heading does: rows under names must have most of their cells. */
function areWellFilled({ columns, rows }: Table, { at, body, headings }: Blocks): boolean {
  if (columns.length < 3 || at > 0 || !headings.every((heading) => /^\p{L}/u.test(heading))) return false;
  const sizes = headings.map((heading) => body.filter((each) => each.heading === heading).length);
  if (sizes.some((size) => size < 2)) return false;
  const cells = body.flatMap(({ row }) => columns.map((_, i) => rows.cell(row, i).trim() !== ''));
  return cells.filter(Boolean).length >= WELL_FILLED * cells.length;
}

function made(
  table: Table,
  { body, headings }: Blocks,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  path: string,
  how: string,
): Table {
  const { atRest: _, ...rest } = table;
  const problem: Problem = {
    path,
    record: 'Rows',
    message: `${headings.length} rows with one cell alone were read as headings, and each was written ${how} to the rows below it, ${body.length} in all: ${someText(
      headings.map((heading) => `“${heading}”`),
      MOST_NAMED,
    )}`,
    hint: 'Where such a row is a record of its own, fill another of its cells.',
    effect: 'assumed',
    sort: 'file',
  };
  return {
    ...rest,
    columns,
    rows: listedRows(rows),
    rowNumber: (row) => table.rowNumber(body[row]?.row ?? row),
    problems: [...table.problems, problem],
  };
}
