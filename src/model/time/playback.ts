/** Owns the steps of playback: which date comes next, by day, month or event, how fast, and from where to where. */
import { type DayNumber, toCalendarDay, toDayNumber } from '../dates/dayNumber';
import { spanOfEdtf } from '../dates/timeSpan';
import type { GraphIndex } from '../index/buildGraphIndex';
import { eachRow, type RowSet } from '../index/rowSet';

export const PLAY_UNITS = ['day', 'month', 'event'] as const;
export type PlayUnit = (typeof PLAY_UNITS)[number];

/** At single speed. */
export const STEPS_PER_SECOND: Readonly<Record<PlayUnit, number>> = { day: 30, month: 2, event: 1 };

interface Extent {
  readonly min: DayNumber;
  /** Exclusive. */
  readonly max: DayNumber;
}

/** The days on which something that is shown begins, ascending: the stops of playback by event; in a history without events, by relation. */
export function buildStops(index: GraphIndex, passing: RowSet): readonly DayNumber[] {
  const days = new Set<DayNumber>();
  const { startMin } = index.columns.bounds;
  const add = (row: number) => {
    const start = startMin[row] ?? Number.NaN;
    if (Number.isFinite(start)) days.add(start);
  };
  eachRow(passing, add, index.counts.event);
  if (index.counts.event === 0) addRelations(index, passing, days);
  return [...days].sort((a, b) => a - b);
}

function addRelations({ links }: GraphIndex, passing: RowSet, days: Set<DayNumber>): void {
  const { from, to, validity } = links;
  for (let link = 0; link < links.relations; link++) {
    const start = validity.startMin[link] ?? Number.NaN;
    if (Number.isFinite(start) && passing.has(from[link] ?? 0) && passing.has(to[link] ?? 0)) days.add(start);
  }
}

/** The first and last stop of the window that the data set opens with; of the whole history where there is none in it. */
export function openingStops(index: GraphIndex, stops: readonly DayNumber[]): readonly [DayNumber, DayNumber] {
  const { min, max } = index.extent;
  const opening = spanOfEdtf(index.dataset.opening) ?? { start: min, end: max };
  const within = stops.filter((stop) => stop >= opening.start && stop < opening.end);
  const found = within.length > 0 ? within : stops;
  return [found[0] ?? min, found.at(-1) ?? max - 1];
}

/** The next date after a day, or with a negative direction the one before; null at the end of the history. */
export function stepDate(
  day: DayNumber,
  unit: PlayUnit,
  direction: 1 | -1,
  stops: readonly DayNumber[],
  extent: Extent,
): DayNumber | null {
  const next = nextDate(day, unit, direction, stops);
  return next === null || next < extent.min || next >= extent.max ? null : next;
}

function nextDate(day: DayNumber, unit: PlayUnit, direction: 1 | -1, stops: readonly DayNumber[]): DayNumber | null {
  switch (unit) {
    case 'day':
      return Math.floor(day) + direction;
    case 'month': {
      const { year, month, day: inMonth } = toCalendarDay(day);
      if (direction === 1) return toDayNumber(year, month + 1);
      return inMonth > 1 ? toDayNumber(year, month) : toDayNumber(year, month - 1);
    }
    case 'event':
      return (direction === 1 ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day)) ?? null;
  }
}

/** Where a number of steps forward leads; `ended` where the history was over before they were all taken. */
export function advanceDate(
  day: DayNumber,
  unit: PlayUnit,
  steps: number,
  stops: readonly DayNumber[],
  extent: Extent,
): { readonly day: DayNumber; readonly ended: boolean } {
  let reached = day;
  for (let taken = 0; taken < steps; taken += 1) {
    const next = stepDate(reached, unit, 1, stops, extent);
    if (next === null) return { day: reached, ended: true };
    reached = next;
  }
  return { day: reached, ended: false };
}
