/** Owns how it is told that ids come again in the rows of a table: they are of what the rows are about, and tell none of them apart. */
import type { Table } from '../table';
import type { Values } from './columnValues';

/** Rows from the first on that are looked at one after another: a sample from far apart misses ids that stand in blocks. */
const ROWS = 2000;
const FEW = 8;
const NEARLY_ALL = 0.9;
/** Of a few rows, where one that is doubled weighs more. */
const MOST_OF_FEW = 0.75;

/** Whether the ids in the sample of a column are those of what several rows are of; here and there one that is doubled is a mistake. */
export const comesAgain = ({ filled, distinct }: Pick<Values, 'filled' | 'distinct'>): boolean =>
  filled.length < FEW
    ? filled.length - distinct.size > 1 && distinct.size <= filled.length * MOST_OF_FEW
    : filled.length - distinct.size > 2 && distinct.size < filled.length * NEARLY_ALL;

/** The same of the first rows of a column, all of them. */
export function comesAgainBelow({ rows }: Pick<Table, 'rows'>, column: number): boolean {
  const count = Math.min(ROWS, rows.length);
  const filled = Array.from({ length: count }, (_, row) => rows.cell(row, column).trim()).filter(Boolean);
  return comesAgain({ filled, distinct: new Set(filled) });
}
