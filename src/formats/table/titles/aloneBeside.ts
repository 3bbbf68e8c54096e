/** Owns which column has alone what another one lists among more names: “anise” beside “anise; aniseed”. */
import { firstOf } from '../rows';
import type { Table } from '../table';

const ROWS = 200;
const FEWEST = 2;
/** The part of the rows in which the one must list several, and the other have the first of these. */
const HALF = 0.5;
const BETWEEN = /\s*[;|]\s*/;

/** The first free one that each row has and no row lists names in; -1 where there is none. What rows are called are no lists. */
export function aloneBeside({ columns, rows }: Table, listing: number, isFree: (at: number) => boolean): number {
  const data = firstOf(rows, ROWS);
  const lists = data.map((row) => piecesOf(row[listing] ?? ''));
  const several = lists.filter((pieces) => pieces.length > 1).length;
  if (several < FEWEST || several < HALF * data.length) return -1;
  return columns.findIndex((_, at) => {
    if (at === listing || !isFree(at)) return false;
    const cells = data.map((row) => piecesOf(row[at] ?? ''));
    if (cells.some((pieces) => pieces.length !== 1)) return false;
    const same = cells.filter(([cell], row) => cell === lists[row]?.[0]).length;
    return same >= FEWEST && same >= HALF * data.length && new Set(cells.flat()).size === data.length;
  });
}

const piecesOf = (cell: string): readonly string[] => cell.trim().split(BETWEEN).filter(Boolean);
