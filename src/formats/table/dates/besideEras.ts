/** Owns the eras that stand in a column of their own beside years: “490” and “BC”. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName, saysYear } from '../columns/columnNames';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';
import { DATED } from '../tableMapping';

/** Longer tables are not looked through. */
const MOST_ROWS = 20_000;
const YEAR = /^[1-9]\d{0,5}(?:\.0+)?$/;
const BEFORE =
  /^(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?(?:chr\.?|u\.\s?z\.?)|av\.?\s?j\.?-?\s?c\.?|a\.\s?c\.|до н\.\s?э\.?|公元前)$/iu;
const AFTER =
  /^(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?(?:chr\.?|u\.\s?z\.?)|ap\.?\s?j\.?-?\s?c\.?|d\.\s?c\.|н\.\s?э\.?|公元)$/iu;

/** The table with “BCE” behind the years that are said to be so in the column before or after them; the same one where none are. */
export function withErasBeside(table: Table, path = 'table'): Table {
  const { columns, rows } = table;
  if (rows.length > MOST_ROWS) return table;
  const years = columns.flatMap((column, at) =>
    saysYear(column) || fieldsOfName(column).some((field) => DATED.has(field)) ? [at] : [],
  );
  const beside = years.flatMap((year) => {
    const era = [year + 1, year - 1].find((at) => columns[at] !== undefined && areEras(table, at));
    return era === undefined ? [] : [{ year, era }];
  });
  const [first] = beside;
  if (first === undefined) return table;
  // One column of eras is of all years of its row.
  const isOfAll = beside.every(({ era }) => era === first.era);
  const pairs = isOfAll ? years.map((year) => ({ year, era: first.era })) : beside;
  let count = 0;
  const said = firstOf(rows).map((row) => {
    const before = pairs.filter(
      ({ year, era }) => BEFORE.test(row[era]?.trim() ?? '') && YEAR.test(row[year]?.trim() ?? ''),
    );
    if (before.length === 0) return row;
    count++;
    return row.map((cell, at) => (before.some(({ year }) => year === at) ? `${Number(cell)} BCE` : cell));
  });
  if (count === 0) return table;
  const { atRest: _, ...rest } = table;
  return { ...rest, rows: listedRows(said), problems: [...table.problems, listed(columns, pairs, count, path)] };
}

function areEras({ rows }: Table, at: number): boolean {
  let some = false;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows.cell(row, at).trim();
    if (cell === '') continue;
    if (!BEFORE.test(cell) && !AFTER.test(cell)) return false;
    some = true;
  }
  return some;
}

const listed = (
  columns: readonly string[],
  pairs: readonly { readonly year: number; readonly era: number }[],
  count: number,
  path: string,
): Problem => ({
  path,
  record: 'Dates',
  message: `${count === 1 ? 'A row was' : `${count} rows were`} read as before Christ, as is said beside their years: ${pairs.map(({ year, era }) => `“${columns[era]}” of “${columns[year]}”`).join(', ')}`,
  hint: 'Where something else is said there, call the column otherwise and write the eras into the years: “490 BC”.',
  effect: 'assumed',
  sort: 'date',
});
