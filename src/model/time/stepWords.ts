/** Owns how a step in time is said in a line: what begins and what ends, as firmly as it is dated. */
import { dayWords } from '../dates/dateWords';
import type { DayNumber } from '../dates/dayNumber';
import type { GraphIndex, Row } from '../index/buildGraphIndex';
import type { Changes, Presence } from './presence';

export interface TimeStep {
  /** The day stood at before. */
  readonly since: DayNumber;
  readonly day: DayNumber;
  /** Of the rows that are shown. */
  readonly changes: Changes;
  /** On `day`, by row. */
  readonly presences: readonly Presence[];
}

const MOST_NAMED = 3;

/** Whether a step is worth holding on to while others pass: more than events of before being over. */
export const isNews = (index: GraphIndex, { came, went }: Changes): boolean =>
  came.some((row) => isTold(index.rows[row])) || went.some((row) => index.rows[row]?.family === 'entity');

/**
 * @example "3 November 2011: Cyber Atlantic 2011.", "By 1 December 2011: Cyber Atlantic 2011.",
 * "1 January 2012: possibly Cyber Storm IV (2012); no longer: Hungarian Presidency.", "4 May 2011: nothing begins or ends."
 */
export function stepWords(index: GraphIndex, { since, day, changes, presences }: TimeStep): string {
  const told = (rows: readonly number[]): Row[] => rows.flatMap((row) => index.rows[row] ?? []).filter(isTold);
  const begins = told(changes.came);
  const left = told(changes.went);
  const ends = left.filter(({ row, family }) => family === 'entity' && presences[row] === 'gone');
  const over = left.filter(({ row, family }) => family === 'event' && presences[row] === 'gone');
  const undone = left.filter(({ row }) => presences[row] === 'not-yet');
  const parts = [
    listOf(begins, (row) => firmly(row, presences[row.row])),
    labelled('not yet', undone),
    labelled('no longer', ends),
    // That the events of before are over is said only where nothing else is.
    begins.length + ends.length + undone.length === 0 ? labelled('over', over) : '',
  ].filter((part) => part !== '');
  const isOnDay = begins.every(({ bounds }) => bounds === null || bounds.startMin === day);
  const when =
    day < since
      ? `Back at ${dayWords(day)}`
      : day - since <= 1 || (isOnDay && begins.length > 0 && ends.length === 0)
        ? dayWords(day)
        : `By ${dayWords(day)}`;
  return `${when}: ${parts.length === 0 ? 'nothing begins or ends' : parts.join('; ')}.`;
}

const isTold = (row: Row | undefined): row is Row => row !== undefined && row.family !== 'undertaking';

const labelled = (label: string, rows: readonly Row[]): string =>
  rows.length === 0 ? '' : `${label}: ${listOf(rows, ({ short }) => short)}`;

/** What has no certain day is not said to begin on one: its date stands beside it, and it is possible until that is over. */
function firmly({ short, bounds, when }: Row, presence: Presence | undefined): string {
  const isOpen = presence === 'uncertain' || bounds?.uncertain === true;
  const isLoose = bounds !== null && (bounds.uncertain || bounds.startMin !== bounds.startMax);
  return `${isOpen ? 'possibly ' : ''}${short}${isLoose ? ` (${when})` : ''}`;
}

/** Events first: they are what happens; the rest comes in with them. */
function listOf(rows: readonly Row[], say: (row: Row) => string): string {
  const sorted = [...rows].sort(
    (a, b) => Number(b.family === 'event') - Number(a.family === 'event') || b.importance - a.importance,
  );
  const more = rows.length - MOST_NAMED;
  return `${sorted.slice(0, MOST_NAMED).map(say).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
