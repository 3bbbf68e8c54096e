/** Owns how it is found out what splits the cells of a column into several names. */

/** What splits cells into names: `;`, `|`, a line break; or a comma, where what it splits comes up more than once. */
export function findSplitter(filled: readonly string[]): string | null {
  for (const splitter of [';', '|', '\n']) if (filled.some((value) => value.includes(splitter))) return splitter;
  const pieces = filled.flatMap((value) => value.split(',').map((piece) => piece.trim()));
  if (pieces.length === filled.length) return null;
  const isShort = pieces.every((piece) => piece.length > 0 && piece.length <= 40);
  return isShort && new Set(pieces).size < pieces.length ? ',' : null;
}
