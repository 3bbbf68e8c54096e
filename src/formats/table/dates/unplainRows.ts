/** Owns which cells of a column of dates take a closer look: those that neither are empty nor begin with a year from 1000 to 9999. */
import { beginsWithYear, type Rows } from '../rows';

/** The numbers of their rows. Several ask for them, so that they are found once. */
export function unplainRows(rows: Rows, column: number): Uint32Array {
  const columns = known.get(rows) ?? new Map<number, Uint32Array>();
  known.set(rows, columns);
  const found = columns.get(column) ?? findUnplain(rows, column);
  columns.set(column, found);
  return found;
}

const known = new WeakMap<Rows, Map<number, Uint32Array>>();

function findUnplain(rows: Rows, column: number): Uint32Array {
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const code = rows.codeAt(row, column, 0);
    const isEmpty = Number.isNaN(code);
    if (!isEmpty && (code === ZERO || !beginsWithYear(rows, row, column))) found.push(row);
  }
  return Uint32Array.from(found);
}

const ZERO = 48;

/** The years of the first cells that begin with one, as many as are asked for at the most. */
export function plainYears(rows: Rows, column: number, most: number): readonly number[] {
  const years: number[] = [];
  for (let row = 0; row < rows.length && years.length < most; row++) {
    if (beginsWithYear(rows, row, column)) years.push(Number(rows.cell(row, column).slice(0, 4)));
  }
  return years;
}
