/** Owns undertakings followed to their outcomes: grouped and counted, with when each was due and how long it took. */
import { type DateBounds, dateBounds } from '../dates/dateBounds';
import { dateWords } from '../dates/dateWords';
import { parseEdtf } from '../dates/parseEdtf';
import { STATUS_LABELS, STATUS_ORDER } from '../filter/facets';
import type { Filter } from '../filter/filter';
import { type GraphIndex, rowsOfFamily } from '../index/buildGraphIndex';
import type { RowSet } from '../index/rowSet';
import { type Status, statusOf, type UndertakingRow } from '../index/rows';
import type { Lag } from './lagWords';
import type { UndertakingGrouping } from './undertakingGrouping';

export interface FollowedUndertaking {
  readonly row: UndertakingRow;
  readonly status: Status;
  /** Whether the filter lets it through; where it quietens the rest, those are followed too. */
  readonly passing: boolean;
  /** "by the end of 2011"; null where nothing says when it is due. */
  readonly due: string | null;
  /** From when it was made to what first came of it; null where nothing that is reported is dated. */
  readonly lag: Lag | null;
}

export interface UndertakingGroup {
  readonly id: string;
  readonly label: string;
  readonly undertakings: readonly FollowedUndertaking[];
}

export interface FollowedUndertakings {
  readonly groups: readonly UndertakingGroup[];
  /** "Of 20 undertakings of JHA Ministerial, Gödöllő, 14 April 2011: 4 are reported as done, …": one for each event. */
  readonly sentences: readonly string[];
  /** How many the filter lets through, and how many there are. */
  readonly passing: number;
  readonly all: number;
}

const STATUS_COUNTS: Readonly<Record<Status, string>> = {
  reported: 'reported as done',
  'partly-reported': 'reported in part',
  'still-priority': 'still a priority',
  'not-mentioned': 'not mentioned in the sources',
  'no-later-source': 'without a later source',
};

/** Follows the undertakings that are shown: those that pass, or where the filter only quietens the rest, all of them. */
export function followUndertakings(
  index: GraphIndex,
  passing: RowSet,
  mode: Filter['mode'],
  grouping: UndertakingGrouping,
): FollowedUndertakings {
  const { first, end } = rowsOfFamily(index, 'undertaking');
  const all: FollowedUndertaking[] = [];
  for (let number = first; number < end; number++) {
    const row = index.row(number);
    if (row?.family === 'undertaking') all.push(follow(index, row, passing.has(number)));
  }
  const shown = mode === 'dim' ? all : all.filter((each) => each.passing);
  return {
    groups: groupsOf(index, shown, grouping),
    sentences: sentencesOf(index, all),
    passing: all.filter((each) => each.passing).length,
    all: all.length,
  };
}

function follow(index: GraphIndex, row: UndertakingRow, passing: boolean): FollowedUndertaking {
  const due = row.record.due === undefined ? null : parseEdtf(row.record.due.edtf);
  return {
    row,
    status: statusOf(row.record),
    passing,
    due: due?.ok ? dateWords(due.value).replace(/, day unknown$/, '') : null,
    lag: lagOf(index, row),
  };
}

/**
 * The days between its making and what first came of it, as far as the dates tell: of the dated outcomes that report
 * something, and of the events that delivered it, the one that must have been there soonest.
 */
function lagOf(index: GraphIndex, { record }: UndertakingRow): Lag | null {
  const from = boundsOf(record.made.edtf);
  if (from === null) return null;
  const lags = record.outcomes
    .filter(({ status }) => status === 'reported' || status === 'partly-reported')
    .flatMap(({ date, deliveredBy }) => [
      date === undefined ? null : boundsOf(date.edtf),
      ...deliveredBy.map((id) => eventBounds(index, id)),
    ])
    .flatMap((to): Lag[] => {
      if (to === null) return [];
      const most = to.startMax - from.startMin;
      const least = Math.max(0, to.startMin - from.startMax);
      return most >= 0 && Number.isFinite(least) && Number.isFinite(most) ? [{ least, most }] : [];
    });
  return lags.sort((a, b) => a.most - b.most || b.least - a.least)[0] ?? null;
}

function boundsOf(edtf: string): DateBounds | null {
  const read = parseEdtf(edtf);
  return read.ok ? dateBounds(read.value) : null;
}

function eventBounds(index: GraphIndex, id: string): DateBounds | null {
  const row = index.rowById(id);
  return row?.family === 'event' ? row.bounds : null;
}

function groupsOf(
  index: GraphIndex,
  followed: readonly FollowedUndertaking[],
  grouping: UndertakingGrouping,
): UndertakingGroup[] {
  const groups = new Map<string, FollowedUndertaking[]>();
  for (const each of followed) {
    const group = groupOf(each, grouping);
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [each]);
    else others.push(each);
  }
  return groupOrder(index, grouping, groups.keys()).flatMap(({ id, label }) => {
    const undertakings = groups.get(id);
    return undertakings === undefined ? [] : [{ id, label, undertakings }];
  });
}

function groupOf({ row, status }: FollowedUndertaking, grouping: UndertakingGrouping): string {
  switch (grouping) {
    case 'status':
      return status;
    case 'theme':
      return row.themes[0] ?? '';
    case 'event':
      return row.record.at;
  }
}

/** The groups in their order; those of events, which can be many, as far as they are there. */
function groupOrder(
  index: GraphIndex,
  grouping: UndertakingGrouping,
  there: Iterable<string>,
): { readonly id: string; readonly label: string }[] {
  switch (grouping) {
    case 'status':
      return STATUS_ORDER.map((id) => ({ id, label: STATUS_LABELS[id] }));
    case 'theme':
      return [...index.dataset.themes];
    case 'event': {
      const wanted = new Set([...there].flatMap((id) => index.rowOf.get(id) ?? []));
      const dated = [...index.inTime].filter((row) => wanted.has(row));
      const undated = [...wanted].filter((row) => !dated.includes(row)).sort((a, b) => a - b);
      return [...dated, ...undated].flatMap((number) => {
        const row = index.row(number);
        return row === undefined ? [] : [{ id: row.id, label: `${row.short}, ${row.when}` }];
      });
    }
  }
}

function sentencesOf(index: GraphIndex, all: readonly FollowedUndertaking[]): string[] {
  return groupsOf(index, all, 'event').flatMap(({ label, undertakings }) => {
    const shown = undertakings.filter(({ passing }) => passing);
    if (shown.length === 0) return [];
    const counts = STATUS_ORDER.flatMap((status) => {
      const count = shown.filter((each) => each.status === status).length;
      return count === 0 ? [] : [{ count, are: `${count === 1 ? 'is' : 'are'} ${STATUS_COUNTS[status]}` }];
    });
    const noun = undertakings.length === 1 ? 'undertaking' : 'undertakings';
    const isWhole = shown.length === undertakings.length;
    const [first] = counts;
    if (isWhole && counts.length === 1 && first !== undefined) {
      return [`${shown.length === 1 ? 'The one' : `All ${shown.length}`} ${noun} of ${label} ${first.are}.`];
    }
    const of = isWhole
      ? `Of ${shown.length} ${noun} of ${label}`
      : `Of the ${shown.length} of ${undertakings.length} ${noun} of ${label} that ${shown.length === 1 ? 'fits' : 'fit'} the filter`;
    return [`${of}: ${counts.map(({ count, are }) => `${count} ${are}`).join(', ')}.`];
  });
}
