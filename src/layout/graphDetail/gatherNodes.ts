/**
 * Owns the gathering of nodes that are too small and too many to be seen one by one: those of one cell of a grid become
 * one disc. The grid is fixed to the layout and doubles its cells with the zoom, so that a pan gathers nothing anew.
 */
import type { Camera } from '../camera';
import { IN_VIEW, type PlacedGraph } from './placeGraph';
import type { ScreenPlaces } from './screenPlaces';

/** Discs as columns, in CSS pixels of the panel. */
export interface GatheredNodes {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly r: Float32Array;
  /** Nodes in each disc. */
  readonly size: Uint32Array;
  /** The commonest theme in each, as a place in the data set's themes; -1 for none. */
  readonly theme: Int16Array;
  /** 1 for what is quietened, or not there at the date stood at; a disc is wholly so or wholly not. */
  readonly faint: Uint8Array;
  /** The nodes of all discs one after another, and where each disc's begin. */
  readonly members: Uint32Array;
  readonly offsets: Uint32Array;
}

/** The nodes in view cell by cell, and where each cell's begin; cells without any are left out. */
interface NodeGrid {
  readonly width: number;
  readonly nodes: Uint32Array;
  /** What is counted of each of them, in the same order: its theme's place and 1, and its importance. */
  readonly theme: Uint16Array;
  readonly importance: Float64Array;
  readonly starts: Uint32Array;
  readonly themes: number;
}

/** The least width of a cell in pixels; the most is twice that. */
const CELL = 4.5;
/** Half the widths of the smallest disc, of one of few nodes, and of the largest as a part of a cell. */
const LEAST_RADIUS = 1.2;
const RADIUS = 2.3;
const MOST_OF_CELL = 0.56;
/** Discs that are larger than the size scale says, as a part of all: a few crowded cells must not make the rest vanish. */
const CROWDED = 0.02;

/** The width on screen of a cell that is `least` to twice as wide, and a power of two in the layout's units. */
export const cellWidth = ({ k }: Pick<Camera, 'k'>, least: number): number => k * 2 ** Math.ceil(Math.log2(least / k));

const known = new WeakMap<PlacedGraph, NodeGrid>();

/** Gathers the nodes in view but those that are `apart`. In `faint` what is quietened has 1; null where nothing is. */
export function gatherNodes(
  { placed, state }: ScreenPlaces,
  apart: ReadonlySet<number>,
  faint: Uint8Array | null,
): GatheredNodes {
  const { graph, x, y } = placed;
  const grid = gridOf(placed);
  const { nodes, theme, importance, starts } = grid;
  // 1 for what is gathered, 2 where it is faint.
  const kinds = new Uint8Array(graph.count);
  for (let node = 0; node < kinds.length; node++) {
    if (state[node] === IN_VIEW) kinds[node] = faint?.[node] === 1 ? 2 : 1;
  }
  for (const node of apart) kinds[node] = 0;

  const most = (starts.length - 1) * (faint === null ? 1 : 2);
  const found = emptyDiscs(most, nodes.length);
  const votes = new Uint32Array(1 + grid.themes);
  let [disc, filled] = [0, 0];
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const [start, end] = [starts[cell] ?? 0, starts[cell + 1] ?? 0];
    for (let kind = 1; kind <= (faint === null ? 1 : 2); kind++) {
      const first = filled;
      let [leading, foremost, highest] = [0, -1, -1];
      for (let place = start; place < end; place++) {
        const node = nodes[place] ?? 0;
        if (kinds[node] !== kind) continue;
        const weight = importance[place] ?? 0;
        if (weight > highest) {
          foremost = node;
          highest = weight;
        }
        const vote = theme[place] ?? 0;
        const own = (votes[vote] ?? 0) + 1;
        votes[vote] = own;
        if (filled === first || own > (votes[leading] ?? 0)) leading = vote;
        found.members[filled] = node;
        filled += 1;
      }
      if (filled === first) continue;
      for (let place = start; place < end; place++) votes[theme[place] ?? 0] = 0;
      // Where one of them stands, and not in their middle, or full cells would show as a grid.
      found.x[disc] = x[foremost] ?? 0;
      found.y[disc] = y[foremost] ?? 0;
      found.size[disc] = filled - first;
      found.theme[disc] = leading - 1;
      found.faint[disc] = kind - 1;
      found.offsets[disc + 1] = filled;
      disc += 1;
    }
  }
  const discs = cutTo(found, disc, filled);
  setRadii(discs, grid.width);
  return discs;
}

/** Sorts the nodes in view into their cells, by counting; once for each placing. */
function gridOf(placed: PlacedGraph): NodeGrid {
  const before = known.get(placed);
  if (before !== undefined) return before;
  const { graph, camera, view, x, y, reach } = placed;
  const width = cellWidth(camera, CELL);
  const room = 2 * CELL + 40;
  const column0 = Math.floor((view.left - room - camera.x) / width);
  const line0 = Math.floor((view.top - room - camera.y) / width);
  const columns = Math.ceil((view.right - view.left + 2 * room) / width) + 2;
  const lines = Math.ceil((view.bottom - view.top + 2 * room) / width) + 2;

  const cells = columns * lines;
  const next = new Uint32Array(cells + 1);
  const cellOf = new Int32Array(graph.count).fill(-1);
  for (let node = 0; node < graph.count; node++) {
    if (reach[node] !== IN_VIEW) continue;
    const column = clamp(Math.floor(((x[node] ?? 0) - camera.x) / width) - column0, columns - 1);
    const line = clamp(Math.floor(((y[node] ?? 0) - camera.y) / width) - line0, lines - 1);
    const cell = line * columns + column;
    cellOf[node] = cell;
    next[cell + 1] = (next[cell + 1] ?? 0) + 1;
  }
  let full = 0;
  for (let cell = 0; cell < cells; cell++) if ((next[cell + 1] ?? 0) > 0) full += 1;
  const starts = new Uint32Array(full + 1);
  let place = 0;
  for (let cell = 0; cell < cells; cell++) {
    const start = next[cell] ?? 0;
    const end = start + (next[cell + 1] ?? 0);
    next[cell + 1] = end;
    if (end === start) continue;
    place += 1;
    starts[place] = end;
  }
  const nodes = new Uint32Array(next[cells] ?? 0);
  const theme = new Uint16Array(nodes.length);
  const importance = new Float64Array(nodes.length);
  let themes = 0;
  for (let node = 0; node < graph.count; node++) {
    const cell = cellOf[node] ?? -1;
    if (cell < 0) continue;
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    nodes[at] = node;
    theme[at] = (graph.theme[node] ?? -1) + 1;
    importance[at] = graph.importance[node] ?? 0;
    themes = Math.max(themes, theme[at] ?? 0);
  }
  const grid = { width, nodes, theme, importance, starts, themes };
  known.set(placed, grid);
  return grid;
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

function emptyDiscs(count: number, members: number): GatheredNodes {
  return {
    count,
    x: new Float32Array(count),
    y: new Float32Array(count),
    r: new Float32Array(count),
    size: new Uint32Array(count),
    theme: new Int16Array(count),
    faint: new Uint8Array(count),
    members: new Uint32Array(members),
    offsets: new Uint32Array(count + 1),
  };
}

const cutTo = (
  { x, y, r, size, theme, faint, members, offsets }: GatheredNodes,
  count: number,
  filled: number,
): GatheredNodes => ({
  count,
  x: x.subarray(0, count),
  y: y.subarray(0, count),
  r: r.subarray(0, count),
  size: size.subarray(0, count),
  theme: theme.subarray(0, count),
  faint: faint.subarray(0, count),
  members: members.subarray(0, filled),
  offsets: offsets.subarray(0, count + 1),
});
/** The area of a disc goes with its number, up to what a cell has room for. */
function setRadii({ count, r, size }: GatheredNodes, width: number): void {
  const sorted = size.slice().sort();
  const full = Math.max(1, sorted[Math.floor((1 - CROWDED) * (count - 1))] ?? 1);
  const most = Math.min(MOST_OF_CELL * width, RADIUS * Math.sqrt(full));
  for (let disc = 0; disc < count; disc++) {
    const own = most * Math.sqrt((size[disc] ?? 1) / full);
    r[disc] = Math.min(MOST_OF_CELL * width, Math.max(LEAST_RADIUS, own));
  }
}

/** The disc at a point, or within a few pixels of it; -1 for none. */
export function discAt({ count, x, y, r }: GatheredNodes, atX: number, atY: number): number {
  let best = -1;
  let least = 2;
  for (let disc = 0; disc < count; disc++) {
    const outside = Math.hypot((x[disc] ?? 0) - atX, (y[disc] ?? 0) - atY) - (r[disc] ?? 0);
    if (outside > least) continue;
    best = disc;
    least = outside;
  }
  return best;
}

/** The nodes of a disc. */
export const membersOf = ({ members, offsets }: GatheredNodes, disc: number): Uint32Array =>
  members.subarray(offsets[disc] ?? 0, offsets[disc + 1] ?? 0);
