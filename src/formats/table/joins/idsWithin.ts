/** Owns tables whose ids count only within something that a second column names, a book or a season, where another table names both. */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';
import { saysNumbered } from './openedTable';

interface Named {
  readonly name: string;
  readonly table: Table;
}

/** The part of what the other table names by both that must be there, and of the ids that have something of their own. */
const NEARLY_ALL = 0.9;
/** The part of the rows that may differ in their ids, for these to count anew. */
const AGAIN = 0.9;
/** Of longer tables the cells are not written anew. */
const MOST_ROWS = 200_000;

/** The tables, with such ids written with what they count within, “2/7”, so that they are joined by both. */
export function withIdsWithin<T extends Named>(tables: readonly T[]): readonly T[] {
  return tables.reduce<readonly T[]>((mended, _, at) => {
    const found = within(mended, at);
    return found === null ? mended : mended.map((each, i) => ({ ...each, table: found(each.table, i) }));
  }, tables);
}

/** What writes the ids of a table anew, by its place among them; null where they are ids by themselves. */
function within(tables: readonly Named[], at: number): ((table: Table, i: number) => Table) | null {
  const own = tables[at];
  if (own === undefined || tables.length < 2 || tables.some(({ table }) => table.rows.length > MOST_ROWS)) return null;
  const { table } = own;
  for (const [id, column] of table.columns.entries()) {
    if (!isCalledId(column) && !fieldsOfName(column).includes('id')) continue;
    for (const [group, called] of table.columns.entries()) {
      if (group === id || !tables.some((other, i) => i !== at && columnOf(other.table, called) >= 0)) continue;
      const keys = keysOf(table, group, id);
      if (keys === null) continue;
      const ends = tables.map((other, i) => (i === at ? [id] : endsOf(other.table, called, column, keys)));
      if (ends.filter(({ length }) => length > 0).length < 2) continue;
      const joined = tables.filter((_, i) => (ends[i]?.length ?? 0) > 0).map(({ name }) => name);
      return (each, i) => {
        const by = ends[i] ?? [];
        const problems = i === at ? [...each.problems, told(own.name, column, called, joined, keys)] : each.problems;
        return by.length === 0 ? each : { ...written(each, columnOf(each, called), by), problems };
      };
    }
  }
  return null;
}

const columnOf = ({ columns }: Table, called: string): number =>
  columns.findIndex((column) => comparable(column) === comparable(called));

const keyOf = ({ rows }: Table, row: number, group: number, id: number): string =>
  `${rows.cell(row, group).trim()}/${rows.cell(row, id).trim()}`;

/** Both of each row, where no two rows have the same, many have the same id, and nothing else says that these are then the same. */
function keysOf(table: Table, group: number, id: number): ReadonlySet<string> | null {
  const { rows, columns } = table;
  const keys = new Set<string>();
  const ids = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    if (rows.cell(row, group).trim() === '' || rows.cell(row, id).trim() === '') return null;
    ids.add(rows.cell(row, id).trim());
    keys.add(keyOf(table, row, group, id));
  }
  if (keys.size < rows.length || ids.size > rows.length * AGAIN) return null;
  return columns.some((_, at) => at !== group && at !== id && isOfId(table, id, at, ids.size)) ? null : keys;
}

/** Whether what stands in a column goes with the id: most ids have their own there, and in each of their rows the same. */
function isOfId({ rows }: Table, id: number, at: number, count: number): boolean {
  const own = new Map<string, string>();
  for (let row = 0; row < rows.length; row++) {
    const [key, value] = [rows.cell(row, id).trim(), rows.cell(row, at).trim()];
    if ((own.get(key) ?? value) !== value) return false;
    own.set(key, value);
  }
  return new Set(own.values()).size >= count * NEARLY_ALL;
}

/** The columns of another table that name such rows, called as the ids are, as ends or as numbers of something. */
function endsOf(table: Table, called: string, idColumn: string, keys: ReadonlySet<string>): readonly number[] {
  const group = columnOf(table, called);
  if (group < 0) return [];
  return table.columns.flatMap((column, at) => {
    const isEnd = fieldsOfName(column).some((field) => field === 'from' || field === 'to');
    const mayName = isEnd || saysNumbered(column) || comparable(column) === comparable(idColumn);
    return at !== group && mayName && areHeld(table, group, at, keys) ? [at] : [];
  });
}

function areHeld(table: Table, group: number, at: number, keys: ReadonlySet<string>): boolean {
  let [filled, held] = [0, 0];
  for (let row = 0; row < table.rows.length; row++) {
    if (table.rows.cell(row, at).trim() === '') continue;
    filled++;
    if (keys.has(keyOf(table, row, group, at))) held++;
  }
  return held > 0 && held >= filled * NEARLY_ALL;
}

function written({ atRest: _, ...table }: Table, group: number, by: readonly number[]): Table {
  const rows = firstOf(table.rows).map((cells, row) =>
    cells.map((cell, at) => (by.includes(at) && cell.trim() !== '' ? keyOf(table, row, group, at) : cell)),
  );
  return { ...table, rows: listedRows(rows) };
}

const told = (
  table: string,
  id: string,
  group: string,
  joined: readonly string[],
  keys: ReadonlySet<string>,
): Problem => ({
  path: 'header',
  record: table,
  message: `The same “${id}” stands beside other records for each “${group}”: rows of ${joined.map((name) => `“${name}”`).join(' and ')} were joined by both, which are written “${[...keys].at(-1)}”`,
  hint: 'Where the ids mean the same everywhere, correct those that stand beside something else.',
  effect: 'assumed',
  sort: 'reference',
});
