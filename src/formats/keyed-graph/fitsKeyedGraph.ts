/** Owns how JSON is told that is a network by its ids: nodes by their ids, links as pairs or a matrix, for each id its neighbours, or a list of graphs. */
import { FROM_KEYS } from '../node-link/linkEnds';
import { idText, isObject, type JsonObject, own } from '../text/jsonValue';
import { graphList } from './graphList';
import { matrixNetwork } from './matrixNetwork';

/** Keys under which programs keep the links of a graph, and its neighbours by id. */
export const LINK_KEYS = ['links', 'edges', 'relationships', 'relations', 'connections'] as const;
export const NEIGHBOUR_KEYS = [
  'adjacency',
  'adjacencyList',
  'adjacency_list',
  'adj',
  'neighbors',
  'neighbours',
] as const;

/** The part of those named as neighbours that must be there as ids, and of links that must be such. */
const KNOWN = 0.5;

/** Whether parsed JSON is such a network; a list of nodes that are objects, with links that are, is node-link JSON. */
export function fitsKeyedGraph(content: unknown): boolean {
  if (!isObject(content)) return graphList(content) !== null;
  if (matrixNetwork(content) !== null) return true;
  const nodes = own(content, 'nodes') ?? own(content, 'vertices');
  const links = linksOf(content);
  if (isObject(nodes)) {
    if (Array.isArray(links)) return areMostly(links, isLink);
    return isObject(links)
      ? areMostly(Object.values(links), isLink) || areNeighbours(links)
      : neighboursOf(content) !== null;
  }
  // A list of nodes that are objects, with links that are, is node-link JSON; links alone that are objects, a table.
  if (Array.isArray(links)) {
    return areMostly(links, isPair) || (Array.isArray(nodes) && areMostly(nodes, isId) && areMostly(links, isLink));
  }
  return neighboursOf(content) !== null || areNeighbours(content);
}

/** The links of a graph, as they are: a list, an object by id or of neighbours; undefined where there are none. */
export const linksOf = (content: JsonObject): unknown =>
  LINK_KEYS.map((key) => own(content, key)).find((links) => links !== undefined);

/** What stands for each id under a key for neighbours, as an object or, as NetworkX has it, a list; null where nothing does. */
export const neighboursOf = (content: JsonObject): JsonObject | readonly unknown[] | null => {
  for (const held of [content, own(content, 'graph')]) {
    for (const key of NEIGHBOUR_KEYS) {
      const found = own(held, key);
      if (Array.isArray(found) && found.length > 0 && found.every(Array.isArray)) return found;
      if (isObject(found) && areNeighbours(found)) return found;
    }
  }
  const graph = own(content, 'graph');
  return isObject(graph) && areNeighbours(graph) ? graph : null;
};

/** Two ids, with or without what is said of the link behind them. */
export const isPair = (link: unknown): link is readonly unknown[] =>
  Array.isArray(link) && link.length > 1 && idText(link[0]) !== null && idText(link[1]) !== null;

const isId = (node: unknown): boolean => idText(node) !== null;

const isLink = (link: unknown): boolean =>
  isPair(link) || (isObject(link) && FROM_KEYS.some((key) => Object.hasOwn(link, key)));

const areMostly = (list: readonly unknown[], fits: (item: unknown) => boolean): boolean =>
  list.length > 0 && list.filter(fits).length >= KNOWN * list.length;

/** The id of a neighbour: itself, or of an object what it says. */
export const neighbourId = (neighbour: unknown): string | null =>
  idText(neighbour) ??
  ['id', 'target', 'to', 'node', 'name'].map((key) => idText(own(neighbour, key))).find(Boolean) ??
  null;

/** Whether an object has for each id those next to it, many of whom are ids of it too: other objects of lists are tables. */
export function areNeighbours(content: JsonObject): boolean {
  const values = Object.values(content);
  if (values.length < 2 || !(values.every(Array.isArray) || values.every(isObject))) return false;
  const named = values.flatMap((value) =>
    Array.isArray(value) ? value.map(neighbourId) : Object.keys(value as object),
  );
  const known = named.filter((id) => id !== null && Object.hasOwn(content, id));
  return named.length > 0 && named.every((id) => id !== null) && known.length >= KNOWN * named.length;
}
