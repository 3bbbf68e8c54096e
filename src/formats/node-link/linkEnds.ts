/** Owns how the ends of links find their nodes: by id, by name, as the node itself, or by its index. */
import { idText, isObject, type JsonObject, own } from '../text/jsonValue';

const ID_KEYS = ['id', '_id', 'key', 'name', 'label', 'caption', 'title'] as const;
/** Keys under which programs keep where a link starts. */
export const FROM_KEYS = ['source', 'from', 'startNode', 'fromNode', 'start', 'src', 'u', 'node1'] as const;
/** Keys under which they keep where it ends. */
export const TO_KEYS = ['target', 'to', 'endNode', 'toNode', 'end', 'dst', 'v', 'node2'] as const;

/** The first of the keys that any link has an end under. */
const keyIn = (links: readonly unknown[], keys: readonly string[]): string | undefined =>
  keys.find((key) => links.some((link) => idText(own(link, key)) !== null || isObject(own(link, key))));

export interface LinkEnds {
  /** The key of the node at a place in the list, which counts from 0; null where it has none. */
  readonly keyOf: (node: JsonObject, index: number) => string | null;
  readonly fromOf: (link: JsonObject) => string | null;
  readonly toOf: (link: JsonObject) => string | null;
  /** The keys of nodes and of links that are taken. */
  readonly nodeKeys: readonly string[];
  readonly linkKeys: readonly string[];
  /** Whether links name nodes by their places. */
  readonly areIndices: boolean;
  /** Whether that is not said, but all ends can be read so and hardly otherwise. */
  readonly areAssumed: boolean;
}

/** Looks at all nodes and links once, and says how they hang together. */
export function linkEnds(nodes: readonly unknown[], links: readonly unknown[]): LinkEnds {
  const idKey = ID_KEYS.find((key) => nodes.some((node) => idText(own(node, key)) !== null)) ?? 'id';
  const fromKey = keyIn(links, FROM_KEYS) ?? 'source';
  const toKey = keyIn(links, TO_KEYS) ?? 'target';
  const ids = new Set(nodes.map((node) => idText(own(node, idKey))));
  const ends = links.flatMap((link) => [own(link, fromKey), own(link, toKey)]).filter((end) => end !== undefined);
  const fitIndices =
    ends.length > 0 &&
    ends.every((end) => typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < nodes.length);
  const fitIds = ends.some((end) => ids.has(idText(end)));
  const areIndices = fitIndices && !fitIds;
  const isId = idKey === 'id' || idKey === '_id' || idKey === 'key';

  const endOf = (link: JsonObject, key: string): string | null => {
    const end = own(link, key);
    if (isObject(end)) return idText(own(end, idKey)) ?? idText(own(end, 'id'));
    if (!areIndices) return idText(end);
    const index = Number(end);
    const node = nodes[index];
    return isObject(node) ? keyOf(node, index) : idText(end);
  };
  const keyOf = (node: JsonObject, index: number): string | null =>
    idText(own(node, idKey)) ?? (areIndices ? `#${index}` : null);
  return {
    keyOf,
    fromOf: (link) => endOf(link, fromKey),
    toOf: (link) => endOf(link, toKey),
    nodeKeys: isId ? [idKey] : [],
    linkKeys: [fromKey, toKey],
    areIndices,
    areAssumed: areIndices && isId,
  };
}
