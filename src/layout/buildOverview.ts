/** Owns the overview of a history: how densely its records begin over all of its time, the filtered over all of them. */
import type { DayNumber } from '../model/dates/dayNumber';
import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { allRows, hasBit, type RowSet } from '../model/index/rowSet';
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
  const shares = sharesIn(index, buckets);
  const through = countShares(shares, passing.words);
  return {
    span: shares.span,
    buckets: Array.from(shares.all, (all, i) => ({ all, passing: Math.min(all, through[i] ?? 0) })),
    most: shares.most,
  };
}

/**
 * What each record adds to which buckets, whatever the filter: a part of it to the first and to the last that it is spread
 * over, and the same to each of those between.
 */
interface Shares {
  readonly span: TimeSpan;
  readonly buckets: number;
  readonly rows: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly inFirst: Float64Array;
  readonly inLast: Float64Array;
  readonly between: Float64Array;
  /** All records by bucket, and the most of a bucket. */
  readonly all: Float64Array;
  readonly most: number;
}

const known = new WeakMap<GraphIndex, Shares>();

/** The shares for the number of buckets asked for last, which changes with the width of the page alone. */
function sharesIn(index: GraphIndex, buckets: number): Shares {
  const before = known.get(index);
  if (before?.buckets === buckets) return before;
  const shares = shareOut(index, buckets);
  known.set(index, shares);
  return shares;
}

function shareOut(index: GraphIndex, buckets: number): Shares {
  const span = overviewSpan(index);
  const length = (span.end - span.start) / buckets;
  const places = placeRows(index);
  const { bounds } = index.columns;
  const most = index.inTime.length;
  const [rows, first, last] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  const [inFirst, inLast, between] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  let count = 0;
  for (const row of index.inTime) {
    const isRange = hasFlag(bounds, row, DateFlag.range);
    // Something that took place by a date did so at some day before it: it stands where the timeline draws it.
    const start = (isRange ? bounds.startMin[row] : places.start[row]) ?? Number.NaN;
    const end = (isRange ? (bounds.startMax[row] ?? Number.NaN) + 1 : places.end[row]) ?? Number.NaN;
    if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
    const bucketAt = (day: DayNumber) => Math.min(buckets - 1, Math.max(0, Math.floor((day - span.start) / length)));
    const days = Math.max(end - start, Number.MIN_VALUE);
    const [from, until] = [bucketAt(start), bucketAt(end)];
    rows[count] = row;
    first[count] = from;
    last[count] = until;
    inFirst[count] = from === until ? 1 : (span.start + (from + 1) * length - start) / days;
    inLast[count] = from === until ? 0 : (end - (span.start + until * length)) / days;
    between[count] = length / days;
    count += 1;
  }
  const shares = {
    span,
    buckets,
    rows: rows.subarray(0, count),
    first,
    last,
    inFirst,
    inLast,
    between,
  };
  const all = countShares(shares, allRows(index.rowCount).words);
  return { ...shares, all, most: Math.max(...all) };
}

/** Adds up the shares of some records by bucket: what is the same for a run of buckets is noted at its two ends. */
function countShares(shares: Omit<Shares, 'all' | 'most'>, words: Uint32Array): Float64Array {
  const { buckets, rows, first, last, inFirst, inLast, between } = shares;
  const counts = new Float64Array(buckets);
  const steps = new Float64Array(buckets + 1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (!hasBit(words, row)) continue;
    const [from, until] = [first[at] ?? 0, last[at] ?? 0];
    counts[from] = (counts[from] ?? 0) + (inFirst[at] ?? 0);
    if (from === until) continue;
    counts[until] = (counts[until] ?? 0) + (inLast[at] ?? 0);
    steps[from + 1] = (steps[from + 1] ?? 0) + (between[at] ?? 0);
    steps[until] = (steps[until] ?? 0) - (between[at] ?? 0);
  }
  let level = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    level += steps[bucket] ?? 0;
    counts[bucket] = Math.max(0, (counts[bucket] ?? 0) + level);
  }
  return counts;
}

/** The height of a count, 0 to 1: its square root, so that one record is still seen beside a hundred. */
const overviewHeight = (count: number, most: number): number => (most === 0 ? 0 : Math.sqrt(count / most));

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
