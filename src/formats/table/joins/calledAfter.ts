/** Owns which table a column of ids is called after: “bank_id” after that whose ids are called so, “author_id” after “authors.csv”. */
import { comparable, endStem, isCalledId } from '../columns/columnNames';
import type { MappedTable } from '../records/readTables';

/** Whether a column of another table is called after the ids of this one, or after its file. */
export function isCalledAfter(column: string, of: MappedTable | undefined): boolean {
  if (of === undefined || of.mapping.role === 'relations' || !isCalledId(column)) return false;
  const id = of.mapping.columns.find(({ field }) => field === 'id')?.column;
  if (id === undefined) return false;
  if (comparable(column) === comparable(id)) return true;
  const one = endStem(column).split(' ').at(-1) ?? '';
  const many = comparable(of.name.replace(/^.*[/\\]|\.\w+$/g, ''));
  return [one, `${one}s`, `${one}es`, one.replace(/y$/, 'ies')].includes(many);
}

/** The names of the tables whose rows columns of this one name by such ids, by those columns. */
export function tablesCalledAfter(tables: readonly MappedTable[], at: number): ReadonlyMap<string, string> {
  const named = (tables[at]?.mapping.columns ?? []).flatMap(({ column, field }) => {
    const of = field === 'entities' ? tables.find((each, i) => i !== at && isCalledAfter(column, each)) : undefined;
    return of === undefined ? [] : [[column, of.name] as const];
  });
  return new Map(named);
}
