/** Owns how a mapping changes when a person says what the rows or a column of a table are. */
import { fieldsOfName } from '../../formats/table/columns/columnNames';
import { kindOfNames } from '../../formats/table/columns/kindOfNames';
import { findSplitter } from '../../formats/table/fields/findSplitter';
import {
  type ColumnField,
  type ColumnUse,
  fieldsOfRole,
  isNaming,
  SHARED_FIELDS,
  SPLIT_FIELDS,
  type TableMapping,
  type TableRole,
} from '../../formats/table/tableMapping';

/** What a column is; a detail, where the mapping does not name it. */
export const meaningOf = ({ columns }: TableMapping, column: string): ColumnUse =>
  columns.find((use) => use.column === column) ?? { column, field: 'field' };

/**
 * The mapping with another role: what the new role does not have is dropped, and columns take by their names what it has
 * and the old one had not; `columns` are those of the table, in its order.
 */
export function chooseRole(mapping: TableMapping, role: TableRole, columns: readonly string[]): TableMapping {
  const allowed = fieldsOfRole(role);
  const before = new Set(fieldsOfRole(mapping.role));
  const uses = new Map<string, ColumnUse>();
  const taken = new Set<ColumnField>();
  const give = (use: ColumnUse) => {
    uses.set(use.column, use);
    taken.add(use.field);
  };
  const isFree = (field: ColumnField) => allowed.includes(field) && (SHARED_FIELDS.has(field) || !taken.has(field));
  for (const column of columns) {
    const gained = fieldsOfName(column).find((field) => !before.has(field) && isFree(field));
    if (gained !== undefined) give({ column, field: gained });
  }
  for (const use of mapping.columns) if (!uses.has(use.column) && isFree(use.field)) give(use);
  for (const { column } of mapping.columns) {
    const other = uses.has(column) ? undefined : fieldsOfName(column).find(isFree);
    if (other !== undefined) give({ column, field: other });
  }
  return { ...mapping, role, columns: inOrder(uses, columns) };
}

/**
 * The mapping with a column that is something else. What only one column may be, it takes from the other one; `values` of
 * the column say what splits its cells, where they can be split.
 */
export function chooseField(
  mapping: TableMapping,
  column: string,
  field: ColumnField,
  columns: readonly string[],
  values: readonly string[],
): TableMapping {
  const uses = new Map(
    mapping.columns.flatMap((use): (readonly [string, ColumnUse])[] =>
      use.field === field && !SHARED_FIELDS.has(field) ? [] : [[use.column, use]],
    ),
  );
  const before = meaningOf(mapping, column);
  const splitter = SPLIT_FIELDS.has(field) ? (before.splitter ?? findSplitter(values, column)) : null;
  const kind = isNaming(field, mapping.role) ? (before.kind ?? kindOfNames(column, values)) : null;
  uses.delete(column);
  if (field !== 'field') {
    uses.set(column, {
      column,
      field,
      ...(splitter === null ? {} : { splitter }),
      ...(kind === null ? {} : { kind }),
    });
  }
  return { ...mapping, columns: inOrder(uses, columns) };
}

/** What is said of a column of names besides: an empty text takes it back. */
export function detailUse(
  mapping: TableMapping,
  column: string,
  part: 'splitter' | 'kind' | 'relation',
  text: string,
): TableMapping {
  const columns = mapping.columns.map((use): ColumnUse => {
    if (use.column !== column) return use;
    const { [part]: _, ...others } = use;
    return text === '' ? others : { ...others, [part]: text };
  });
  return { ...mapping, columns };
}

const inOrder = (uses: ReadonlyMap<string, ColumnUse>, columns: readonly string[]): readonly ColumnUse[] =>
  columns.flatMap((column) => uses.get(column) ?? []);
