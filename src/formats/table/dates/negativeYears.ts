/** Owns what is taken for granted of years below zero in a table, which are counted in two ways: with a year 0, and without. */
import type { Problem } from '../../../model/dataset/problem';
import { saysEdtf } from '../columns/columnNames';
import { beginsWithYear } from '../rows';
import type { Table } from '../table';
import type { BelowZero } from '../tableMapping';
import { unplainRows } from './unplainRows';

export interface NegativeYears {
  readonly count: BelowZero;
  readonly problem: Problem;
}

/** A year alone, as it can be written for one before Christ. */
const ALONE = /^-(\d{1,9})(?:\.0+)?$/;
const SIGNED = /^-(?:\d{1,4}(?:-\d\d(?:-\d\d)?)?|\d{1,9}(?:\.0+)?)$/;
/** A year 0, one with a month, or more than a year that is filled up with zeros: such are ISO 8601. Years alone are filled up by anybody. */
const IN_ISO = /^(?:-?0+(?:\.0+)?|-0\d+[^\d.].*|-\d{1,4}-\d\d.*)$/;
/** Letters of a year that is filled up. */
const WIDTH = 4;

/**
 * How years such as -508 are counted: as people write 508 BCE, where all of them are numbers alone; with a year 0, where one
 * is written as ISO 8601 alone has it. Null where there are none. What was `said` holds.
 */
export function negativeYears(
  table: Table,
  dateColumns: readonly number[],
  said: BelowZero | undefined,
): NegativeYears | null {
  let count = 0;
  let example = '';
  let isIso = false;
  for (const at of dateColumns) {
    if (saysEdtf(table.columns[at] ?? '')) continue;
    for (const row of unplainRows(table.rows, at)) {
      if (beginsWithYear(table.rows, row, at)) {
        isIso ||= IS_ZERO.test(table.rows.cell(row, at).trim());
        continue;
      }
      const cell = table.rows.cell(row, at).trim();
      if (!cell.startsWith('-') && !cell.startsWith('0')) continue;
      isIso ||= IN_ISO.test(cell);
      if (!SIGNED.test(cell)) continue;
      if (count++ === 0 || (Number.parseInt(example, 10) === 0 && ALONE.test(cell))) example = cell.slice(1);
    }
  }
  if (count === 0) return null;
  const counted = said ?? (isIso ? 'iso' : 'bce');
  return { count: counted, problem: listed(counted, count, Number.parseInt(example, 10)) };
}

const listed = (counted: BelowZero, count: number, year: number): Problem => {
  const years = `${count === 1 ? 'A year' : `${count} years`} such as -${year} ${count === 1 ? 'was' : 'were'} read as`;
  return {
    path: 'table',
    record: 'Dates',
    message:
      counted === 'bce'
        ? `${years} people write ${year} BCE, without a year 0: -1 is 1 BCE`
        : `${years} ISO 8601 counts, with a year 0: ${year + 1} BCE, and -1 is 2 BCE`,
    hint: 'Where they are counted otherwise, choose that where the columns are chosen.',
    effect: 'assumed',
    sort: 'date',
  };
};

/** A year as ISO 8601 has it, as those below zero of its table are counted; where there are none, 0 is no year. */
export function asIsoYear(cell: string, counted: BelowZero | null): string {
  if (counted === 'iso') return IS_ZERO.test(cell) ? '0000' : cell;
  const year = counted === null ? 0 : Number(ALONE.exec(cell)?.[1] ?? 0);
  if (year === 0) return cell;
  const before = String(year - 1).padStart(WIDTH, '0');
  return year === 1 ? before : `${before.length > WIDTH ? 'Y' : ''}-${before}`;
}

const IS_ZERO = /^-?0+(?:\.0+)?$/;
