/** Owns how the JSON of Gephi and of Gephi Lite is told by its content. */
import { isObject, own, ownList } from '../text/jsonValue';

/** Whether parsed JSON is Gephi's export of a graph, a workspace of Gephi Lite, or the graph of one. */
export function fitsGephiJson(content: unknown): boolean {
  if (own(content, 'type') === 'gephi-lite') return isObject(own(content, 'graphDataset'));
  if (isObject(own(content, 'fullGraph'))) return isObject(own(content, 'nodeData'));
  const creator = own(own(content, 'attributes'), 'creator');
  return typeof creator === 'string' && /gephi/i.test(creator) && ownList(content, 'nodes') !== null;
}
