/** Owns what records of several tables are called, so that relations and names in cells find their rows. */
import type { DatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import { foldText } from '../../../model/search/foldText';
import type { Identified } from '../joins/idsBeside';
import type { TableRole } from '../tableMapping';

/** What a cell names: the end of a relation, a record that a row is related to, or who or what took part, which is no event. */
type Named = 'end' | 'related' | 'entity';

export interface MadeName {
  readonly name: string;
  /** The path of the row that named it first. */
  readonly at: string;
}

export interface Names {
  /** Remembers a row and gives the key that it has in the data set. */
  readonly row: (role: TableRole, table: string, id: string, title: string, at: string) => string;
  /** The key of what a cell names, by id or else by title; an entity is made of a name that has no row, or of its title where the name is an id. */
  readonly find: (name: string, at: string, kind?: string, named?: Named, title?: string) => string;
  /** The key of who has an id beside its name; of what `space` the ids are. */
  readonly identified: (who: Identified, space: string, at: string, kind?: string) => string;
  /** The key of the row of a table that has this id; null where there is none, or no table is said. */
  readonly ofTable: (table: string | null, id: string) => string | null;
  /** Whether anything named a row of a table by its id. */
  readonly isNamedById: (table: string) => boolean;
  /** Whether a row has this id or title. */
  readonly has: (name: string) => boolean;
  /** Remembers that a relation of its own joins two ids. */
  readonly joined: (from: string, to: string) => void;
  /** Whether it is said already that two are joined so: by the other, where that goes both ways, or by a relation that says more. */
  readonly isSaidBack: (from: string, to: string, label: string) => boolean;
  /** The names that have no row of their own, each with where it was named first; of an id beside a name, that. */
  readonly made: () => readonly MadeName[];
  /** Names that differ from another by accents or capitals alone, each with that one: both are records. */
  readonly alike: () => ReadonlyMap<string, string>;
  /** Names such as “3.0” that were found as “3”: a statistics program wrote whole numbers so. */
  readonly wholes: () => readonly string[];
  /** What rows are related to that was found to be an event, by its title or id. */
  readonly events: () => readonly string[];
}

/** Names for the tables of a data set; with `isUnasked`, those of one table in which no row names another. */
export function createNames(into: Pick<DatasetBuilder, 'entity' | 'entityNamed'>, isUnasked = false): Names {
  const byId = new Map<string, { readonly key: string; readonly table: string; readonly isEvent: boolean }>();
  /** By table and id, where another table has the same id. */
  const byTable = new Map<string, string>();
  const byTitle = new Map<string, { readonly key: string; readonly isEvent: boolean }>();
  const byFolded = new Map<string, string>();
  const made = new Map<string, string>();
  const byIdBeside = new Map<string, string>();
  const titles = new Map<string, string>();
  const firstAt = new Map<string, string>();
  const alike = new Map<string, string>();
  const events = new Set<string>();
  const wholes = new Set<string>();
  const mutual = new Set<string>();
  const joined = new Set<string>();
  const named = new Set<string>();
  const known = (name: string, as: Named): string | undefined => {
    const fits = (found: { readonly key: string; readonly table?: string; readonly isEvent: boolean } | undefined) => {
      if (found === undefined || (as === 'entity' && found.isEvent)) return undefined;
      if (found.table !== undefined) named.add(found.table);
      return found.key;
    };
    return fits(byId.get(name)) ?? fits(byTitle.get(name)) ?? made.get(name);
  };
  const asWhole = (name: string): string | undefined => {
    const key = WHOLE.test(name) ? byId.get(name.replace(WHOLE, '$1'))?.key : undefined;
    if (key !== undefined) {
      wholes.add(name);
      named.add(byId.get(name.replace(WHOLE, '$1'))?.table ?? '');
    }
    return key;
  };
  return {
    row: (role, table, id, title, at) => {
      if (isUnasked) return id === '' ? `${table}, ${at}` : id;
      const isEvent = role === 'events';
      const before = id === '' ? undefined : byId.get(id);
      // Two tables may both count from 1; within one table, the builder lists what is there twice.
      const key = id === '' || (before !== undefined && before.table !== table) ? `${table}, ${at}` : id;
      if (id !== '' && before === undefined) byId.set(id, { key, table, isEvent });
      else if (before !== undefined && before.table !== table) byTable.set(`${table}\n${id}`, key);
      // An entity is known by its name before an event is.
      if (title !== '' && (byTitle.get(title)?.isEvent ?? true) && !(isEvent && byTitle.has(title)))
        byTitle.set(title, { key, isEvent });
      return key;
    },
    find: (name, at, kind, as = 'end', title = '') => {
      const found = known(name, as) ?? asWhole(name);
      if (found !== undefined) {
        if (as === 'related' && (byId.get(name) ?? byTitle.get(name))?.isEvent) events.add(name);
        return found;
      }
      // Only names without an exact fellow are compared folded, so that large tables are not folded in vain.
      if (byFolded.size === 0)
        for (const [title, { isEvent }] of byTitle) if (!isEvent) byFolded.set(foldText(title), title);
      const folded = foldText(name);
      const fellow = byFolded.get(folded);
      if (fellow === undefined) byFolded.set(folded, name);
      else alike.set(name, fellow);
      const key = byId.get(name)?.isEvent ? `entity ${name}` : name;
      firstAt.set(name, at);
      if (title !== '' && title !== name) {
        const fields = [{ label: 'id', value: name }];
        titles.set(name, title);
        into.entity({ key, title, at, fields, ...(kind === undefined ? {} : { kind }) });
        made.set(name, key);
      } else if (key === name) made.set(name, into.entityNamed(name, at, kind));
      else {
        into.entity({ key, title: name, at, ...(kind === undefined ? {} : { kind }) });
        made.set(name, key);
      }
      return made.get(name) ?? key;
    },
    identified: ({ id, title, aliases }, space, at, kind) => {
      const key = `${space} ${id}`;
      const before = byIdBeside.get(key);
      if (before !== undefined) return before;
      const said = ADDRESS.test(id) ? { url: id } : { fields: [{ label: 'id', value: id }] };
      into.entity({ key, title, at, aliases, ...said, ...(kind === undefined ? {} : { kind }) });
      byIdBeside.set(key, key);
      if (!made.has(title)) {
        made.set(title, key);
        firstAt.set(title, at);
      }
      return key;
    },
    isNamedById: (table) => named.has(table),
    ofTable: (table, id) => {
      const first = byId.get(id);
      if (table !== null) named.add(table);
      return table === null ? null : first?.table === table ? first.key : (byTable.get(`${table}\n${id}`) ?? null);
    },
    has: (name) => byId.has(name) || byTitle.has(name),
    joined: (from, to) => {
      joined.add(JSON.stringify([from, to])).add(JSON.stringify([to, from]));
    },
    isSaidBack: (from, to, label) => {
      if (PLAINLY.test(label) && joined.has(JSON.stringify([from, to]))) return true;
      if (!MUTUAL.test(label)) return false;
      if (mutual.has(JSON.stringify([label, to, from]))) return true;
      mutual.add(JSON.stringify([label, from, to]));
      return false;
    },
    made: () =>
      [...made.keys()].map((name) => ({ name: titles.get(name) ?? name, at: firstAt.get(name) ?? 'entities' })),
    alike: () => alike,
    wholes: () => [...wholes],
    events: () => [...events],
  };
}

const ADDRESS = /^https?:\/\//;
const WHOLE = /^(\d+)\.0$/;

/** What each of two is to the other. */
const MUTUAL =
  /^(?:spouses?|partners?|siblings?|married to|ehepartner|ehegatten?|geschwister|conjoint|epoux|conyuge|coniuge|echtgenoot|relations?|relationships?|related(?:[ _]to)?|connections?|connected(?:[ _]to)?|beziehungen|verbindungen|nachbarn|relaciones|conexiones|relazioni|collegamenti|relaties)$/i;

/** Words that say no more of two than that they are joined. */
const PLAINLY =
  /^(?:relations?|relationships?|related(?:[ _]to)?|links?|linked(?:[ _]to)?|connections?|connected(?:[ _]to)?|beziehungen|verbindungen|liens|relaciones|conexiones|enlaces|relazioni|collegamenti|relaties)$/i;
