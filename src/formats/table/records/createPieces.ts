/** Owns how the cells of a column are split into names. */
import { splitCell } from '../columns/splitCell';

/** Cells that are remembered: themes come again and again, names of people less so. */
const MOST_REMEMBERED = 2000;

/** What splits cells into names, each once and none empty; a cell that comes again gives the same list. */
export function createPieces(splitter: string | undefined): (cell: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const pieces = split(cell, splitter);
    if (known.size < MOST_REMEMBERED) known.set(cell, pieces);
    return pieces;
  };
}

function split(cell: string, splitter = ''): readonly string[] {
  if (splitter === '' || !cell.includes(splitter)) return cell === '' ? [] : [cell];
  return [...new Set(splitCell(cell, splitter))].filter((piece) => piece !== '');
}
