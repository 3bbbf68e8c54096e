/** Owns what is known while the columns of a table are given their fields, one step after another. */
import type { Values } from '../columns/columnValues';
import type { Table } from '../table';
import type { ColumnField, TableRole } from '../tableMapping';

/** Whether a field was given by the name of its column or by what stands in it; null where none was. */
export type GivenBy = 'name' | 'values' | null;

export interface Giving {
  readonly table: Table;
  readonly values: readonly Values[];
  readonly role: TableRole;
  /** That of its file; empty where nobody said. */
  readonly name: string;
  /** Of each column; `field` where it has been given none. */
  readonly fields: readonly ColumnField[];
  readonly by: readonly GivenBy[];
  readonly taken: ReadonlySet<ColumnField>;
  readonly isFree: (i: number) => boolean;
  readonly give: (i: number, field: ColumnField, by: 'name' | 'values') => void;
  /** The column becomes a detail, and its field stays taken. */
  readonly takeBack: (i: number) => void;
}

export function startGiving(table: Table, values: readonly Values[], role: TableRole, name = ''): Giving {
  const fields: ColumnField[] = table.columns.map(() => 'field');
  const by: GivenBy[] = table.columns.map(() => null);
  const taken = new Set<ColumnField>();
  return {
    table,
    values,
    role,
    name,
    fields,
    by,
    taken,
    isFree: (i) => fields[i] === 'field',
    give: (i, field, how) => {
      fields[i] = field;
      by[i] = how;
      taken.add(field);
    },
    takeBack: (i) => {
      fields[i] = 'field';
      by[i] = null;
    },
  };
}
