/** Owns the overview of a history: how densely its records begin over all of its time, the filtered over all of them. */
import type { DayNumber } from '../model/dates/dayNumber';
import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { RowSet } from '../model/index/rowSet';
import { DateFlag, hasFlag } from '../model/time/boundsColumns';
import { placeRows } from './timeline/placeRows';

export interface OverviewBucket {
  /** How many records begin in it; a date known to a year is spread over the year, so these are fractions. */
  readonly all: number;
  /** Of these, how many the filter lets through. */
  readonly passing: number;
}

export interface Overview {
  /** Days along the bar: the extent of the history, a little more on either side. */
  readonly span: TimeSpan;
  /** Of the same length each, in order of time. */
  readonly buckets: readonly OverviewBucket[];
  /** The greatest `all`: what every height is measured against, whatever the filter lets through. */
  readonly most: number;
}

const PADDING = 0.02;
/** Days that the bar shows at least. */
const LEAST_DAYS = 60;

/** The days along the overview of a history. */
export function overviewSpan({ extent }: GraphIndex): TimeSpan {
  const missing = Math.max(0, LEAST_DAYS - (extent.max - extent.min)) / 2;
  return padSpan({ start: extent.min - missing, end: extent.max + missing }, PADDING);
}

/** Counts the records that begin, by bucket; what has no beginning, or one that nobody knows, is in none. */
export function buildOverview(index: GraphIndex, passing: RowSet, buckets: number): Overview {
  const span = overviewSpan(index);
  const places = placeRows(index);
  const { bounds } = index.columns;
  const all = new Float64Array(buckets);
  const through = new Float64Array(buckets);
  for (const row of index.inTime) {
    const isRange = hasFlag(bounds, row, DateFlag.range);
    // Something that took place by a date did so at some day before it: it stands where the timeline draws it.
    const start = (isRange ? bounds.startMin[row] : places.start[row]) ?? Number.NaN;
    const end = (isRange ? (bounds.startMax[row] ?? Number.NaN) + 1 : places.end[row]) ?? Number.NaN;
    if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
    spread(all, passing.has(row) ? through : null, start, end, span);
  }
  return {
    span,
    buckets: Array.from(all, (count, i) => ({ all: count, passing: through[i] ?? 0 })),
    most: Math.max(...all),
  };
}

/** Adds one record that begins between two days, the end exclusive, in equal parts for each of its days; to both counts where it passes. */
function spread(
  counts: Float64Array,
  through: Float64Array | null,
  start: DayNumber,
  end: DayNumber,
  span: TimeSpan,
): void {
  const length = (span.end - span.start) / counts.length;
  const first = Math.max(0, Math.floor((start - span.start) / length));
  const last = Math.min(counts.length - 1, Math.floor((end - span.start) / length));
  for (let bucket = first; bucket <= last; bucket++) {
    const from = Math.max(start, span.start + bucket * length);
    const until = Math.min(end, span.start + (bucket + 1) * length);
    if (until <= from) continue;
    const part = (until - from) / (end - start);
    counts[bucket] = (counts[bucket] ?? 0) + part;
    if (through !== null) through[bucket] = (through[bucket] ?? 0) + part;
  }
}

/** The height of a count, 0 to 1: its square root, so that one record is still seen beside a hundred. */
export const overviewHeight = (count: number, most: number): number => (most === 0 ? 0 : Math.sqrt(count / most));

/** SVG path data of the buckets as columns that stand on `height`, `width` pixels in all. */
export function overviewPath(
  { buckets, most }: Overview,
  of: keyof OverviewBucket,
  width: number,
  height: number,
): string {
  const step = width / buckets.length;
  return buckets
    .map((bucket, i) => {
      const tall = overviewHeight(bucket[of], most) * height;
      return tall < 0.1 ? '' : `M${round(i * step)},${height}v${round(-tall)}h${round(step)}v${round(tall)}z`;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
