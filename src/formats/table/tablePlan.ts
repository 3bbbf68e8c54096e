/** Owns how a mapping is laid over the columns of a table, so that its rows are read by number. */
import type { Table } from './table';
import type { ColumnField, ColumnUse, TableMapping } from './tableMapping';

/** The columns of a table by what they are: numbers of columns. */
export interface Plan {
  readonly one: ReadonlyMap<ColumnField, number>;
  readonly shared: readonly (ColumnUse & { readonly at: number })[];
  /** Those that become fields. */
  readonly rest: readonly { readonly label: string; readonly at: number }[];
}

const MANY: ReadonlySet<ColumnField> = new Set(['themes', 'entities', 'aliases']);

export function planOf(table: Table, { columns, role }: TableMapping): Plan | string {
  const one = new Map<ColumnField, number>();
  const shared: (ColumnUse & { at: number })[] = [];
  const used = new Set<number>();
  for (const use of columns) {
    const at = table.columns.indexOf(use.column);
    if (at < 0) return use.column;
    if (use.field === 'field' || use.field === 'latitude' || use.field === 'longitude' || used.has(at)) continue;
    // An entity has no place of its own, and an event's second address is a field like any other.
    if (use.field === 'place' && role !== 'events') continue;
    if (MANY.has(use.field)) shared.push({ ...use, at });
    else if (one.has(use.field)) continue;
    else one.set(use.field, at);
    used.add(at);
  }
  return { one, shared, rest: table.columns.flatMap((label, at) => (used.has(at) ? [] : [{ label, at }])) };
}
