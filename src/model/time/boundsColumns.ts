/** Owns the bounds of many dates as columns of numbers, which are scanned quickly and cross from a worker as they are. */
import type { DateBounds } from '../dates/dateBounds';
import type { DayNumber } from '../dates/dayNumber';

/** What of a date a question about time needs. */
export interface TimeBounds {
  readonly startMin: DayNumber;
  readonly startMax: DayNumber;
  readonly endMin: DayNumber;
  readonly endMax: DayNumber;
  /** `?`: nothing about the date is certain. */
  readonly uncertain: boolean;
}

/** Day numbers by place, ends exclusive; NaN throughout where there is no date. */
export interface BoundsColumns {
  readonly startMin: Float64Array;
  readonly startMax: Float64Array;
  readonly endMin: Float64Array;
  readonly endMax: Float64Array;
  /** Bits of DateFlag. */
  readonly flags: Uint8Array;
}

/** What else there is to a date, a bit each. */
export const DateFlag = {
  range: 1,
  approximate: 2,
  uncertain: 4,
  openStart: 8,
  openEnd: 16,
  unknownStart: 32,
  unknownEnd: 64,
  /** Not a date of its own: that of what it is tied to. */
  borrowed: 128,
} as const;

/** Columns for a number of dates, none of which is known yet. */
export function emptyBounds(count: number): BoundsColumns {
  const column = () => new Float64Array(count).fill(Number.NaN);
  return {
    startMin: column(),
    startMax: column(),
    endMin: column(),
    endMax: column(),
    flags: new Uint8Array(count),
  };
}

/** Writes bounds to their place; leaves it empty for null. */
export function setBounds(columns: BoundsColumns, place: number, bounds: DateBounds | TimeBounds | null): void {
  if (bounds === null) return;
  columns.startMin[place] = bounds.startMin;
  columns.startMax[place] = bounds.startMax;
  columns.endMin[place] = bounds.endMin;
  columns.endMax[place] = bounds.endMax;
  columns.flags[place] = 'shape' in bounds ? flagsOf(bounds) : bounds.uncertain ? DateFlag.uncertain : 0;
}

const flagsOf = (bounds: DateBounds): number =>
  (bounds.shape === 'range' ? DateFlag.range : 0) |
  (bounds.approximate ? DateFlag.approximate : 0) |
  (bounds.uncertain ? DateFlag.uncertain : 0) |
  (bounds.openStart ? DateFlag.openStart : 0) |
  (bounds.openEnd ? DateFlag.openEnd : 0) |
  (bounds.unknownStart ? DateFlag.unknownStart : 0) |
  (bounds.unknownEnd ? DateFlag.unknownEnd : 0);

/** Columns of a list of bounds. */
export function buildBounds(all: readonly (DateBounds | TimeBounds | null)[]): BoundsColumns {
  const columns = emptyBounds(all.length);
  all.forEach((bounds, place) => {
    setBounds(columns, place, bounds);
  });
  return columns;
}

/** Whether there is a date at a place. */
export const isDated = ({ startMin }: BoundsColumns, place: number): boolean => !Number.isNaN(startMin[place] ?? NaN);

/** The places that have a date, ascending. */
export function datedRows({ startMin }: BoundsColumns): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(startMin.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) if (!Number.isNaN(startMin[place] ?? NaN)) rows[count++] = place;
  return rows.slice(0, count);
}

export const hasFlag = ({ flags }: BoundsColumns, place: number, flag: number): boolean =>
  ((flags[place] ?? 0) & flag) !== 0;

/** The bounds at a place, or null. */
export function boundsAt(columns: BoundsColumns, place: number): DateBounds | null {
  if (!isDated(columns, place)) return null;
  const has = (flag: number) => hasFlag(columns, place, flag);
  return {
    startMin: columns.startMin[place] ?? 0,
    startMax: columns.startMax[place] ?? 0,
    endMin: columns.endMin[place] ?? 0,
    endMax: columns.endMax[place] ?? 0,
    shape: has(DateFlag.range) ? 'range' : 'moment',
    approximate: has(DateFlag.approximate),
    uncertain: has(DateFlag.uncertain),
    openStart: has(DateFlag.openStart),
    openEnd: has(DateFlag.openEnd),
    unknownStart: has(DateFlag.unknownStart),
    unknownEnd: has(DateFlag.unknownEnd),
  };
}
