/** Owns where the timeline goes on beyond what a view holds. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { TimelineIndex } from './buildTimelineIndex';
import { countBefore } from './sortedDays';

/** The first day after a span, or the last before it, on which a record begins; null where none does. */
export function startBeyond({ lanes }: TimelineIndex, span: TimeSpan, side: 'before' | 'after'): DayNumber | null {
  const days = lanes.flatMap(({ starts }) => {
    const place = side === 'after' ? countBefore(starts, span.end) : countBefore(starts, span.start) - 1;
    return starts[place] ?? [];
  });
  if (days.length === 0) return null;
  return side === 'after' ? Math.min(...days) : Math.max(...days);
}
