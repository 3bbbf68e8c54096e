/** Owns the level of detail: which lanes show their records near the window one by one, and which tell their number. */
import type { DayNumber } from '../../model/dates/dayNumber';
import { padSpan, type TimeSpan } from '../../model/dates/timeSpan';
import type { Candidate } from '../packLane';
import type { TimelineIndex } from './buildTimelineIndex';
import { countUnderWay, rowsStarting, rowsUnderWay } from './rowsOfLane';
import { countIn } from './sortedDays';
import type { LaneColumns } from './wholeLanes';

export interface LaneNear {
  readonly columns: LaneColumns;
  /** By start; null where they are told by number. */
  readonly candidates: readonly Candidate[] | null;
  /** The day at which those under way before it are told by number; null where they are among the candidates. */
  readonly before: DayNumber | null;
  /** Whether all records of the lane are among the candidates. */
  readonly isWhole: boolean;
}

/** A lane of more records than this shows those near the window alone. */
const CROWDED = 100;
/** The most that begin in the days covered and stand one by one, of one lane and of all together. */
const MOST_BEGINNING = 60;
const MOST_TOGETHER = 320;
/** The most that stand one by one of what was under way before. */
const MOST_UNDER_WAY = 8;

/** The lanes in their order; when all together are too many, those with the most are told by number first. */
export function chooseNear(
  timeline: TimelineIndex,
  covers: TimeSpan,
  candidateOf: (row: number) => Candidate,
): readonly LaneNear[] {
  const chosen = timeline.lanes.map((columns) => nearOf(timeline, columns, covers));
  const byCount = chosen
    .map((near, place) => ({ near, place }))
    .filter(({ near }) => near.rows !== null && !near.isWhole)
    .sort((a, b) => (b.near.rows?.length ?? 0) - (a.near.rows?.length ?? 0) || a.place - b.place);
  let together = chosen.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0);
  const parted = new Set<number>();
  for (const { near, place } of byCount) {
    if (together <= MOST_TOGETHER) break;
    together -= near.rows?.length ?? 0;
    parted.add(place);
  }
  return chosen.map(({ columns, rows, before, isWhole }, place) =>
    rows === null || parted.has(place)
      ? { columns, candidates: null, before: null, isWhole: false }
      : { columns, candidates: rows.map(candidateOf), before, isWhole },
  );
}

interface Near extends Pick<LaneNear, 'columns' | 'before' | 'isWhole'> {
  readonly rows: readonly number[] | null;
}

function nearOf(timeline: TimelineIndex, columns: LaneColumns, covers: TimeSpan): Near {
  if (columns.rows.length <= CROWDED) return { columns, rows: [...columns.rows], before: null, isWhole: true };
  // What is a window away counts too, where there is little of it: then nothing changes its line while one pans.
  const wide = padSpan(covers, 1);
  if (countUnderWay(columns, wide.start) + countIn(columns.starts, wide) <= CROWDED) {
    return { columns, rows: touching(timeline, columns, wide), before: null, isWhole: false };
  }
  if (countIn(columns.starts, covers) > MOST_BEGINNING) return { columns, rows: null, before: null, isWhole: false };
  if (countUnderWay(columns, covers.start) <= MOST_UNDER_WAY) {
    return { columns, rows: touching(timeline, columns, covers), before: null, isWhole: false };
  }
  return { columns, rows: [...rowsStarting(columns, covers)], before: covers.start, isWhole: false };
}

const touching = (timeline: TimelineIndex, columns: LaneColumns, span: TimeSpan): number[] => [
  ...rowsUnderWay(columns, timeline, span.start),
  ...rowsStarting(columns, span),
];
