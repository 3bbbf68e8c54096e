/** Owns the comparison of two dates or windows: what was added, is gone, was kept, and was changed between them. */
import { countText } from '../countText';
import { dateWords, dayWords } from '../dates/dateWords';
import { parseEdtf } from '../dates/parseEdtf';
import { type TimeSpan, textOfSpan } from '../dates/timeSpan';
import type { GraphIndex } from '../index/buildGraphIndex';
import { type RowSet, rowsIn } from '../index/rowSet';
import { type BoundsColumns, isDated } from './boundsColumns';

export const CHANGE_KINDS = ['added', 'gone', 'changed', 'kept'] as const;
/** `changed`: there in both, with relations that it had in one of them alone. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Places in CHANGE_KINDS, counted from 1; 0 for what is in neither. */
export type ChangeColumn = Uint8Array;

/** The change at a place of a column; null for what is in neither. */
export const changeAt = (column: ChangeColumn, place: number): ChangeKind | null =>
  CHANGE_KINDS[(column[place] ?? 0) - 1] ?? null;

const [NEITHER, ADDED, GONE, CHANGED, KEPT] = [0, 1, 2, 3, 4];

export interface Comparison {
  /** By row. */
  readonly changeOf: ChangeColumn;
  /** By link; `changed` is not used. */
  readonly linkChangeOf: ChangeColumn;
  /** Rows of shown events and entities by kind of change, in the order of the index. */
  readonly rows: Readonly<Record<ChangeKind, readonly number[]>>;
  /** "Between 20 November 2010 and 26 March 2014: 31 added, 4 gone, 6 changed, 12 kept." */
  readonly sentence: string;
}

/**
 * Compares what is there, or perhaps there, at some day of one span with what is at some day of another. A relation is
 * in a span where both of its ends are and its own date allows it. Counts and lists are of the rows that are `shown`.
 */
export function compareTimes(index: GraphIndex, before: TimeSpan, after: TimeSpan, shown: RowSet): Comparison {
  const { columns, links, counts } = index;
  const changeOf = changesIn(columns.lifespans, index.rowCount, before, after, () => true);
  const [was, is] = [rowsThere(changeOf, GONE), rowsThere(changeOf, ADDED)];
  const areEndsIn = (link: number, there: (row: number) => boolean) =>
    there(links.from[link] ?? 0) && there(links.to[link] ?? 0);
  const linkChangeOf = changesIn(links.validity, links.from.length, before, after, (link, span) =>
    areEndsIn(link, span === before ? was : is),
  );
  const rows: Record<ChangeKind, number[]> = { added: [], gone: [], changed: [], kept: [] };
  for (let link = 0; link < links.relations; link++) {
    if (linkChangeOf[link] !== ADDED && linkChangeOf[link] !== GONE) continue;
    for (const end of [links.from[link] ?? 0, links.to[link] ?? 0]) if (changeOf[end] === KEPT) changeOf[end] = CHANGED;
  }
  for (const row of rowsIn(shown)) {
    const change = changeAt(changeOf, row);
    if (change !== null && row < counts.event + counts.entity) rows[change].push(row);
  }
  const numbers = CHANGE_KINDS.map((kind) => `${countText(rows[kind].length)} ${kind}`).join(', ');
  return {
    changeOf,
    linkChangeOf,
    rows,
    sentence: `Between ${timeWords(before)} and ${timeWords(after)}: ${numbers}.`,
  };
}

/** Whether a row is in the span of which `only` says that it is in that one alone. */
const rowsThere =
  (changeOf: ChangeColumn, only: number) =>
  (row: number): boolean =>
    changeOf[row] === only || changeOf[row] === KEPT;

/** What is in either span by its own date, where `allows` says so too; what has no date is in both. */
function changesIn(
  dates: BoundsColumns,
  count: number,
  before: TimeSpan,
  after: TimeSpan,
  allows: (place: number, span: TimeSpan) => boolean,
): ChangeColumn {
  const changes = new Uint8Array(count);
  const isIn = (place: number, span: TimeSpan) =>
    (!isDated(dates, place) || ((dates.startMin[place] ?? 0) < span.end && (dates.endMax[place] ?? 0) > span.start)) &&
    allows(place, span);
  for (let place = 0; place < count; place++) {
    const [was, is] = [isIn(place, before), isIn(place, after)];
    changes[place] = was && is ? KEPT : is ? ADDED : was ? GONE : NEITHER;
  }
  return changes;
}

/** A span in words, as short as they can be: "14 April 2011", "April 2011", "2011", "14 April – 2 May 2011". */
export function timeWords(span: TimeSpan): string {
  const read = parseEdtf(textOfSpan(span));
  return read.ok ? dateWords(read.value) : `${dayWords(span.start)} – ${dayWords(span.end - 1)}`;
}
