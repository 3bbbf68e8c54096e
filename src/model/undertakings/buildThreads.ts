/** Owns the threads of undertakings: from the event that made one, to what worked on it and what delivered it. */
import type { GraphIndex } from '../index/buildGraphIndex';

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
  return index.rows.flatMap((row): Thread[] => {
    if (row.family !== 'undertaking') return [];
    const { record, row: undertaking } = row;
    const at = index.rowOf.get(record.at);
    const rowsOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => index.rowOf.get(id) ?? []);
    const deliverers = rowsOf(record.outcomes.flatMap(({ deliveredBy }) => deliveredBy));
    const isConcerned = [undertaking, at, ...deliverers].some((number) => number !== undefined && selected.has(number));
    if (at === undefined || !isConcerned) return [];
    return [
      { undertaking, from: at, to: undertaking, kind: 'made' },
      ...rowsOf(record.workedOnBy ?? []).map(
        (to): Thread => ({ undertaking, from: undertaking, to, kind: 'worked-on' }),
      ),
      ...deliverers.map((to): Thread => ({ undertaking, from: undertaking, to, kind: 'delivered' })),
    ];
  });
}
