/** Owns where nodes stand: a force layout of a fixed number of ticks, the same picture for the same data at every load. */
import { buildBodies } from './force/buildBodies';
import { createMultilevelLayout, type LayoutRun } from './force/createMultilevelLayout';
import { createSmallLayout } from './force/createSmallLayout';

/** A graph as columns. */
export interface ForceLayoutInput {
  /** Of each node, in layout units, which are CSS pixels at zoom 1. */
  readonly radius: Float32Array;
  /** The place of each node, 0 to the last, in an order that is not the file's. */
  readonly rank: Uint32Array;
  /** Places in the columns of nodes; a link to a node that is not there, or to itself, is left out. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** A layout under way, done in steps so that whoever runs it can look up between them. */
export interface ForceLayout extends Omit<LayoutRun, 'place'> {
  /** x and y of each node as they stand now, in the order of the input, about 0, 0. */
  readonly positions: () => Float32Array;
}

/** Panels and labels are wider than high: all is laid out in a round space, which is then stretched this much to the sides. */
const STRETCH = 1.38;
/** Up to here d3-force's own 300 ticks are quick enough, and room for labels matters more than time. */
const FEW_NODES = 400;

/** Begins a layout; nothing is done before its first step. */
export function createForceLayout(input: ForceLayoutInput): ForceLayout {
  const count = input.rank.length;
  const run =
    count <= FEW_NODES ? createSmallLayout(input, STRETCH) : createMultilevelLayout(buildBodies(input, STRETCH));
  return { ...run, positions: () => positionsOf(run, input.rank) };
}

/** Lays out the nodes from beginning to end; x and y of each in the order of the input, about 0, 0. */
export function buildForceLayout(input: ForceLayoutInput): Float32Array {
  const layout = createForceLayout(input);
  while (layout.step());
  return layout.positions();
}

function positionsOf(run: LayoutRun, rank: Uint32Array): Float32Array {
  const byRank = new Float64Array(2 * rank.length);
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  run.place((body, roundX, roundY) => {
    const x = roundX * STRETCH;
    const y = roundY / STRETCH;
    byRank[2 * body] = x;
    byRank[2 * body + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  const positions = new Float32Array(2 * rank.length);
  rank.forEach((place, node) => {
    positions[2 * node] = (byRank[2 * place] ?? 0) - (left + right) / 2;
    positions[2 * node + 1] = (byRank[2 * place + 1] ?? 0) - (top + bottom) / 2;
  });
  return positions;
}
