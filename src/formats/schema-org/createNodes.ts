/** Owns which nodes of a JSON-LD document are read, each once: those at its top, and those found within others. */
import { jsonText } from '../text/jsonText';
import type { JsonObject } from '../text/jsonValue';
import { roleKey, roleOf } from './restoreNode';
import { typesOf } from './schemaTypes';

export interface PlacedNode {
  readonly node: JsonObject;
  /** Where in the file: `$.@graph[2].organizer`. */
  readonly at: string;
}

export interface KeyedNode extends PlacedNode {
  readonly key: string;
}

export interface Nodes {
  /** The node's key; it is read later, and once where several say the same `@id`, or the same type and name without one. */
  readonly place: (node: JsonObject, at: string) => string;
  /** The key of an `@id` or name that was placed so far or is yet to be read; null for none. */
  readonly find: (reference: string) => string | null;
  /** The name of a node by its `@id`; null where it has none. */
  readonly titleOf: (id: string) => string | null;
  /** Relations that Entente wrote nodes for, among those that were placed. */
  readonly roles: ReadonlySet<string>;
  readonly next: () => KeyedNode | null;
  readonly waiting: () => number;
}

export function createNodes(): Nodes {
  const known = new Set<string>();
  const titles = new Map<string, string>();
  const queue: KeyedNode[] = [];
  const roles = new Set<string>();
  let taken = 0;
  return {
    place: (node, at) => {
      const id = jsonText(node['@id']);
      const name = jsonText(node['name']);
      const date = jsonText(node['startDate']);
      const told = [typesOf(node).join(' '), name, date].filter((part) => part !== '').join(' ');
      const key = id || (name === '' ? at : told);
      const isFirst = !known.has(key);
      if (isFirst) {
        known.add(key);
        titles.set(key, name);
        queue.push({ node, at, key });
        const role = roleOf(node);
        if (role !== null) roles.add(roleKey(role));
      }
      return key;
    },
    find: (reference) => (known.has(reference) ? reference : null),
    roles,
    titleOf: (id) => titles.get(id) || null,
    next: () => {
      const next = queue[taken];
      taken += 1;
      return next ?? null;
    },
    waiting: () => queue.length - taken,
  };
}
