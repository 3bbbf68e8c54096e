/** Owns which tables join the rows of others, whatever their columns are called: two columns hold ids or names of those rows, as “person_id” and “society_id” of memberships do. */
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import { countedColumns, type EndPair } from '../columns/countedColumns';
import { areBareIds, isNumber } from '../columns/noNames';
import { sampleColumn } from '../columns/sampleColumn';
import type { Table } from '../table';
import type { ColumnField } from '../tableMapping';
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
    const pair = pairOf(pointers) ?? numberedPair(table, at, held) ?? besideOther(table, pointers, held);
    if (pair !== null) found.set(at, pair);
  }
  return found;
}

/** Two columns that are called ends, or a start and an end, of numbers which are ids of one other table and no years. */
function numberedPair(table: Table, at: number, held: readonly (readonly Held[])[]): EndPair | null {
  const names = table.columns.map(comparable);
  const find = (...fields: readonly ColumnField[]) =>
    table.columns.findIndex((column) => fieldsOfName(column).some((field) => fields.includes(field)));
  const pairs = [
    { from: find('from'), to: find('to') },
    { from: find('start'), to: find('end') },
    // Beside something else, x and y are where it is.
    ...LETTERS.flatMap(([from, to]) =>
      from === 'x' && names.length > 2 ? [] : [{ from: names.indexOf(from), to: names.indexOf(to) }],
    ),
    ...countedColumns(names).filter(({ from }) => FIRST.test(names[from] ?? '') && !MEASURED.test(names[from] ?? '')),
  ];
  const areOf = (pair: EndPair, { values }: Held): boolean => {
    const [froms, tos] = [sampleColumn(table, pair.from), sampleColumn(table, pair.to)];
    const named = [...froms, ...tos];
    const isAny = named.length > 0 && named.every((cell) => /^\d+$/.test(cell));
    if (!isAny || named.filter((cell) => values.has(cell)).length < named.length * NEARLY_ALL) return false;
    // Nothing ends before it begins; and years stand here and there among very many ids alone.
    const backwards = froms.filter((cell, row) => Number(cell) > Number(tos[row])).length;
    return backwards >= froms.length * BACKWARDS || new Set(named).size >= values.size * COVERED;
  };
  return (
    pairs.find(
      (pair) =>
        pair.from >= 0 &&
        pair.to >= 0 &&
        pair.from !== pair.to &&
        held.some((sets, other) => other !== at && sets.some((set) => areOf(pair, set))),
    ) ?? null
  );
}

const LETTERS = [
  ['a', 'b'],
  ['u', 'v'],
  ['x', 'y'],
  ['i', 'j'],
] as const;
const FIRST = /(?:1|(?:^| )a|(?:^| )one)$/;
/** What is counted of two, and no number of theirs. */
const MEASURED =
  /(?:^| )(?:scores?|goals?|points?|sets?|results?|age|rank|rating|elo|weight|count|value|votes?) ?(?:1|a|one)?$/;
/** The part of the rows that must go backwards, or of the ids that must be named, for numbers to be no years. */
const BACKWARDS = 0.1;
const COVERED = 0.3;

/** The one column that names rows of another table, and one other of ids, some of them the same or each of them come again, in a table of numbers and ids. */
function besideOther(
  table: Table,
  pointers: readonly { readonly i: number; readonly of: number }[],
  held: readonly (readonly Held[])[],
): EndPair | null {
  const [pointer, second] = pointers;
  if (pointer === undefined || second !== undefined || !isCalledId(table.columns[pointer.i] ?? '')) return null;
  const others = table.columns.flatMap((column, i) => (i !== pointer.i && isCalledId(column) ? [i] : []));
  const [other, third] = others;
  const isNumbers = (i: number) => sampleColumn(table, i).every((cell) => isNumber(cell));
  if (other === undefined || third !== undefined) return null;
  if (!table.columns.every((_, i) => i === pointer.i || i === other || isNumbers(i))) return null;
  const cells = sampleColumn(table, other);
  const isAgain = new Set(cells).size < cells.length * NEARLY_ALL;
  const isKnown = held[pointer.of]?.some(({ values }) => cells.some((cell) => !isNumber(cell) && values.has(cell)));
  const isSame = lastWord(table.columns[pointer.i]) === lastWord(table.columns[other]);
  if (!isAgain && !isKnown && !isSame) return null;
  return { from: Math.min(pointer.i, other), to: Math.max(pointer.i, other) };
}

/** “artist” of “featured_artist_id”. */
const lastWord = (column = ''): string => comparable(column).split(' ').at(-2) ?? '';

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
    const isSaidSo = isNaming || isCalledId(column) || fieldsOfName(column).includes('id');
    if (!isSaidSo && !areBareIds({ filled: sampleColumn(table, table.columns.indexOf(column)) })) return [];
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
