/** Owns that “2000s” is a decade in a column of decades; alone it may be the century. */
import type { Table } from '../table';

const ROWS = 500;
const YEARS = "(?:['’]?s|er(?:[- ]jahre)?|-talet|-tallet)";
const PLAIN = new RegExp(`^\\d\\d[1-9]0${YEARS}$`, 'i');
const HUNDRED = new RegExp(`^(\\d\\d0)0${YEARS}$`, 'i');

/** Whether among the first cells of these columns are decades that can be nothing else: 1990s, 1990er. */
export const holdsDecades = ({ rows }: Table, columns: readonly number[]): boolean =>
  columns.some((column) => {
    for (let row = 0; row < Math.min(ROWS, rows.length); row++)
      if (PLAIN.test(rows.cell(row, column).trim())) return true;
    return false;
  });

/** The decade that a cell says which may be a century, as EDTF; null for any other cell. */
export function decadeOf(cell: string): string | null {
  const [, decade] = HUNDRED.exec(cell) ?? [];
  return decade === undefined ? null : `${decade}X`;
}
