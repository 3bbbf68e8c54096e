/** Owns how tables that are opened together are joined: which columns, left as details so far, hold the ids or names of rows. */
import type { Problem } from '../../../model/dataset/problem';
import { idsOfEnds } from './idsOfEnds';
import { idsOfKeys } from './idsOfKeys';
import { idsOfRows } from './idsOfRows';
import { namedById } from './namedById';
import { namesRows } from './namesRows';
import { type FoundUse, idsHeld, type RecognisedTable } from './openedTable';

/** From what is called after whom it names to what is told by values alone: what one finds is a detail no more for the next. */
const FINDERS = [namedById, namesRows, idsOfRows] as const;

/** The tables with the uses that were found for their columns, and what is to be told of these. */
export function joinTables<T extends RecognisedTable>(
  opened: readonly T[],
): { readonly tables: readonly T[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const take = (tables: readonly T[], found: readonly FoundUse[]): readonly T[] => {
    for (const { problem } of found) if (problem !== null) problems.push(problem);
    return tables.map((each, at) => found.filter(({ table }) => table === at).reduce(withUse, each));
  };
  const ended = take(opened, idsOfEnds(opened));
  const known = take(ended, idsOfKeys(ended));
  const ids = idsHeld(known);
  const tables = FINDERS.reduce((joined, find) => take(joined, find(joined, ids)), known);
  return { tables, problems };
}

/** A column that was a detail as what was found. */
function withUse<T extends RecognisedTable>(opened: T, { column, field, splitter, relation }: FoundUse): T {
  const use = { column, field, ...(splitter === null ? {} : { splitter }), ...(relation === null ? {} : { relation }) };
  const mapping = {
    ...opened.mapping,
    columns: [use, ...opened.mapping.columns.filter((each) => each.column !== column)],
  };
  const columns = opened.recognition.columns.map((each) =>
    each.column === column ? { ...each, use: { ...each.use, ...use }, by: 'values' as const } : each,
  );
  return { ...opened, mapping, recognition: { ...opened.recognition, mapping, columns } };
}
