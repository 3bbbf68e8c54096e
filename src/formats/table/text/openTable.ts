/** Owns how the rows of a table are picked from those of its text, and how a table is opened again in another thread. */
import { withCountedRows } from '../dates/countedRows';
import { withJoinedRows } from '../dates/joinedDates';
import { type Rows, someOf, withoutWords } from '../rows';
import type { Table, TableAtRest } from '../table';
import { openCells } from './scanCells';

/** Rows of a table, picked from `data` by their numbers; those that were put right have the cells in `mended`. */
export function pickRows(
  columns: readonly string[],
  data: Rows,
  { numbers, mended, before }: Pick<TableAtRest, 'numbers' | 'mended' | 'before'>,
): Omit<Table, 'problems'> {
  return {
    columns,
    rows: someOf(data, numbers, mended),
    rowNumber: (row) => (numbers[row] ?? row) + 1 + (row < numbers.length ? before : 0),
    ...(data.scanned === undefined ? {} : { atRest: { columns, cells: data.scanned, numbers, mended, before } }),
  };
}

/** The table that was at rest, without what is listed of it. */
export function openTable(atRest: TableAtRest): Table {
  const { absent, counted, joined } = atRest;
  const { rows, ...table } = pickRows(atRest.columns, openCells(atRest.cells), atRest);
  const present = absent === undefined ? rows : withoutWords(rows, absent);
  const filled = counted === undefined ? present : withCountedRows(present, counted);
  return joined === undefined
    ? { ...table, rows: filled, problems: [] }
    : { ...table, columns: joined.columns, rows: withJoinedRows(filled, joined.sources), problems: [] };
}
