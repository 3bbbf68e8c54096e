/** Owns the reading of node-link JSON, as D3, force-graph, Alchemy and NetworkX have it. */
import { failure, success } from '../../model/result';
import { someText } from '../../model/someText';
import type { ReadInto } from '../format';
import { createNetwork } from '../network/createNetwork';
import { describeNetwork } from '../network/describeNetwork';
import { jsonAttributes, type Places, tellDrawn, tellPlaces } from '../network/jsonAttributes';
import { listItems, placeOf } from '../network/listItems';
import { idText, isObject, own, ownList } from '../text/jsonValue';
import { findLinks } from './findLinks';
import { linkEnds } from './linkEnds';
import { namedEnds } from './namedEnds';
import { joinGraphs } from './severalGraphs';
import { withoutDoubles } from './withoutDoubles';

/** Keys under which nodes and links of some programs keep their attributes. */
const NESTED = ['properties', 'attributes', 'data', 'metadata'];
const TAKEN = ['nodes', 'directed', 'multigraph', 'graph'];

const MOST_NAMED = 10;

/** Reads parsed JSON; fails where it has no list of nodes. */
export const readNodeLink: ReadInto<unknown> = (written, into) => {
  const joined = joinGraphs(written);
  if (joined !== null) into.problem(joined.problem);
  const content = joined === null ? written : joined.content;
  const nodes = ownList(content, 'nodes');
  if (nodes === null) {
    return failure(
      'It is no network: it has no list of nodes',
      'Write it as { "nodes": [{ "id" }], "links": [{ "source", "target" }] }.',
    );
  }
  const { key: listed, links, isByValues } = findLinks(content, nodes);
  const graph = own(content, 'graph');
  const said = isObject(content)
    ? Object.entries(content).filter(([key]) => key !== listed && !TAKEN.includes(key))
    : [];
  // As a map of its own, so that a key of the file such as __proto__ stays a key.
  describeNetwork(Object.fromEntries([...(isObject(graph) ? Object.entries(graph) : []), ...said]), into);

  const ends = linkEnds(nodes, links);
  if (ends.areAssumed) {
    into.problem({
      path: 'file',
      record: 'file',
      message: 'No link names the id of a node; they were read as the places of nodes in the list, from 0',
      hint: 'If that is wrong, let each link name the ids of its nodes.',
      effect: 'assumed',
      sort: 'reference',
    });
  }
  if (isByValues || ends.areByValues) {
    into.problem({
      path: 'file',
      record: 'file',
      message: `Links were told by the ids of nodes in them: “${listed}”, each from “${ends.linkKeys.join('” to “')}”`,
      hint: 'If that is wrong, call the list “links” and their ends “source” and “target”.',
      effect: 'assumed',
      sort: 'reference',
    });
  }
  const places: Places = new Map();
  const read = listItems(nodes, 'node', into).map(({ item, place }) => {
    const key = ends.keyOf(item, place - 1);
    // d3-force writes a node's place into it.
    const index = own(item, 'index') === place - 1 ? ['index'] : [];
    const attributes = jsonAttributes(item, [...ends.nodeKeys, ...index], NESTED, places);
    return { key, at: placeOf('node', key, place), attributes };
  });
  tellPlaces(places, into);
  const network = createNetwork(into, { nodes: read });
  const { kept, doubled } = withoutDoubles(read);
  for (const node of kept) network.node(node);
  if (doubled.size > 0) {
    into.problem({
      path: 'file',
      record: 'file',
      message: `${doubled.size === 1 ? 'A node is' : `${doubled.size} nodes are`} in it more than once, word for word, and became one each: ${someText([...doubled], MOST_NAMED)}`,
      hint: 'Where they are several, give each an id of its own.',
      effect: 'repaired',
      sort: 'duplicate',
    });
  }
  const items = listItems(links, 'edge', into);
  const missing = namedEnds(
    read,
    items.map(({ item }) => [ends.fromOf(item), ends.toOf(item)]),
  );
  for (const name of missing.names) network.node({ key: name, at: 'links', attributes: [['name', name]] });
  for (const problem of missing.problems) into.problem(problem);
  const nodeAt = (end: string | null) => (end === null ? null : (missing.nodeOf.get(end) ?? end));
  const stated = own(content, 'directed');
  // NetworkX numbers the links between the same two nodes.
  const numbered = own(content, 'multigraph') === true ? ['key'] : [];
  for (const { item, place } of items) {
    const key = idText(own(item, 'id'));
    const directed = own(item, 'directed') ?? stated;
    const index = own(item, 'index') === place - 1 ? ['index'] : [];
    network.edge({
      key,
      at: placeOf('edge', key, place),
      from: nodeAt(ends.fromOf(item)),
      to: nodeAt(ends.toOf(item)),
      isDirected: typeof directed === 'boolean' ? directed : undefined,
      attributes: jsonAttributes(item, ['id', ...ends.linkKeys, ...index, ...numbered, 'directed'], NESTED, places),
    });
  }
  tellDrawn(places, into);
  network.close();
  return success(null);
};
