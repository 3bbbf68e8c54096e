/**
 * Owns the gathering of links that are too many to be seen one by one: those that begin in one cell of a grid and end in
 * another become one line. The cells are as wide as a quarter to an eighth of the link is long, so that a short link keeps
 * its own place and the long ones, which would cover everything, become few (as a quadtree does for far bodies: Barnes
 * and Hut, 1986).
 */
import type { Camera } from '../camera';
import { cellWidth } from './gatherNodes';
import type { PlacedGraph } from './placeGraph';
import type { ScreenPlaces } from './screenPlaces';

/** Lines as columns, in CSS pixels of the panel. */
export interface GatheredLinks {
  readonly count: number;
  /** x0, y0, x1, y1 of each: the means over the links that are in it. */
  readonly ends: Float32Array;
  /** Links in each line. */
  readonly size: Uint32Array;
  /** 1 for what is quietened, or not there at the date stood at. */
  readonly faint: Uint8Array;
}

/** All links that can be seen, line by line, and where each line's begin. */
interface LinkGrid {
  readonly starts: Uint32Array;
  /** By place in this order: the edge, its nodes, and where it begins and ends, all of a line in the same sense. */
  readonly edge: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly ends: Float32Array;
}

/** The least width of the smallest cells in pixels; the most is twice that. */
const CELL = 5;
/** A link is at least so many times as long as its cells are wide. */
const LENGTH_OF_CELL = 4;
/** Links shorter than this, in pixels, lie under their nodes. */
const SHORT = 3;
/** Bits of a cell's column and line, and links that are gathered between two looks at the clock. */
const BITS = 13;
const MOST_CELLS = 2 ** BITS - 1;
const STRETCH = 4096;
/** Pixels of the sides of the tiles by which lines are put in order. */
const TILE = 48;

const known = new WeakMap<PlacedGraph, LinkGrid>();

/**
 * Gathers the links of which both ends are shown, but those that are `isApart`; it can be left between its yields.
 * `isFaint` is null where nothing is quietened.
 */
export function* gatherLinks(
  { placed, state }: Pick<ScreenPlaces, 'placed' | 'state'>,
  isFaint: ((edge: number) => boolean) | null,
  isApart: ((edge: number) => boolean) | null = null,
): Generator<void, GatheredLinks> {
  const grid = known.get(placed) ?? (yield* sortLinks(placed));
  known.set(placed, grid);
  const { starts, edge: edges, from, to, ends: own } = grid;
  const most = (starts.length - 1) * (isFaint === null ? 1 : 2);
  const ends = new Float32Array(4 * most);
  const size = new Uint32Array(most);
  const faint = new Uint8Array(most);
  let count = 0;
  let until = STRETCH;
  for (let line = 0; line + 1 < starts.length; line++) {
    const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0];
    if (end > until) {
      until = end + STRETCH;
      yield;
    }
    const first = count;
    // The place of the line of each tone, once there is one.
    let [plain, quiet] = [-1, -1];
    for (let place = start; place < end; place++) {
      if (state[from[place] ?? 0] === 0 || state[to[place] ?? 0] === 0) continue;
      if (isApart?.(edges[place] ?? 0)) continue;
      const isQuiet = isFaint?.(edges[place] ?? 0) ?? false;
      let at = isQuiet ? quiet : plain;
      if (at < 0) {
        at = count;
        count += 1;
        if (isQuiet) quiet = at;
        else plain = at;
        faint[at] = Number(isQuiet);
      }
      size[at] = (size[at] ?? 0) + 1;
      for (let i = 0; i < 4; i++) ends[4 * at + i] = (ends[4 * at + i] ?? 0) + (own[4 * place + i] ?? 0);
    }
    for (let at = first; at < count; at++) {
      const links = size[at] ?? 1;
      if (links > 1) for (let i = 4 * at; i < 4 * at + 4; i++) ends[i] = (ends[i] ?? 0) / links;
    }
  }
  return { count, ends: ends.subarray(0, 4 * count), size: size.subarray(0, count), faint: faint.subarray(0, count) };
}

/** Sorts the links into their lines, as if all nodes were shown; once for each placing. */
function* sortLinks({ graph, camera, view, x, y }: PlacedGraph): Generator<void, LinkGrid> {
  const { from, to } = graph.edges;
  const smallest = cellWidth(camera, CELL);
  const cellArea = (LENGTH_OF_CELL * smallest) ** 2;
  let capacity = 1024;
  while (capacity < 2 * from.length) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const [startCells, endCells] = [new Int32Array(from.length), new Int32Array(from.length)];
  const columns = Math.ceil((view.right - view.left) / TILE) + 1;
  const tiles = columns * (Math.ceil((view.bottom - view.top) / TILE) + 1);
  const tileOf = new Uint32Array(from.length);
  // The line of each edge, negative for none, and whether it is seen from its end.
  const lineOf = new Int32Array(from.length).fill(-1);
  const isTurned = new Uint8Array(from.length);
  const sizes = new Uint32Array(from.length);
  let [count, seen] = [0, 0];

  for (let edge = 0; edge < from.length; edge++) {
    if (edge % STRETCH === STRETCH - 1) yield;
    const a = from[edge] ?? 0;
    const b = to[edge] ?? 0;
    const x0 = x[a] ?? 0;
    const y0 = y[a] ?? 0;
    const x1 = x[b] ?? 0;
    const y1 = y[b] ?? 0;
    if (
      (x0 < view.left && x1 < view.left) ||
      (x0 > view.right && x1 > view.right) ||
      (y0 < view.top && y1 < view.top) ||
      (y0 > view.bottom && y1 > view.bottom)
    ) {
      continue;
    }
    const square = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
    if (square < SHORT * SHORT) continue;
    // Half the logarithm of a square is that of the length.
    const level = (31 - Math.clz32(Math.max(1, Math.min(0x7fffffff, square / cellArea)))) >> 1;
    const width = smallest * 2 ** level;
    // Counted from a cell well outside of the panel, so that all are positive; whole cells, so that a pan moves none.
    const column0 = Math.floor((view.left - camera.x) / width) - 2048;
    const line0 = Math.floor((view.top - camera.y) / width) - 2048;
    let start = cellAt(x0, y0, camera, width, column0, line0);
    let end = cellAt(x1, y1, camera, width, column0, line0);
    if (start > end) {
      [start, end] = [end, start];
      isTurned[edge] = 1;
    }
    start |= level << (2 * BITS);
    let slot = (Math.imul(start, 0x9e3779b1) ^ Math.imul(end, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    let line = slots[slot] ?? -1;
    while (line >= 0 && (startCells[line] !== start || endCells[line] !== end)) {
      slot = (slot + 1) & (capacity - 1);
      line = slots[slot] ?? -1;
    }
    if (line < 0) {
      line = count;
      count += 1;
      slots[slot] = line;
      startCells[line] = start;
      endCells[line] = end;
      const column = Math.floor((Math.min(view.right, Math.max(view.left, x0)) - view.left) / TILE);
      const row = Math.floor((Math.min(view.bottom, Math.max(view.top, y0)) - view.top) / TILE);
      tileOf[line] = row * columns + column;
    }
    lineOf[edge] = line;
    sizes[line] = (sizes[line] ?? 0) + 1;
    seen += 1;
  }

  yield;
  // Lines that are near one another follow one another: whoever paints them stays within what a processor has at hand.
  const rankOf = rankBy(tileOf, count, tiles);
  const starts = new Uint32Array(count + 1);
  for (let line = 0; line < count; line++) starts[(rankOf[line] ?? 0) + 1] = sizes[line] ?? 0;
  for (let rank = 0; rank < count; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const grid = {
    starts,
    edge: new Uint32Array(seen),
    from: new Uint32Array(seen),
    to: new Uint32Array(seen),
    ends: new Float32Array(4 * seen),
  };
  const next = starts.slice();
  for (let edge = 0; edge < from.length; edge++) {
    if (edge % STRETCH === STRETCH - 1) yield;
    const line = lineOf[edge] ?? -1;
    if (line < 0) continue;
    const rank = rankOf[line] ?? 0;
    const place = next[rank] ?? 0;
    next[rank] = place + 1;
    const [a, b] = isTurned[edge] === 1 ? [to[edge] ?? 0, from[edge] ?? 0] : [from[edge] ?? 0, to[edge] ?? 0];
    grid.edge[place] = edge;
    grid.from[place] = a;
    grid.to[place] = b;
    grid.ends[4 * place] = x[a] ?? 0;
    grid.ends[4 * place + 1] = y[a] ?? 0;
    grid.ends[4 * place + 2] = x[b] ?? 0;
    grid.ends[4 * place + 3] = y[b] ?? 0;
  }
  return grid;
}

/** The place of each of the first `count` in the order of their keys, which are below `keys`; equals stay as they are. */
function rankBy(keyOf: Uint32Array, count: number, keys: number): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (let i = 0; i < count; i++) next[(keyOf[i] ?? 0) + 1] = (next[(keyOf[i] ?? 0) + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const rankOf = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const key = keyOf[i] ?? 0;
    rankOf[i] = next[key] ?? 0;
    next[key] = (next[key] ?? 0) + 1;
  }
  return rankOf;
}

function cellAt(x: number, y: number, camera: Camera, width: number, column0: number, line0: number): number {
  const column = Math.floor((x - camera.x) / width) - column0;
  const line = Math.floor((y - camera.y) / width) - line0;
  return (Math.min(MOST_CELLS, Math.max(0, line)) << BITS) | Math.min(MOST_CELLS, Math.max(0, column));
}
