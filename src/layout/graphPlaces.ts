/** Owns which nodes of the graph are shown, and where they stand: by the layout or by hand, squeezed to the panel. */
import type { RowSet } from '../model/index/rowSet';
import { type Bounds, type Point, squeezePoint } from './camera';
import type { GraphNodes } from './graphNodes';

export interface GraphPlaces {
  readonly graph: GraphNodes;
  /** x and y of each node, in layout units. */
  readonly positions: Float32Array;
  /** Places by id, in layout units, that override the layout's. */
  readonly pins: Readonly<Record<string, Point>>;
  /** How much all is drawn in from the sides, and out upwards and downwards, to suit the panel; 1 leaves it as it is. */
  readonly squeeze: number;
  /** Which rows the filter lets through. */
  readonly passing: RowSet;
  /** Whether the others are hidden, or quietened. */
  readonly mode: 'only' | 'dim';
}

/** Whether a node is shown at all. */
export const isNodeShown = (node: number, { passing, mode }: Pick<GraphPlaces, 'passing' | 'mode'>): boolean =>
  mode === 'dim' || passing.has(node);

/** Where a node stands in the squeezed layout, which the camera looks at. */
export function nodePoint(
  { graph, positions, pins, squeeze }: Pick<GraphPlaces, 'graph' | 'positions' | 'pins' | 'squeeze'>,
  node: number,
): Point {
  const id = graph.idOf(node);
  // A record can be called “constructor”, which every object has.
  const pin = Object.hasOwn(pins, id) ? pins[id] : undefined;
  return squeezePoint(pin ?? { x: positions[2 * node] ?? 0, y: positions[2 * node + 1] ?? 0 }, squeeze);
}

/** Where a record stands in the squeezed layout; null for one that is not shown. */
export function pointOfRecord(places: GraphPlaces, id: string): Point | null {
  const node = places.graph.nodeOf(id);
  return node === undefined || !isNodeShown(node, places) ? null : nodePoint(places, node);
}

/** The bounds of the shown nodes, or with ids, of those among them; null where there are none. */
export function boundsOfShown(places: GraphPlaces, ids?: readonly string[]): Bounds | null {
  if (ids === undefined) return boundsWhere(places, (node) => isNodeShown(node, places));
  const wanted = new Set(ids.map((id) => places.graph.nodeOf(id)));
  return boundsWhere(places, (node) => wanted.has(node) && isNodeShown(node, places));
}

/** The bounds of some nodes by their numbers; null where there are none. */
export function boundsOfNodes(places: GraphPlaces, nodes: Iterable<number>): Bounds | null {
  const wanted = new Set(nodes);
  return boundsWhere(places, (node) => wanted.has(node));
}

/** The bounds of all nodes, shown or not. */
export const boundsOfAll = (places: GraphPlaces): Bounds | null => boundsWhere(places, () => true);

/** The bounds of the layout itself, without pins and squeeze. */
export const boundsOfLayout = (places: GraphPlaces): Bounds | null => boundsOfAll({ ...places, pins: {}, squeeze: 1 });

function boundsWhere(places: GraphPlaces, isIn: (node: number) => boolean): Bounds | null {
  const { graph, positions, pins, squeeze } = places;
  const pinned = pinnedNodes(graph, pins);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < graph.count; node++) {
    if (!isIn(node)) continue;
    const pin = pinned.get(node);
    const x = (pin?.x ?? positions[2 * node] ?? 0) * squeeze;
    const y = (pin?.y ?? positions[2 * node + 1] ?? 0) / squeeze;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return minX > maxX ? null : { minX, minY, maxX, maxY };
}

/** The places given by hand, by node. */
export function pinnedNodes(graph: GraphNodes, pins: GraphPlaces['pins']): ReadonlyMap<number, Point> {
  return new Map(
    Object.entries(pins).flatMap(([id, pin]): [number, Point][] => {
      const node = graph.nodeOf(id);
      return node === undefined ? [] : [[node, pin]];
    }),
  );
}
