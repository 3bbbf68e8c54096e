/** Owns which sheet of a workbook is read: the first, unless that is plainly no table and a later one plainly is. */
import { tellsWhenOrWhom } from '../fields/recogniseTable';
import type { Table } from '../table';

/** Sheets are made tables one after the other, and no further than the one that is read. Null where there are none. */
export function chooseSheet<Sheet>(sheets: readonly Sheet[], tableOf: (sheet: Sheet) => Table): Table | null {
  const [first, ...later] = sheets;
  if (first === undefined) return null;
  const table = tableOf(first);
  if (later.length === 0 || isNamed(table) || tellsWhenOrWhom(table)) return table;
  for (const sheet of later) {
    const other = tableOf(sheet);
    if (isNamed(other) && tellsWhenOrWhom(other)) return other;
  }
  return table;
}

/** The part of the columns that must have a name: a text with something beside it has few, a pivot none. */
const MOST = 0.5;

/** Whether it has rows below a header. */
const isNamed = ({ columns, rows }: Table): boolean =>
  rows.length > 0 && columns.filter((column) => !/^Column \d+$/.test(column)).length > columns.length * MOST;
