/** Owns how node-link JSON is told by its content. */
import { fitsCytoscape } from '../cytoscape/fitsCytoscape';
import { fitsGephiJson } from '../gephi-json/fitsGephiJson';
import { fitsGraphology } from '../graphology/fitsGraphology';
import { isObject, own, ownList } from '../text/jsonValue';
import { fitsVisNetwork } from '../vis-network/fitsVisNetwork';
import { holdsSeveralGraphs } from './severalGraphs';

/** Whether parsed JSON has a list of nodes that are objects, with links or edges, and is of no other format that has; or has several such graphs. */
export function fitsNodeLink(content: unknown): boolean {
  if (holdsSeveralGraphs(content)) return true;
  const nodes = ownList(content, 'nodes');
  if (nodes === null || (nodes.length > 0 && !isObject(nodes[0]))) return false;
  const links = ownList(content, 'links') ?? ownList(content, 'edges');
  if (links === null && nodes.length === 0) return false;
  const isOther =
    fitsCytoscape(content) || fitsGephiJson(content) || fitsGraphology(content) || fitsVisNetwork(content);
  return !isOther && own(links?.[0], 'node1_id') === undefined;
}
