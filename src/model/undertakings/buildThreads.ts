/** Owns the threads of undertakings: from the event that made one, to what worked on it and what delivered it. */
import { type GraphIndex, rowsOfFamily } from '../index/buildGraphIndex';

/** A thread between two rows, one of which is the undertaking. */
export interface Thread {
  readonly undertaking: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'made' | 'worked-on' | 'delivered';
}

/** The threads of the selected undertakings, and of those that the selected records made or delivered. */
export function buildThreads(index: GraphIndex, selectedRows: readonly number[]): readonly Thread[] {
  const selected = new Set(selectedRows);
  const { first, end } = rowsOfFamily(index, 'undertaking');
  const near = new Set(selectedRows.filter((row) => row >= first && row < end));
  for (const row of selectedRows) {
    for (const link of index.linksOf(row)) {
      const from = index.links.from[link] ?? 0;
      if (from >= first && from < end) near.add(from);
    }
  }
  return [...near].sort((a, b) => a - b).flatMap((number) => threadsOf(index, number, selected));
}

function threadsOf(index: GraphIndex, undertaking: number, selected: ReadonlySet<number>): Thread[] {
  const row = index.row(undertaking);
  if (row?.family !== 'undertaking') return [];
  const { record } = row;
  const at = index.rowOf.get(record.at);
  const rowsOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => index.rowOf.get(id) ?? []);
  const deliverers = rowsOf(record.outcomes.flatMap(({ deliveredBy }) => deliveredBy));
  const isConcerned = [undertaking, at, ...deliverers].some((number) => number !== undefined && selected.has(number));
  if (at === undefined || !isConcerned) return [];
  return [
    { undertaking, from: at, to: undertaking, kind: 'made' },
    ...rowsOf(record.workedOnBy ?? []).map((to): Thread => ({ undertaking, from: undertaking, to, kind: 'worked-on' })),
    ...deliverers.map((to): Thread => ({ undertaking, from: undertaking, to, kind: 'delivered' })),
  ];
}
