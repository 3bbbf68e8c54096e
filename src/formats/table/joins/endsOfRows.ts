/** Owns which tables join the rows of others, whatever their columns are called: two columns hold ids or names of those rows, as “person_id” and “society_id” of memberships do. */
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import type { EndPair } from '../columns/countedColumns';
import { sampleColumn } from '../columns/sampleColumn';
import { cellsOf, type OpenedTable, type RecognisedTable, saysNumbered } from './openedTable';

/** The part of the values that must be of rows of one other table. */
const NEARLY_ALL = 0.9;
/** The part of the rows in which they must stand. */
const MOST_ROWS = 0.7;
/** What is named in such a column at the least, so that it is no coincidence. */
const FEWEST = 2;

/** The ends of the tables that join others, by their places among the tables; rows that are called something are no relations. */
export function endsOfRows(tables: readonly RecognisedTable[]): ReadonlyMap<number, EndPair> {
  const found = new Map<number, EndPair>();
  if (tables.length < 2) return found;
  const held = tables.map(heldIn);
  for (const [at, { table, mapping, recognition, isSaid }] of tables.entries()) {
    const isTitled = recognition.columns.some(({ use, by }) => use.field === 'title' && by === 'name');
    if (isSaid || isTitled || mapping.role === 'relations') continue;
    const pointers = table.columns.flatMap((column, i) => {
      const cells = sampleColumn(table, i);
      if (cells.length < table.rows.length * MOST_ROWS && cells.length < LOOKED_AT) return [];
      const of = held.findIndex((sets, other) => other !== at && sets.some((set) => names(column, cells, set)));
      return of < 0 ? [] : [{ i, of }];
    });
    const pair = pairOf(pointers);
    if (pair !== null) found.set(at, pair);
  }
  return found;
}
/** Values by which a column is known, where a table has more rows than are looked at. */
const LOOKED_AT = 50;

interface Held {
  readonly column: string;
  readonly values: ReadonlySet<string>;
}

/** What its rows can be named by: their ids, what they are called, and what stands once in a column that is called after ids. */
function heldIn({ table, mapping }: OpenedTable): readonly Held[] {
  if (mapping.role === 'relations') return [];
  return table.columns.flatMap((column) => {
    const field = mapping.columns.find((use) => use.column === column)?.field;
    const isNaming = field === 'id' || field === 'title';
    if (!isNaming && !isCalledId(column) && !fieldsOfName(column).includes('id')) return [];
    const cells = cellsOf(table, column);
    const values = new Set(cells);
    return values.size < FEWEST || values.size < cells.length * NEARLY_ALL ? [] : [{ column, values }];
  });
}

function names(column: string, cells: readonly string[], { column: of, values }: Held): boolean {
  const isOfNumbers = cells.every((cell) => /^[\d.]+$/.test(cell));
  // Small numbers stand everywhere.
  if (isOfNumbers && !saysNumbered(column) && comparable(column) !== comparable(of)) return false;
  return new Set(cells).size >= FEWEST && cells.filter((cell) => values.has(cell)).length >= cells.length * NEARLY_ALL;
}

/** Two that name rows of the same table, or the only two that name rows of any. */
function pairOf(pointers: readonly { readonly i: number; readonly of: number }[]): EndPair | null {
  for (const [n, first] of pointers.entries()) {
    const second = pointers.slice(n + 1).find(({ of }) => of === first.of);
    if (second !== undefined) return { from: first.i, to: second.i };
  }
  const [first, second] = pointers;
  return pointers.length === 2 && first !== undefined && second !== undefined ? { from: first.i, to: second.i } : null;
}
