/** Owns how JSON is told that is a tree: a record that has a name and a list of those under it, each of them such a record too. */
import { idText, isObject, type JsonObject, own, ownList } from '../text/jsonValue';

const NAMES = ['name', 'label', 'title', 'text', 'id'] as const;
const UNDER = ['children', '_children'] as const;

/** A record of a tree, before those under it. */
export interface TreeNode {
  readonly record: JsonObject;
  readonly name: string;
  /** By its place in the list; null for the first. */
  readonly above: number | null;
}

interface Tree {
  readonly nodes: readonly TreeNode[];
  /** The keys of names and of those under a record. */
  readonly keys: readonly [name: string, under: string];
}

/** The records, those above before those under them; null where the JSON is no tree, or some in it have no name. */
export function treeOf(content: unknown): Tree | null {
  const roots = Array.isArray(content) ? content : [content];
  const under = UNDER.find((key) => roots.some((root) => ownList(root, key) !== null));
  const name = NAMES.find((key) => roots.length > 0 && roots.every((root) => idText(own(root, key)) !== null));
  if (under === undefined || name === undefined) return null;
  const nodes: TreeNode[] = [];
  let levels = 0;
  // Not by calls within calls: each level is as long as it is.
  let open = roots.map((record: unknown) => ({ record, above: null as number | null }));
  while (open.length > 0) {
    levels++;
    const next: typeof open = [];
    for (const { record, above } of open) {
      const named = idText(own(record, name));
      if (!isObject(record) || named === null) return null;
      nodes.push({ record, name: named, above });
      for (const child of ownList(record, under) ?? []) next.push({ record: child, above: nodes.length - 1 });
    }
    open = next;
  }
  // A list of records with lists of their own is a table; so is one that has its records under a name.
  return levels < FEWEST_LEVELS ? null : { nodes, keys: [name, under] };
}

const FEWEST_LEVELS = 3;
