/** Owns which list beside the nodes holds the links: by what it is called, and else by the ids of nodes in it. */
import { isObject, type JsonObject, own, ownList } from '../text/jsonValue';
import { linkEnds } from './linkEnds';

/** What a list of links may be called, the likeliest first. */
const LINKS = ['links', 'edges', 'relationships', 'relations', 'connections', 'ties'];

interface FoundLinks {
  /** The key that they stand under; empty where there are none. */
  readonly key: string;
  readonly links: readonly unknown[];
  /** Whether no word says that they are links. */
  readonly isByValues: boolean;
}

/** Finds them in parsed JSON that has these nodes. */
export function findLinks(content: unknown, nodes: readonly unknown[]): FoundLinks {
  const called = LINKS.filter((key) => ownList(content, key) !== null);
  const filled = called.find((key) => ownList(content, key)?.length !== 0);
  if (filled !== undefined) return { key: filled, links: ownList(content, filled) ?? [], isByValues: false };
  for (const [key, list] of isObject(content) ? Object.entries(content) : []) {
    if (Array.isArray(list) && own(content, 'nodes') !== list && joinNodes(list, nodes))
      return { key, links: list, isByValues: true };
  }
  return { key: called[0] ?? '', links: [], isByValues: false };
}

/** Whether each of a list names two nodes. */
function joinNodes(list: readonly unknown[], nodes: readonly unknown[]): boolean {
  if (list.length === 0 || !list.every(isObject)) return false;
  const ends = linkEnds(nodes, list);
  if (ends.areIndices) return false;
  const keys = new Set(nodes.flatMap((node, index) => (isObject(node) ? (ends.keyOf(node, index) ?? []) : [])));
  return list.every((link: JsonObject) => [ends.fromOf(link), ends.toOf(link)].every((end) => keys.has(end ?? '')));
}
