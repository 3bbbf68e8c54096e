/**
 * Owns the question which records are active, start or end in a window, certainly or possibly, answered by index: bounds in
 * typed arrays sorted by where they start, over which an implicit tree keeps the greatest end of each subtree.
 */
import type { DayNumber } from '../dates/dayNumber';
import type { TimeSpan } from '../dates/timeSpan';

export const WINDOW_RELATIONS = ['active', 'starts', 'ends'] as const;
/** What a record does in the window. */
export type WindowRelation = (typeof WINDOW_RELATIONS)[number];

export const CERTAINTIES = ['certainly', 'possibly'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface WindowQuestion {
  readonly relation: WindowRelation;
  readonly certainty: Certainty;
}

export interface TimeBounds {
  readonly startMin: DayNumber;
  readonly startMax: DayNumber;
  readonly endMin: DayNumber;
  readonly endMax: DayNumber;
  /** `?`: nothing about the date is certain. */
  readonly uncertain: boolean;
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

/** Builds the index over the records' bounds; null for what has none. */
export function buildTimeIndex(all: readonly (TimeBounds | null)[]): TimeIndex {
  const dated = all.flatMap((bounds, number) => (bounds === null ? [] : [{ number, bounds }]));
  const trees = new Map<WindowRelation, Tree>();
  const treeOf = (relation: WindowRelation): Tree => {
    const [low, high] = LIMITS[relation];
    const tree =
      trees.get(relation) ?? buildTree(dated.map(({ number, bounds }) => [bounds[low], bounds[high], number]));
    trees.set(relation, tree);
    return tree;
  };
  return {
    query: (window, question) => {
      const { lows, greatest, numbers, highs } = treeOf(question.relation);
      const found: number[] = [];
      const visit = (from: number, until: number): void => {
        if (from >= until) return;
        const middle = (from + until) >> 1;
        // No record of this part reaches the window: it is left out whole. Limits are met inclusively, and checked below.
        if ((greatest[middle] ?? 0) < window.start) return;
        visit(from, middle);
        if ((lows[middle] ?? 0) > window.end) return;
        const number = numbers[middle] ?? 0;
        const bounds = all[number];
        if ((highs[middle] ?? 0) >= window.start && bounds && answersQuestion(bounds, window, question))
          found.push(number);
        visit(middle + 1, until);
      };
      visit(0, numbers.length);
      return Uint32Array.from(found).sort();
    },
  };
}

interface Tree {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly numbers: Uint32Array;
  /** At the middle of each part, the greatest high of that part. */
  readonly greatest: Float64Array;
}

function buildTree(entries: readonly (readonly [low: number, high: number, number: number])[]): Tree {
  const sorted = [...entries].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[2] - b[2]));
  const highs = Float64Array.from(sorted, ([, high]) => high);
  const greatest = new Float64Array(sorted.length);
  const fill = (from: number, until: number): number => {
    if (from >= until) return Number.NEGATIVE_INFINITY;
    const middle = (from + until) >> 1;
    const most = Math.max(highs[middle] ?? 0, fill(from, middle), fill(middle + 1, until));
    greatest[middle] = most;
    return most;
  };
  fill(0, sorted.length);
  return {
    lows: Float64Array.from(sorted, ([low]) => low),
    highs,
    numbers: Uint32Array.from(sorted, ([, , number]) => number),
    greatest,
  };
}
