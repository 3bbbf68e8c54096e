/** Owns which column holds the ids that the ends of relations in another table name, which is called after them alone, “ShipID”, or holds codes that nearly all of them name: “LHR”. */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import type { Table } from '../table';
import { cellsOf, type FoundUse, type OpenedTable } from './openedTable';

/** The part of what a column of ends names that must stand among the ids. */
const HELD = 0.5;
/** That must, where the column is not called after ids. */
const NEARLY_ALL = 0.9;
const FEWEST = 2;

/**
 * At most one for each table without an id, of entities before events. A column is called after ids or holds codes, no two rows have the
 * same in it unless it is called an id itself, and half of an end or more is in it which is in no id or title of a table.
 */
export function idsOfEnds(tables: readonly OpenedTable[]): readonly FoundUse[] {
  const ends = tables.flatMap(({ name, table, mapping }) =>
    mapping.role !== 'relations'
      ? []
      : mapping.columns
          .filter(({ field }) => field === 'from' || field === 'to')
          .map(({ column }) => ({ name, column, named: new Set(cellsOf(table, column)) })),
  );
  if (ends.length === 0) return [];
  const isHeldIn = (named: ReadonlySet<string>, held: ReadonlySet<string>, part = HELD) =>
    named.size > 0 && [...named].filter((each) => held.has(each)).length >= named.size * part;
  const known = new Set(
    tables.flatMap(({ table, mapping }) =>
      mapping.role === 'relations'
        ? []
        : mapping.columns
            .filter(({ field }) => field === 'id' || field === 'title')
            .flatMap(({ column }) => cellsOf(table, column)),
    ),
  );
  const isCalledSo = (end: string) =>
    tables.some((each) => detailsOf(each).some((column) => isSameId(column, end)) && !hasId(each));
  // An id of the same name is that of the rows, though other tables count theirs alike.
  const open = ends.filter(({ column, named }) => isCalledSo(column) || !isHeldIn(named, known));
  const withoutId = tables.flatMap(({ mapping, isSaid }, at) => (isSaid || hasId({ mapping }) ? [] : [at]));
  const found: FoundUse[] = [];
  for (const at of withoutId.toSorted((a, b) => rank(tables[a]) - rank(tables[b]))) {
    const of = tables[at];
    for (const column of of === undefined ? [] : detailsOf(of)) {
      const ids = of === undefined ? null : idsIn(of.table, column);
      const held =
        ids === null
          ? []
          : open.filter(
              (end) =>
                isHeldIn(end.named, ids, isCalledSomehow(column) ? HELD : NEARLY_ALL) &&
                (isSameId(column, end.column) || !isCalledSo(end.column)),
            );
      const [first] = held;
      if (first === undefined) continue;
      // What one table holds is no id of another.
      for (const end of held) open.splice(open.indexOf(end), 1);
      const problem = assumedId(of?.name ?? '', column, first.name, held);
      found.push({ table: at, column, field: 'id', splitter: null, relation: null, problem });
      break;
    }
  }
  return found;
}

const isSameId = (column: string, end: string): boolean => isCalledId(column) && comparable(column) === comparable(end);

const hasId = ({ mapping }: Pick<OpenedTable, 'mapping'>): boolean =>
  mapping.role === 'relations' || mapping.columns.some(({ field }) => field === 'id');

/** The columns that have no other use. */
const detailsOf = ({ table, mapping }: OpenedTable): readonly string[] =>
  table.columns.filter((each) => !mapping.columns.some(({ column, field }) => column === each && field !== 'field'));

const rank = (opened: OpenedTable | undefined): number => (opened?.mapping.role === 'entities' ? 0 : 1);

const isCalledSomehow = (column: string): boolean => fieldsOfName(column).includes('id') || isCalledId(column);

/** One word with a letter in it: numbers stand everywhere. */
const CODE = /^(?=\S*\p{L})\S{2,40}$/u;

/** What stands in a column that can be of ids; null where it cannot. */
function idsIn(table: Table, column: string): ReadonlySet<string> | null {
  const isId = fieldsOfName(column).includes('id');
  const cells = cellsOf(table, column);
  const ids = new Set(cells);
  if (!isCalledSomehow(column) && (ids.size < FEWEST || !cells.every((cell) => CODE.test(cell)))) return null;
  return ids.size > 0 && (isId || ids.size === cells.length) ? ids : null;
}

const assumedId = (
  table: string,
  id: string,
  other: string,
  ends: readonly { readonly column: string }[],
): Problem => ({
  path: 'header',
  record: table,
  message: `“${id}” was read as the id of each row of “${table}”, since ${ends.map(({ column }) => `“${column}”`).join(' and ')} of “${other}” ${ends.length === 1 ? 'names' : 'name'} what stands in it`,
  hint: 'Where it is something else, choose what it is where the columns are chosen.',
  effect: 'assumed',
  sort: 'reference',
});
