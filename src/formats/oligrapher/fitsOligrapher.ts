/** Owns how an Oligrapher map is told by its content. */
import { isObject, own } from '../text/jsonValue';

const firstOf = (value: unknown): unknown => (isObject(value) ? Object.values(value)[0] : undefined);

/** The map itself: a service gives it as the `graph` or `graph_data` of what it says of it. */
export const mapOf = (content: unknown): unknown =>
  ['graph', 'graph_data'].map((key) => own(content, key)).find(isObject) ?? content;

/** Whether parsed JSON is such a map, or has one as its `graph`: nodes and edges by id, edges with node1_id and node2_id. */
export function fitsOligrapher(content: unknown): boolean {
  const graph = mapOf(content);
  const nodes = own(graph, 'nodes');
  const edges = own(graph, 'edges');
  if (!isObject(nodes)) return false;
  const edge = firstOf(edges);
  if (edge !== undefined) return own(edge, 'node1_id') !== undefined;
  const node = firstOf(nodes);
  const isNamed = own(node, 'name') !== undefined || own(own(node, 'display'), 'name') !== undefined;
  return isNamed && (isObject(own(graph, 'captions')) || isObject(edges));
}
