/** Owns how time tells on the graph: what of it is there at a date, what has just come or gone, what two dates differ by. */
import { hasBit } from '../model/index/rowSet';
import { type ChangeKind, type Comparison, changeAt } from '../model/time/compareTimes';
import { type Changes, isThere, type Presence, type PresenceColumn, presenceOf } from '../model/time/presence';
import type { GraphPlaces } from './graphPlaces';

/** What the graph stands at; all null for the whole history at once. */
export interface GraphTime {
  /** By row and by link. */
  readonly presences: PresenceColumn | null;
  readonly linkPresences: PresenceColumn | null;
  readonly changes: Changes | null;
  readonly comparison: Comparison | null;
}

/**
 * How something is drawn: solid, dashed and half filled, as a dotted or a pale ghost, hollow and dashed, or quiet.
 * `lost` is what a comparison finds gone, `kept` what it finds in both.
 */
export type Form = 'present' | 'uncertain' | 'not-yet' | 'gone' | 'lost' | 'kept';

/** The sign beside a node. */
export type Badge = 'came' | 'went' | 'added' | 'lost' | 'changed';

export interface Standing {
  readonly form: Form;
  readonly badge: Badge | null;
}

/** How everything stands while the whole history is shown. */
export const PLAIN: Standing = { form: 'present', badge: null };

const COMPARED: Readonly<Record<ChangeKind, Standing>> = {
  added: { form: 'present', badge: 'added' },
  gone: { form: 'lost', badge: 'lost' },
  changed: { form: 'present', badge: 'changed' },
  kept: { form: 'kept', badge: null },
};
const IN_NEITHER: Standing = { form: 'not-yet', badge: null };

const known = new WeakMap<GraphTime, (row: number) => Standing>();

/** How each row stands, by row number; worked out once for each time. */
export function rowStandings(time: GraphTime): (row: number) => Standing {
  const before = known.get(time);
  if (before !== undefined) return before;
  const standings = standingsAt(time);
  known.set(time, standings);
  return standings;
}

function standingsAt({ presences, changes, comparison }: GraphTime): (row: number) => Standing {
  if (comparison !== null) {
    return (row) => {
      const change = changeAt(comparison.changeOf, row);
      return change === null ? IN_NEITHER : COMPARED[change];
    };
  }
  if (presences === null) return () => PLAIN;
  const came = new Set(changes?.came);
  const went = new Set(changes?.went);
  return (row) => ({
    form: presenceOf(presences, row) ?? 'present',
    badge: came.has(row) ? 'came' : went.has(row) ? 'went' : null,
  });
}

/** How each link stands, by its number in the index; links have no badges. */
export function linkForms({ linkPresences, comparison }: GraphTime): (link: number) => Form {
  if (comparison !== null) {
    return (link) => {
      const change = changeAt(comparison.linkChangeOf, link);
      return change === null ? IN_NEITHER.form : COMPARED[change].form;
    };
  }
  return (link) => (linkPresences === null ? 'present' : (presenceOf(linkPresences, link) ?? 'present'));
}

/** Whether a row is drawn quietly among very many: dimmed by the filter, not there, or the same in both times compared. */
export function faintRows({
  passing,
  mode,
  time: { presences, comparison },
}: Pick<GraphPlaces, 'passing' | 'mode'> & { readonly time: GraphTime }): (row: number) => boolean {
  const isDimmed = (row: number) => mode === 'dim' && !passing.has(row);
  if (comparison !== null) return (row) => isQuietChange(comparison.changeOf, row) || isDimmed(row);
  if (presences !== null) return (row) => !isThere(presences, row) || isDimmed(row);
  return isDimmed;
}

/** The same of an edge of the graph. */
export function faintLinks(
  input: Pick<GraphPlaces, 'graph' | 'passing' | 'mode'> & { readonly time: GraphTime },
): (edge: number) => boolean {
  const { passing, mode } = input;
  const { link, from, to } = input.graph.edges;
  const { linkPresences, comparison } = input.time;
  const linkOf = (edge: number) => link[edge] ?? 0;
  const isDimmed = (edge: number) => mode === 'dim' && !(passing.has(from[edge] ?? 0) && passing.has(to[edge] ?? 0));
  if (comparison !== null) return (edge) => isQuietChange(comparison.linkChangeOf, linkOf(edge)) || isDimmed(edge);
  if (linkPresences !== null) return (edge) => !isThere(linkPresences, linkOf(edge)) || isDimmed(edge);
  return isDimmed;
}

function isQuietChange(changes: Uint8Array, place: number): boolean {
  const change = changeAt(changes, place);
  return change === null || change === 'kept';
}

/** What is only hinted at. */
export const isGhost = (form: Form): boolean => form === 'not-yet' || form === 'gone';

const PRESENCE_WORDS: Readonly<Record<Presence, string>> = {
  present: 'there',
  uncertain: 'perhaps there',
  'not-yet': 'not yet',
  gone: 'no longer',
};

/** How a row stands, in words: "not yet", "just come", "added"; empty where there is nothing to say. */
export function standingWords({ presences, changes, comparison }: GraphTime, row: number): string {
  if (comparison !== null) return changeAt(comparison.changeOf, row) ?? 'in neither';
  const presence = presences === null ? undefined : presenceOf(presences, row);
  if (presence === undefined) return '';
  const said = presence === 'present' ? [] : [PRESENCE_WORDS[presence]];
  if (changes?.came.includes(row)) return [...said, 'just come'].join(', ');
  if (changes?.went.includes(row)) return [...said, 'just gone'].join(', ');
  return said.join('');
}

export interface GraphCounts {
  readonly nodes: number;
  readonly links: number;
}

/** How many nodes and links are shown and there: at the date stood at, or at one of those compared. */
export function countThere(places: Pick<GraphPlaces, 'graph' | 'passing' | 'mode'>, time: GraphTime): GraphCounts {
  const { count, edges } = places.graph;
  const { words } = places.passing;
  const { presences, linkPresences, comparison } = time;
  const rows = comparison?.changeOf ?? presences;
  const links = comparison?.linkChangeOf ?? linkPresences;
  const isIn = CODES.map((code) => Number(comparison !== null ? code !== 0 : isThere(CODES, code)));
  const isDimming = places.mode === 'dim';
  const shown = new Uint8Array(count);
  let nodes = 0;
  for (let node = 0; node < count; node++) {
    if (!isDimming && !hasBit(words, node)) continue;
    shown[node] = 1;
    nodes += rows === null ? 1 : (isIn[rows[node] ?? 0] ?? 0);
  }
  const { link, from, to } = edges;
  let among = 0;
  for (let edge = 0; edge < link.length; edge++) {
    const isShown = (shown[from[edge] ?? 0] ?? 0) & (shown[to[edge] ?? 0] ?? 0);
    among += links === null ? isShown : isShown & (isIn[links[link[edge] ?? 0] ?? 0] ?? 0);
  }
  return { nodes, links: among };
}

/** All that a column of presences or changes can say. */
const CODES = Uint8Array.from({ length: 256 }, (_, code) => code);
