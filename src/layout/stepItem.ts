/** Owns the steps from one item of the timeline to the next by arrow keys. */
import type { DayNumber } from '../model/dates/dayNumber';
import type { TimelineStop, TimelineView } from './buildTimelineView';

export type Step = 'before' | 'after' | 'above' | 'below';

const middleOf = (stop: TimelineStop): number => {
  if ('count' in stop) return (stop.start + stop.end) / 2;
  return stop.openStart ? stop.end : stop.openEnd ? stop.start : (stop.start + stop.end) / 2;
};

/**
 * The item before or after in time, or nearest in time in the lane above or below; null where there is none. Without
 * an item to step from, the first one that begins at or after `from`, a day number.
 */
export function stepItem(
  view: TimelineView,
  current: TimelineStop | null,
  step: Step,
  from: DayNumber,
): TimelineStop | null {
  const { sequence, lanes } = view;
  if (current === null) return sequence.find(({ start }) => start >= from) ?? sequence.at(-1) ?? null;
  if (step === 'before' || step === 'after') {
    const at = sequence.findIndex(({ key }) => key === current.key);
    return at === -1 ? null : (sequence[at + (step === 'after' ? 1 : -1)] ?? null);
  }
  const lane = lanes.findIndex(({ id }) => id === current.lane);
  const next = lanes[lane + (step === 'below' ? 1 : -1)];
  const there = sequence.filter(({ lane: id }) => id === next?.id);
  const middle = middleOf(current);
  return there.reduce<TimelineStop | null>(
    (best, stop) =>
      best === null || Math.abs(middleOf(stop) - middle) < Math.abs(middleOf(best) - middle) ? stop : best,
    null,
  );
}
