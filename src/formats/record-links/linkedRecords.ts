/** Owns how records that each hold a list of links between names, as the trees of families do, are told and become one network. */

import { fieldsOfName } from '../table/columns/columnNames';
import { singular } from '../table/nested/unnested';
import { DATED } from '../table/tableMapping';
import { idText, isObject, type JsonObject, own } from '../text/jsonValue';
import { saysLinks } from './saysLinks';

interface LinkedRecords {
  /** The records, and those that their links name. */
  readonly nodes: readonly JsonObject[];
  /** Each with the id of its record as `of`. */
  readonly links: readonly JsonObject[];
  /** What stands beside the list of the records. */
  readonly rest: JsonObject;
  /** The keys of links and of pairs. */
  readonly keys: readonly string[];
}

/** Ends, and how they are joined where they say it themselves; those without such a word are links where their list is called so. */
const ENDS = [
  ['parent', 'child', 'parent of'],
  ['source', 'target', ''],
  ['from', 'to', ''],
] as const;
/** What a link has besides when it is one of a network. */
const PLACED: ReadonlySet<string> = new Set(['source', 'target']);
const IDS = ['id', '_id', 'key', 'slug', 'name', 'title'] as const;

/** Null for records that have dates, or no ids of their own, or of which no list is of links; pairs beside such a list are links too. */
export function linkedRecords(content: unknown): LinkedRecords | null {
  const found = recordsIn(content);
  if (found === null) return null;
  const { records, rest } = found;
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (keys.some((key) => fieldsOfName(key).some((field) => DATED.has(field)))) return null;
  const listsOf = (key: string) => records.map((record) => own(record, key) ?? []);
  const ofLinks = keys.flatMap((key) => {
    const lists = listsOf(key);
    const ends = ENDS.find(([from, to, label]) => (label !== '' || saysLinks(key)) && areLinks(lists, from, to));
    return ends === undefined ? [] : [{ key, ends }];
  });
  if (ofLinks.length === 0) return null;
  const ofPairs = keys.filter((key) => arePairs(listsOf(key)));
  const named = new Set([
    ...ofLinks.flatMap(({ key, ends: [from, to] }) =>
      listsOf(key).flatMap((list) => (list as JsonObject[]).flatMap((link) => [idText(link[from]), idText(link[to])])),
    ),
    ...ofPairs.flatMap((key) => listsOf(key).flatMap((list) => (list as unknown[][]).flat().map(idText))),
  ]);
  const ids = IDS.filter((key) => areApart(records, key));
  const id = ids.find((key) => records.some((record) => named.has(idText(own(record, key))))) ?? ids[0];
  if (id === undefined) return null;
  const links = records.flatMap((record) => {
    const of = idText(own(record, id));
    return [
      ...ofLinks.flatMap(({ key, ends: [from, to, label] }) =>
        itemsOf(record, key).map((link) => ({
          of,
          ...(label === '' ? {} : { label, directed: true }),
          ...Object.fromEntries(
            Object.entries(link as JsonObject).flatMap(([name, value]) =>
              name === from || name === to ? [] : [[PLACED.has(name) ? `own ${name}` : name, value] as const],
            ),
          ),
          source: own(link, from),
          target: own(link, to),
        })),
      ),
      ...ofPairs.flatMap((key) =>
        itemsOf(record, key).map((pair) => {
          const [source, target] = pair as readonly unknown[];
          return { source, target, label: singular(key), directed: false, of };
        }),
      ),
    ];
  });
  const used = new Set([...ofLinks.map(({ key }) => key), ...ofPairs]);
  const outer = records.map((record) => ({
    ...Object.fromEntries(Object.entries(record).filter(([key]) => !used.has(key) && !isEnd(record, key, id, named))),
    id: idText(own(record, id)),
  }));
  // “root”: what names one of those is a link to it.
  const said = records.flatMap((record) =>
    Object.keys(record)
      .filter((key) => !used.has(key) && isEnd(record, key, id, named))
      .map((key) => ({ source: own(record, id), target: own(record, key), label: key, directed: true })),
  );
  const known = new Set(outer.map((node) => node.id));
  return {
    nodes: [...outer, ...[...named].filter((name) => !known.has(name)).map((name) => ({ id: name }))],
    links: [...links, ...said],
    rest,
    keys: [...used],
  };
}

/** A list of objects, by itself or as the only one of an object. */
function recordsIn(content: unknown): { readonly records: readonly JsonObject[]; readonly rest: JsonObject } | null {
  if (Array.isArray(content)) return areObjects(content) ? { records: content, rest: {} } : null;
  if (!isObject(content)) return null;
  const [list, more] = Object.entries(content).filter(([, value]) => typeof value === 'object' && value !== null);
  if (list === undefined || more !== undefined || !Array.isArray(list[1]) || !areObjects(list[1])) return null;
  return { records: list[1], rest: Object.fromEntries(Object.entries(content).filter(([key]) => key !== list[0])) };
}

const areObjects = (list: readonly unknown[]): list is readonly JsonObject[] => list.length > 0 && list.every(isObject);

/** Whether each record has a value of its own under a key. */
const areApart = (records: readonly JsonObject[], key: string): boolean =>
  new Set(records.flatMap((record) => idText(own(record, key)) ?? [])).size === records.length;

const isName = (value: unknown): value is string => typeof value === 'string' && /\p{L}/u.test(value);

const itemsOf = (record: JsonObject, key: string): readonly unknown[] => {
  const list = own(record, key);
  return Array.isArray(list) ? list : [];
};

const holdOnly = (lists: readonly unknown[], is: (item: unknown) => boolean): boolean =>
  lists.every((list) => Array.isArray(list) && list.every(is)) && lists.some((list) => (list as []).length > 0);

const areLinks = (lists: readonly unknown[], from: string, to: string): boolean =>
  holdOnly(lists, (link) => isObject(link) && isName(own(link, from)) && isName(own(link, to)));

const arePairs = (lists: readonly unknown[]): boolean =>
  holdOnly(lists, (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isName));

const isEnd = (record: JsonObject, key: string, id: string, named: ReadonlySet<string | null>): boolean =>
  key !== id && !IDS.some((each) => each === key) && isName(own(record, key)) && named.has(idText(own(record, key)));
