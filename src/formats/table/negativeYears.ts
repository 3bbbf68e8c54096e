/** Owns what is said of years below zero in a table, which are counted in two ways. */
import type { Problem } from '../../model/dataset/problem';
import { saysEdtf } from './columnNames';
import { beginsWithYear } from './rows';
import type { Table } from './table';

/** What is taken for granted of years such as -508, which many people write for 508 BCE; null where there is none. */
export function negativeYears(table: Table, dateColumns: readonly number[]): Problem | null {
  let count = 0;
  let example = 0;
  for (const at of dateColumns) {
    if (saysEdtf(table.columns[at] ?? '')) continue;
    for (let row = 0; row < table.rows.length; row++) {
      if (beginsWithYear(table.rows, row, at)) continue;
      const cell = table.rows.cell(row, at);
      if (!cell.startsWith('-') || !/^-\d{1,4}(?:\.0+|-\d\d(?:-\d\d)?)?$/.test(cell)) continue;
      if (count++ === 0) example = Number.parseInt(cell.slice(1), 10);
    }
  }
  if (count === 0) return null;
  return {
    path: 'table',
    record: 'Dates',
    message: `${count === 1 ? 'A year' : `${count} years`} such as -${example} ${count === 1 ? 'was' : 'were'} read as ISO 8601 counts, with a year 0: ${example + 1} BCE`,
    hint: `Where -${example} means ${example} BCE, write “${example} BC”.`,
    effect: 'assumed',
    sort: 'date',
  };
}
