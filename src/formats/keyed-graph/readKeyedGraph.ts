/** Owns the reading of networks by ids, such as `{ "nodes": { "a": { … } }, "edges": [["a", "b"]] }` or `{ "a": ["b", "c"] }`: as node-link JSON. */
import { failure } from '../../model/result';
import type { ReadInto } from '../format';
import { linkEnds } from '../node-link/linkEnds';
import { readNodeLink } from '../node-link/readNodeLink';
import { idText, isObject, type JsonObject, own, valueText } from '../text/jsonValue';
import {
  areNeighbours,
  fitsKeyedGraph,
  isPair,
  LINK_KEYS,
  linksOf,
  NEIGHBOUR_KEYS,
  neighbourId,
  neighboursOf,
} from './fitsKeyedGraph';
import { graphList } from './graphList';
import { type MatrixNetwork, matrixNetwork } from './matrixNetwork';

/** Reads parsed JSON; fails where it is no such network. Links that all stand at both of their ends go neither way. */
export const readKeyedGraph: ReadInto<unknown> = (content, into) => {
  const graphs = graphList(content);
  if (graphs !== null) return readGraphs(graphs, into);
  const matrix = matrixNetwork(content);
  if (matrix !== null) return readMatrix(matrix, into);
  if (!isObject(content) || !fitsKeyedGraph(content)) {
    return failure(
      'It is no network: it has no nodes by their ids, and no neighbours for each of them',
      'Write it as { "nodes": [{ "id" }], "links": [{ "source", "target" }] }.',
    );
  }
  const given = linksOf(content);
  const written = own(content, 'nodes') ?? own(content, 'vertices');
  const hasLinks = Array.isArray(given) || (isObject(given) && !areNeighbours(given));
  const isOfOwn = !hasLinks && given === undefined && neighboursOf(content) === null;
  const near = hasLinks ? null : isObject(given) ? given : (neighboursOf(content) ?? content);
  const links = near === null ? listed(given).map(linkOf) : linksOfNeighbours(near, written);
  const nodes = nodesOf(written, near, links);
  const stated = own(content, 'directed');
  const isMutual = near !== null && stated !== true && areMutual(links);
  if (near !== null && typeof stated !== 'boolean') {
    into.problem({
      path: 'file',
      record: 'file',
      message: isMutual
        ? 'All neighbours name one another, and each two were read as one link that goes both ways'
        : 'Links were read from each node to those that stand as its neighbours',
      hint: 'Say of the graph whether it is directed: { "directed": true }.',
      effect: 'assumed',
      sort: 'value',
    });
  }
  const rest = isOfOwn ? [] : Object.entries(content).filter(([key]) => !PLACED.includes(key) || key === 'graph');
  const graph = own(content, 'graph');
  const said = rest.filter(
    ([key, value]) => key !== 'graph' || (isObject(value) && near !== graph && !holds(value, near)),
  );
  return readNodeLink(
    {
      ...Object.fromEntries(said),
      directed: near === null ? stated : (stated ?? !isMutual),
      nodes,
      links: isMutual ? onceEach(links) : links,
    },
    into,
  );
};

/** Graphs that share their nodes are one network: what is said of each stands with its links. */
function readGraphs(
  { links, count }: NonNullable<ReturnType<typeof graphList>>,
  into: Parameters<ReadInto<unknown>>[1],
) {
  const { fromOf, toOf } = linkEnds([], links);
  const ids = new Set(links.flatMap((link) => [fromOf(link), toOf(link)]).filter((id) => id !== null));
  if (count > 1) {
    into.problem({
      path: 'file',
      record: 'file',
      message: `${count} graphs were read as one network, and what is said of each stands with its links`,
      hint: 'Where the same id is something else in another graph, open each graph as a file of its own.',
      effect: 'assumed',
      sort: 'file',
    });
  }
  return readNodeLink({ nodes: [...ids].map((id) => ({ id })), links }, into);
}

/** What the cells join is said once for all of them; who is joined to nobody stays. */
function readMatrix(
  { nodes, links, isDirected, rest }: MatrixNetwork,
  into: Parameters<ReadInto<unknown>>[1],
): ReturnType<ReadInto<unknown>> {
  into.problem({
    path: 'file',
    record: 'Matrix',
    message: isDirected
      ? 'Each number but 0 in the matrix was read as a link, from what its row stands for to what its column does'
      : 'Each number but 0 in the matrix was read as a link, once for both of its halves, which are alike',
    hint: 'Where it counts something else, write the links as { "source", "target" }.',
    effect: 'assumed',
    sort: 'file',
  });
  return readNodeLink({ ...rest, directed: isDirected, nodes, links }, into);
}

const PLACED: readonly string[] = ['nodes', 'vertices', 'directed', 'graph', ...LINK_KEYS, ...NEIGHBOUR_KEYS];

const holds = (value: JsonObject, near: unknown): boolean => Object.values(value).some((each) => each === near);

/** A list as it is; of an object, what it has by id, each with its id. */
const listed = (links: unknown): readonly unknown[] =>
  Array.isArray(links)
    ? links
    : isObject(links)
      ? Object.entries(links).map(([id, link]) => (isObject(link) ? { id, ...link } : link))
      : [];

/** A pair with what stands behind it as a link; what is none stays as it is, and is listed. */
function linkOf(link: unknown): unknown {
  if (!isPair(link)) return link;
  const [source, target, said, ...more] = link;
  return { source: idText(source), target: idText(target), ...saidOf(said), ...(more.length === 0 ? {} : { more }) };
}

/** What is said of a link or a node: words are its label, a number weighs it. */
const saidOf = (said: unknown): JsonObject =>
  said === undefined || said === null
    ? {}
    : isObject(said)
      ? { data: said }
      : typeof said === 'number'
        ? { weight: said }
        : typeof said === 'string'
          ? { label: said }
          : { value: said };

const nodeId = (node: unknown): string | null =>
  idText(node) ?? idText(own(node, 'id')) ?? idText(own(node, 'key')) ?? idText(own(node, 'name'));

function linksOfNeighbours(near: JsonObject | readonly unknown[], nodes: unknown): readonly JsonObject[] {
  const lists = Array.isArray(near)
    ? near.map((list: unknown, i) => [nodeId(Array.isArray(nodes) ? nodes[i] : null) ?? String(i), list] as const)
    : Object.entries(near);
  return lists.flatMap(([source, list]): readonly JsonObject[] =>
    Array.isArray(list)
      ? list.map((each: unknown) => ({
          source,
          target: neighbourId(each),
          ...(isObject(each) ? saidOf(withoutId(each)) : {}),
        }))
      : Object.entries(list as JsonObject).map(([target, said]) => ({ source, target, ...saidOf(said) })),
  );
}

const withoutId = (neighbour: JsonObject): JsonObject => {
  const id = neighbourId(neighbour);
  return Object.fromEntries(
    Object.entries(neighbour).filter(
      ([key, value]) => !/^(?:id|target|to|node|name)$/.test(key) || idText(value) !== id,
    ),
  );
};

/** The nodes that are written, by their ids, or else all that stand as somebody's neighbours. */
function nodesOf(written: unknown, near: unknown, links: readonly unknown[]): readonly unknown[] {
  if (isObject(written)) {
    const ends = new Set(links.flatMap((link) => [idText(own(link, 'source')), idText(own(link, 'target'))]));
    const isByKey = Object.keys(written).some((key) => ends.has(key));
    return Object.entries(written).map(([id, node]) => {
      if (!isObject(node)) return { id, ...(valueText(node) === '' ? {} : saidOf(node)) };
      const own = idText(node['id']);
      if (own === null || own === id) return { ...node, id };
      return isByKey ? { ...node, id, 'own id': own } : { ...node, key: id };
    });
  }
  const ids = new Set<string>();
  const list = Array.isArray(written)
    ? written.map((node: unknown) => (idText(node) === null ? node : { id: idText(node) }))
    : [];
  for (const node of list) ids.add(nodeId(node) ?? '');
  const named = [
    ...(isObject(near) ? Object.keys(near) : []),
    ...(near === null && list.length > 0
      ? []
      : links.flatMap((link) => [idText(own(link, 'source')), idText(own(link, 'target'))])),
  ];
  const more = new Set(named.filter((id) => id !== null && !ids.has(id)));
  return [...list, ...[...more].map((id) => ({ id }))];
}

const keyOf = (from: unknown, to: unknown, { source: _, target: __, ...said }: JsonObject): string =>
  JSON.stringify([from, to, said]);

/** Whether each link stands the other way round too, with the same said of it. */
function areMutual(links: readonly unknown[]): boolean {
  const all = links.filter(isObject);
  const keys = new Set(all.map((link) => keyOf(link['source'], link['target'], link)));
  return all.length > 1 && all.every((link) => keys.has(keyOf(link['target'], link['source'], link)));
}

function onceEach(links: readonly unknown[]): readonly unknown[] {
  const known = new Set<string>();
  return links.filter(isObject).filter((link) => {
    if (known.has(keyOf(link['target'], link['source'], link)) && link['source'] !== link['target']) return false;
    known.add(keyOf(link['source'], link['target'], link));
    return true;
  });
}
