/** Owns the dates that come before the one that a column is called after: a fuller column of spans, and the two ends of which that one says the year or the day alone. */
import { readDateText } from '../../../model/dates/written/readDateText';
import type { Values } from '../columns/columnValues';
import { fullerSpans } from '../dates/fullerSpans';
import { pairedDates } from '../dates/pairedDates';
import { firstOf } from '../rows';
import { DATED } from '../tableMapping';
import type { Giving } from './giving';

const ROWS = 200;
const NEARLY_ALL = 0.9;

/** The column of the sparse date and that of the spans, where these date the rows; null where the first one does. */
export function giveFullerSpan({
  table,
  values,
  role,
  fields,
  taken,
  isFree,
  give,
  takeBack,
}: Giving): readonly [number, number] | null {
  if (role === 'relations' || taken.has('start') || taken.has('end')) return null;
  const date = fields.findIndex((field) => field === 'date' || field === 'year');
  const span = date < 0 ? -1 : fullerSpans(table, values, date, isFree);
  if (span < 0) return null;
  takeBack(date);
  give(span, 'date', 'values');
  return [date, span];
}

/** A start and an end, which no field has their names for, beside a year or a day that says the start less exactly or the same. */
export function givePairBeside({ table, values, role, fields, taken, isFree, give, takeBack }: Giving): void {
  if (role === 'relations' || ['start', 'end', 'month'].some((field) => taken.has(field as 'start'))) return;
  const said = fields.findIndex((field) => field === 'date' || field === 'year');
  const pair = said < 0 ? null : pairedDates(table.columns, values);
  if (pair?.end == null || pair.isOfLives || !isFree(pair.start) || !isFree(pair.end)) return;
  if (!isFilled(values[pair.start], values[said])) return;
  const both = firstOf(table.rows, ROWS).flatMap((row) => {
    const [when, start] = [said, pair.start].map((at) => edtfOf(row[at] ?? ''));
    return when === undefined || start === undefined || when === '' || start === ''
      ? []
      : [start.startsWith(when) || when.startsWith(`${start}/`)];
  });
  if (both.length === 0 || both.filter(Boolean).length < NEARLY_ALL * both.length) return;
  for (const [at, field] of fields.entries()) if (DATED.has(field)) takeBack(at);
  give(pair.start, 'start', 'name');
  give(pair.end, 'end', 'name');
}

/** Where the column that is called a date says the years of the starts beside it alone, these date the rows: “Date” 2003, “Start date” 12 May 2003. */
export function dropCoarserDate({ table, values, role, fields, takeBack }: Giving): void {
  const [date, start] = [fields.indexOf('date'), fields.indexOf('start')];
  if (role === 'relations' || date < 0 || start < 0 || !isFilled(values[start], values[date])) return;
  const both = firstOf(table.rows, ROWS).flatMap((row) => {
    const [when, from] = [row[date]?.trim() ?? '', edtfOf(row[start] ?? '')];
    return when === '' || from === '' ? [] : [YEAR.test(when) && from.startsWith(`${when}-`)];
  });
  if (both.length > 0 && both.filter(Boolean).length >= NEARLY_ALL * both.length) takeBack(date);
}
const YEAR = /^\d{4}$/;

/** A start and an end of other names that date nearly all rows, where the columns that are called so date few of them. */
export function giveFilledPair({ table, values, role, fields, taken, isFree, give, takeBack }: Giving): void {
  const start = fields.indexOf('start');
  const most = Math.max(0, ...values.map(({ filled }) => filled.length));
  if (role === 'relations' || start < 0 || taken.has('date') || taken.has('year')) return;
  if ((values[start]?.filled.length ?? 0) * FEW > most) return;
  const free = table.columns.map((column, i) => (isFree(i) ? column : ''));
  const pair = pairedDates(free, values);
  if (pair?.end == null || pair.isOfLives || !isFree(pair.start) || !isFree(pair.end)) return;
  if ((values[pair.start]?.filled.length ?? 0) < NEARLY_ALL * most) return;
  for (const [at, field] of fields.entries()) if (field === 'start' || field === 'end') takeBack(at);
  give(pair.start, 'start', 'name');
  give(pair.end, 'end', 'name');
}
/** The part of the rows, one in so many, that a start dates at the most to give way. */
const FEW = 3;

const isFilled = (some: Values | undefined, others: Values | undefined): boolean =>
  (some?.filled.length ?? 0) >= NEARLY_ALL * (others?.filled.length ?? 0);

function edtfOf(cell: string): string {
  const read = readDateText(cell.trim(), null);
  return read !== null && 'edtf' in read ? read.edtf : '';
}
