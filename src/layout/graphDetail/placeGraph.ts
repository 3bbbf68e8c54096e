/** Owns where all nodes stand on screen, kept for the next question about the same camera: a filter or a date moves nothing. */
import type { Camera } from '../camera';
import type { GraphNodes } from '../graphNodes';
import { type GraphPlaces, pinnedNodes } from '../graphPlaces';
import type { GraphSceneInput } from '../sceneNode';

/** What is drawn: the panel and its margin, in CSS pixels of the panel. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const viewBoxOf = ({ size, margin }: Pick<GraphSceneInput, 'size' | 'margin'>): ViewBox => ({
  left: -margin,
  top: -margin,
  right: size.width + margin,
  bottom: size.height + margin,
});

/** By node: its centre in CSS pixels of the panel, and whether what is drawn has it (IN_VIEW) or not (SHOWN). */
export interface PlacedGraph {
  readonly graph: GraphNodes;
  readonly camera: Camera;
  readonly view: ViewBox;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly reach: Uint8Array;
}

export const SHOWN = 1;
export const IN_VIEW = 3;

/** Pixels about a node's centre that a node in view may reach: its radius, rings and sign. */
const REACH = 40;
/** A graph's placings that are kept: that of the base picture, and that of what is drawn over it. */
const KEPT = 2;

type Look = Pick<GraphSceneInput, Exclude<keyof GraphPlaces, 'passing' | 'mode'> | 'camera' | 'size' | 'margin'>;

interface Kept {
  readonly look: Look;
  readonly placed: PlacedGraph;
}

const known = new WeakMap<GraphNodes, readonly Kept[]>();

/** Places all nodes, shown or not; the same answer again for the same places, camera and panel. */
export function placeGraph(look: Look): PlacedGraph {
  const { graph, camera } = look;
  const before = known.get(graph) ?? [];
  const view = viewBoxOf(look);
  const found = before.find(
    ({ look: other, placed }) => other.pins === look.pins && isSamePlace(other, look) && isSameBox(placed.view, view),
  );
  if (found !== undefined) return found.placed;
  const { x, y } = centres(
    look,
    before.find(({ look: other }) => isSamePlace(other, look)),
  );
  const placed = { graph, camera, view, x, y, reach: reachOf(x, y, view) };
  known.set(graph, [{ look: keptOf(look), placed }, ...before].slice(0, KEPT));
  return placed;
}

/** Without what else a look has with it, which would be kept as long. */
const keptOf = ({ graph, positions, pins, squeeze, camera, size, margin }: Look): Look => ({
  graph,
  positions,
  pins,
  squeeze,
  camera,
  size,
  margin,
});

const isSamePlace = (a: Look, b: Look): boolean =>
  a.positions === b.positions &&
  a.squeeze === b.squeeze &&
  a.camera.x === b.camera.x &&
  a.camera.y === b.camera.y &&
  a.camera.k === b.camera.k;

const isSameBox = (a: ViewBox, b: ViewBox): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

function centres(look: Look, like: Kept | undefined): Pick<PlacedGraph, 'x' | 'y'> {
  const { graph, positions, pins, squeeze, camera } = look;
  if (like?.look.pins === pins) return like.placed;
  const [scaleX, scaleY] = [squeeze * camera.k, camera.k / squeeze];
  const x = like?.placed.x.slice() ?? new Float64Array(graph.count);
  const y = like?.placed.y.slice() ?? new Float64Array(graph.count);
  const place = (node: number, layoutX: number, layoutY: number) => {
    x[node] = layoutX * scaleX + camera.x;
    y[node] = layoutY * scaleY + camera.y;
  };
  if (like === undefined) {
    for (let node = 0; node < graph.count; node++) {
      x[node] = (positions[2 * node] ?? 0) * scaleX + camera.x;
      y[node] = (positions[2 * node + 1] ?? 0) * scaleY + camera.y;
    }
  } else {
    for (const node of pinnedNodes(graph, like.look.pins).keys()) {
      place(node, positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0);
    }
  }
  for (const [node, pin] of pinnedNodes(graph, pins)) place(node, pin.x, pin.y);
  return { x, y };
}

function reachOf(x: Float64Array, y: Float64Array, { left, top, right, bottom }: ViewBox): Uint8Array {
  const reach = new Uint8Array(x.length);
  for (let node = 0; node < x.length; node++) {
    const [atX, atY] = [x[node] ?? 0, y[node] ?? 0];
    const isInView = atX > left - REACH && atX < right + REACH && atY > top - REACH && atY < bottom + REACH;
    reach[node] = isInView ? IN_VIEW : SHOWN;
  }
  return reach;
}
