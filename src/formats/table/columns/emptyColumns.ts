/** Owns which columns have no value in any row, which take no part in what the columns mean, and what is said of them. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import type { Table } from '../table';
import { DATED } from '../tableMapping';
import { fieldsOfName } from './columnNames';
import type { Values } from './columnValues';

const MOST_NAMED = 8;

/** Whether no row has a value in a column; in a table without rows none is empty. */
export function isEmptyColumn({ rows }: Table, values: Values | undefined, at: number): boolean {
  if (rows.length === 0 || values === undefined || values.filled.length > 0) return false;
  // Of a long table only some rows were looked at.
  for (let row = 0; row < rows.length; row++) {
    if (!Number.isNaN(rows.codeAt(row, at, 0)) && rows.cell(row, at).trim() !== '') return false;
  }
  return true;
}

/** That columns are called after dates and have none is said, since something else then says when the rows were. */
export function emptyDates(table: Table, values: readonly Values[]): readonly Problem[] {
  const named = table.columns.filter(
    (column, at) => fieldsOfName(column).some((field) => DATED.has(field)) && isEmptyColumn(table, values[at], at),
  );
  return named.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `No row has a value in ${someText(
            named.map((column) => `“${column}”`),
            MOST_NAMED,
          )}, so that says nothing of when`,
          hint: 'Where dates should stand there, export the table again with them.',
          effect: 'assumed',
          sort: 'file',
        },
      ];
}
