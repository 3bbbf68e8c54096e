/** Owns where all nodes stand on screen, as columns: what a picture of very many is worked out from. */
import type { GraphNodes } from '../graphNodes';
import { type GraphPlaces, pinnedNodes } from '../graphPlaces';
import type { GraphSceneInput } from '../sceneNode';

/** By node: its centre in CSS pixels of the panel, and whether it is shown at all (1) and in what is drawn (3). */
export interface ScreenPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly state: Uint8Array;
  /** Nodes that are shown, and those of them in what is drawn. */
  readonly shown: number;
  readonly inView: number;
}

export const SHOWN = 1;
export const IN_VIEW = 3;

/** What is drawn: the panel and its margin, in CSS pixels of the panel. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const viewBoxOf = ({ size, margin }: Pick<GraphSceneInput, 'size' | 'margin'>): ViewBox => ({
  left: -margin,
  top: -margin,
  right: size.width + margin,
  bottom: size.height + margin,
});

/** Pixels about a node's centre that a node in view may reach: its radius, rings and sign. */
const REACH = 40;

/** Places all nodes; `isAmong` leaves out others as if a filter had hidden them. */
export function screenPlaces(
  input: Pick<GraphSceneInput, keyof GraphPlaces | 'camera' | 'size' | 'margin'>,
  isAmong: (node: number) => boolean = () => true,
): ScreenPlaces {
  const { graph, positions, pins, squeeze, camera, passing, mode } = input;
  const { count } = graph;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const state = new Uint8Array(count);
  const { left, top, right, bottom } = viewBoxOf(input);
  const pinned = pinnedNodes(graph, pins);
  const isDimming = mode === 'dim';
  let [shown, inView] = [0, 0];
  const place = (node: number, layoutX: number, layoutY: number) => {
    const screenX = layoutX * squeeze * camera.k + camera.x;
    const screenY = (layoutY / squeeze) * camera.k + camera.y;
    x[node] = screenX;
    y[node] = screenY;
    const isInView =
      screenX > left - REACH && screenX < right + REACH && screenY > top - REACH && screenY < bottom + REACH;
    return isInView ? IN_VIEW : SHOWN;
  };
  for (let node = 0; node < count; node++) {
    const own = place(node, positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0);
    if ((isDimming || passing.has(node)) && isAmong(node)) state[node] = own;
  }
  for (const [node, pin] of pinned) {
    const own = place(node, pin.x, pin.y);
    if (state[node] !== 0) state[node] = own;
  }
  for (let node = 0; node < count; node++) {
    if (state[node] !== 0) shown += 1;
    if (state[node] === IN_VIEW) inView += 1;
  }
  return { x, y, state, shown, inView };
}

/**
 * Whether a link may touch what is drawn: the box about its ends and the control point of its curve does. The curve lies
 * within that box, so nothing is lost.
 */
export function mayTouch(
  { left, top, right, bottom }: ViewBox,
  { x, y }: Pick<ScreenPlaces, 'x' | 'y'>,
  { from, to, bend }: GraphNodes['edges'],
  edge: number,
): boolean {
  const x0 = x[from[edge] ?? 0] ?? 0;
  const y0 = y[from[edge] ?? 0] ?? 0;
  const x1 = x[to[edge] ?? 0] ?? 0;
  const y1 = y[to[edge] ?? 0] ?? 0;
  const bow = bend[edge] ?? 0;
  const cx = (x0 + x1) / 2 - (y1 - y0) * bow;
  const cy = (y0 + y1) / 2 + (x1 - x0) * bow;
  return (
    Math.max(x0, x1, cx) >= left &&
    Math.min(x0, x1, cx) <= right &&
    Math.max(y0, y1, cy) >= top &&
    Math.min(y0, y1, cy) <= bottom
  );
}
