/**
 * Owns the records of the lanes as sorted columns, built once for a history, a grouping and a filter; what a view then
 * asks, how many begin in a span, by theme, or are under way at a day, costs a few bisections however many there are.
 */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { RowSet } from '../../model/index/rowSet';
import type { LaneGrouping } from '../buildLanes';
import { placeRows } from './placeRows';

export interface LaneColumns {
  readonly id: string;
  readonly label: string;
  /** By start; and the starts, and all ends, each ascending. */
  readonly rows: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The greatest end of each `BLOCK` rows. */
  readonly blockEnds: Float64Array;
  /** The starts by theme in the order of the data set, then of those without one, then of those that are dimmed. */
  readonly themes: readonly Float64Array[];
}

export interface TimelineIndex {
  readonly index: GraphIndex;
  readonly grouping: LaneGrouping;
  /** In the order of the data set; only those with something to show. */
  readonly lanes: readonly LaneColumns[];
  /** Whether a shown row is dimmed. */
  readonly isDim: (row: number) => boolean;
  /** The id of the lane that shows a row; null where none does. */
  readonly laneOf: (row: number) => string | null;
  readonly startOf: (row: number) => DayNumber;
  readonly endOf: (row: number) => DayNumber;
  /** The most that begin in one lane within one of the columns of `days` days, which are counted from day 0. */
  readonly mostIn: (days: number) => number;
}

/** Rows of a block. */
export const BLOCK = 64;

/** Whether what does not pass is left out or dimmed is told by `mode`. */
export function buildTimelineIndex(
  index: GraphIndex,
  passing: RowSet,
  mode: 'only' | 'dim',
  grouping: LaneGrouping,
): TimelineIndex {
  const places = placeRows(index);
  const { theme } = index.columns;
  const [place, order] = [placeColumn(index, grouping), laneOrder(index, grouping)];
  const { words } = passing;
  const passes = (row: number) => (((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  const isShown = (row: number) => mode === 'dim' || passes(row);
  const themeCount = index.dataset.themes.length;
  const groups = themeCount + 2;
  const groupOf = (row: number) => {
    const own = theme[row] ?? -1;
    return passes(row) ? (own < 0 ? themeCount : own) : themeCount + 1;
  };
  const laneCount = order.reduce((most, lane) => Math.max(most, lane.place + 1), 0);
  const counts = new Uint32Array(laneCount * groups);
  for (const row of places.byStart) {
    const lane = place[row] ?? -1;
    if (lane < 0 || !isShown(row)) continue;
    const group = lane * groups + groupOf(row);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const drafts = Array.from({ length: laneCount }, (_, lane) =>
    draftOf(counts.subarray(lane * groups, (lane + 1) * groups)),
  );
  for (const row of places.byStart) {
    const draft = drafts[place[row] ?? -1];
    if (draft === undefined || !isShown(row)) continue;
    const start = places.start[row] ?? 0;
    const at = draft.filled++;
    draft.rows[at] = row;
    draft.starts[at] = start;
    const block = Math.floor(at / BLOCK);
    draft.blockEnds[block] = Math.max(draft.blockEnds[block] ?? 0, places.end[row] ?? 0);
    const group = groupOf(row);
    const theirs = draft.themeFilled[group] ?? 0;
    draft.themeFilled[group] = theirs + 1;
    const own = draft.themes[group];
    if (own !== undefined) own[theirs] = start;
  }
  for (const row of places.byEnd) {
    const draft = drafts[place[row] ?? -1];
    if (draft !== undefined && isShown(row)) draft.ends[draft.ended++] = places.end[row] ?? 0;
  }
  const lanes = order.flatMap(({ id, label, place: own }) => {
    const draft = drafts[own];
    if (draft === undefined || draft.filled === 0) return [];
    const { rows, starts, ends, blockEnds, themes } = draft;
    return [{ id, label, rows, starts, ends, blockEnds, themes }];
  });
  const idOf = new Map(order.map((lane) => [lane.place, lane.id]));
  const most = new Map<number, number>();
  return {
    index,
    grouping,
    lanes,
    isDim: (row) => !passes(row),
    laneOf: (row) =>
      isShown(row) && !Number.isNaN(places.start[row] ?? Number.NaN) ? (idOf.get(place[row] ?? -1) ?? null) : null,
    startOf: (row) => places.start[row] ?? Number.NaN,
    endOf: (row) => places.end[row] ?? Number.NaN,
    mostIn: (days) => {
      const found = most.get(days) ?? lanes.reduce((sum, { starts }) => Math.max(sum, mostWithin(starts, days)), 1);
      most.set(days, found);
      return found;
    },
  };
}

function draftOf(counts: Uint32Array) {
  const count = counts.reduce((sum, own) => sum + own, 0);
  return {
    rows: new Uint32Array(count),
    starts: new Float64Array(count),
    ends: new Float64Array(count),
    blockEnds: new Float64Array(Math.ceil(count / BLOCK)).fill(Number.NEGATIVE_INFINITY),
    themes: Array.from(counts, (own) => new Float64Array(own)),
    themeFilled: new Uint32Array(counts.length),
    filled: 0,
    ended: 0,
  };
}

function mostWithin(starts: Float64Array, days: number): number {
  let [most, count, column] = [0, 0, Number.NaN];
  for (const start of starts) {
    const own = Math.floor(start / days);
    count = own === column ? count + 1 : 1;
    column = own;
    if (count > most) most = count;
  }
  return most;
}

/** The place of each row's lane; -1 where it stands in none. */
function placeColumn({ columns }: GraphIndex, grouping: LaneGrouping): Int16Array | Uint16Array {
  return grouping === 'track' ? columns.track : grouping === 'theme' ? columns.theme : columns.kind;
}

function laneOrder(
  { dataset, kinds }: GraphIndex,
  grouping: LaneGrouping,
): readonly { readonly id: string; readonly label: string; readonly place: number }[] {
  switch (grouping) {
    case 'track':
      return dataset.tracks.map(({ id, label }, place) => ({ id, label, place }));
    case 'theme':
      return dataset.themes.map(({ id, label }, place) => ({ id, label, place }));
    case 'kind':
      return kinds.map(({ id, label }, place) => ({ id, label, place }));
  }
}
