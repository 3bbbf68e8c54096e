/** Owns the columns that say of what kind the two ends of a relation are, and which ids are those of several kinds. */
import { comparable, endStem } from '../columns/columnNames';
import type { Table } from '../table';

export interface EndKinds {
  /** The columns of the kinds. */
  readonly from: number;
  readonly to: number;
  /** The ids that stand beside more than one kind, and are of one record for each. */
  readonly doubled: ReadonlySet<string>;
}

const KIND = ['type', 'kind', 'class'];

/** “source_type” and “target_type” beside “source_id” and “target_id”; null where they are not both there. */
export function endKinds(
  { columns, rows }: Table,
  ends: { readonly from: number; readonly to: number },
): EndKinds | null {
  if (ends.from < 0 || ends.to < 0) return null;
  const names = columns.map(comparable);
  const kindOf = (end: number): number => {
    const stem = endStem(columns[end] ?? '');
    return KIND.map((kind) => names.indexOf(`${stem} ${kind}`)).find((at) => at >= 0) ?? -1;
  };
  const [from, to] = [kindOf(ends.from), kindOf(ends.to)];
  if (from < 0 || to < 0) return null;
  const kinds = new Map<string, string>();
  const doubled = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    for (const [end, at] of [
      [ends.from, from],
      [ends.to, to],
    ] as const) {
      const [id, kind] = [rows.cell(row, end).trim(), rows.cell(row, at).trim()];
      const before = kinds.get(id);
      if (before === undefined) kinds.set(id, kind);
      else if (before !== kind) doubled.add(id);
    }
  }
  return { from, to, doubled };
}
