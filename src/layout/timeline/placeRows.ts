/** Owns where all dated rows of a history stand on the axis of time, as columns, and their order by start and by end. */
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { sortRows } from '../../model/index/sortRows';
import { boundsAt, DateFlag, hasFlag } from '../../model/time/boundsColumns';
import { placeRecord, timelineLimits } from '../placeRecord';

export interface RowPlaces {
  /** Day numbers by row, the end exclusive; NaN where a row has no date. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Dated rows by start, and by end; those of one day in order of their numbers. */
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
}

/** Takes up the places of an index that were worked out elsewhere. */
export const takePlaces = (index: GraphIndex, places: RowPlaces): void => {
  known.set(index, places);
};

const known = new WeakMap<GraphIndex, RowPlaces>();

/** The places of an index, worked out once. */
export function placeRows(index: GraphIndex): RowPlaces {
  const before = known.get(index);
  if (before !== undefined) return before;
  const { bounds } = index.columns;
  const limits = timelineLimits(index.extent);
  const start = new Float64Array(index.rowCount).fill(Number.NaN);
  const end = new Float64Array(index.rowCount).fill(Number.NaN);
  for (const row of index.inTime) {
    const [first, last] = [bounds.startMin[row] ?? 0, bounds.endMax[row] ?? 0];
    const isPlain = first >= limits.start && last <= limits.end && first < last;
    if (isPlain && !hasFlag(bounds, row, DateFlag.unknownStart | DateFlag.unknownEnd)) {
      start[row] = first;
      end[row] = last;
      continue;
    }
    const date = boundsAt(bounds, row);
    if (date === null) continue;
    const place = placeRecord(date, index.familyOf(row), index.extent, limits);
    start[row] = place.start;
    end[row] = place.end;
  }
  const dated = Uint32Array.from(index.inTime).sort();
  const places = { start, end, byStart: sortRows(dated, start), byEnd: sortRows(dated, end) };
  known.set(index, places);
  return places;
}
