/** Owns how the keys lead from stop to stop of the timeline, and on beyond what the view holds. */
import type { TimelineStop, TimelineView } from '../../layout/buildTimelineView';
import { type Step, stepItem } from '../../layout/stepItem';
import type { TimelineIndex } from '../../layout/timeline/buildTimelineIndex';
import { startBeyond } from '../../layout/timeline/startBeyond';
import type { DateBounds } from '../../model/dates/dateBounds';
import { revealInSpan, type TimeSpan } from '../../model/dates/timeSpan';

interface Surroundings {
  /** Null before the first view is drawn. */
  readonly shown: () => { readonly view: TimelineView; readonly timeline: TimelineIndex } | null;
  readonly window: () => TimeSpan;
  readonly boundsOf: (id: string) => Pick<DateBounds, 'startMin' | 'endMax'> | null;
  readonly reached: (stop: TimelineStop) => void;
  readonly moveWindow: (span: TimeSpan) => void;
  /** Builds the view of another window at once. */
  readonly build: (window: TimeSpan) => void;
}

export interface Stepper {
  /** To the next stop; where the view holds no further one, on to where something begins. */
  readonly step: (step: Step) => void;
  /** Where the keys have led to. */
  readonly active: () => TimelineStop | null;
}

export function createStepper(around: Surroundings): Stepper {
  let active: TimelineStop | null = null;

  const stepTo = (stop: TimelineStop) => {
    active = stop;
    around.reached(stop);
    const [id = null] = 'count' in stop ? [] : stop.ids;
    const bounds = id === null ? { startMin: stop.start, endMax: stop.end } : around.boundsOf(id);
    if (bounds !== null) around.moveWindow(revealInSpan(around.window(), bounds));
  };

  const currentOf = ({ sequence }: TimelineView): TimelineStop | null => {
    if (active === null) return null;
    const { key } = active;
    const [id = null] = 'count' in active ? [] : active.ids;
    const isActive = (stop: TimelineStop) =>
      stop.key === key || (id !== null && !('count' in stop) && stop.ids.includes(id));
    return sequence.find(isActive) ?? null;
  };

  const step = (to: Step) => {
    const shown = around.shown();
    if (shown === null) return;
    const { view, timeline } = shown;
    const current = currentOf(view) ?? (active === null || 'ids' in active ? null : nearestTo(view, active));
    const next = stepItem(view, current, to, around.window().start);
    if (next !== null) return stepTo(next);
    if (view.isWhole || current === null || (to !== 'before' && to !== 'after')) return;
    const day = startBeyond(timeline, view.covers, to);
    if (day === null) return;
    const window = revealInSpan(around.window(), { startMin: day, endMax: day + 1 });
    around.build(window);
    around.moveWindow(window);
    const { sequence } = around.shown()?.view ?? view;
    const beyond =
      to === 'after'
        ? sequence.find(({ start }) => start > current.start)
        : sequence.findLast(({ start }) => start < current.start);
    if (beyond !== undefined) stepTo(beyond);
  };

  return { step, active: () => active };
}

/** The stop of a lane that is nearest to one which is no longer shown, as after a zoom. */
function nearestTo({ sequence }: TimelineView, gone: TimelineStop): TimelineStop | null {
  return sequence.find(({ lane, start, end }) => lane === gone.lane && start <= gone.start && end > gone.start) ?? null;
}
