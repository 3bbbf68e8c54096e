/** Owns which columns of details hold names of rows, of the own table or another one of entities: parents, friends, whom a row is by. */
import { sampleColumn } from '../columns/sampleColumn';
import { findSplitter } from '../fields/findSplitter';
import type { TableMapping } from '../tableMapping';
import { areOftenSame, cellsOf, type FoundUse, joinedRows, type OpenedTable, piecesOf } from './openedTable';

/** The part of the names that must be those of rows. */
const NEARLY_ALL = 0.9;
/** Cells with such names, and names among them, at the least. */
const FEWEST_CELLS = 3;
const FEWEST = 2;

/** The columns of the tables. Where rows of several tables are meant, the own one counts first. */
export function namesRows(tables: readonly OpenedTable[]): readonly FoundUse[] {
  const titles = tables.map(({ table, mapping }) => {
    const title = mapping.role === 'entities' ? titleOf(mapping) : undefined;
    return title === undefined ? NONE : new Set(cellsOf(table, title));
  });
  return tables.flatMap(({ name, table, mapping, isSaid }, at) => {
    if (isSaid || mapping.role === 'relations') return [];
    const title = table.columns.indexOf(titleOf(mapping) ?? '');
    if (titles.every((each) => each === NONE)) return [];
    const places = [at, ...tables.keys()].filter((place, i) => (place !== at || i === 0) && titles[place] !== NONE);
    return table.columns.flatMap((column, i) => {
      if (mapping.columns.some((use) => use.column === column)) return [];
      const filled = sampleColumn(table, i);
      if (filled.length < FEWEST_CELLS) return [];
      for (const splitter of [null, findSplitter([...new Set(filled)], column)]) {
        const names = piecesOf(filled, splitter);
        const of = places.find((place) => areNames(names, titles[place] ?? NONE));
        // Last, since it looks at all rows.
        if (of !== undefined && (title < 0 || !areOftenSame(table, i, title))) {
          const problem = joinedRows(name, column, otherThan(name, tables[of]?.name ?? ''), 'names');
          return [{ table: at, column, field: 'entities', splitter, relation: null, problem }];
        }
      }
      return [];
    });
  });
}

const NONE: ReadonlySet<string> = new Set();

const titleOf = (mapping: TableMapping): string | undefined =>
  mapping.columns.some(({ field }) => field === 'given')
    ? undefined
    : mapping.columns.find(({ field }) => field === 'title')?.column;

/** Nearly all that stand there are names of rows, or nearly all different ones: the one that all go back to may have no row. */
function areNames(names: readonly string[], held: ReadonlySet<string>): boolean {
  const distinct = [...new Set(names)];
  const areHeld = (some: readonly string[]) => some.filter((name) => held.has(name)).length >= some.length * NEARLY_ALL;
  return (
    distinct.length >= FEWEST &&
    distinct.every((name) => /\p{L}{2}/u.test(name)) &&
    (areHeld(names) || areHeld(distinct))
  );
}

/** Null for a table of the same name. */
const otherThan = (name: string, of: string): string | null => (of === name ? null : of);
