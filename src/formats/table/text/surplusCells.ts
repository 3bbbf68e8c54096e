/** Owns which column the cells belong to that a row has too many: that of long texts, where commas within stand without quotes. */
import { isBlank } from '../rowCells';
import type { Rows } from '../rows';

/** Whole rows that are looked at, and how many there must be. */
const MOST_ROWS = 2000;
const FEWEST_ROWS = 3;
/** Different values of a column by which it is known again. */
const MOST_VALUES = 20;
/** Letters of a text on average, and how many times more than in any other column. */
const LONG = 20;
const TIMES_LONGER = 2;

/** The row with its surplus cells in the column of texts, and which that is; null where nothing shows that they belong there. */
export type MendSurplus = (
  row: readonly string[],
  joint: string,
) => { readonly row: readonly string[]; readonly column: number } | null;

/**
 * Looks at the whole rows: one column has longer texts than the others by far, and each behind it has a few values that come
 * again, or none. Where what is behind the texts of a row with too many cells, counted from its end, are such values, the rest is
 * its text. Null where the texts stand in the last column, or there are none.
 */
export function surplusMender(data: Rows, first: number, width: number): MendSurplus | null {
  const whole: (readonly string[])[] = [];
  for (let i = first; i < data.length && whole.length < MOST_ROWS; i++) {
    if (data.width(i) === width && !isBlank(data.at(i))) whole.push(data.at(i));
  }
  if (whole.length < FEWEST_ROWS) return null;
  const lengths = Array.from(
    { length: width },
    (_, at) => whole.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) / whole.length,
  );
  const longest = Math.max(...lengths);
  const text = lengths.indexOf(longest);
  const isByFar = lengths.every((length, at) => at === text || length * TIMES_LONGER <= longest);
  if (text === width - 1 || longest < LONG || !isByFar) return null;
  const known = lengths.map((_, at) => new Set(at > text ? whole.map((row) => row[at]?.trim() ?? '') : []));
  const areKnown = known.every(
    (values, at) => at <= text || (values.size <= MOST_VALUES && values.size < whole.length),
  );
  if (!areKnown) return null;
  return (row, joint) => {
    const behind = width - 1 - text;
    const end = row.slice(row.length - behind);
    const isProven = end.every((cell, i) => known[text + 1 + i]?.has(cell.trim()));
    if (!isProven || end.every((cell) => cell.trim() === '')) return null;
    return { row: [...row.slice(0, text), row.slice(text, row.length - behind).join(joint), ...end], column: text };
  };
}
