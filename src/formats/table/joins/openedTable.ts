/** Owns what is asked of tables that are opened together, to see which of them name rows of others. */

import type { Problem } from '../../../model/dataset/problem';
import { comparable } from '../columns/columnNames';
import { splitCell } from '../columns/splitCell';
import type { Recognition } from '../recognition';
import type { MappedTable } from '../records/readTables';
import type { Table } from '../table';

export interface OpenedTable extends MappedTable {
  /** A person said what its columns are. */
  readonly isSaid: boolean;
}

export interface RecognisedTable extends OpenedTable {
  readonly recognition: Recognition;
}

/** What a column that was a detail so far is found to be, by the place of its table among those that are opened. */
export interface FoundUse {
  readonly table: number;
  readonly column: string;
  readonly field: 'id' | 'entities';
  readonly splitter: string | null;
  /** How the rows are joined, “spouse” of “spouseId”; null where the column is called so itself. */
  readonly relation: string | null;
  /** What is told of it; null where its name says it. */
  readonly problem: Problem | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a column is called after what numbers are of: ids, keys, codes of something. */
export const saysNumbered = (column: string): boolean => NUMBERED.test(comparable(column));
const NUMBERED = /(?:^| |[a-z])(?:id|index|idx|key|code|nr|number|num|node|vertex|ref)(?: ?[\dab])?$/;

/** What stands in a column, without its empty cells; nothing where there is no such column. */
export const cellsOf = ({ columns, rows }: Table, column: string): readonly string[] => {
  const at = columns.indexOf(column);
  return at < 0 ? [] : Array.from({ length: rows.length }, (_, row) => rows.cell(row, at).trim()).filter(Boolean);
};

/** The ids of the rows of a table, by its place; none where they have none, or are relations. */
export type IdsHeld = (at: number) => ReadonlySet<string>;

/** Gathered when they are first asked for: in most tables nothing can name rows by them. */
export function idsHeld(tables: readonly MappedTable[]): IdsHeld {
  const known = new Map<number, ReadonlySet<string>>();
  const gather = ({ table, mapping }: MappedTable) => {
    const id = mapping.role === 'relations' ? undefined : mapping.columns.find(({ field }) => field === 'id');
    return id === undefined ? NONE : new Set(cellsOf(table, id.column));
  };
  return (at) => {
    const opened = tables[at];
    const ids = known.get(at) ?? (opened === undefined ? NONE : gather(opened));
    known.set(at, ids);
    return ids;
  };
}

/** The parts of cells, each as often as it stands there; whole cells where nothing splits them. */
export const piecesOf = (cells: readonly string[], splitter: string | null): readonly string[] =>
  splitter === null ? cells : cells.flatMap((cell) => splitCell(cell, splitter).filter(Boolean));

/** The part of the rows that may name themselves: what more do is another word for what they are called. */
const OWN = 0.2;

/** Whether many rows have the same in both columns, or in the first a list in which it stands. */
export function areOftenSame({ rows }: Table, one: number, other: number, splitter: string | null = null): boolean {
  let same = 0;
  for (let row = 0; row < rows.length; row++) {
    const [cell, own] = [rows.cell(row, one).trim(), rows.cell(row, other).trim()];
    if (cell === own || (splitter !== null && own !== '' && splitCell(cell, splitter).includes(own))) same++;
  }
  return same > rows.length * OWN;
}

/** That a column joins rows by the names or ids of others; `of` is null for those of the same table. */
export const joinedRows = (table: string, column: string, of: string | null, what: 'names' | 'ids'): Problem => ({
  path: 'header',
  record: table,
  message: `“${column}” was read as what joins each row of “${table}” to rows ${of === null ? 'of the same table' : `of “${of}”`}, whose ${what} stand in it`,
  hint: 'Where it is something else, choose what it is where the columns are chosen.',
  effect: 'assumed',
  sort: 'reference',
});
