/** Owns a start and an end that stand beside a date and are of something else, such as the life of who made a thing: they date no row. */
import type { Problem } from '../../../model/dataset/problem';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { ColumnField } from '../tableMapping';

const ROWS = 200;
const FEWEST = 3;
const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/;

/** The columns of such a start and end; none where they begin in the years of the dates, or rows enough do not tell. */
export function spanBesideDate({ rows }: Table, fields: readonly ColumnField[]): readonly number[] {
  const [date, start, end] = (['date', 'start', 'end'] as const).map((field) => fields.indexOf(field));
  if (date === undefined || start === undefined || end === undefined || Math.min(date, start, end) < 0) return [];
  const both = firstOf(rows, ROWS).flatMap((row) => {
    const [when, from] = [date, start].map((at) => YEAR.exec(row[at] ?? '')?.[0]);
    return when === undefined || from === undefined ? [] : [when === from];
  });
  const isOther = both.length >= FEWEST && !both.some(Boolean);
  return isOther ? [start, end] : [];
}

/** That they were left to the details is said. */
export function assumedBesideDate(columns: readonly string[], span: readonly number[]): readonly Problem[] {
  return span.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `${span.map((i) => `“${columns[i]}”`).join(' and ')} stand beside dates of other years and were kept in the details`,
          hint: 'Where they are when each row took place, choose that where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
