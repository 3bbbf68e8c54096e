/** Owns which columns of numbers and bare ids name rows by their ids, where they are called after whom rows name. */
import { fieldsOfName } from './columnNames';
import { areBareIds, areNoNames } from './noNames';
import type { MappedTable } from './readTables';
import { sampleColumn } from './sampleColumn';
import type { Table } from './table';

interface Opened extends MappedTable {
  /** A person said what its columns are. */
  readonly isSaid: boolean;
}

/** The part of the values that must be ids of rows. */
const NEARLY_ALL = 0.9;

/** The columns of numbers, or bare ids, called after whom rows name, in which ids of another table's rows stand; bare ids can be of the own one too. */
export function namedById(tables: readonly Opened[]): readonly (readonly string[])[] {
  const ids = tables.map(({ table, mapping }) => {
    const id = mapping.role === 'relations' ? undefined : mapping.columns.find(({ field }) => field === 'id');
    return id === undefined ? NONE : new Set(cellsOf(table, id.column));
  });
  return tables.map(({ table, mapping, isSaid }, at) =>
    isSaid || mapping.role === 'relations'
      ? []
      : table.columns.filter((column, i) => {
          if (!fieldsOfName(column).includes('entities') || mapping.columns.some((use) => use.column === column))
            return false;
          const filled = sampleColumn(table, i);
          if (!areNoNames({ filled })) return false;
          const isAny = areBareIds({ filled });
          return ids.some(
            (held, of) =>
              (of !== at || isAny) && filled.filter((value) => held.has(value)).length >= NEARLY_ALL * filled.length,
          );
        }),
  );
}

const NONE: ReadonlySet<string> = new Set();

const cellsOf = ({ columns, rows }: Table, column: string): readonly string[] => {
  const at = columns.indexOf(column);
  return at < 0 ? [] : Array.from({ length: rows.length }, (_, row) => rows.cell(row, at).trim()).filter(Boolean);
};
