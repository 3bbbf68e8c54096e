/** Owns how time tells on the graph: what of it is there at a date, what has just come or gone, what two dates differ by. */
import { type ChangeKind, type Comparison, changeAt } from '../model/time/compareTimes';
import { type Changes, isThere, type Presence, type PresenceColumn, presenceOf } from '../model/time/presence';
import type { GraphPlaces } from './graphPlaces';
import { isNodeShown } from './graphPlaces';

/** What the graph stands at; all null for the whole history at once. */
export interface GraphTime {
  /** By row and by link. */
  readonly presences: PresenceColumn | null;
  readonly linkPresences: PresenceColumn | null;
  readonly changes: Changes | null;
  readonly comparison: Comparison | null;
}

export const WHOLE_HISTORY: GraphTime = { presences: null, linkPresences: null, changes: null, comparison: null };

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

/** How each row stands, by row number. */
export function rowStandings({ presences, changes, comparison }: GraphTime): (row: number) => Standing {
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
  const { presences, linkPresences, comparison } = time;
  const isRowThere = (row: number) =>
    comparison !== null ? changeAt(comparison.changeOf, row) !== null : presences === null || isThere(presences, row);
  const isLinkThere = (link: number) =>
    comparison !== null
      ? changeAt(comparison.linkChangeOf, link) !== null
      : linkPresences === null || isThere(linkPresences, link);
  const shown = places.graph.nodes.map((node) => isNodeShown(node, places));
  return {
    nodes: places.graph.nodes.filter(({ row }, place) => shown[place] === true && isRowThere(row)).length,
    links: places.graph.edges.filter(
      ({ link, from, to }) => shown[from] === true && shown[to] === true && isLinkThere(link),
    ).length,
  };
}
