/** Owns the rows of a table of events that hold a date and nothing else, as the blank days of a calendar do, or a name in its place, as a heading of those below: they tell of nothing. */
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
  readonly problems: readonly Problem[];
}

const MOST_NAMED = 20;

/** Finds them beside rows that have more; null where there are none, where nothing is a title, or where all rows are such. */
export function datedAlone({ rows, rowNumber }: Table, { one, dates }: Plan, role: TableRole): DatedAlone | null {
  if (role !== 'events' || one.title < 0 || dates.length === 0) return null;
  const ofDates = new Set(dates.map((field) => one[field]));
  const blank: number[] = [];
  const headings = new Map<number, string>();
  for (let row = 0; row < rows.length; row++) {
    if (beginsPlainly(rows, row, one.title) || rows.cell(row, one.title).trim() !== '') continue;
    const cells = rows.at(row);
    if (isBlank(cells) || !isBlank(cells.map((cell, at) => (ofDates.has(at) ? '' : cell)))) continue;
    const name = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    if (/\d/.test(name)) blank.push(row);
    else headings.set(row, name);
  }
  const skipped = new Set([...blank, ...headings.keys()]);
  if (skipped.size === 0 || skipped.size === rows.length) return null;
  const problems = [
    ...(blank.length === 0 ? [] : [ofBlank(blank.map(rowNumber))]),
    ...(headings.size === 0 ? [] : [ofHeadings([...headings.keys()].map(rowNumber), [...headings.values()])]),
  ];
  return { skipped, problems };
}

const ofBlank = (rows: readonly number[]): Problem => ({
  path: `row ${rows[0]}`,
  record: 'Rows',
  message: `${rows.length === 1 ? 'A row holds' : `${rows.length} rows hold`} a date and nothing else, and ${rows.length === 1 ? 'was' : 'were'} left out: ${someText(rows, MOST_NAMED)}`,
  hint: 'Where something happened then, write what it is called.',
  effect: 'skipped',
  sort: 'file',
});

const ofHeadings = (rows: readonly number[], names: readonly string[]): Problem => ({
  path: `row ${rows[0]}`,
  record: 'Rows',
  message: `${rows.length === 1 ? 'A row holds' : `${rows.length} rows hold`} a name in the place of a date and nothing else, and ${rows.length === 1 ? 'was' : 'were'} left out: ${someText(
    names.map((name) => `“${name}”`),
    MOST_NAMED,
  )}`,
  hint: 'Where such a name is said of the rows below it, write it into a column of its own, in each of them.',
  effect: 'skipped',
  sort: 'file',
});
