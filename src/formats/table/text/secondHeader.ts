/** Owns the second line of a header that stands in two: “Birth” over “Date” and “Place”. */
import { isBlank } from '../rowCells';

/** Rows below that are looked at. */
const ROWS = 5;

/**
 * The names of the columns from both lines, where the second names what the first leaves blank behind a name of several
 * columns, and no more than words; null for any other row.
 */
export function joinedNames(
  names: readonly string[],
  second: readonly string[] | undefined,
  below: readonly (readonly string[])[],
  looksLikeValue: (cell: string) => boolean,
): readonly string[] | null {
  if (second === undefined || isBlank(second)) return null;
  const cells = Array.from({ length: Math.max(names.length, second.length) }, (_, at) => ({
    above: names[at]?.trim() ?? '',
    own: second[at]?.trim() ?? '',
    at,
  }));
  const first = cells.findIndex(({ above }) => above !== '');
  // Those that span several columns, each with a name below; the others stand alone.
  const groupOf = (at: number) => cells.slice(0, at + 1).findLast(({ above }) => above !== '');
  const grouped = cells.filter(({ above, at }) => above === '' && at > first);
  const isWhole =
    grouped.length > 0 &&
    grouped.every(({ own, at }) => own !== '' && cells[groupOf(at)?.at ?? -1]?.own !== '') &&
    cells.every(({ above, own, at }) => own === '' || above === '' || cells[at + 1]?.above === '');
  const words = cells.filter(({ own }) => own !== '');
  const areWords = words.every(({ own }) => /\p{L}/u.test(own) && !looksLikeValue(own) && own.length <= LONGEST);
  const data = below.filter((row) => !isBlank(row)).slice(0, ROWS);
  // A first row with cells that are blank is filled as those below it.
  const isAlone =
    data.length > 1 &&
    words.length < cells.length &&
    cells.some(({ own, at }) => own === '' && data.every((row) => row[at]?.trim()));
  const areValues = words.some(({ at }) => data.every((row) => looksLikeValue(row[at]?.trim() ?? '')));
  if (!isWhole || !areWords || !isAlone || !areValues) return null;
  return cells.map(({ above, own, at }) => (own === '' ? above : `${groupOf(at)?.above ?? ''} ${own}`.trim()));
}

/** Letters of a name. */
const LONGEST = 40;
