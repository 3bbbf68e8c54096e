/** Owns which attribute of a node or an edge says what, by its name: in several languages, whatever its case and joints. */
import { foldText } from '../../model/search/foldText';
import { saysRelationKind } from '../saysRelationKind';
import { fieldsOfName, saysLife } from '../table/columns/columnNames';

export type Role = 'title' | 'kind' | 'theme' | 'summary' | 'url' | 'start' | 'end' | 'date' | 'year' | 'spans';

/** Names of each role, the most telling first; without spaces, hyphens, underscores and accents. */
const COMMON_NAMES = {
  start:
    'start startdate startyear startsat begin begindate beginning datestart yearstart validfrom beginn anfang debut inicio from since von founded born birthdate birthyear',
  end: 'end enddate endyear endsat stop dateend yearend validto validuntil ende fin until till bis dissolved died deathdate deathyear',
  date: 'date datum fecha dates when timestamp',
  year: 'year jahr annee ano anno jaar',
  spans: 'timeset intervals interval timestamps spells',
} as const;

const NODE_NAMES: Readonly<Partial<Record<Role, string>>> = {
  ...COMMON_NAMES,
  title:
    'label name title caption displayname sharedname nodename nodelabel bezeichnung titel nom titre nombre titulo nome naam',
  kind: 'type kind category class nodetype entitytype labels labelv typ art kategorie categorie categoria tipo soort',
  theme: 'group modularityclass community cluster theme gruppe groupe grupo thema tema topic',
  summary: 'description summary notes note text abstract beschreibung resume descripcion comment desc',
  url: 'url link website homepage href uri',
};

const EDGE_NAMES: Readonly<Partial<Record<Role, string>>> = {
  ...COMMON_NAMES,
  kind: 'label type relationship relation labele interaction predicate kind rel caption name title beziehung typ art text',
};

/** Names that often mean something else: what cannot be read as a date under them is no date. */
const WEAK = new Set(
  'from since von until till bis begin stop fin ende timestamp dates when interval intervals'.split(' '),
);

type RolesByName = ReadonlyMap<string, readonly [role: Role, rank: number]>;

const byName = (names: Readonly<Partial<Record<Role, string>>>): RolesByName =>
  new Map(
    (Object.entries(names) as [Role, string][]).flatMap(([role, words]) =>
      words.split(' ').map((word, rank) => [word, [role, rank]] as const),
    ),
  );

const NODE_ROLES = byName(NODE_NAMES);
const EDGE_ROLES = byName(EDGE_NAMES);

/** An attribute as the file names it. */
export type Attribute = readonly [name: string, value: unknown];

/** Names that were folded before: a file has the same few on all of its nodes. */
const folded = new Map<string, string>();
const MOST_FOLDED = 2000;

/** A name as names are compared: without case, accents and joints. */
export function foldName(name: string): string {
  let known = folded.get(name);
  if (known === undefined) {
    known = foldText(name).replace(/[\s_\-.:]+/g, '');
    if (folded.size < MOST_FOLDED) folded.set(name, known);
  }
  return known;
}

/** A name of the kind of a relation, made of two words, is less telling than “label”, “type” or “relation” alone. */
const edgeRole = (name: string): readonly [Role, number] | undefined =>
  EDGE_ROLES.get(foldName(name)) ?? (saysRelationKind(name) ? ['kind', OF_RELATIONS] : undefined);
const OF_RELATIONS = 4;

/** The name of a birth or a death in more words and languages, as columns of tables have them: “Birthday”, “Sterbedatum”. */
const nodeRole = (name: string): readonly [Role, number] | undefined => {
  const key = foldName(name);
  const known = NODE_ROLES.get(key);
  if (known !== undefined) return known;
  let life = lives.get(key);
  if (life === undefined) {
    const [field] = saysLife(name) ? fieldsOfName(name) : [];
    life = field === 'start' || field === 'end' ? field : null;
    if (lives.size < MOST_FOLDED) lives.set(key, life);
  }
  return life === null ? undefined : [life, OF_LIVES];
};
/** Which end of a life a name is of, by names as they are compared. */
const lives = new Map<string, 'start' | 'end' | null>();
/** Behind all words of the roles themselves. */
const OF_LIVES = 100;

/** Whether a date is often not what is meant by this name. */
export const isWeakName = (name: string): boolean => WEAK.has(foldName(name)) || nodeRole(name)?.[1] === OF_LIVES;

/** Whether an attribute of a node says when, by its name. */
export const saysTime = (name: string): boolean => TIMES.has(nodeRole(name)?.[0]);
const TIMES: ReadonlySet<Role | undefined> = new Set<Role>(['start', 'end', 'date', 'year']);

/**
 * Deals attributes out by role; of several for one role, the most telling is first. Attributes without a role are left
 * in the order of the file.
 */
export function dealAttributes(
  attributes: readonly Attribute[],
  of: 'node' | 'edge',
): { readonly byRole: ReadonlyMap<Role, readonly Attribute[]>; readonly rest: readonly Attribute[] } {
  const found = new Map<Role, { attribute: Attribute; rank: number }[]>();
  const rest: Attribute[] = [];
  for (const attribute of attributes) {
    const known = of === 'node' ? nodeRole(attribute[0]) : edgeRole(attribute[0]);
    if (known === undefined) rest.push(attribute);
    else {
      const [role, rank] = known;
      const list = found.get(role);
      if (list === undefined) found.set(role, [{ attribute, rank }]);
      else list.push({ attribute, rank });
    }
  }
  const byRole = new Map(
    [...found].map(([role, list]) => [role, list.sort((a, b) => a.rank - b.rank).map(({ attribute }) => attribute)]),
  );
  return { byRole, rest };
}

/** How telling a name is of what a node is called, 0 the most; null where it is no such name. */
export function titleRank(name: string): number | null {
  const [role, rank] = NODE_ROLES.get(foldName(name)) ?? [];
  return role === 'title' && rank !== undefined ? rank : null;
}

/** How telling a name is of what a node is, 0 the most; null where it is no such name. */
export function kindRank(name: string): number | null {
  const [role, rank] = NODE_ROLES.get(foldName(name)) ?? [];
  return role === 'kind' && rank !== undefined ? rank : null;
}

/** Whether an attribute of a node has any role by its name. */
export const hasRole = (name: string): boolean => nodeRole(name) !== undefined;

/** Whether an attribute of a node has a role by its name. */
export const isOfRole = (name: string, role: Role): boolean => nodeRole(name)?.[0] === role;
