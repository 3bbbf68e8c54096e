/** Owns the rows of a table of events that hold a date and nothing else, as the blank days of a calendar do: they tell of nothing. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { isBlank } from '../rowCells';
import { beginsPlainly } from '../rows';
import type { Table } from '../table';
import type { TableRole } from '../tableMapping';
import type { Plan } from './tablePlan';

interface DatedAlone {
  /** Rows of the table, counted from 0. */
  readonly skipped: ReadonlySet<number>;
  readonly problem: Problem;
}

const MOST_NAMED = 20;

/** Finds them beside rows that have more; null where there are none, where nothing is a title, or where all rows are such. */
export function datedAlone({ rows, rowNumber }: Table, { one, dates }: Plan, role: TableRole): DatedAlone | null {
  if (role !== 'events' || one.title < 0 || dates.length === 0) return null;
  const ofDates = new Set(dates.map((field) => one[field]));
  const skipped = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    if (beginsPlainly(rows, row, one.title) || rows.cell(row, one.title).trim() !== '') continue;
    const cells = rows.at(row);
    if (!isBlank(cells) && isBlank(cells.map((cell, at) => (ofDates.has(at) ? '' : cell)))) skipped.add(row);
  }
  if (skipped.size === 0 || skipped.size === rows.length) return null;
  const numbers = [...skipped].map(rowNumber);
  return {
    skipped,
    problem: {
      path: `row ${numbers[0]}`,
      record: 'Rows',
      message: `${numbers.length === 1 ? 'A row holds' : `${numbers.length} rows hold`} a date and nothing else, and ${numbers.length === 1 ? 'was' : 'were'} left out: ${someText(numbers, MOST_NAMED)}`,
      hint: 'Where something happened then, write what it is called.',
      effect: 'skipped',
      sort: 'file',
    },
  };
}
