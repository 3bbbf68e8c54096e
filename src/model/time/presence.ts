/**
 * Owns what there is at a date: for each row and link whether it is there, not yet, no longer, or not certainly either.
 *
 * ```
 *        startMin     startMax             endMin      endMax
 *  not yet  │ uncertain  │      present      │ uncertain  │  gone
 * ```
 */
import type { DayNumber } from '../dates/dayNumber';
import type { LinkColumns } from '../index/buildLinks';
import { type BoundsColumns, DateFlag, isDated } from './boundsColumns';

/** In the order of a column's numbers. */
export const PRESENCES = ['not-yet', 'uncertain', 'present', 'gone'] as const;
export type Presence = (typeof PRESENCES)[number];

/** What there is, by row or by link: places in PRESENCES. */
export type PresenceColumn = Uint8Array;

const [NOT_YET, UNCERTAIN, PRESENT, GONE] = [0, 1, 2, 3];

/** The presence at a place of a column; undefined where there is none. */
export const presenceOf = (column: PresenceColumn, place: number): Presence | undefined =>
  PRESENCES[column[place] ?? -1];

/** Whether something with these limits is there on a day, as a place in PRESENCES. */
function codeAt(
  startMin: DayNumber,
  startMax: DayNumber,
  endMin: DayNumber,
  endMax: DayNumber,
  uncertain: boolean,
  day: DayNumber,
): number {
  if (day < startMin) return NOT_YET;
  if (day >= endMax) return GONE;
  return !uncertain && day >= startMax && day < endMin ? PRESENT : UNCERTAIN;
}

/** The presence of each row on a day; what has no bounds is there. */
export function presencesAt(lifespans: BoundsColumns, day: DayNumber): PresenceColumn {
  const { startMin, startMax, endMin, endMax, flags } = lifespans;
  const presences = new Uint8Array(startMin.length);
  for (let place = 0; place < presences.length; place++) {
    presences[place] = isDated(lifespans, place)
      ? codeAt(
          startMin[place] ?? 0,
          startMax[place] ?? 0,
          endMin[place] ?? 0,
          endMax[place] ?? 0,
          ((flags[place] ?? 0) & DateFlag.uncertain) !== 0,
          day,
        )
      : PRESENT;
  }
  return presences;
}

/** How weighty each presence is in a link: from what settles it, to what leaves it open. */
const WEIGHT = [2, 1, 0, 3] as const;

/** The weightier of two presences, at 4 times the one plus the other. */
const WEIGHTIER = Uint8Array.from(WEIGHT.flatMap((a, i) => WEIGHT.map((b, j) => (b > a ? j : i))));

/** The presence of each link on a day: it is there where both of its ends are, and its own date allows it. */
export function linkPresencesAt(links: LinkColumns, presences: PresenceColumn, day: DayNumber): PresenceColumn {
  const { from, to, validity } = links;
  const found = presencesAt(validity, day);
  for (let link = 0; link < found.length; link++) {
    const start = presences[from[link] ?? 0] ?? PRESENT;
    const end = presences[to[link] ?? 0] ?? PRESENT;
    const ends = WEIGHTIER[4 * start + end] ?? PRESENT;
    found[link] = WEIGHTIER[4 * (found[link] ?? PRESENT) + ends] ?? PRESENT;
  }
  return found;
}

/** Whether what stands at a place is there, or perhaps there. */
export function isThere(column: PresenceColumn, place: number): boolean {
  const presence = column[place];
  return presence === PRESENT || presence === UNCERTAIN;
}

/** Rows that came or went between two days: there or perhaps there on the one, and not on the other. */
export interface Changes {
  readonly came: readonly number[];
  readonly went: readonly number[];
}

/** What changes from one day's presences to another's. */
export function changesBetween(before: PresenceColumn, after: PresenceColumn): Changes {
  const came: number[] = [];
  const went: number[] = [];
  for (let row = 0; row < after.length; row++) {
    if (before[row] === after[row]) continue;
    const [was, is] = [isThere(before, row), isThere(after, row)];
    if (is && !was) came.push(row);
    // What comes and goes between the two days is told as having come: an event of a day is not missed by a month's step.
    else if (after[row] === GONE && before[row] === NOT_YET) came.push(row);
    else if (was && !is) went.push(row);
  }
  return { came, went };
}
