/** Owns how the ends of links find their nodes: by id, by name, as the node itself, or by its index. */
import { fieldsOfName } from '../table/columns/columnNames';
import { isObject, type JsonObject, own, writtenId } from '../text/jsonValue';

const ID_KEYS = ['id', '_id', 'key', 'name', 'label', 'caption', 'title'] as const;
/** Keys under which programs keep where a link starts. */
export const FROM_KEYS = ['source', 'from', 'startNode', 'fromNode', 'start', 'src', 'u', 'node1', 'origin'] as const;
/** Keys under which they keep where it ends. */
export const TO_KEYS = [
  'target',
  'to',
  'endNode',
  'toNode',
  'end',
  'dst',
  'v',
  'node2',
  'destination',
  'dest',
] as const;

/** Whether a link has under a key what can be an end. */
const hasEnd = (link: unknown, key: string): boolean => writtenId(own(link, key)) !== null || isObject(own(link, key));

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
  /** Whether no word says which keys hold the ends, but each value under them is the id of a node. */
  readonly areByValues: boolean;
}

/** Looks at all nodes and links once, and says how they hang together. */
export function linkEnds(nodes: readonly unknown[], links: readonly unknown[]): LinkEnds {
  const idKey = namedKey(nodes, links) ?? ID_KEYS.find((key) => idsUnder(nodes, key).size > 0) ?? 'id';
  const ids: ReadonlySet<string | null> = idsUnder(nodes, idKey);
  const { fromKey, toKey, areByValues } = endKeys(links, ids);
  const ends = endsUnder(links, fromKey, toKey);
  const fitIndices =
    ends.length > 0 &&
    ends.every((end) => typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < nodes.length);
  const fitIds = ends.some((end) => ids.has(writtenId(end)));
  const isId = ['id', '_id', 'key', 'slug'].includes(idKey);
  // Places are numbers: of names that are numbers too, one that is not there tells that none is meant.
  const areIndices = fitIndices && (!fitIds || (!isId && !ends.every((end) => ids.has(writtenId(end)))));

  const endOf = (link: JsonObject, key: string): string | null => {
    const end = own(link, key);
    if (isObject(end)) return writtenId(own(end, idKey)) ?? writtenId(own(end, 'id'));
    if (!areIndices) return writtenId(end);
    const index = Number(end);
    const node = nodes[index];
    return isObject(node) ? keyOf(node, index) : writtenId(end);
  };
  const keyOf = (node: JsonObject, index: number): string | null =>
    writtenId(own(node, idKey)) ?? (areIndices ? `#${index}` : null);
  return {
    keyOf,
    fromOf: (link) => endOf(link, fromKey),
    toOf: (link) => endOf(link, toKey),
    nodeKeys: isId ? [idKey] : [],
    linkKeys: [fromKey, toKey],
    areIndices,
    areAssumed: areIndices && isId,
    areByValues,
  };
}

/** The part of the ends that must be values of a key which nothing but they tells to be the nodes' id. */
const NEARLY_ALL = 0.9;

/**
 * The key of nodes that links name them by, where it is not the likeliest to be an id: each node has a value of its own
 * under it, and nearly all ends are such values, as few are of the likeliest. Null where there is none.
 */
function namedKey(nodes: readonly unknown[], links: readonly unknown[]): string | null {
  const likeliest = ID_KEYS.find((key) => idsUnder(nodes, key).size > 0) ?? 'id';
  const partOf = (key: string): number => {
    const ids = idsUnder(nodes, key);
    const { fromKey, toKey } = endKeys(links, ids);
    const ends = endsUnder(links, fromKey, toKey);
    // Whole numbers may be places in the list, and objects the nodes themselves.
    if (ends.length === 0 || ends.some((end) => typeof end !== 'string')) return Number.NaN;
    return ends.filter((end) => ids.has(writtenId(end))).length / ends.length;
  };
  if (!(partOf(likeliest) < 1 - NEARLY_ALL)) return null;
  const keys = new Set(nodes.flatMap((node) => (isObject(node) ? Object.keys(node) : [])));
  return (
    [...keys].find(
      (key) => key !== likeliest && idsUnder(nodes, key).size === nodes.length && partOf(key) >= NEARLY_ALL,
    ) ?? null
  );
}

const idsUnder = (nodes: readonly unknown[], key: string): ReadonlySet<string | null> =>
  new Set(nodes.flatMap((node) => writtenId(own(node, key)) ?? []));

const endsUnder = (links: readonly unknown[], fromKey: string, toKey: string): readonly unknown[] =>
  links.flatMap((link) => [own(link, fromKey), own(link, toKey)]).filter((end) => end !== undefined);

/** Under which keys links have their ends: by the words for them, as tables have them too, and else by the ids they hold. */
function endKeys(
  links: readonly unknown[],
  ids: ReadonlySet<string | null>,
): { readonly fromKey: string; readonly toKey: string; readonly areByValues: boolean } {
  const keys = [...new Set(links.flatMap((link) => (isObject(link) ? Object.keys(link) : [])))];
  const holdsIds = (key: string): boolean =>
    ids.size > 0 && links.every((link) => !isObject(link) || ids.has(writtenId(own(link, key))));
  const named = (words: readonly string[], field: 'from' | 'to') => {
    const known = [...words, ...keys.filter((key) => !words.includes(key) && fieldsOfName(key).includes(field))];
    const present = known.filter((key) => links.some((link) => hasEnd(link, key)));
    // A source may be where it is written: what names no node gives way to what names one in each link.
    const isEnd = (key: string): boolean =>
      links.some((link) => {
        const end = own(link, key);
        return isObject(end) || typeof end === 'number' || ids.has(writtenId(end));
      });
    return { sure: present.find(isEnd), weak: present[0] };
  };
  const [from, to] = [named(FROM_KEYS, 'from'), named(TO_KEYS, 'to')];
  const others = keys.filter((key) => key !== from.sure && key !== to.sure && key !== 'id' && holdsIds(key));
  const [first, second] = others;
  if (from.sure === undefined && to.sure === undefined && first !== undefined && second !== undefined) {
    if (others.length === 2) return { fromKey: first, toKey: second, areByValues: true };
  }
  const [fromKey, toKey] = [from.sure ?? from.weak, to.sure ?? to.weak];
  const areByValues = first !== undefined && others.length === 1 && (fromKey === undefined) !== (toKey === undefined);
  return areByValues
    ? { fromKey: fromKey ?? first, toKey: toKey ?? first, areByValues }
    : { fromKey: fromKey ?? 'source', toKey: toKey ?? 'target', areByValues };
}
