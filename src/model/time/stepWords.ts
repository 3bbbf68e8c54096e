/** Owns how a step in time is said in a line: what begins and what ends, as firmly as it is dated. */
import { countText } from '../countText';
import { dayWords } from '../dates/dateWords';
import type { DayNumber } from '../dates/dayNumber';
import type { GraphIndex } from '../index/buildGraphIndex';
import { DateFlag, hasFlag } from './boundsColumns';
import { type Changes, type PresenceColumn, presenceOf } from './presence';

export interface TimeStep {
  /** The day stood at before. */
  readonly since: DayNumber;
  readonly day: DayNumber;
  /** Of the rows that are shown. */
  readonly changes: Changes;
  /** On `day`, by row. */
  readonly presences: PresenceColumn;
}

const MOST_NAMED = 3;

/** Whether a step is worth holding on to while others pass: more than events of before being over. */
export const isNews = (index: GraphIndex, { came, went }: Changes): boolean =>
  came.some((row) => isTold(index, row)) || went.some((row) => index.familyOf(row) === 'entity');

/**
 * @example "3 November 2011: Cyber Atlantic 2011.", "By 1 December 2011: Cyber Atlantic 2011.",
 * "1 January 2012: possibly Cyber Storm IV (2012); no longer: Hungarian Presidency.", "4 May 2011: nothing begins or ends."
 */
export function stepWords(index: GraphIndex, { since, day, changes, presences }: TimeStep): string {
  const { startMin } = index.columns.bounds;
  const told = (rows: readonly number[]) => rows.filter((row) => isTold(index, row));
  const begins = told(changes.came);
  const left = told(changes.went);
  const isGone = (row: number) => presenceOf(presences, row) === 'gone';
  const ends = left.filter((row) => index.familyOf(row) === 'entity' && isGone(row));
  const over = left.filter((row) => index.familyOf(row) === 'event' && isGone(row));
  const undone = left.filter((row) => presenceOf(presences, row) === 'not-yet');
  const labelled = (label: string, rows: readonly number[]) =>
    rows.length === 0 ? '' : `${label}: ${listOf(index, rows, (row) => index.shortOf(row))}`;
  const parts = [
    listOf(index, begins, (row) => firmly(index, row, presences)),
    labelled('not yet', undone),
    labelled('no longer', ends),
    // That the events of before are over is said only where nothing else is.
    begins.length + ends.length + undone.length === 0 ? labelled('over', over) : '',
  ].filter((part) => part !== '');
  const isOnDay = begins.every((row) => Number.isNaN(startMin[row] ?? Number.NaN) || startMin[row] === day);
  const when =
    day < since
      ? `Back at ${dayWords(day)}`
      : day - since <= 1 || (isOnDay && begins.length > 0 && ends.length === 0)
        ? dayWords(day)
        : `By ${dayWords(day)}`;
  return `${when}: ${parts.length === 0 ? 'nothing begins or ends' : parts.join('; ')}.`;
}

const isTold = (index: GraphIndex, row: number): boolean => index.familyOf(row) !== 'undertaking';

/** What has no certain day is not said to begin on one: its date stands beside it, and it is possible until that is over. */
function firmly(index: GraphIndex, row: number, presences: PresenceColumn): string {
  const { bounds } = index.columns;
  const isDoubted = hasFlag(bounds, row, DateFlag.uncertain);
  const isOpen = presenceOf(presences, row) === 'uncertain' || isDoubted;
  const [start, latest] = [bounds.startMin[row] ?? Number.NaN, bounds.startMax[row] ?? Number.NaN];
  const isLoose = !Number.isNaN(start) && (isDoubted || start !== latest);
  return `${isOpen ? 'possibly ' : ''}${index.shortOf(row)}${isLoose ? ` (${index.row(row)?.when ?? ''})` : ''}`;
}

/** Events first: they are what happens; the rest comes in with them. */
function listOf(index: GraphIndex, rows: readonly number[], say: (row: number) => string): string {
  const { importance } = index.columns;
  const isEvent = (row: number) => Number(index.familyOf(row) === 'event');
  const sorted = [...rows].sort(
    (a, b) => isEvent(b) - isEvent(a) || (importance[b] ?? 0) - (importance[a] ?? 0) || a - b,
  );
  const more = rows.length - MOST_NAMED;
  const rest = more > 0 ? ` and ${countText(more)} more` : '';
  return `${sorted.slice(0, MOST_NAMED).map(say).join(', ')}${rest}`;
}
