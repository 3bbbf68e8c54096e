/** Owns which column holds the ids of the rows of a table because another table has a column of the same name that names them: “bank_id” of banks, beside that of loans. */
import { comparable, isCalledId } from '../columns/columnNames';
import { cellsOf, type FoundUse, type OpenedTable } from './openedTable';

/** The part of what the other column names that must be there. */
const NEARLY_ALL = 0.9;
const FEWEST = 2;

/** At most one for each table without an id: a column called after ids, in which each row has its own, where another table repeats some or lacks some. */
export function idsOfKeys(tables: readonly OpenedTable[]): readonly FoundUse[] {
  return tables.flatMap((opened, at) => {
    const { table, mapping, isSaid } = opened;
    if (isSaid || mapping.role === 'relations' || mapping.columns.some(({ field }) => field === 'id')) return [];
    const column = table.columns.find((each) => {
      if (!isCalledId(each) || !isDetail(opened, each)) return false;
      const cells = cellsOf(table, each);
      const ids = new Set(cells);
      if (ids.size < FEWEST || ids.size < table.rows.length) return false;
      return tables.some((other, i) => i !== at && other.mapping.role !== 'relations' && names(other, each, ids));
    });
    return column === undefined
      ? []
      : [{ table: at, column, field: 'id' as const, splitter: null, relation: null, problem: null }];
  });
}

const isDetail = ({ mapping }: OpenedTable, called: string): boolean =>
  !mapping.columns.some(({ column, field }) => column === called && field !== 'field');

function names(other: OpenedTable, called: string, ids: ReadonlySet<string>): boolean {
  const column = other.table.columns.find((each) => comparable(each) === comparable(called));
  if (column === undefined || !isDetail(other, column)) return false;
  const cells = cellsOf(other.table, column);
  const own = new Set(cells);
  const isKey = own.size === cells.length && own.size >= ids.size;
  return !isKey && cells.length > 0 && cells.filter((cell) => ids.has(cell)).length >= NEARLY_ALL * cells.length;
}
