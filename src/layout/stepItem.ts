/** Owns the steps from one item of the timeline to the next by arrow keys. */
import type { TimelineItem } from './buildTimelineItem';
import type { TimelineView } from './buildTimelineView';

export type Step = 'before' | 'after' | 'above' | 'below';

const middleOf = ({ start, end, openStart, openEnd }: TimelineItem): number =>
  openStart ? end : openEnd ? start : (start + end) / 2;

/**
 * The item before or after in time, or nearest in time in the lane above or below; null where there is none. Without
 * an item to step from, the first one that begins at or after `from`, a day number.
 */
export function stepItem(
  view: TimelineView,
  current: TimelineItem | null,
  step: Step,
  from: number,
): TimelineItem | null {
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
  return there.reduce<TimelineItem | null>(
    (best, item) =>
      best === null || Math.abs(middleOf(item) - middle) < Math.abs(middleOf(best) - middle) ? item : best,
    null,
  );
}
