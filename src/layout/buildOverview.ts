/** Owns the overview of a history: how densely its records begin over all of its time, the filtered over all of them. */
import type { DateBounds } from '../model/dates/dateBounds';
import type { DayNumber } from '../model/dates/dayNumber';
import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { RowSet } from '../model/index/rowSet';
import { boundsAt } from '../model/time/boundsColumns';
import { placeRecord, timelineLimits } from './placeRecord';

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
  const limits = timelineLimits(index.extent);
  const all = new Float64Array(buckets);
  const through = new Float64Array(buckets);
  for (const row of index.inTime) {
    const bounds = boundsAt(index.columns.bounds, row);
    if (bounds === null) continue;
    const begins = beginningOf(bounds, () => placeRecord(bounds, index.familyOf(row), index.extent, limits));
    if (begins === null) continue;
    spread(all, begins, span);
    if (passing.has(row)) spread(through, begins, span);
  }
  return {
    span,
    buckets: Array.from(all, (count, i) => ({ all: count, passing: through[i] ?? 0 })),
    most: Math.max(...all),
  };
}

/** The days on which it may begin, the end exclusive. */
function beginningOf(bounds: DateBounds, place: () => TimeSpan): TimeSpan | null {
  // Something that took place by a date did so at some day before it: it stands where the timeline draws it.
  if (bounds.shape === 'moment') return place();
  const { startMin, startMax } = bounds;
  return Number.isFinite(startMin) && Number.isFinite(startMax) ? { start: startMin, end: startMax + 1 } : null;
}

/** Adds one record, in equal parts for each of its days. */
function spread(counts: Float64Array, { start, end }: TimeSpan, span: TimeSpan): void {
  const length = (span.end - span.start) / counts.length;
  const bucketOf = (day: DayNumber) => Math.floor((day - span.start) / length);
  const last = Math.min(counts.length - 1, bucketOf(end));
  for (let bucket = Math.max(0, bucketOf(start)); bucket <= last; bucket++) {
    const from = Math.max(start, span.start + bucket * length);
    const until = Math.min(end, span.start + (bucket + 1) * length);
    if (until > from) counts[bucket] = (counts[bucket] ?? 0) + (until - from) / (end - start);
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
