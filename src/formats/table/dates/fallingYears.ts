/**
 * Owns years before Christ that nothing says to be such but their order: spans of which each ends in a smaller year than it
 * begins, and rows whose years fall towards the year 1 and rise after it. They are read so, and it is said.
 */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName } from '../columns/columnNames';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';
import { spanWords } from './spanWords';

/** Longer tables are not written by hand. */
const MOST_ROWS = 5000;
const YEAR = /^\d{1,5}(?:\.0+)?$/;
const ERA = /^(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?|v\.? ?chr\.?|n\.? ?chr\.?|a\.?c\.?|d\.?c\.?)$/i;

/** Years as texts with their era, by row and column. */
type Said = ReadonlyMap<number, ReadonlyMap<number, string>>;

interface Found {
  readonly said: Said;
  readonly columns: readonly number[];
  readonly message: string;
}

/** The table with “BCE” behind such years; the same one where there are none. */
export function withFallingYears(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS) return table;
  const rows = firstOf(table.rows).map((row) => row.map((cell) => cell.trim()));
  const areYears = (at: number) => {
    const filled = rows.flatMap((row) => (row[at] ? [row[at]] : []));
    return filled.length >= FEWEST_SPANS && filled.every((cell) => YEAR.test(cell));
  };
  const found = fallingSpans(table.columns, rows, areYears) ?? fallingRows(table.columns, rows, areYears);
  if (found === null || rows.some((row) => row.some((cell) => ERA.test(cell)))) return table;
  const { atRest: _, ...rest } = table;
  const withEra = (row: readonly string[], i: number) => row.map((cell, at) => found.said.get(i)?.get(at) ?? cell);
  return {
    ...rest,
    rows: listedRows(firstOf(table.rows).map(withEra)),
    problems: [...table.problems, listed(table.columns, found, path)],
  };
}

/** Rows that must end in a smaller year than they begin. */
const FEWEST_SPANS = 3;
/** Between them, the one of two dates may as well stand in the column of the other. */
const [FIRST_OF_LATE, LAST_OF_LATE] = [1000, 2100];

type Rows = readonly (readonly string[])[];

function fallingSpans(columns: readonly string[], rows: Rows, areYears: (at: number) => boolean): Found | null {
  const find = (end: 'start' | 'end') =>
    columns.findIndex((column, at) => fieldsOfName(column).includes(end) && areYears(at));
  const named = { start: find('start'), end: find('end') };
  const isNamed = named.start >= 0 && named.end >= 0;
  const pair = isNamed ? named : spanWords(columns.map(comparable), (at, isCalled) => isCalled && areYears(at));
  if (pair === null) return null;
  const spans = rows.flatMap((row, i) => {
    const [start, end] = [row[pair.start], row[pair.end]].map((cell) => Number(cell || Number.NaN));
    return start === undefined || end === undefined || Number.isNaN(start + end) ? [] : [{ i, start, end }];
  });
  const falling = spans.filter(({ start, end }) => start > end).length;
  const [before, after] = [spans.slice(0, falling), spans.slice(falling)];
  // All of them stand above those that rise.
  if (falling < FEWEST_SPANS || before.some(({ start, end }) => start <= end)) return null;
  const years = before.flatMap(({ start, end }) => [start, end]);
  if (years.every((year) => year >= FIRST_OF_LATE && year <= LAST_OF_LATE)) return null;
  const said = new Map(before.map(({ i, start, end }) => [i, spanBefore(pair, start, end)]));
  // The last of them may have ended after Christ: where the next begins, and goes on.
  const [last, next] = [before.at(-1), after[0]];
  if (last !== undefined && next !== undefined && next.start === last.end)
    said.set(last.i, new Map([[pair.start, `${last.start} BCE`]]));
  // One without an end is of the time of those beside it.
  for (const [i, row] of rows.entries()) {
    if (said.has(i) || i > (last?.i ?? -1)) continue;
    const years = [pair.start, pair.end].flatMap((at) => (row[at] ? [[at, `${Number(row[at])} BCE`] as const] : []));
    said.set(i, new Map(years));
  }
  return {
    said,
    columns: [pair.start, pair.end],
    message: `were read as before Christ in ${said.size} rows, since spans end there in a smaller year than they begin`,
  };
}

const spanBefore = (at: { readonly start: number; readonly end: number }, start: number, end: number) =>
  new Map([
    [at.start, `${start} BCE`],
    [at.end, `${end} BCE`],
  ]);

/** Different years that must fall, and rows after them in which they rise. */
const [FEWEST_FALLING, FEWEST_RISING] = [4, 2];
/** The smallest year must be near the year 1. */
const NEAR = 150;

function fallingRows(columns: readonly string[], rows: Rows, areYears: (at: number) => boolean): Found | null {
  const at = columns.findIndex(
    (column, i) => fieldsOfName(column).some((field) => /^(?:year|date|start)$/.test(field)) && areYears(i),
  );
  if (at < 0) return null;
  const years = rows.flatMap((row, i) => (row[at] ? [{ i, year: Number(row[at]) }] : []));
  const least = Math.min(...years.map(({ year }) => year));
  const turn = years.findIndex(({ year }) => year === least);
  const before = years.slice(0, turn);
  const after = years.slice(turn + 1);
  if (least > NEAR || least < 1 || after.length < FEWEST_RISING) return null;
  if (new Set(before.map(({ year }) => year)).size < FEWEST_FALLING) return null;
  const isFalling = before.every(({ year }, i) => i === 0 || year <= (before[i - 1]?.year ?? 0));
  const isRising = after.every(({ year }, i) => i === 0 || year >= (after[i - 1]?.year ?? 0));
  if (!isFalling || !isRising || (before.at(-1)?.year ?? 0) === least) return null;
  const said = new Map(before.map(({ i, year }) => [i, new Map([[at, `${year} BCE`]])]));
  const lowest = years[turn];
  if (lowest !== undefined) said.set(lowest.i, new Map([[at, oneOf(least)]]));
  return {
    said,
    columns: [at],
    message: `were read as before Christ in ${before.length} rows, since they fall there and rise after that; of the smallest, ${least}, it is open on which side of the year 1 it is`,
  };
}

/** That year before Christ or after. */
const oneOf = (year: number): string =>
  `[${year === 1 ? '' : '-'}${String(year - 1).padStart(4, '0')},${String(year).padStart(4, '0')}]`;

const listed = (columns: readonly string[], { columns: of, message }: Found, path: string): Problem => ({
  path,
  record: 'Dates',
  message: `Years in ${of.map((at) => `“${columns[at]}”`).join(' and ')} have no sign and no era, and ${message}`,
  hint: 'Where they are of our era, write that into their cells: “AD 753”; where it is open, -753 or “753 BC”.',
  effect: 'assumed',
  sort: 'date',
});
