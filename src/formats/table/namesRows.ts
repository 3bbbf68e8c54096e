/** Owns which columns of details hold names of rows, of the own table or another one of entities: parents, friends, whom a row is by. */
import type { Problem } from '../../model/dataset/problem';
import { findSplitter } from './findSplitter';
import type { MappedTable } from './readTables';
import { sampleColumn } from './sampleColumn';
import type { Table } from './table';

interface Opened extends MappedTable {
  /** A person said what its columns are. */
  readonly isSaid: boolean;
}

export interface NamingRows {
  readonly column: string;
  readonly splitter: string | null;
  readonly problem: Problem;
}

/** The part of the names that must be those of rows. */
const NEARLY_ALL = 0.9;
/** Cells with such names, and names among them, at the least. */
const FEWEST_CELLS = 3;
const FEWEST = 2;
/** The part of the rows that may name themselves: what all do is another word for the name. */
const OWN = 0.2;

/** The columns of each table. Where rows of several tables are meant, the own one counts first. */
export function namesRows(tables: readonly Opened[]): readonly (readonly NamingRows[])[] {
  const titles = tables.map(({ table, mapping }) => {
    const title = mapping.role === 'entities' ? titleOf(mapping) : undefined;
    return title === undefined ? NONE : new Set(cellsOf(table, title));
  });
  return tables.map(({ name, table, mapping, isSaid }, at) => {
    if (isSaid || mapping.role === 'relations') return [];
    const title = table.columns.indexOf(titleOf(mapping) ?? '');
    if (titles.every((each) => each === NONE)) return [];
    const places = [at, ...tables.keys()].filter((place, i) => (place !== at || i === 0) && titles[place] !== NONE);
    return table.columns.flatMap((column, i) => {
      if (mapping.columns.some((use) => use.column === column)) return [];
      const filled = sampleColumn(table, i);
      if (filled.length < FEWEST_CELLS) return [];
      for (const splitter of [null, findSplitter([...new Set(filled)], column)]) {
        const names = filled.flatMap((cell) => (splitter === null ? [cell] : piecesOf(cell, splitter)));
        const of = places.find((place) => areNames(names, titles[place] ?? NONE));
        // Last, since it looks at all rows.
        if (of !== undefined && !isOtherName(table, i, title))
          return [{ column, splitter, problem: assumed(name, column, tables[of]?.name ?? '') }];
      }
      return [];
    });
  });
}

const NONE: ReadonlySet<string> = new Set();

const titleOf = (mapping: MappedTable['mapping']): string | undefined =>
  mapping.columns.some(({ field }) => field === 'given')
    ? undefined
    : mapping.columns.find(({ field }) => field === 'title')?.column;

const piecesOf = (cell: string, splitter: string): readonly string[] =>
  cell
    .split(splitter)
    .map((piece) => piece.trim())
    .filter(Boolean);

const areNames = (names: readonly string[], held: ReadonlySet<string>): boolean =>
  new Set(names).size >= FEWEST &&
  names.every((name) => /\p{L}{2}/u.test(name)) &&
  names.filter((name) => held.has(name)).length >= names.length * NEARLY_ALL;

/** Whether rows have in it what they are called: a name for sorting, or in other letters. */
function isOtherName({ rows }: Table, at: number, title: number): boolean {
  if (title < 0) return false;
  let own = 0;
  for (let row = 0; row < rows.length; row++) if (rows.cell(row, at).trim() === rows.cell(row, title).trim()) own++;
  return own > rows.length * OWN;
}

const cellsOf = ({ columns, rows }: Table, column: string): readonly string[] => {
  const at = columns.indexOf(column);
  return at < 0 ? [] : Array.from({ length: rows.length }, (_, row) => rows.cell(row, at).trim()).filter(Boolean);
};

const assumed = (table: string, column: string, other: string): Problem => ({
  path: 'header',
  record: table,
  message: `“${column}” was read as what joins each row of “${table}” to rows ${table === other ? 'of the same table' : `of “${other}”`}, whose names stand in it`,
  hint: 'Where it is something else, choose what it is where the columns are chosen.',
  effect: 'assumed',
  sort: 'reference',
});
