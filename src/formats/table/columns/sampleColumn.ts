/** Owns which cells of a column are looked at to find out what it holds. */
import type { Table } from '../table';

const SAMPLES = 200;
/** The part of the golden section, of which no multiple falls in with a period. */
const GOLDEN = 0.6180339887498949;

/**
 * The cells of some 200 rows from the first to the last, trimmed, without empty ones: one row of each of as many parts of the
 * table, each part at another place, so that what stands in every second or third row is seen as often as it is there.
 */
export function sampleColumn({ rows }: Pick<Table, 'rows'>, column: number): string[] {
  const filled: string[] = [];
  const step = Math.max(1, Math.floor(rows.length / SAMPLES));
  for (let part = 0; part * step < rows.length && filled.length < SAMPLES; part++) {
    const value = rows.cell(part * step + Math.floor(((part * GOLDEN) % 1) * step), column).trim();
    if (value !== '') filled.push(value);
  }
  return filled;
}
