/** Owns the two columns of years beside a column of written dates that date the rows of which that one says nothing that can be read. */
import { dateBounds } from '../../../model/dates/dateBounds';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import { readDateText } from '../../../model/dates/written/readDateText';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { shortDates } from '../../../model/dates/written/shortYears';
import { pairedDates } from '../dates/pairedDates';
import { saysNoDate } from '../dates/readCellDates';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { Giving } from './giving';

const ROWS = 200;
/** The part of the rows with both in which they must have a time in common. */
const NEARLY_ALL = 0.9;

/** “earliest_year” and “latest_year” as the start and the end beside “dates_raw”, which dates the rows in which it can be read. */
export function giveSpanBeside({ table, values, role, fields, isFree, give }: Giving): void {
  const date = fields.indexOf('date');
  if (role === 'relations' || date < 0 || ['start', 'end', 'year'].some((each) => fields.includes(each as 'start')))
    return;
  const rows = firstOf(table.rows, ROWS);
  if (!rows.some((row) => mayLack(row[date]?.trim() ?? ''))) return;
  const pair = pairedDates(table.columns, values);
  if (pair?.end == null || pair.isOfLives || !isFree(pair.start) || !isFree(pair.end)) return;
  const isNeeded = rows.some((row) => mayLack(row[date]?.trim() ?? '') && boundsOf(row[pair.start] ?? '') !== null);
  if (!isNeeded || !areOfOneTime(table, date, pair.start, pair.end)) return;
  give(pair.start, 'start', 'name');
  give(pair.end, 'end', 'name');
}

/** Whether the dates of a column have a time in common with the start and the end beside them, in nearly all rows that have each. */
export function areOfOneTime(table: Table, date: number, start: number, end: number): boolean {
  const both = firstOf(table.rows, ROWS).flatMap((row) => {
    const [own, from, until] = [date, start, end].map((at) => boundsOf(row[at] ?? ''));
    return own == null || from == null || until == null
      ? []
      : [own.startMin <= until.endMax && from.startMin <= own.endMax];
  });
  return both.length > 0 && both.filter(Boolean).length >= NEARLY_ALL * both.length;
}

/** Whether a cell is blank, or a date in no order of its numbers and of no century. */
const mayLack = (cell: string): boolean =>
  cell === '' ||
  saysNoDate(cell) ||
  (!lacksYear(cell) && shortDates(cell).length === 0 && readDateText(cell, 'day-first') === null);

function boundsOf(cell: string) {
  const read = readDateText(cell.trim(), 'day-first');
  const date = parseEdtf(read !== null && 'edtf' in read ? read.edtf : '');
  return date.ok ? dateBounds(date.value) : null;
}
