/** Owns which columns of details hold ids of rows, of the own table or another one: “spouseId”, “parentIds”, “part_of”. */
import type { Problem } from '../../model/dataset/problem';
import { comparable } from './columnNames';
import { findSplitter } from './findSplitter';
import type { NamingRows } from './namesRows';
import type { MappedTable } from './readTables';
import { sampleColumn } from './sampleColumn';
import type { Table } from './table';

interface Opened extends MappedTable {
  /** A person said what its columns are. */
  readonly isSaid: boolean;
}

export interface IdsOfRows extends NamingRows {
  /** How the rows are joined: “spouse” of “spouseId”. */
  readonly relation: string;
}

/** The part of the ids that must be those of rows. */
const NEARLY_ALL = 0.9;
/** Cells with such ids, and ids among them, at the least. */
const FEWEST_CELLS = 2;
const FEWEST = 2;
/** The part of the rows that may name themselves, as a second id does. */
const OWN = 0.2;
/** The part of the whole numbers up to the highest that may be ids, for another number to be one by no chance. */
const SPARSE = 0.3;

/** The columns of each table; the own rows count before those of others. */
export function idsOfRows(tables: readonly Opened[]): readonly (readonly IdsOfRows[])[] {
  const ids = tables.map(({ table, mapping }) => {
    const id = mapping.role === 'relations' ? undefined : mapping.columns.find(({ field }) => field === 'id');
    return { column: id?.column, held: new Set(id === undefined ? [] : cellsOf(table, id.column)) };
  });
  return tables.map(({ name, table, mapping, isSaid }, at) => {
    if (isSaid || mapping.role === 'relations') return [];
    return table.columns.flatMap((column, i) => {
      if (mapping.columns.some((use) => use.column === column)) return [];
      const filled = sampleColumn(table, i);
      if (filled.length < FEWEST_CELLS) return [];
      const found = findSplitter([...new Set(filled)], column);
      for (const splitter of [null, found, ','] as const) {
        const named = splitter === null ? filled : filled.flatMap((cell) => piecesOf(cell, splitter));
        const held = ids.filter((each) => areHeld(named, each.held));
        const of = held.includes(ids[at] ?? NONE) ? ids[at] : held[0];
        if (of === undefined || !mayJoin(column, named, of.held, held.length)) continue;
        if (of === ids[at] && namesItself(table, i, of.column ?? '')) continue;
        const isOwn = of === ids[at];
        const other = tables[ids.indexOf(of)]?.name ?? '';
        return [{ column, splitter, relation: stemOf(column), problem: assumed(name, column, isOwn ? null : other) }];
      }
      return [];
    });
  });
}

const NONE = { column: undefined, held: new Set<string>() };

const piecesOf = (cell: string, splitter: string): readonly string[] =>
  cell
    .split(splitter)
    .map((piece) => piece.trim())
    .filter(Boolean);

const areHeld = (named: readonly string[], held: ReadonlySet<string>): boolean =>
  new Set(named).size >= FEWEST && named.filter((id) => held.has(id)).length >= named.length * NEARLY_ALL;

/** Numbers stand everywhere: they need a column called after an id, of one table alone, and no chance or a word of kin and rank. */
function mayJoin(column: string, named: readonly string[], held: ReadonlySet<string>, tables: number): boolean {
  if (!named.every((id) => /^\d+$/.test(id))) return named.every((id) => /[\p{L}\d]/u.test(id) && id.length > 1);
  if (tables > 1) return false;
  const name = comparable(column);
  if (JOINING.test(name)) return true;
  const highest = Math.max(...[...held].map(Number).filter(Number.isFinite), 0);
  return / ids?$/.test(name) && held.size < SPARSE * highest;
}

/** What a person or a part is to another of the same list. */
const JOINING =
  /^(?:(?:spouse|partner|husband|wife|parents?|father|mother|child(?:ren)?|sons?|daughters?|siblings?|brothers?|sisters?|friends?|manager|boss|supervisor|mentor|teacher|leader|superior|predecessor|successor|previous|next|ehemann|ehefrau|ehepartner|eltern|vater|mutter|kind(?:er)?|geschwister|vorgesetzter|vorganger|nachfolger|conjoint|pere|mere|parents|enfants?|padre|madre|hij[oa]s?|conyuge|genitore|figl[io]|coniuge|part of|teil von)(?: (?:ids?|nr|no|key))?|reports to|parent)$/;

const stemOf = (column: string): string => {
  const stem = column.replace(/(?:[ _.-]+ids?|(?<=\p{Ll})I[dD]s?)$/iu, '').trim();
  return stem === '' || /^ids?$/i.test(stem) ? column : stem;
};

function namesItself({ columns, rows }: Table, at: number, id: string): boolean {
  const own = columns.indexOf(id);
  let same = 0;
  for (let row = 0; row < rows.length; row++) if (rows.cell(row, at).trim() === rows.cell(row, own).trim()) same++;
  return same > rows.length * OWN;
}

const cellsOf = ({ columns, rows }: Table, column: string): readonly string[] => {
  const at = columns.indexOf(column);
  return at < 0 ? [] : Array.from({ length: rows.length }, (_, row) => rows.cell(row, at).trim()).filter(Boolean);
};

const assumed = (table: string, column: string, other: string | null): Problem => ({
  path: 'header',
  record: table,
  message: `“${column}” was read as what joins each row of “${table}” to rows ${other === null ? 'of the same table' : `of “${other}”`}, whose ids stand in it`,
  hint: 'Where it is something else, choose what it is where the columns are chosen.',
  effect: 'assumed',
  sort: 'reference',
});
