/**
 * Owns the records of the lanes as sorted columns, built once for a history, a grouping and a filter; what a view then
 * asks, how many begin in a span, by theme, or are under way at a day, costs a few bisections however many there are.
 */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { hasBit, type RowSet } from '../../model/index/rowSet';
import type { LaneGrouping } from '../buildLanes';
import { placeRows } from './placeRows';
import { startsByGroup } from './startsByGroup';
import { BLOCK, type LaneColumns, type WholeLane, wholeLanes } from './wholeLanes';

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

/** Whether what does not pass is left out or dimmed is told by `mode`. */
export function buildTimelineIndex(
  index: GraphIndex,
  passing: RowSet,
  mode: 'only' | 'dim',
  grouping: LaneGrouping,
): TimelineIndex {
  const { start, end } = placeRows(index);
  const whole = wholeLanes(index, grouping);
  const groups = index.dataset.themes.length + 2;
  const isAll = passing.size === index.rowCount;
  const ofLane = (lane: WholeLane) => (mode === 'dim' ? dimLane : filterLane)(lane, passing.words, groups);
  const lanes = (isAll ? whole.lanes : whole.lanes.map(ofLane)).filter(({ rows }) => rows.length > 0);
  const passes = passing.has;
  const most = new Map<number, number>();
  return {
    index,
    grouping,
    lanes,
    isDim: (row) => !passes(row),
    laneOf: (row) =>
      (mode === 'dim' || passes(row)) && !Number.isNaN(start[row] ?? Number.NaN) ? whole.laneOf(row) : null,
    startOf: (row) => start[row] ?? Number.NaN,
    endOf: (row) => end[row] ?? Number.NaN,
    mostIn: (days) => {
      const found = most.get(days) ?? lanes.reduce((sum, { starts }) => Math.max(sum, mostWithin(starts, days)), 1);
      most.set(days, found);
      return found;
    },
  };
}

/** A lane with all of its rows, those that do not pass in the last of the groups. */
function dimLane(lane: WholeLane, words: Uint32Array, groups: number): LaneColumns {
  return { ...lane, themes: startsByGroup(lane.rows, lane.starts, lane.group, words, groups) };
}

/** A lane with the rows that pass. */
function filterLane(lane: WholeLane, words: Uint32Array, groups: number): LaneColumns {
  const { length } = lane.rows;
  const [rows, group] = [new Uint32Array(length), new Uint16Array(length)];
  const [starts, ends] = [new Float64Array(length), new Float64Array(length)];
  const blockEnds = new Float64Array(Math.ceil(length / BLOCK)).fill(Number.NEGATIVE_INFINITY);
  let [count, ended] = [0, 0];
  for (let at = 0; at < length; at++) {
    const row = lane.rows[at] ?? 0;
    if (!hasBit(words, row)) continue;
    rows[count] = row;
    starts[count] = lane.starts[at] ?? 0;
    group[count] = lane.group[at] ?? 0;
    const block = (count / BLOCK) | 0;
    const end = lane.until[at] ?? 0;
    if (end > (blockEnds[block] ?? 0)) blockEnds[block] = end;
    count += 1;
  }
  if (count === length) return { ...lane, themes: startsByGroup(lane.rows, lane.starts, lane.group, words, groups) };
  for (let at = 0; at < length; at++) {
    const row = lane.byEnd[at] ?? 0;
    if (hasBit(words, row)) ends[ended++] = lane.ends[at] ?? 0;
  }
  const [kept, begun] = [rows.subarray(0, count), starts.subarray(0, count)];
  return {
    id: lane.id,
    label: lane.label,
    rows: kept,
    starts: begun,
    ends: ends.subarray(0, ended),
    blockEnds: blockEnds.subarray(0, Math.ceil(count / BLOCK)),
    themes: startsByGroup(kept, begun, group, words, groups),
  };
}

/** Leaps from column to column, the farther the more a column has, instead of going through all starts. */
function mostWithin(starts: Float64Array, days: number): number {
  let most = 0;
  for (let at = 0; at < starts.length; ) {
    const end = (Math.floor((starts[at] ?? 0) / days) + 1) * days;
    let leap = 1;
    while (at + leap < starts.length && (starts[at + leap] ?? 0) < end) leap *= 2;
    let next = Math.min(starts.length, at + leap);
    let last = at + (leap >> 1);
    while (last + 1 < next) {
      const middle = (last + next) >> 1;
      if ((starts[middle] ?? 0) < end) last = middle;
      else next = middle;
    }
    most = Math.max(most, next - at);
    at = next;
  }
  return most;
}
