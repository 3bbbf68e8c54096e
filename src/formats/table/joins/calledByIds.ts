/** Owns which rows are called by their ids, since nothing else says what they are called and relations name them so. */
import type { Problem } from '../../../model/dataset/problem';
import { cellsOf, idsHeld, type OpenedTable } from './openedTable';

/** The part of what an end names that must be such ids. */
const HELD = 0.5;

/** The tables of entities without a title, by their places, and what is told of each. */
export function calledByIds(
  tables: readonly OpenedTable[],
): readonly { readonly table: number; readonly problem: Problem }[] {
  const isOpen = ({ mapping }: OpenedTable) =>
    mapping.role === 'entities' && !mapping.columns.some(({ field }) => field === 'title' || field === 'given');
  if (!tables.some(isOpen)) return [];
  const held = idsHeld(tables);
  const ends = tables.flatMap(({ table, mapping }) =>
    mapping.role !== 'relations'
      ? []
      : mapping.columns
          .filter(({ field }) => field === 'from' || field === 'to')
          .map(({ column }) => [...new Set(cellsOf(table, column))]),
  );
  return tables.flatMap((opened, at) => {
    const isNamed = ends.some((named) => {
      const count = named.filter((id) => held(at).has(id)).length;
      return count > 0 && count >= named.length * HELD;
    });
    return isOpen(opened) && isNamed ? [{ table: at, problem: told(opened) }] : [];
  });
}

const told = ({ name, mapping }: OpenedTable): Problem => ({
  path: 'header',
  record: name,
  message: `No column says what the rows of “${name}” are called: each is called by its “${mapping.columns.find(({ field }) => field === 'id')?.column}”`,
  hint: 'Choose a column for Title where the columns are chosen.',
  effect: 'assumed',
  sort: 'file',
});
