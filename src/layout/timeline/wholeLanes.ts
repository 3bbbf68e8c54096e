/** Owns all records of each lane as sorted columns, worked out once for a history and a grouping: what every filter takes from. */
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { allRows } from '../../model/index/rowSet';
import type { LaneGrouping } from '../buildLanes';
import { placeRows } from './placeRows';
import { startsByGroup } from './startsByGroup';

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

/** A lane with all that is in it, and none of it dimmed. */
export interface WholeLane extends LaneColumns {
  /** Beside each row its end, and its theme's place, those without one after the last. */
  readonly until: Float64Array;
  readonly group: Uint16Array;
  /** The same rows by end. */
  readonly byEnd: Uint32Array;
}

interface WholeLanes {
  /** In the order of the data set, be there anything in them or not. */
  readonly lanes: readonly WholeLane[];
  /** The id of a row's lane, whether or not it is shown; null where it stands in none. */
  readonly laneOf: (row: number) => string | null;
}

/** Rows of a block. */
export const BLOCK = 64;

const known = new WeakMap<GraphIndex, Map<LaneGrouping, readonly WholeLane[]>>();

export function wholeLanes(index: GraphIndex, grouping: LaneGrouping): WholeLanes {
  const lanes = known.get(index)?.get(grouping) ?? gatherLanes(index, grouping);
  takeLanes(index, grouping, lanes);
  const place = placeColumn(index, grouping);
  return { lanes, laneOf: (row) => lanes[place[row] ?? -1]?.id ?? null };
}

/** Takes up the lanes of an index that were worked out elsewhere. */
export function takeLanes(index: GraphIndex, grouping: LaneGrouping, lanes: readonly WholeLane[]): void {
  const ofIndex = known.get(index) ?? new Map<LaneGrouping, readonly WholeLane[]>();
  known.set(index, ofIndex.set(grouping, lanes));
}

function gatherLanes(index: GraphIndex, grouping: LaneGrouping): readonly WholeLane[] {
  const { start, end, byStart, byEnd } = placeRows(index);
  const place = placeColumn(index, grouping);
  const order = laneOrder(index, grouping);
  const inLane = (rows: Uint32Array) => partRows(rows, place, order.length);
  const [starting, ending] = [inLane(byStart), inLane(byEnd)];
  const { theme } = index.columns;
  const without = index.dataset.themes.length;
  const { words } = allRows(index.rowCount);
  return order.map(({ id, label }, lane): WholeLane => {
    const rows = starting[lane] ?? NOBODY;
    const ended = ending[lane] ?? NOBODY;
    const [starts, until, group] = [
      new Float64Array(rows.length),
      new Float64Array(rows.length),
      new Uint16Array(rows.length),
    ];
    const blockEnds = new Float64Array(Math.ceil(rows.length / BLOCK)).fill(Number.NEGATIVE_INFINITY);
    const ends = new Float64Array(ended.length);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const own = theme[row] ?? -1;
      const last = end[row] ?? 0;
      const block = (at / BLOCK) | 0;
      starts[at] = start[row] ?? 0;
      until[at] = last;
      group[at] = own < 0 ? without : own;
      blockEnds[block] = Math.max(blockEnds[block] ?? 0, last);
    }
    for (let at = 0; at < ended.length; at++) ends[at] = end[ended[at] ?? 0] ?? 0;
    const themes = startsByGroup(rows, starts, group, words, without + 2);
    return { id, label, rows, starts, until, group, byEnd: ended, ends, blockEnds, themes };
  });
}

const NOBODY = new Uint32Array(0);

/** The rows of each lane, in the order given. */
function partRows(rows: Uint32Array, place: ArrayLike<number>, lanes: number): readonly Uint32Array[] {
  const counts = new Uint32Array(lanes);
  for (const row of rows) {
    const lane = place[row] ?? -1;
    if (lane >= 0) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  const parts = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(lanes);
  for (const row of rows) {
    const part = parts[place[row] ?? -1];
    if (part === undefined) continue;
    const lane = place[row] ?? 0;
    const at = filled[lane] ?? 0;
    part[at] = row;
    filled[lane] = at + 1;
  }
  return parts;
}

/** The place of each row's lane; -1 where it stands in none. */
function placeColumn({ columns }: GraphIndex, grouping: LaneGrouping): Int16Array | Uint16Array {
  return grouping === 'track' ? columns.track : grouping === 'theme' ? columns.theme : columns.kind;
}

/** The lanes in the order of the data set, which is that of their places. */
function laneOrder(
  { dataset, kinds }: GraphIndex,
  grouping: LaneGrouping,
): readonly { readonly id: string; readonly label: string }[] {
  switch (grouping) {
    case 'track':
      return dataset.tracks;
    case 'theme':
      return dataset.themes;
    case 'kind':
      return kinds;
  }
}
