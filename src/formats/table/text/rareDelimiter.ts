/** Owns by which sign a text is split that few programs write between cells: “#”, “~” and “^”. */

const SIGNS = ['#', '~', '^'] as const;
const FEWEST_LINES = 3;
const FEWEST_CELLS = 3;
/** A sign that stands before a word is a part of it, as in “a #tag”. */
const BEFORE_WORD = { '#': /\s#\S/, '~': /\s~\S/, '^': /\s\^\S/ } as const;

/**
 * The one by which all lines have as many cells, at least three and more than `width`, so many as a common delimiter gives;
 * null where there is none.
 */
export function rareDelimiter(lines: readonly string[], width: number): string | null {
  if (lines.length < FEWEST_LINES) return null;
  for (const sign of SIGNS) {
    const cells = lines[0]?.split(sign).length ?? 0;
    if (cells < FEWEST_CELLS || cells <= width) continue;
    const areCells = (line: string) =>
      !line.startsWith(sign) && !BEFORE_WORD[sign].test(line) && line.split(sign).length === cells;
    if (lines.every(areCells)) return sign;
  }
  return null;
}
