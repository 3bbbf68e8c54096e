/** Owns the comparison of two dates or windows: what was added, is gone, was kept, and was changed between them. */
import { dateWords, dayWords } from '../dates/dateWords';
import { parseEdtf } from '../dates/parseEdtf';
import { type TimeSpan, textOfSpan } from '../dates/timeSpan';
import type { GraphIndex } from '../index/buildGraphIndex';
import type { Lifespan } from './presence';

export const CHANGE_KINDS = ['added', 'gone', 'changed', 'kept'] as const;
/** `changed`: there in both, with relations that it had in one of them alone. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Comparison {
  /** By row; null for what is in neither. */
  readonly changeOf: readonly (ChangeKind | null)[];
  /** By link; `changed` is not used. */
  readonly linkChangeOf: readonly (ChangeKind | null)[];
  /** Rows of shown events and entities by kind of change, in the order of the index. */
  readonly rows: Readonly<Record<ChangeKind, readonly number[]>>;
  /** "Between 20 November 2010 and 26 March 2014: 31 added, 4 gone, 6 changed, 12 kept." */
  readonly sentence: string;
}

/** The life-spans of rows and links. */
export interface Lifespans {
  readonly rows: readonly Lifespan[];
  readonly links: readonly Lifespan[];
}

/**
 * Compares what is there, or perhaps there, at some day of one span with what is at some day of another. A relation is
 * in a span where both of its ends are and its own date allows it. Counts and lists are of the rows that are `shown`.
 */
export function compareTimes(
  index: GraphIndex,
  lifespans: Lifespans,
  before: TimeSpan,
  after: TimeSpan,
  shown: readonly boolean[],
): Comparison {
  const change = (was: boolean, is: boolean): ChangeKind | null =>
    was && is ? 'kept' : is ? 'added' : was ? 'gone' : null;
  const isRowIn = (row: number, span: TimeSpan) => isIn(lifespans.rows[row], span);

  const linkChangeOf = index.links.map(({ from, to }, link) => {
    const isLinkIn = (span: TimeSpan) => isRowIn(from, span) && isRowIn(to, span) && isIn(lifespans.links[link], span);
    return change(isLinkIn(before), isLinkIn(after));
  });
  const changeOf = index.rows.map(({ row }) => {
    const own = change(isRowIn(row, before), isRowIn(row, after));
    if (own !== 'kept') return own;
    const isChanged = (index.linksOf[row] ?? []).some(
      (link) => index.links[link]?.relation && (linkChangeOf[link] === 'added' || linkChangeOf[link] === 'gone'),
    );
    return isChanged ? 'changed' : 'kept';
  });
  const rowsOf = (kind: ChangeKind) =>
    index.rows
      .filter(({ row, family }) => family !== 'undertaking' && shown[row] === true && changeOf[row] === kind)
      .map(({ row }) => row);
  const rows = { added: rowsOf('added'), gone: rowsOf('gone'), changed: rowsOf('changed'), kept: rowsOf('kept') };
  const counts = CHANGE_KINDS.map((kind) => `${rows[kind].length} ${kind}`).join(', ');
  return { changeOf, linkChangeOf, rows, sentence: `Between ${timeWords(before)} and ${timeWords(after)}: ${counts}.` };
}

const isIn = (lifespan: Lifespan | undefined, { start, end }: TimeSpan): boolean =>
  lifespan !== undefined && lifespan.startMin < end && lifespan.endMax > start;

/** A span in words, as short as they can be: "14 April 2011", "April 2011", "2011", "14 April – 2 May 2011". */
export function timeWords(span: TimeSpan): string {
  const read = parseEdtf(textOfSpan(span));
  return read.ok ? dateWords(read.value) : `${dayWords(span.start)} – ${dayWords(span.end - 1)}`;
}
