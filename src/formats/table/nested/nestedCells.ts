/** Owns the step that takes lists and objects, which JSON and some tables have in their cells, apart into columns of texts. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName, isCalledName } from '../columns/columnNames';
import { isRecord, type JsonRecord } from '../json/jsonRecords';
import { listedRows } from '../rows';
import type { Table } from '../table';
import type { RowNames } from './nestedEvents';
import { citedTexts, unnestLists } from './nestedLists';
import { unnestObjects } from './nestedObjects';
import { inWords, isEmptyValue, mayBeNested, nestedValue } from './nestedValue';
import { asTexts, type TextColumn, type Unnested } from './unnested';

/** Of longer tables the cells are not written anew. */
export const MOST_NESTED = 200_000;
/** What stands deeper is said in words. */
const DEEPEST = 4;

/** The table with texts in such cells; the same one where it has none. */
export function withNestedCells(table: Table, path: string, depth = 0): Table {
  if (table.rows.length > MOST_NESTED) return table;
  const nested = new Map<number, readonly (object | null)[]>();
  for (const at of table.columns.keys()) {
    const values = nestedIn(table, at);
    if (values !== null) nested.set(at, values);
  }
  if (nested.size === 0) return table;
  const names = rowNames(table, nested);
  const found = table.columns.map((column, at) => {
    const values = nested.get(at);
    return values === undefined ? null : unnest(column, values, names);
  });
  const columns = distinct(
    table.columns.flatMap((column, at): readonly TextColumn[] => {
      const own = found[at];
      if (own !== null && own !== undefined) return own.columns;
      return [{ name: column, cells: Array.from({ length: table.rows.length }, (_, row) => table.rows.cell(row, at)) }];
    }),
  );
  const told = found.flatMap((each) => each?.told ?? []);
  const { atRest: _, ...rest } = table;
  const apart: Table = {
    ...rest,
    columns: columns.map(({ name }) => name),
    rows: listedRows(
      Array.from({ length: table.rows.length }, (_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    ),
    problems: told.length === 0 ? table.problems : [...table.problems, listed(told, path)],
    uses: [...(table.uses ?? []), ...found.flatMap((each) => each?.uses ?? [])],
    within: [
      ...(table.within ?? []),
      ...found.flatMap((each, at) => (each?.within ? [{ column: table.columns[at] ?? '', table: each.within }] : [])),
    ],
  };
  return depth < DEEPEST ? withNestedCells(apart, path, depth + 1) : apart;
}

/** What stands in a column all of whose cells are lists or objects; null for any other. */
function nestedIn({ rows }: Table, at: number): readonly (object | null)[] | null {
  const values: (object | null)[] = [];
  let some = false;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows.cell(row, at).trim();
    if (cell !== '' && !mayBeNested(cell)) return null;
    const value = cell === '' ? null : nestedValue(cell);
    if (cell !== '' && value === null) return null;
    some ||= value !== null;
    values.push(value);
  }
  return some ? values : null;
}

function unnest(column: string, values: readonly (object | null)[], names: RowNames | null): Unnested {
  const filled = values.filter((value) => value !== null && !isEmptyValue(value));
  if (filled.length === 0) return asTexts({ name: column, cells: values.map(() => '') });
  if (filled.every(isRecord))
    return unnestObjects(
      column,
      values.map((value) => (isRecord(value) ? value : null)),
    );
  const lists = values.map(entriesOf);
  if (lists.every((list) => list !== null)) return unnestLists(column, lists, names);
  return citedTexts(column, values) ?? asTexts({ name: column, cells: values.map(inWords) });
}

/** The objects of a list, an object alone being the only one; null where anything else stands in it. */
function entriesOf(value: object | null): readonly JsonRecord[] | null {
  if (value === null) return [];
  if (isRecord(value)) return isEmptyValue(value) ? [] : [value];
  const entries: readonly unknown[] = Array.isArray(value) ? value.filter((each) => !isEmptyValue(each)) : [];
  return entries.every(isRecord) ? entries : null;
}

/** What the rows are called, by the first column that is called so and in which no two are alike. */
function rowNames({ columns, rows }: Table, nested: ReadonlyMap<number, unknown>): RowNames | null {
  const isTitle = [(column: string) => fieldsOfName(column).includes('title'), isCalledName];
  for (const isCalled of isTitle) {
    for (const [at, column] of columns.entries()) {
      if (nested.has(at) || !isCalled(column)) continue;
      const names = Array.from({ length: rows.length }, (_, row) => rows.cell(row, at).trim());
      const filled = names.filter(Boolean);
      if (filled.length > 0 && new Set(filled).size === filled.length) return names;
    }
  }
  return null;
}

/** No two columns of one name: a later one is counted. */
function distinct(columns: readonly TextColumn[]): readonly TextColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { name } = column;
    for (let count = 2; taken.has(name); count++) name = `${column.name} (${count})`;
    taken.add(name);
    return { ...column, name };
  });
}

const listed = (told: readonly string[], path: string): Problem => ({
  path,
  record: 'Columns',
  message: `Lists within the rows were taken apart: ${told.join('; ')}`,
  hint: 'Where they are something else, choose what they are where the columns are chosen.',
  effect: 'assumed',
  sort: 'file',
});
