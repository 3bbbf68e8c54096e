/**
 * Owns what there is at a date: for each row and link whether it is there, not yet, no longer, or not certainly either.
 *
 * ```
 *        startMin     startMax             endMin      endMax
 *  not yet  │ uncertain  │      present      │ uncertain  │  gone
 * ```
 */
import { dateBounds } from '../dates/dateBounds';
import type { DayNumber } from '../dates/dayNumber';
import { parseEdtf } from '../dates/parseEdtf';
import type { GraphIndex, Link } from '../index/buildGraphIndex';
import { otherEnd } from '../index/walkGraph';

export type Presence = 'not-yet' | 'uncertain' | 'present' | 'gone';

/** The limits between the four, by row or link; infinite where there is none. Ends are exclusive. */
export interface Lifespan {
  readonly startMin: DayNumber;
  readonly startMax: DayNumber;
  readonly endMin: DayNumber;
  readonly endMax: DayNumber;
  /** `?`: nothing about the date is certain, so that it is never there for certain. */
  readonly uncertain: boolean;
  /** Without a date of its own: it comes in with the first dated record that it is tied to, and stays. */
  readonly borrowed: boolean;
}

const ALWAYS: Lifespan = {
  startMin: Number.NEGATIVE_INFINITY,
  startMax: Number.NEGATIVE_INFINITY,
  endMin: Number.POSITIVE_INFINITY,
  endMax: Number.POSITIVE_INFINITY,
  uncertain: false,
  borrowed: true,
};

/**
 * The life-span of each row. What has no date of its own, such as a person, has none to be absent at; it joins the story
 * with the first dated record or relation that it is tied to, as certainly as that is dated, and what is tied to nothing
 * dated is always there.
 */
export function buildLifespans(index: GraphIndex): readonly Lifespan[] {
  const validities = buildLinkLifespans(index);
  return index.rows.map(({ row, bounds }) => {
    if (bounds !== null) return { ...bounds, borrowed: false };
    const joined = (index.linksOf[row] ?? []).flatMap((link) => {
      const other = index.rows[otherEnd(index.links[link], row) ?? -1]?.bounds ?? null;
      const validity = validities[link];
      const dated = [other, validity === undefined || validity.borrowed ? null : validity].filter((d) => d !== null);
      if (dated.length === 0) return [];
      // A tie begins when the record does and when it is itself said to begin.
      return {
        startMin: Math.max(...dated.map(({ startMin }) => startMin)),
        startMax: Math.max(...dated.map(({ startMax }) => startMax)),
      };
    });
    if (joined.length === 0) return ALWAYS;
    const startMin = Math.min(...joined.map((tie) => tie.startMin));
    const startMax = Math.min(...joined.map((tie) => tie.startMax));
    return { ...ALWAYS, startMin, startMax };
  });
}

/** The life-span that each link states for itself, whatever that of its ends; without end where it states none. */
export const buildLinkLifespans = (index: GraphIndex): readonly Lifespan[] => index.links.map(statedLifespan);

function statedLifespan({ relation }: Link): Lifespan {
  const read = relation?.validity === undefined ? null : parseEdtf(relation.validity.edtf);
  return read?.ok ? { ...dateBounds(read.value, 'existence'), borrowed: false } : ALWAYS;
}

/** Whether something with this life-span is there on a day. */
export function presenceAt(
  { startMin, startMax, endMin, endMax, uncertain }: Omit<Lifespan, 'borrowed'>,
  day: DayNumber,
): Presence {
  if (day < startMin) return 'not-yet';
  if (day >= endMax) return 'gone';
  return !uncertain && day >= startMax && day < endMin ? 'present' : 'uncertain';
}

/** The presence of each row on a day. */
export const presencesAt = (lifespans: readonly Lifespan[], day: DayNumber): readonly Presence[] =>
  lifespans.map((lifespan) => presenceAt(lifespan, day));

/** From what settles the presence of a link to what leaves it open. */
const WEIGHTIEST_FIRST = ['gone', 'not-yet', 'uncertain'] as const satisfies readonly Presence[];

/** The presence of each link on a day: it is there where both of its ends are, and its own date allows it. */
export function linkPresencesAt(
  index: GraphIndex,
  presences: readonly Presence[],
  linkLifespans: readonly Lifespan[],
  day: DayNumber,
): readonly Presence[] {
  return index.links.map(({ from, to }, link) => {
    const own = linkLifespans[link];
    const all = [presences[from], presences[to], own === undefined ? 'present' : presenceAt(own, day)];
    return WEIGHTIEST_FIRST.find((presence) => all.includes(presence)) ?? 'present';
  });
}

/** Whether something is there, or perhaps there. */
export const isThere = (presence: Presence | undefined): boolean => presence === 'present' || presence === 'uncertain';

/** Rows that came or went between two days: there or perhaps there on the one, and not on the other. */
export interface Changes {
  readonly came: readonly number[];
  readonly went: readonly number[];
}

/** What changes from one day's presences to another's. */
export function changesBetween(before: readonly Presence[], after: readonly Presence[]): Changes {
  const came: number[] = [];
  const went: number[] = [];
  after.forEach((presence, row) => {
    const was = before[row];
    if (isThere(presence) && !isThere(was)) came.push(row);
    // What comes and goes between the two days is told as having come: an event of a day is not missed by a month's step.
    else if (presence === 'gone' && was === 'not-yet') came.push(row);
    else if (!isThere(presence) && isThere(was)) went.push(row);
  });
  return { came, went };
}
