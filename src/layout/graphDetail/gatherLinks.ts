/**
 * Owns the gathering of links that are too many to be seen one by one: those that begin in one cell of a grid and end in
 * another become one line. The cells are as wide as a quarter to an eighth of the link is long, so that a short link keeps
 * its own place and the long ones, which would cover everything, become few (as a quadtree does for far bodies: Barnes
 * and Hut, 1986).
 */
import type { Camera } from '../camera';
import type { GraphNodes } from '../graphNodes';
import { cellWidth } from './gatherNodes';
import type { ScreenPlaces, ViewBox } from './screenPlaces';

/** Lines as columns, in CSS pixels of the panel. */
export interface GatheredLinks {
  readonly count: number;
  /** x0, y0, x1, y1 of each. */
  readonly ends: Float32Array;
  /** Links in each line. */
  readonly size: Uint32Array;
  /** 1 for what is quietened, or not there at the date stood at. */
  readonly faint: Uint8Array;
  /** Links that are too short to be seen, and links that do not touch what is drawn. */
  readonly within: number;
  readonly outside: number;
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
const STRETCH = 8192;

/** Gathers the links of which both ends are shown, but those that are `isApart`; it can be left between its yields. */
export function* gatherLinks(
  { from, to }: GraphNodes['edges'],
  { x, y, state }: ScreenPlaces,
  camera: Camera,
  view: ViewBox,
  isFaint: (edge: number) => boolean,
  isApart: (edge: number) => boolean = () => false,
): Generator<void, GatheredLinks> {
  const smallest = cellWidth(camera, CELL);
  let capacity = 1024;
  while (capacity < 2 * from.length) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const [startCells, endCells] = [new Int32Array(from.length), new Int32Array(from.length)];
  const sums = new Float32Array(4 * from.length);
  const size = new Uint32Array(from.length);
  const faint = new Uint8Array(from.length);
  let [count, within, outside] = [0, 0, 0];

  for (let edge = 0; edge < from.length; edge++) {
    if (edge % STRETCH === STRETCH - 1) yield;
    const a = from[edge] ?? 0;
    const b = to[edge] ?? 0;
    if (state[a] === 0 || state[b] === 0 || isApart(edge)) continue;
    let x0 = x[a] ?? 0;
    let y0 = y[a] ?? 0;
    let x1 = x[b] ?? 0;
    let y1 = y[b] ?? 0;
    if (
      (x0 < view.left && x1 < view.left) ||
      (x0 > view.right && x1 > view.right) ||
      (y0 < view.top && y1 < view.top) ||
      (y0 > view.bottom && y1 > view.bottom)
    ) {
      outside += 1;
      continue;
    }
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length < SHORT) {
      within += 1;
      continue;
    }
    const level = Math.max(0, Math.floor(Math.log2(length / (LENGTH_OF_CELL * smallest))));
    const width = smallest * 2 ** level;
    // Counted from a cell well outside of the panel, so that all are positive; whole cells, so that a pan moves none.
    const column0 = Math.floor((view.left - camera.x) / width) - 2048;
    const line0 = Math.floor((view.top - camera.y) / width) - 2048;
    let start = cellAt(x0, y0, camera, width, column0, line0);
    let end = cellAt(x1, y1, camera, width, column0, line0);
    if (start > end) {
      [start, end] = [end, start];
      [x0, y0, x1, y1] = [x1, y1, x0, y0];
    }
    const isQuiet = Number(isFaint(edge));
    start |= level << (2 * BITS);
    end |= isQuiet << (2 * BITS);
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
      faint[line] = isQuiet;
    }
    size[line] = (size[line] ?? 0) + 1;
    sums[4 * line] = (sums[4 * line] ?? 0) + x0;
    sums[4 * line + 1] = (sums[4 * line + 1] ?? 0) + y0;
    sums[4 * line + 2] = (sums[4 * line + 2] ?? 0) + x1;
    sums[4 * line + 3] = (sums[4 * line + 3] ?? 0) + y1;
  }
  for (let i = 0; i < 4 * count; i++) sums[i] = (sums[i] ?? 0) / (size[i >> 2] ?? 1);
  return {
    count,
    ends: sums.subarray(0, 4 * count),
    size: size.subarray(0, count),
    faint: faint.subarray(0, count),
    within,
    outside,
  };
}

function cellAt(x: number, y: number, camera: Camera, width: number, column0: number, line0: number): number {
  const column = Math.floor((x - camera.x) / width) - column0;
  const line = Math.floor((y - camera.y) / width) - line0;
  return (Math.min(MOST_CELLS, Math.max(0, line)) << BITS) | Math.min(MOST_CELLS, Math.max(0, column));
}
