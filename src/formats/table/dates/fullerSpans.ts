/** Owns the column of spans of time that dates rows where the one that is called a date is blank in most of them: “Span” beside “Date”. */
import type { Problem } from '../../../model/dataset/problem';
import { readDateText } from '../../../model/dates/written/readDateText';
import { comparable, saysLife } from '../columns/columnNames';
import { isDateColumn, type Values } from '../columns/columnValues';
import { firstOf } from '../rows';
import type { Table } from '../table';
import { saysBookkeeping } from './bookkeepingDates';
import { ofMakers } from './spanWords';

const ROWS = 200;
/** The part of a column's dates that must be spans for it to say from when to when. */
const MANY = 0.3;
/** The part of the rows with both whose date must be in the years of the span. */
const NEARLY_ALL = 0.9;
/** Years before our era can be counted with a year 0. */
const SLACK = 1;

/** The first such column beside the one of dates; -1 where there is none, or rows with both are dated otherwise by it. */
export function fullerSpans(
  { columns, rows }: Table,
  values: readonly Values[],
  date: number,
  isFree: (at: number) => boolean,
): number {
  const count = values[date]?.filled.length ?? 0;
  return columns.findIndex((column, at) => {
    if (!isFree(at) || count * 2 >= (values[at]?.filled.length ?? 0)) return false;
    if (saysLife(column) || saysBookkeeping(column) || ofMakers(comparable(column))) return false;
    if (!isDateColumn(values[at]) || !areSpans(values[at])) return false;
    const both = firstOf(rows, ROWS).flatMap((row) => {
      const [when, span] = [date, at].map((i) => yearsOf(row[i] ?? ''));
      return when == null || span == null ? [] : [when[0] <= span[1] + SLACK && span[0] - SLACK <= when[1]];
    });
    return both.filter(Boolean).length >= NEARLY_ALL * both.length;
  });
}

const areSpans = (values: Values | undefined): boolean => {
  const filled = values?.filled ?? [];
  return filled.filter((cell) => edtfOf(cell).includes('/')).length >= MANY * filled.length;
};

function edtfOf(cell: string): string {
  const read = readDateText(cell.trim(), null);
  return read === null ? '' : 'edtf' in read ? read.edtf : read.dayFirst.edtf;
}

/** The first and the last year of a date; null where it is none, or open. */
function yearsOf(cell: string): readonly [number, number] | null {
  const years = edtfOf(cell)
    .split('/')
    .map((part) => Number.parseInt(part.replace(/^Y/, ''), 10));
  const [first, last = first] = years;
  return first === undefined || last === undefined || Number.isNaN(first + last) ? null : [first, last];
}

/** That it dates the rows is said. */
export function assumedFuller(columns: readonly string[], pair: readonly [number, number] | null): readonly Problem[] {
  if (pair === null) return [];
  const [date, span] = pair.map((at) => `“${columns[at]}”`);
  return [
    {
      path: 'header',
      record: 'Columns',
      message: `${span} was read as when the rows were, since ${date} is blank in most of them and was kept in the details`,
      hint: `Where ${date} alone is meant, choose that where the columns are chosen.`,
      effect: 'assumed',
      sort: 'date',
    },
  ];
}
