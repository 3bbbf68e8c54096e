/** Owns how a graph that graphology serialized is told by its content. */
import { fitsGephiJson } from '../gephi-json/fitsGephiJson';
import { own, ownList } from '../text/jsonValue';

/** Whether parsed JSON is such a graph: nodes with keys, and links, if any, with source and target. Gephi's own is not. */
export function fitsGraphology(content: unknown): boolean {
  const [node] = ownList(content, 'nodes') ?? [];
  const edges = ownList(content, 'edges');
  if (own(node, 'key') === undefined || own(node, 'id') !== undefined || fitsGephiJson(content)) return false;
  return edges === null || edges.length === 0 || own(edges[0], 'source') !== undefined;
}
