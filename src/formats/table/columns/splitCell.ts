/** Owns how one cell is split into its names, and which commas stand within a name. */

/** “J.”, “J. K.”, “J.-P.”, “Jr.”: what stands after the comma of a name, and is none. */
const INITIALS = /^(?:(?:\p{Lu}\p{Ll}?\.[\s-]?)+|[JS]r\.?)$/u;

/** The names of a cell in their order, those that come again too; after a comma, initials are of the name before it. */
export function splitCell(cell: string, splitter: string): readonly string[] {
  const pieces = cell.split(splitter).map((piece) => piece.trim());
  if (splitter.trim() !== ',') return pieces;
  const names: string[] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    if (before !== undefined && before !== '' && INITIALS.test(piece)) names[names.length - 1] = `${before}, ${piece}`;
    else names.push(piece);
  }
  return names;
}

/** Whether a name stands in a cell more than once: those may be several of one name. */
export function namesTwice(cell: string, splitter: string | undefined): boolean {
  if (splitter === undefined || !cell.includes(splitter)) return false;
  const names = splitCell(cell, splitter).filter((name) => name !== '');
  return new Set(names).size < names.length;
}
