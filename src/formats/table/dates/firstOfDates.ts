/** Owns by which of several columns of dates that nothing names the rows of a table are dated. */
import { comparable } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import type { pairedDates } from './pairedDates';

/** Of columns of dates that nothing names, one of a launch, else the first; after that a clearly fuller one, but for the end of a pair. */
export function firstOfDates(
  columns: readonly string[],
  values: readonly Values[],
  own: readonly number[],
  pair: ReturnType<typeof pairedDates>,
): number | undefined {
  const first = own.find((at) => !isOneDay(values[at])) ?? own[0];
  if (first === undefined || first === pair?.start) return first;
  const count = (at: number) => values[at]?.filled.length ?? 0;
  const launch = own.find((at) => LAUNCH.test(comparable(columns[at] ?? '')));
  if (launch !== undefined && count(launch) >= count(first)) return launch;
  // A whole day in each row is firmer than a bare year before it.
  const days = areAll(values[first], BARE_YEAR)
    ? own.find(
        (at) => !isOneDay(values[at]) && !isLater(columns[at]) && count(at) >= count(first) && areAll(values[at], DAY),
      )
    : undefined;
  if (days !== undefined) return days;
  const others = own.filter((at) => !isOneDay(values[at]) && !isLater(columns[at]));
  return others.find((at) => count(at) * CLEARLY > count(first)) ?? first;
}
const isLater = (column = ''): boolean => LATER.test(comparable(column));
const areAll = (of: Values | undefined, what: RegExp): boolean =>
  of?.filled.every((value) => what.test(value)) ?? false;
const BARE_YEAR = /^\d{4}(?:\.0+)?$/;
const DAY = /^\d{4}-\d\d-\d\d(?:[T ]|$)/;
const CLEARLY = 0.85;
const LAUNCH = /^(?:launch year|year of launch|year launched)$/;
/** Of when something was over, or shall be. */
const LATER =
  /(?:^| )(?:end|ended|ending|ende|until|to|bis|fin|fine|due|closed|closing|expir\w*|died|death|left)(?: |$)/;

/** One and the same in all rows, which tells nothing of each. */
export const isOneDay = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 3 && values.distinct.size === 1;
