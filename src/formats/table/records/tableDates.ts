/** Owns how the dates of a table are read, and what is listed of all of them together. */
import type { Problem } from '../../../model/dataset/problem';
import { saysEdtf } from '../columns/columnNames';
import { decimalYears } from '../columns/decimalYears';
import { erasOf } from '../columns/eraColumns';
import { holdsDecades } from '../dates/decadeWords';
import { asIsoYear, type NegativeYears, negativeYears } from '../dates/negativeYears';
import { openEnds } from '../dates/openEnds';
import { createReadCellDates, type ReadCellDates } from '../dates/readCellDates';
import type { Table } from '../table';
import { DATED, type TableMapping } from '../tableMapping';
import type { Plan } from './tablePlan';

export interface TableDates {
  readonly read: ReadCellDates;
  /** Whether the names of columns say the era of their years: no date is then read without them. */
  readonly hasEras: boolean;
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
  const open = mapping.role !== 'events' || areEdtf || one.date >= 0 ? null : openEnds(table, one.start, one.end);
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
  });
  return {
    read: eras === null ? read : (cells, by) => read(eras.withEra(cells), by),
    hasEras: eras !== null,
    isOpen,
    problems: () =>
      [below()?.problem ?? null, decimal, open?.problem ?? null, eras?.problem ?? null].filter(
        (problem) => problem !== null,
      ),
  };
}
