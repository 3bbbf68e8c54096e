/** Owns how long each row is there, at the least and at the most, those without a date of their own too. */
import { type Lists, listAt } from '../index/lists';
import { type BoundsColumns, DateFlag, isDated } from './boundsColumns';

/** What of the links a life-span is read from. */
interface Ties {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Of the first links. */
  readonly validity: BoundsColumns;
}

/**
 * The life-span of each row. What has no date of its own, such as a person, has none to be absent at; it joins the story
 * with the first dated record or relation that it is tied to, as certainly as that is dated, and what is tied to nothing
 * dated is always there.
 */
export function buildLifespans(bounds: BoundsColumns, linksOf: Lists<Uint32Array>, ties: Ties): BoundsColumns {
  const lifespans: BoundsColumns = {
    startMin: bounds.startMin.slice(),
    startMax: bounds.startMax.slice(),
    endMin: bounds.endMin.slice(),
    endMax: bounds.endMax.slice(),
    flags: bounds.flags.slice(),
  };
  for (let row = 0; row < bounds.startMin.length; row++) {
    if (isDated(bounds, row)) continue;
    let [startMin, startMax] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const link of listAt(linksOf, row)) {
      const [from, to] = [ties.from[link] ?? 0, ties.to[link] ?? 0];
      const other = from === row ? to : from;
      const own = isDated(ties.validity, link);
      if (!isDated(bounds, other) && !own) continue;
      // A tie begins when the record does and when it is itself said to begin.
      startMin = Math.min(startMin, later(bounds.startMin[other], own ? ties.validity.startMin[link] : undefined));
      startMax = Math.min(startMax, later(bounds.startMax[other], own ? ties.validity.startMax[link] : undefined));
    }
    const isTied = startMin !== Number.POSITIVE_INFINITY || startMax !== Number.POSITIVE_INFINITY;
    lifespans.startMin[row] = isTied ? startMin : Number.NEGATIVE_INFINITY;
    lifespans.startMax[row] = isTied ? startMax : Number.NEGATIVE_INFINITY;
    lifespans.endMin[row] = Number.POSITIVE_INFINITY;
    lifespans.endMax[row] = Number.POSITIVE_INFINITY;
    lifespans.flags[row] = DateFlag.borrowed;
  }
  return lifespans;
}

/** The later of two days, of which either may be none. */
function later(a: number | undefined, b: number | undefined): number {
  if (a === undefined || Number.isNaN(a)) return b ?? Number.NEGATIVE_INFINITY;
  return b === undefined ? a : Math.max(a, b);
}
