/** Owns how the dates of a table are read, and what is listed of all of them together. */
import type { Problem } from '../../../model/dataset/problem';
import { saysEdtf } from '../columns/columnNames';
import { decimalYears } from '../columns/decimalYears';
import { erasOf } from '../columns/eraColumns';
import { areBounds, betweenBounds } from '../dates/boundsOfDate';
import { holdsDecades } from '../dates/decadeWords';
import { midnightsAreTimes } from '../dates/midnights';
import { asIsoYear, type NegativeYears, negativeYears } from '../dates/negativeYears';
import { openEnds } from '../dates/openEnds';
import { createReadCellDates, type ReadCellDates } from '../dates/readCellDates';
import { saidByNames } from '../dates/saidByNames';
import { unitsOf } from '../dates/unitDates';
import type { Table } from '../table';
import { DATED, type TableMapping } from '../tableMapping';
import type { Plan } from './tablePlan';

export interface TableDates {
  readonly read: ReadCellDates;
  /** Whether the names of columns say more of their dates, such as the era: none is then read without them. */
  readonly areByNames: boolean;
  /** Whether a row of that start, without an end, goes on. */
  readonly isOpen: (start: string) => boolean;
  /** What is to be listed; asked for once, by who reads the rows anew: it looks at each of them. */
  readonly problems: () => readonly Problem[];
}

export function tableDates(table: Table, mapping: TableMapping, { one }: Plan): TableDates {
  /** The columns in which years may stand. */
  const columns = [...DATED].flatMap((field) => (one[field] < 0 ? [] : [one[field]]));
  const areEdtf = columns.some((at) => saysEdtf(table.columns[at] ?? ''));
  const decimal = decimalYears(table, columns);
  const areLimits = areBounds(table.columns[one.start] ?? '', table.columns[one.end] ?? '', mapping.role);
  const open =
    areLimits || mapping.role !== 'events' || areEdtf || one.date >= 0 ? null : openEnds(table, one.start, one.end);
  let negative: NegativeYears | null | undefined;
  // Asked for where a row has such a year, since it looks at all rows.
  const below = (): NegativeYears | null => {
    negative ??= negativeYears(table, columns, mapping.belowZero);
    return negative;
  };
  const isOpen = open?.isOpen ?? ((): boolean => false);
  const eras = areEdtf ? null : erasOf(table, one);
  const read = createReadCellDates(mapping, {
    areEdtf,
    areDecimal: decimal !== null,
    areDecades: holdsDecades(table, columns),
    asCounted: (cell) => asIsoYear(cell, below()?.count ?? null),
    isOpen,
    isMidnightTime: midnightsAreTimes(table, columns),
  });
  const units = areEdtf ? null : unitsOf(table, one);
  const names = areEdtf ? null : saidByNames(table, one);
  const readNamed: ReadCellDates = (cells, by) => {
    const before = eras?.withEra(cells) ?? cells;
    const said = units?.withUnit(before) ?? before;
    const found = read(said, names === null ? by : names.with(by ?? null));
    return areLimits && (!said.date || found?.isBeside) ? betweenBounds(found, said) : found;
  };
  const areByNames = eras !== null || names !== null || areLimits || units?.areNamed === true;
  return {
    read: areByNames ? readNamed : read,
    areByNames,
    isOpen,
    problems: () =>
      [
        below()?.problem ?? null,
        decimal,
        open?.problem ?? null,
        eras?.problem ?? null,
        names?.problem ?? null,
        ...(units?.problems ?? []),
      ].filter((problem) => problem !== null),
  };
}
