/**
 * Owns the gathering of nodes that are too small and too many to be seen one by one: those of one cell of a grid become
 * one disc. The grid is fixed to the layout and doubles its cells with the zoom, so that a pan gathers nothing anew.
 */
import type { Camera } from '../camera';
import type { GraphNodes } from '../graphNodes';
import { IN_VIEW, type ScreenPlaces, type ViewBox } from './screenPlaces';

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

/** Gathers the nodes in view but those that `isApart`. */
export function gatherNodes(
  graph: Pick<GraphNodes, 'count' | 'theme' | 'importance'>,
  { x, y, state }: ScreenPlaces,
  camera: Camera,
  view: ViewBox,
  isApart: (node: number) => boolean,
  isFaint: (node: number) => boolean,
): GatheredNodes {
  const width = cellWidth(camera, CELL);
  const room = 2 * CELL + 40;
  const column0 = Math.floor((view.left - room - camera.x) / width);
  const line0 = Math.floor((view.top - room - camera.y) / width);
  const columns = Math.ceil((view.right - view.left + 2 * room) / width) + 2;
  const lines = Math.ceil((view.bottom - view.top + 2 * room) / width) + 2;

  const cells = 2 * columns * lines;
  const starts = new Uint32Array(cells + 1);
  const cellOf = new Int32Array(graph.count).fill(-1);
  let gathered = 0;
  for (let node = 0; node < graph.count; node++) {
    if (state[node] !== IN_VIEW || isApart(node)) continue;
    const column = clamp(Math.floor(((x[node] ?? 0) - camera.x) / width) - column0, columns - 1);
    const line = clamp(Math.floor(((y[node] ?? 0) - camera.y) / width) - line0, lines - 1);
    const cell = 2 * (line * columns + column) + Number(isFaint(node));
    cellOf[node] = cell;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    gathered += 1;
  }
  let count = 0;
  for (let cell = 0; cell < cells; cell++) {
    if ((starts[cell + 1] ?? 0) > 0) count += 1;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  const members = new Uint32Array(gathered);
  const next = starts.slice(0, cells);
  for (let node = 0; node < graph.count; node++) {
    const cell = cellOf[node] ?? -1;
    if (cell < 0) continue;
    const place = next[cell] ?? 0;
    members[place] = node;
    next[cell] = place + 1;
  }

  const found = emptyDiscs(count, members);
  const votes = new Uint32Array(1 + graph.theme.reduce((most, theme) => Math.max(most, theme + 1), 0));
  let disc = 0;
  for (let cell = 0; cell < cells; cell++) {
    const [start, end] = [starts[cell] ?? 0, starts[cell + 1] ?? 0];
    if (start === end) continue;
    let [leading, foremost] = [-1, members[start] ?? 0];
    for (let place = start; place < end; place++) {
      const node = members[place] ?? 0;
      const theme = graph.theme[node] ?? -1;
      if ((graph.importance[node] ?? 0) > (graph.importance[foremost] ?? 0)) foremost = node;
      votes[theme + 1] = (votes[theme + 1] ?? 0) + 1;
      if (place === start || (votes[theme + 1] ?? 0) > (votes[leading + 1] ?? 0)) leading = theme;
    }
    for (let place = start; place < end; place++) votes[(graph.theme[members[place] ?? 0] ?? -1) + 1] = 0;
    // Where one of them stands, and not in their middle, or full cells would show as a grid.
    found.x[disc] = x[foremost] ?? 0;
    found.y[disc] = y[foremost] ?? 0;
    found.size[disc] = end - start;
    found.theme[disc] = leading;
    found.faint[disc] = cell & 1;
    found.offsets[disc + 1] = end;
    disc += 1;
  }
  setRadii(found, width);
  return found;
}

function emptyDiscs(count: number, members: Uint32Array): GatheredNodes {
  return {
    count,
    x: new Float32Array(count),
    y: new Float32Array(count),
    r: new Float32Array(count),
    size: new Uint32Array(count),
    theme: new Int16Array(count),
    faint: new Uint8Array(count),
    members,
    offsets: new Uint32Array(count + 1),
  };
}

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

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
