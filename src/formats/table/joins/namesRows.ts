/** Owns which columns of details hold names of rows, of the own table or another one of entities: parents, friends, whom a row is by. */
import { fieldsOfName } from '../columns/columnNames';
import { sampleColumn } from '../columns/sampleColumn';
import { findSplitter } from '../fields/findSplitter';
import { saysNoName } from '../records/titleOfRow';
import type { Table } from '../table';
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
    const own = mapping.role === 'events' ? namesEvents(table, mapping, title, name) : [];
    const ofOwn = own.map((found): FoundUse => ({ table: at, ...found }));
    if (titles.every((each) => each === NONE)) return ofOwn;
    const places = [at, ...tables.keys()].filter((place, i) => (place !== at || i === 0) && titles[place] !== NONE);
    const ofOthers = table.columns.flatMap((column, i): readonly FoundUse[] => {
      if ([...mapping.columns, ...own].some((use) => use.column === column)) return [];
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
    return [...ofOwn, ...ofOthers];
  });
}

/** Details of which each is the name of another event of the same table: a successor. */
function namesEvents(
  table: Table,
  mapping: TableMapping,
  title: number,
  name: string,
): readonly Omit<FoundUse, 'table'>[] {
  const held = titlesOfEvents(table, title);
  return table.columns.flatMap((column, i) => {
    if (mapping.columns.some((use) => use.column === column) || !namesOwn(table, i, title, held)) return [];
    const problem = joinedRows(name, column, null, 'names');
    return [{ column, field: 'entities' as const, splitter: null, relation: null, problem }];
  });
}

/** Whether a column that joins rows holds ids of others of the same table. */
export function holdsOwnIds(table: Table, mapping: TableMapping): boolean {
  const id = mapping.columns.find(({ field }) => field === 'id')?.column;
  const uses = mapping.columns.filter(({ field, kind }) => field === 'entities' && kind === undefined);
  if (id === undefined || uses.length === 0) return false;
  const held = new Set(cellsOf(table, id));
  return uses.some(({ column, splitter }) => {
    const named = new Set(piecesOf(sampleColumn(table, table.columns.indexOf(column)), splitter ?? null));
    return named.size >= FEWEST && [...named].filter((each) => held.has(each)).length >= named.size * NEARLY_ALL;
  });
}

/** Whether a column that joins rows of events names others of them, by title or id, which may come later. */
export function namesOwnEvents(table: Table, mapping: TableMapping): boolean {
  if (mapping.role !== 'events') return false;
  if (holdsOwnIds(table, mapping)) return true;
  const title = table.columns.indexOf(titleOf(mapping) ?? '');
  const uses = mapping.columns.filter((use) => use.field === 'entities' && !use.splitter && use.kind === undefined);
  const held = titlesOfEvents(table, title);
  return uses.some(({ column }) => namesOwn(table, table.columns.indexOf(column), title, held));
}

/** What the events are called, looked up once it is asked for; nothing where two are called the same: it would not be known which is meant. */
function titlesOfEvents(table: Table, title: number): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = title < 0 || table.rows.length > MOST_EVENTS ? NONE : null;
  return () => {
    if (known !== null) return known;
    const called = cellsOf(table, table.columns[title] ?? '');
    const held = new Set(called);
    known = held.size < called.length ? NONE : held;
    return known;
  };
}

function namesOwn(table: Table, at: number, title: number, titles: () => ReadonlySet<string>): boolean {
  if (at < 0 || fieldsOfName(table.columns[at] ?? '').includes('entities')) return false;
  const names = sampleColumn(table, at).filter((cell) => !saysNoName(cell));
  if (names.length < FEWEST_CELLS) return false;
  const held = titles();
  return names.every((each) => held.has(each)) && areNames(names, held) && !areOftenSame(table, at, title);
}

/** Longer tables are no lineages. */
const MOST_EVENTS = 20_000;

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
