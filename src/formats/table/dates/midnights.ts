/** Owns when midnight beside a day is a time: where the other end of a span, or other rows, say at what time they were. */
import type { WrittenDate } from '../../../model/dates/written/readDateText';
import type { Table } from '../table';

const MIDNIGHT = /\d[T ](0?0:00(?::00(?:\.0+)?)?)$/;
const CLOCK = /\d[T ]\d{1,2}:\d\d/;

/** The midnight that stands behind a day, as written; null where none does. */
export const midnightOf = (cell: string): string | null =>
  cell.endsWith('0') ? (MIDNIGHT.exec(cell.trimEnd())?.[1] ?? null) : null;

/** A date at midnight. */
export const withMidnight = (found: WrittenDate | string, time: string): WrittenDate | string =>
  typeof found === 'string' || found.time !== undefined ? found : { ...found, time };

/**
 * The times of the ends of a span, each date beside its cell; null where there are none. What one end alone says tells
 * of which it is.
 */
export function timesOf(
  ...[[from, start], [to, end]]: readonly [readonly [WrittenDate | null, string], readonly [WrittenDate | null, string]]
): string | null {
  const hasTime = from?.time !== undefined || to?.time !== undefined;
  if (!hasTime) return null;
  const [first, last] = [from?.time ?? midnightOf(start), to?.time ?? midnightOf(end)];
  if (from === null || to === null) return first ?? last;
  return first !== null && last !== null ? `${first} – ${last}` : first === null ? `until ${last}` : `from ${first}`;
}

/** Whether midnight is a time in these columns: at least as many cells say another one. Asked for, then known. */
export function midnightsAreTimes({ rows }: Table, columns: readonly number[]): () => boolean {
  let known: boolean | null = null;
  return () => {
    if (known !== null) return known;
    let more = 0;
    for (let row = 0; row < rows.length; row++) {
      for (const at of columns) {
        const cell = rows.cell(row, at);
        if (midnightOf(cell) !== null) more--;
        else if (CLOCK.test(cell)) more++;
      }
    }
    known = more >= 0;
    return known;
  };
}
