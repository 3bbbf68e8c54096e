/** Owns how the order of day and month is found in the dates of a table, or that it must be asked. */
import type { Problem } from '../../model/dataset/problem';
import { type DateOrder, readDateParts } from '../../model/dates/readDateParts';
import { readDateText } from '../../model/dates/readDateText';
import type { Recognition } from './recognition';
import { beginsWithYear } from './rows';
import type { Table } from './table';
import { type ColumnUse, WHOLE_DATES } from './tableMapping';

const NUMBERS = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\d{3,4}(?!\d)/g;

/**
 * The order of day and month: a number above 12 in any date decides for all of them. With points it is the day that comes
 * first, as DIN 1355 and its kin have it; with strokes and hyphens, where nothing decides, it must be asked.
 */
export function findOrder(
  table: Table,
  columns: readonly ColumnUse[],
): Pick<Recognition, 'questions' | 'problems'> & { readonly order: DateOrder | null } {
  let dayFirst = 0;
  let monthFirst = 0;
  let count = 0;
  let pointed = 0;
  let example: { readonly column: string; readonly text: string } | null = null;
  for (const { column, field } of columns) {
    if (!WHOLE_DATES.has(field)) continue;
    const i = table.columns.indexOf(column);
    for (let row = 0; row < table.rows.length; row++) {
      // No date with its numbers in question begins with a year.
      if (beginsWithYear(table.rows, row, i)) continue;
      const cell = table.rows.cell(row, i);
      if (cell.length < 6 || /^\d{4}/.test(cell)) continue;
      for (const [text, first = '', sign, second = ''] of cell.matchAll(NUMBERS)) {
        if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
        else if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
        else if (first !== second && Number(first) <= 12 && Number(second) <= 12) {
          count++;
          if (sign === '.') pointed++;
          else example = example ?? { column, text };
        }
      }
    }
  }
  const nothing = { questions: [], problems: [] };
  if (dayFirst > 0 !== monthFirst > 0) return { ...nothing, order: dayFirst > 0 ? 'day-first' : 'month-first' };
  if (count === 0) return { ...nothing, order: null };
  if (example === null && pointed === count && dayFirst === 0) {
    const message = `${count === 1 ? 'A date' : `${count} dates`} with points, such as 03.04.2011, were read with the day first`;
    return { ...nothing, order: 'day-first', problems: [assumedOrder(message)] };
  }
  const shown = example ?? { column: '', text: '' };
  return {
    order: null,
    problems: [],
    questions: [
      {
        sort: 'day-month-order',
        column: shown.column,
        example: shown.text,
        ...bothReadings(shown.text),
        count,
        isContradictory: dayFirst > 0,
      },
    ],
  };
}

const assumedOrder = (message: string): Problem => ({
  path: 'table',
  record: 'Dates',
  message,
  hint: 'Where the month comes first, choose that order.',
  effect: 'assumed',
  sort: 'date',
});

function bothReadings(text: string): { readonly dayFirst: string; readonly monthFirst: string } {
  const written = (order: DateOrder) => {
    const read = readDateParts(text, order) === null ? null : readDateText(text, order);
    return read === null || 'dayFirst' in read ? text : read.edtf;
  };
  return { dayFirst: written('day-first'), monthFirst: written('month-first') };
}
