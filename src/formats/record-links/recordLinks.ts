/** Owns how records with ids and pairs that name those ids are found in JSON, under whatever names: a network under other names. */
import { LINK_KEYS } from '../keyed-graph/fitsKeyedGraph';
import { idText, isObject, type JsonObject, own } from '../text/jsonValue';
import { saysLinks } from './saysLinks';

/** Such a network as node-link JSON has it, with what stands beside it. */
export interface RecordLinks {
  readonly nodes: readonly JsonObject[];
  readonly links: readonly unknown[];
  readonly rest: JsonObject;
}

const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['a', 'b'],
  ['left', 'right'],
  ['person1', 'person2'],
  ['i', 'j'],
  ['head', 'tail'],
  ['subject', 'object'],
  ['source_id', 'target_id'],
  ['sourceId', 'targetId'],
  ['from_id', 'to_id'],
  ['fromId', 'toId'],
  ['person1_id', 'person2_id'],
] as const;
const IDS = ['id', '_id', 'key', 'slug', 'name'] as const;
/** The part of all ends that must name one of the records. */
const KNOWN = 0.5;
/** What those of a list are whose name says so, where they do not say it themselves. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:people|persons)$/i, 'Person'],
  [/^(?:events|timeline)$/i, 'Event'],
];

/** Under which keys pairs may stand: those that are called links, and those that have such a word, as “links_data” and “edgeList” do. */
const linkKeys = (content: JsonObject): readonly string[] => [
  ...LINK_KEYS,
  ...Object.keys(content).filter((key) => !LINK_KEYS.some((each) => each === key) && saysLinks(key)),
];

/** The records and pairs of an object; null where it has no such two. */
export function recordLinks(content: unknown): RecordLinks | null {
  if (!isObject(content)) return null;
  for (const key of linkKeys(content)) {
    const links = own(content, key);
    if (!Array.isArray(links) || links.length === 0 || !links.every(isObject)) continue;
    const ends = ENDS.find((pair) => links.every((link) => pair.every((end) => idText(own(link, end)) !== null)));
    if (ends === undefined) continue;
    const [from, to] = ends;
    const named = links.flatMap((link: unknown) => [idText(own(link, from)), idText(own(link, to))]);
    const distinct = new Set(named);
    const found = Object.entries(content).flatMap(([field, value]) => {
      const nodes = field === key ? null : namedRecords(field, value, distinct);
      return nodes === null ? [] : [{ field, nodes }];
    });
    const nodes = found.flatMap((each) => each.nodes);
    const ids = new Set(nodes.map(({ id }) => id));
    // Two records of one id could not be told apart.
    if (ids.size < nodes.length || named.filter((id) => ids.has(id)).length < KNOWN * named.length) continue;
    const taken = new Set([key, ...found.map(({ field }) => field)] as string[]);
    return {
      nodes,
      links: links.map((link: JsonObject) => ({
        ...Object.fromEntries(Object.entries(link).filter(([name]) => name !== from && name !== to)),
        source: link[from],
        target: link[to],
      })),
      rest: Object.fromEntries(Object.entries(content).filter(([field]) => !taken.has(field))),
    };
  }
  return null;
}

/** The records of a list, or of an object by their ids, with the id that some of the ends name; null where there are none. */
function namedRecords(field: string, value: unknown, named: ReadonlySet<string | null>): readonly JsonObject[] | null {
  const kind = KINDS.find(([pattern]) => pattern.test(field))?.[1];
  const asNode = (record: JsonObject, id: string): JsonObject => {
    const isOther = Object.hasOwn(record, 'id') && idText(record['id']) !== id;
    const saysKind = kind === undefined || Object.hasOwn(record, 'type') || Object.hasOwn(record, 'kind');
    return { ...record, ...(isOther ? { 'own id': record['id'] } : {}), id, ...(saysKind ? {} : { kind }) };
  };
  if (isObject(value)) {
    const entries = Object.entries(value);
    if (!entries.some(([id]) => named.has(id))) return null;
    const nodes = entries.flatMap(([id, record]) => (isObject(record) ? [asNode(record, id)] : []));
    return nodes.length < entries.length ? null : nodes;
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return null;
  const records: readonly JsonObject[] = value;
  const key = IDS.find(
    (each) =>
      records.every((record) => idText(own(record, each)) !== null) &&
      records.some((record) => named.has(idText(own(record, each)))),
  );
  return key === undefined ? null : records.map((record) => asNode(record, idText(own(record, key)) ?? ''));
}
