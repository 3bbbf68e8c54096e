/** Owns the way of a thread on the timeline: a curve from one item to another, between the boxes that they are drawn in. */

/** Where an item is drawn, in pixels. */
export interface ItemBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ThreadPath {
  /** SVG path data. */
  readonly d: string;
  /** Where it ends, and the direction in which it arrives there, in radians. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Pixels that a thread keeps from the box it comes to. */
const GAP = 2;
/** Pixels of the widest glyph, and that a thread keeps from the ends of a bar. */
const WIDEST_GLYPH = 26;
const INSET = 6;
/** Pixels by which a thread between two items of one line swings out. */
const SWING = 14;
/** Of the way from one line to another, the share that a thread leaves and arrives upright over. */
const BEND = 0.5;

/** Leaves from an item and arrives at the nearest place of the other, from above or from below. */
export function threadPath(from: ItemBox, to: ItemBox): ThreadPath {
  const x0 = anchor(from, (to.left + to.right) / 2);
  const x1 = anchor(to, x0);
  const isBelow = to.top >= from.bottom;
  const isAbove = to.bottom <= from.top;
  if (!isBelow && !isAbove) {
    // Side by side: over the top of both.
    const [y0, y1] = [from.top - GAP, to.top - GAP];
    const high = Math.min(y0, y1) - SWING;
    return pathOf(x0, y0, x0, high, x1, high, x1, y1);
  }
  const y0 = isBelow ? from.bottom : from.top;
  const y1 = isBelow ? to.top - GAP : to.bottom + GAP;
  const bend = (y1 - y0) * BEND;
  return pathOf(x0, y0, x0, y0 + bend, x1, y1 - bend, x1, y1);
}

function pathOf(...points: [number, number, number, number, number, number, number, number]): ThreadPath {
  const [x0, y0, ax, ay, bx, by, x, y] = points.map((value) => Math.round(value * 10) / 10) as typeof points;
  return { d: `M${x0},${y0}C${ax},${ay} ${bx},${by} ${x},${y}`, x, y, angle: Math.atan2(y - by, x - bx) };
}

/** The middle of a glyph, and of a bar the place that is nearest to `x`. */
function anchor({ left, right }: ItemBox, x: number): number {
  if (right - left <= WIDEST_GLYPH) return (left + right) / 2;
  return Math.max(left + INSET, Math.min(right - INSET, x));
}
