/**
 * Owns the question which records are active, start or end in a window, certainly or possibly, answered by index: bounds in
 * typed arrays sorted by where they start, over which an implicit tree keeps the greatest end of each subtree.
 */
import type { TimeSpan } from '../dates/timeSpan';
import { sortRows } from '../index/sortRows';
import { type BoundsColumns, DateFlag, datedRows, hasFlag, type TimeBounds } from './boundsColumns';

export const WINDOW_RELATIONS = ['active', 'starts', 'ends'] as const;
/** What a record does in the window. */
export type WindowRelation = (typeof WINDOW_RELATIONS)[number];

export const CERTAINTIES = ['certainly', 'possibly'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface WindowQuestion {
  readonly relation: WindowRelation;
  readonly certainty: Certainty;
}

/**
 * Whether a record does that in the window. *Possibly*: some reading of its date says so. *Certainly*: every reading does.
 * A start or an end that is not known, or that does not exist, is never in a window for certain.
 */
export function answersQuestion(
  bounds: TimeBounds,
  window: TimeSpan,
  { relation, certainty }: WindowQuestion,
): boolean {
  const { startMin, startMax, endMin, endMax } = bounds;
  const { start, end } = window;
  if (certainty === 'certainly') {
    if (bounds.uncertain) return false;
    switch (relation) {
      case 'active':
        // Every reading meets the window: it starts before the window is over and ends after it began.
        return startMax < end && endMin > start;
      case 'starts':
        return startMin >= start && startMax < end;
      case 'ends':
        return endMin > start && endMax <= end;
    }
  }
  switch (relation) {
    case 'active':
      return startMin < end && endMax > start;
    case 'starts':
      return startMax >= start && startMin < end;
    case 'ends':
      return endMax > start && endMin <= end;
  }
}

export interface TimeIndex {
  /** Numbers of the records that answer, ascending. */
  readonly query: (window: TimeSpan, question: WindowQuestion) => Uint32Array;
}

/** The lower and upper limit by which each question finds its candidates: low < window.end and high > window.start. */
const LIMITS: Readonly<Record<WindowRelation, readonly ['startMin' | 'endMin', 'startMax' | 'endMax']>> = {
  active: ['startMin', 'endMax'],
  starts: ['startMin', 'startMax'],
  ends: ['endMin', 'endMax'],
};

/** The sorted columns of each question. */
type TimeTrees = Readonly<Record<WindowRelation, TimeTree>>;

interface TimeTree {
  /** Ascending. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly numbers: Uint32Array;
  /** At the middle of each part, the greatest high of that part. */
  readonly greatest: Float64Array;
}

/** Sorts the records for each question. */
function buildTimeTrees(bounds: BoundsColumns): TimeTrees {
  const dated = datedRows(bounds);
  const orders = { startMin: inOrder(dated, bounds.startMin), endMin: inOrder(dated, bounds.endMin) };
  const treeOf = (relation: WindowRelation) => {
    const [low, high] = LIMITS[relation];
    return buildTree(orders[low], bounds[high]);
  };
  return { active: treeOf('active'), starts: treeOf('starts'), ends: treeOf('ends') };
}

/** The index over the records' bounds; built at its first question, for few ask one. */
export function buildTimeIndex(bounds: BoundsColumns): TimeIndex {
  let trees: TimeTrees | null = null;
  return {
    query: (window, question) => {
      trees ??= buildTimeTrees(bounds);
      const { lows, greatest, numbers, highs } = trees[question.relation];
      const found: number[] = [];
      const visit = (from: number, until: number): void => {
        if (from >= until) return;
        const middle = (from + until) >> 1;
        // No record of this part reaches the window: it is left out whole. Limits are met inclusively, and checked below.
        if ((greatest[middle] ?? 0) < window.start) return;
        visit(from, middle);
        if ((lows[middle] ?? 0) > window.end) return;
        const number = numbers[middle] ?? 0;
        if ((highs[middle] ?? 0) >= window.start && answersQuestion(timeBoundsAt(bounds, number), window, question)) {
          found.push(number);
        }
        visit(middle + 1, until);
      };
      visit(0, numbers.length);
      return Uint32Array.from(found).sort();
    },
  };
}

const timeBoundsAt = (bounds: BoundsColumns, number: number): TimeBounds => ({
  startMin: bounds.startMin[number] ?? 0,
  startMax: bounds.startMax[number] ?? 0,
  endMin: bounds.endMin[number] ?? 0,
  endMax: bounds.endMax[number] ?? 0,
  uncertain: hasFlag(bounds, number, DateFlag.uncertain),
});

interface Order {
  readonly numbers: Uint32Array;
  readonly lows: Float64Array;
}

function inOrder(dated: Uint32Array, low: Float64Array): Order {
  const numbers = sortRows(dated, low);
  const lows = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) lows[place] = low[numbers[place] ?? 0] ?? 0;
  return { numbers, lows };
}

function buildTree({ numbers, lows }: Order, high: Float64Array): TimeTree {
  const highs = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) highs[place] = high[numbers[place] ?? 0] ?? 0;
  const greatest = new Float64Array(numbers.length);
  const fill = (from: number, until: number): number => {
    if (from >= until) return Number.NEGATIVE_INFINITY;
    const middle = (from + until) >> 1;
    const most = Math.max(highs[middle] ?? 0, fill(from, middle), fill(middle + 1, until));
    greatest[middle] = most;
    return most;
  };
  fill(0, numbers.length);
  return { lows, highs, numbers, greatest };
}
