/** Owns which column says when rows were though a part of it does so in words alone: “conf_dates”, in which some are still to be announced. */
import { isDateColumn, isPartlyDated, type Values } from '../columns/columnValues';
import { saysBookkeeping } from '../dates/bookkeepingDates';
import { areBounds } from '../dates/boundsOfDate';
import { saysDeadline } from '../dates/deadlines';
import type { pairedDates } from '../dates/pairedDates';
import { areOfOneTime } from './giveBeside';
import type { Giving } from './giving';

/**
 * The first that is called after dates: where no other column dates the rows, or where a pair gives the limits of the same
 * dates alone, which say less and stand in for those that cannot be read. -1 where there is none.
 */
export function saidInWords(
  { table, values, role }: Giving,
  mayBe: (at: number) => boolean,
  pair: ReturnType<typeof pairedDates>,
  hasOther: boolean,
): number {
  const { columns } = table;
  const find = (fits: (values: Values | undefined, at: number) => boolean) =>
    columns.findIndex(
      (column, at) =>
        values[at]?.isCalledDate &&
        mayBe(at) &&
        !saysBookkeeping(column) &&
        !saysDeadline(column) &&
        fits(values[at], at),
    );
  if (pair === null) return hasOther ? -1 : find(isPartlyDated);
  const { start, end } = pair;
  if (end === null || !areBounds(columns[start] ?? '', columns[end] ?? '', role)) return -1;
  return find(
    (of, at) =>
      at !== start && at !== end && (isDateColumn(of) || isPartlyDated(of)) && areOfOneTime(table, at, start, end),
  );
}
