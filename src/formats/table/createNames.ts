/** Owns what records of several tables are called, so that relations and names in cells find their rows. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { foldText } from '../../model/search/foldText';
import type { TableRole } from './tableMapping';

export interface Names {
  /** Remembers a row and gives the key that it has in the data set. */
  readonly row: (role: TableRole, table: string, id: string, title: string, at: string) => string;
  /** The key of what a cell names, by id or else by title; an entity is made of a name that has no row. */
  readonly find: (name: string, at: string, kind?: string) => string;
  /** Whether a row has this id or title. */
  readonly has: (name: string) => boolean;
  /** The names that have no row of their own. */
  readonly made: () => readonly string[];
  /** Names that were taken for another, from which they differ by accents or capitals alone, each with that one. */
  readonly alike: () => ReadonlyMap<string, string>;
}

/** Names for the tables of a data set; with `isUnasked`, those of one table in which no row names another. */
export function createNames(into: Pick<DatasetBuilder, 'entityNamed'>, isUnasked = false): Names {
  const byId = new Map<string, { readonly key: string; readonly table: string }>();
  const byTitle = new Map<string, string>();
  const byFolded = new Map<string, { readonly key: string; readonly name: string }>();
  const made = new Map<string, string>();
  const alike = new Map<string, string>();
  return {
    row: (_, table, id, title, at) => {
      if (isUnasked) return id === '' ? `${table}, ${at}` : id;
      const before = id === '' ? undefined : byId.get(id);
      // Two tables may both count from 1; within one table, the builder lists what is there twice.
      const key = id === '' || (before !== undefined && before.table !== table) ? `${table}, ${at}` : id;
      if (id !== '' && before === undefined) byId.set(id, { key, table });
      if (title !== '' && !byTitle.has(title)) byTitle.set(title, key);
      return key;
    },
    find: (name, at, kind) => {
      const known = byId.get(name)?.key ?? byTitle.get(name) ?? made.get(name);
      if (known !== undefined) return known;
      // Only names without an exact fellow are compared folded, so that large tables are not folded in vain.
      if (byFolded.size === 0) for (const [title, key] of byTitle) byFolded.set(foldText(title), { key, name: title });
      const folded = foldText(name);
      const fellow = byFolded.get(folded);
      const key = fellow?.key ?? into.entityNamed(name, at, kind);
      if (fellow === undefined) {
        made.set(name, key);
        byFolded.set(folded, { key, name });
      } else alike.set(name, fellow.name);
      return key;
    },
    has: (name) => byId.has(name) || byTitle.has(name),
    made: () => [...made.keys()],
    alike: () => alike,
  };
}
