/** Owns which nodes are shown and where they stand on screen, as columns: what a picture of very many is worked out from. */
import { hasBit } from '../../model/index/rowSet';
import type { GraphNodes } from '../graphNodes';
import type { GraphPlaces } from '../graphPlaces';
import type { GraphSceneInput } from '../sceneNode';
import { IN_VIEW, type PlacedGraph, placeGraph, type ViewBox } from './placeGraph';

/** By node: its centre in CSS pixels of the panel, and whether it is shown at all (1) and in what is drawn (3). */
export interface ScreenPlaces extends Pick<PlacedGraph, 'x' | 'y'> {
  readonly placed: PlacedGraph;
  readonly state: Uint8Array;
  /** Nodes that are shown, and those of them in what is drawn. */
  readonly shown: number;
  readonly inView: number;
}

/** Places all nodes; `among` leaves out others as if a filter had hidden them. */
export function screenPlaces(
  input: Pick<GraphSceneInput, keyof GraphPlaces | 'camera' | 'size' | 'margin'>,
  among?: ReadonlySet<number>,
): ScreenPlaces {
  const { graph, passing, mode } = input;
  const placed = placeGraph(input);
  const { x, y, reach } = placed;
  const state = new Uint8Array(graph.count);
  const { words } = passing;
  let [shown, inView] = [0, 0];
  const look = (node: number) => {
    if (mode !== 'dim' && !hasBit(words, node)) return;
    const own = reach[node] ?? 0;
    state[node] = own;
    shown += 1;
    if (own === IN_VIEW) inView += 1;
  };
  if (among !== undefined) for (const node of among) if (node < graph.count) look(node);
  if (among === undefined) for (let node = 0; node < graph.count; node++) look(node);
  return { placed, x, y, state, shown, inView };
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
