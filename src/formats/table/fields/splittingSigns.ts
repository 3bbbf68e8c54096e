/** Owns which signs split the cells of a column into ids or names that also stand in names: “P003#P004”, “Ada/Bee”. */

const SPACED = ' / ';
export const SIGNS: readonly string[] = ['#', '/', '+', '&', '~', '^', '·', '•', SPACED];

/** The part of the cells with the sign, or of all pieces, that must be such. */
const MOST = 0.5;
const NEARLY_ALL = 0.9;
/** Letters of an id. */
const LONGEST = 20;

/**
 * The sign; null where there is none. Most cells with it are made of what stands alone in other cells, or in `others`, the
 * column that names the same; or all of its pieces are ids of one pattern, some of which stand alone.
 */
export function splittingSign(cells: readonly string[], others: readonly string[] = []): string | null {
  const alone = new Set([...cells, ...others]);
  const fits = (sign: string): boolean => {
    const joined = cells.filter((cell) => cell.includes(sign));
    if (joined.length === 0) return false;
    const split = joined.map((cell) => cell.split(sign).map((piece) => piece.trim()));
    const known = split.filter((pieces) => pieces.every((piece) => /[\p{L}\d]/u.test(piece) && alone.has(piece)));
    if (known.length > MOST * joined.length) return true;
    const pieces = split.flat();
    const isKnown = pieces.some((piece) => alone.has(piece));
    return isKnown && areOfOnePattern([...pieces, ...cells.filter((cell) => !cell.includes(sign))]);
  };
  return SIGNS.find(fits) ?? (joinsKnown(cells, alone) ? SPACED : null);
}

/** With spaces around it, it joins whole names, and one that stands alone or beside another elsewhere says so for its fellow. */
function joinsKnown(cells: readonly string[], alone: ReadonlySet<string>): boolean {
  const joined = cells.filter((cell) => cell.includes(SPACED));
  const split = joined.map((cell) => [...new Set(cell.split(SPACED).map((piece) => piece.trim()))]);
  const counts = new Map<string, number>();
  for (const piece of split.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const known = split.filter((pieces) => pieces.some((piece) => alone.has(piece) || (counts.get(piece) ?? 0) > 1));
  return joined.length >= FEWEST_JOINED && known.length > MOST * joined.length;
}
const FEWEST_JOINED = 2;

/** Whether nearly all are letters and digits in the same order: P003 and G017. */
function areOfOnePattern(ids: readonly string[]): boolean {
  const pattern = patternOf(ids[0] ?? '');
  return (
    /a/.test(pattern) &&
    /0/.test(pattern) &&
    ids.every((id) => id.length <= LONGEST) &&
    ids.filter((id) => patternOf(id) === pattern).length >= NEARLY_ALL * ids.length
  );
}

const patternOf = (id: string): string => id.replace(/\p{L}/gu, 'a').replace(/\d+/g, '0');
