/** Owns which record each key of a file leads to: the first that had it. */
import type { Problem } from './problem';
import type { RecordInput } from './recordInputs';

export interface Keys {
  /** Remembers the id of a key; false where the key is there already, and leads to another record. */
  readonly add: (key: string, id: string) => boolean;
  /** By the key as it is written, and where none is so, without the space around it. */
  readonly idOf: (key: string) => string | undefined;
}

/**
 * Keys that were not there before. As long as each is longer than the last, or as long and after it by code unit, as the
 * numbers of rows are, all of them differ, and are put in a map no sooner than one is looked for.
 */
export function createKeys(): Keys {
  const keys: string[] = [];
  const ids: string[] = [];
  let map: Map<string, string> | null = null;
  let last = '';
  /** The ids of keys with space around them, by what is within. */
  const bySpace = new Map<string, string>();
  const put = (all: Map<string, string>, key: string, id: string) => {
    all.set(key, id);
    const within = key.trim();
    if (within !== key && !bySpace.has(within)) bySpace.set(within, id);
  };
  const mapped = (): Map<string, string> => {
    if (map !== null) return map;
    map = new Map();
    for (let i = 0; i < keys.length; i++) put(map, keys[i] ?? '', ids[i] ?? '');
    keys.length = 0;
    ids.length = 0;
    return map;
  };
  return {
    add: (key, id) => {
      if (map === null && (key.length > last.length || (key.length === last.length && key > last))) {
        keys.push(key);
        ids.push(id);
        last = key;
        return true;
      }
      const all = mapped();
      if (all.has(key)) return false;
      put(all, key, id);
      return true;
    },
    idOf: (key) => mapped().get(key) ?? mapped().get(key.trim()) ?? bySpace.get(key.trim()),
  };
}

/** What is listed of a record whose key is there already; `id` is its own. */
export const doubledKey = ({ key, title, at }: Pick<RecordInput, 'key' | 'title' | 'at'>, id: string): Problem => ({
  path: at,
  record: title || (key ?? ''),
  message: `The id “${key}” is there already`,
  hint: 'It is shown as a record of its own; relations that name the id lead to the first. Give each record an id of its own.',
  effect: 'repaired',
  sort: 'duplicate',
  id,
});
