/** Owns which nodes of the graph are shown, and where they stand: by the layout or by hand, squeezed to the panel. */
import type { RowSet } from '../model/index/rowSet';
import { type Bounds, boundsOf, type Point, squeezePoint } from './camera';
import type { GraphNode, GraphNodes } from './graphNodes';

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
export const isNodeShown = ({ row }: GraphNode, { passing, mode }: Pick<GraphPlaces, 'passing' | 'mode'>): boolean =>
  mode === 'dim' || passing.has(row);

/** Where a node stands in the squeezed layout, which the camera looks at. */
export function nodePoint(
  { graph, positions, pins, squeeze }: Pick<GraphPlaces, 'graph' | 'positions' | 'pins' | 'squeeze'>,
  place: number,
): Point {
  const pin = pins[graph.nodes[place]?.id ?? ''];
  return squeezePoint(pin ?? { x: positions[2 * place] ?? 0, y: positions[2 * place + 1] ?? 0 }, squeeze);
}

/** Where a record stands in the squeezed layout; null for one that is not shown. */
export function pointOfRecord(places: GraphPlaces, id: string): Point | null {
  const place = places.graph.nodes.findIndex((node) => node.id === id);
  const node = places.graph.nodes[place];
  return node === undefined || !isNodeShown(node, places) ? null : nodePoint(places, place);
}

/** The bounds of the shown nodes, or with ids, of those among them; null where there are none. */
export function boundsOfShown(places: GraphPlaces, ids?: readonly string[]): Bounds | null {
  const wanted = ids === undefined ? null : new Set(ids);
  return boundsOf(
    places.graph.nodes.flatMap((node, place) =>
      isNodeShown(node, places) && (wanted === null || wanted.has(node.id)) ? [nodePoint(places, place)] : [],
    ),
  );
}

/** The bounds of all nodes, shown or not. */
export const boundsOfAll = (places: GraphPlaces): Bounds | null =>
  boundsOf(places.graph.nodes.map((_, place) => nodePoint(places, place)));

/** The bounds of the layout itself, without pins and squeeze. */
export const boundsOfLayout = (places: GraphPlaces): Bounds | null => boundsOfAll({ ...places, pins: {}, squeeze: 1 });
