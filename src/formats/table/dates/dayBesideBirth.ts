/** Owns the day of what took place that stands beside a birth: rows are of races or matches, and nobody began to be on that day. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName } from '../columns/columnNames';
import { MOSTLY, type Values } from '../columns/columnValues';
import { isPersonal, saysDay } from './spanBesideLife';

export interface DayBesideBirth {
  readonly day: number;
  /** The columns of births. */
  readonly births: readonly number[];
}

/** Those columns; null without a birth, beside a death, and where no other column says a day by its name and its cells. */
export function dayBesideBirth(columns: readonly string[], values: readonly Values[]): DayBesideBirth | null {
  const isDated = (i: number) => (values[i]?.dated ?? 0) >= MOSTLY;
  const lives = columns.flatMap((column, i) => (isPersonal(column) && isDated(i) ? [i] : []));
  if (lives.length === 0 || lives.some((i) => !fieldsOfName(columns[i] ?? '').includes('start'))) return null;
  const day = columns.findIndex((column, i) => saysDay(column) && isDated(i));
  return day < 0 ? null : { day, births: lives };
}

/** What of both the rows were dated by is said. */
export function assumedDay(columns: readonly string[], found: DayBesideBirth | null): readonly Problem[] {
  if (found === null) return [];
  const births = found.births.map((i) => `“${columns[i]}”`).join(' and ');
  return [
    {
      path: 'header',
      record: 'Columns',
      message: `“${columns[found.day]}” was read as when each row took place, and ${births} kept in the details`,
      hint: 'Where the rows are persons, choose the birth as the start where the columns are chosen.',
      effect: 'assumed',
      sort: 'date',
    },
  ];
}
