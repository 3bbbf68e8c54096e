/** Owns which cells of a column are looked at to find out what it holds. */
import type { Table } from '../table';

const SAMPLES = 200;

/** The cells of some 200 rows from the first to the last, trimmed, without empty ones. */
export function sampleColumn({ rows }: Pick<Table, 'rows'>, column: number): string[] {
  const filled: string[] = [];
  const step = Math.max(1, Math.floor(rows.length / SAMPLES));
  for (let row = 0; row < rows.length && filled.length < SAMPLES; row += step) {
    const value = rows.cell(row, column).trim();
    if (value !== '') filled.push(value);
  }
  return filled;
}
