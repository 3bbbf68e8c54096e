/** Owns how JSON Graph Format is told by its content. */
import { isObject, own, ownList } from '../text/jsonValue';

/** Whether parsed JSON has such a graph as its `graph`, or several as its `graphs`: nodes as a list, or by their ids. */
export function fitsJsonGraph(content: unknown): boolean {
  const graphs = ownList(content, 'graphs');
  const first = graphs === null ? own(content, 'graph') : graphs[0];
  const nodes = own(first, 'nodes');
  if (own(content, 'nodes') !== undefined || !(Array.isArray(nodes) || isObject(nodes))) return false;
  const edges = own(first, 'edges');
  // Oligrapher's graphs have their edges by id.
  return (edges === undefined || Array.isArray(edges)) && own(ownList(first, 'edges')?.[0], 'node1_id') === undefined;
}
