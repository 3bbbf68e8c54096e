/** Owns tables in which a year stands once, above the rows that are of it, as merged cells are saved. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName } from '../columns/columnNames';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';

const YEAR = /^(?:1\d|20)\d\d$/;
const FEWEST = 2;
/** Longer tables are not written by hand. */
const MOST_ROWS = 5000;

/** The table with those years in each of their rows; the same one where they stand in each, or no order tells that they go on. */
export function withCarriedYears(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS) return table;
  const at = table.columns.findIndex((column, i) => i <= 1 && isOfYears(column) && areHeads(table, i));
  if (at < 0) return table;
  let year = '';
  let count = 0;
  const rows = firstOf(table.rows).map((row) => {
    const own = row[at]?.trim() ?? '';
    if (own !== '') year = YEAR.test(own) ? own : '';
    else if (row.some((cell) => cell.trim() !== '') && year !== '') {
      count++;
      return row.with(at, year);
    }
    return row;
  });
  const { atRest: _, ...rest } = table;
  return {
    ...rest,
    rows: listedRows(rows),
    problems: [...table.problems, listed(table.columns[at] ?? '', count, path)],
  };
}

const isOfYears = (column: string): boolean => fieldsOfName(column).includes('year');

/** Whether each year stands once, the first in the first row and each later than the one above, and most rows have none. */
function areHeads(table: Table, at: number): boolean {
  if (!YEAR.test(table.rows.cell(0, at).trim())) return false;
  const { length } = table.rows;
  const cells = Array.from({ length }, (_, row) => table.rows.cell(row, at).trim()).filter((cell) => cell !== '');
  const years = cells.filter((cell) => YEAR.test(cell));
  return (
    years.length >= FEWEST &&
    years.length * 2 <= length &&
    cells.length - years.length <= 1 &&
    years.every((year, i) => i === 0 || year > (years[i - 1] ?? ''))
  );
}

const listed = (column: string, count: number, path: string): Problem => ({
  path,
  record: 'Columns',
  message: `In ${count} rows “${column}” is blank, and the year above was read as theirs`,
  hint: 'Where they are of no year, write that into their cells: “n.d.”.',
  effect: 'assumed',
  sort: 'date',
});
