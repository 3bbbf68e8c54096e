/** Owns ends that are the numbers of rows of the one other table, counted from 0 or from 1, as charts and statistics programs write them. */
import type { Problem } from '../../../model/dataset/problem';
import type { MappedTable } from '../records/readTables';
import { cellsOf } from './openedTable';

/** The part of the rows that must be named, for the highest number to be that of the last by no chance. */
const MOST = 0.5;
const FEWEST = 2;

export interface RowsOfEnds {
  /** The row that a number is of, as its path says it; null where it is no number of one. */
  readonly rowOf: (cell: string) => string | null;
  readonly problem: Problem;
}

/** By the place of the table of relations; null where the rows have ids, or nothing says that the numbers are those of rows. */
export function rowsOfEnds(tables: readonly MappedTable[], at: number): RowsOfEnds | null {
  const relations = tables[at];
  const [rows, other] = tables.filter(({ mapping }) => mapping.role !== 'relations');
  if (relations?.mapping.role !== 'relations' || rows === undefined || other !== undefined) return null;
  if (rows.mapping.columns.some(({ field }) => field === 'id')) return null;
  const ends = relations.mapping.columns.flatMap(({ field, column }) =>
    field === 'from' || field === 'to' ? [column] : [],
  );
  const cells = ends.flatMap((column) => cellsOf(relations.table, column));
  if (cells.length < FEWEST || !cells.every((cell) => /^\d{1,7}$/.test(cell))) return null;
  const named = new Set(cells.map(Number));
  const { length } = rows.table.rows;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, 0];
  for (const number of named) [lowest, highest] = [Math.min(lowest, number), Math.max(highest, number)];
  const first = highest === length - 1 && lowest === 0 ? 0 : highest === length && lowest > 0 ? 1 : null;
  if (first === null || named.size < length * MOST || isTitled(rows, named)) return null;
  const rowOf = (cell: string) => {
    const row = Number(cell) - first;
    return row < 0 || row >= length ? null : `${rows.name}, row ${rows.table.rowNumber(row)}`;
  };
  return { rowOf, problem: told(relations.name, ends, rows.name, first) };
}

/** Whether rows are called by such numbers. */
function isTitled({ table, mapping }: MappedTable, named: ReadonlySet<number>): boolean {
  const title = mapping.columns.find(({ field }) => field === 'title');
  return (
    title !== undefined && cellsOf(table, title.column).some((cell) => /^\d+$/.test(cell) && named.has(Number(cell)))
  );
}

const told = (table: string, ends: readonly string[], rows: string, first: number): Problem => ({
  path: 'header',
  record: table,
  message: `${ends.map((end) => `“${end}”`).join(' and ')} of “${table}” were read as the numbers of the rows of “${rows}”, of which the first is ${first}`,
  hint: 'Where they are something else, give the rows a column “id” with what stands there.',
  effect: 'assumed',
  sort: 'reference',
});
