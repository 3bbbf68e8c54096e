/** Owns the ties between the store and the timeline: what is shown follows the state, and gestures become transitions. */

import { buildTimelineView, type TimelineStop, type TimelineView } from '../../layout/buildTimelineView';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { drawableSpan } from '../../layout/placeRecord';
import { type Step, stepItem } from '../../layout/stepItem';
import type { TimelineSegment } from '../../layout/timeline/buildBand';
import { buildTimelineIndex, type TimelineIndex } from '../../layout/timeline/buildTimelineIndex';
import { lengthOfSegment, rowsOfSegment } from '../../layout/timeline/rowsOfSegment';
import { startBeyond } from '../../layout/timeline/startBeyond';
import { flagOfDay } from '../../layout/timelineScene/dateMarks';
import { countText } from '../../model/countText';
import { isSameSpan, revealInSpan, shiftSpan, spanOf, type TimeSpan, zoomSpan } from '../../model/dates/timeSpan';
import { boundsAt } from '../../model/time/boundsColumns';
import type { AppStore } from '../../store/createAppStore';
import { memoizeLast } from '../../store/memoizeLast';
import { selectEmphasis, selectPassingRows, selectSceneMarks, selectThreads } from '../../store/selectors';
import {
  recordSelected,
  recordsSelected,
  selectionCleared,
  windowFitted,
  windowSettled,
} from '../../store/transitions';
import { attachKeys } from './attachKeys';
import { recordOf } from './attachPointer';
import type { TimelineAdapter, TimelineHandlers } from './createTimeline';

type CreateTimeline = (element: HTMLElement, palette: Palette, handlers: TimelineHandlers) => TimelineAdapter;

export interface TimelineConnection {
  readonly pointOf: TimelineAdapter['pointOf'];
  readonly isIdle: () => boolean;
  readonly destroy: () => void;
}

/** A bundle opens where its records begin at least this many days apart and the window then is this much shorter. */
const APART = 3;
const CLOSER = 0.7;
/** The most records of a segment that are selected together. */
const MOST_SELECTED = 300;
/**
 * A view is built anew where another window has rested this many milliseconds; while it moves, beyond a zoom in or out if the
 * last one has stood for a while, and at once beyond a farther one: to build one takes longer than a frame.
 */
const REST = 120;
const STANDS = 250;
const FAR = { in: 2.5, out: 1.6 };
const FARTHEST = { in: 3, out: 2.6 };
/** As one zooms out much comes into sight, and nothing as one zooms in: shares of the window that are covered beside it. */
const marginOf = (stretch: number): number | undefined => (stretch < 0.99 ? 1 : stretch > 1.01 ? 1 / 6 : undefined);
const isBeyond = (stretch: number, limit: typeof FAR): boolean => stretch > limit.in || stretch < 1 / limit.out;

export function connectTimeline(
  element: HTMLElement,
  store: AppStore,
  palette: Palette,
  measureText: MeasureText,
  createTimeline: CreateTimeline,
  tell: (words: string) => void,
): TimelineConnection {
  const { index, stored, live, dispatch } = store;
  let view: TimelineView | null = null;
  let active: TimelineStop | null = null;
  let built: TimelineIndex | null = null;
  let builtWindow: TimeSpan | null = null;
  let builtAt = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const indexOf = memoizeLast(buildTimelineIndex);
  const app = () => stored.getState().app;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const timelineIndex = (state = app()) =>
    indexOf(index, selectPassingRows(index, state), state.filter.mode, state.grouping);

  const build = (wanted: TimeSpan, passing?: { readonly margin: number | undefined }) => {
    clearTimeout(resting);
    resting = undefined;
    const window = drawableSpan(wanted);
    const timelineColumns = timelineIndex();
    built = timelineColumns;
    builtWindow = window;
    builtAt = performance.now();
    view = buildTimelineView({
      timeline: timelineColumns,
      window,
      ...timeline.size(),
      palette,
      measureText,
      ...(passing?.margin === undefined ? {} : { margin: passing.margin }),
    });
    timeline.update(view, timelineColumns, window, passing !== undefined);
  };

  /**
   * While the window moves, what stands moves with it. It is built anew once the window rests, and at once where days
   * that were not covered or quite another zoom come into sight.
   */
  const follow = (window: TimeSpan) => {
    if (view === null || (builtWindow !== null && isSameSpan(builtWindow, window) && resting === undefined)) return;
    const { width } = timeline.size();
    const stretch = width / (window.end - window.start) / view.scale;
    const isCovered = window.start >= view.covers.start && window.end <= view.covers.end;
    const limit = performance.now() - builtAt > STANDS ? FAR : FARTHEST;
    if (!isCovered || isBeyond(stretch, limit)) build(window, { margin: marginOf(stretch) });
    clearTimeout(resting);
    resting = setTimeout(() => build(timeline.shownWindow() ?? window), REST);
  };

  const light = () => {
    const { selection, connecting, depth } = app();
    const marks = selectSceneMarks(index, app());
    timeline.emphasise(selectEmphasis(index, selection, connecting, depth, live.getState().hovered, marks), index);
  };

  const markDates = () => {
    const { asOf, compared } = app();
    if (compared !== null) {
      timeline.setMarks([
        { span: compared.before, flag: 'A' },
        { span: compared.after, flag: 'B' },
      ]);
    } else timeline.setMarks(asOf === null ? [] : [flagOfDay(asOf)]);
  };

  const drawThreads = () => {
    timeline.setThreads(
      selectThreads(index, app()).map(({ from, to, kind }) => ({ from: index.idOf(from), to: index.idOf(to), kind })),
    );
  };

  const moveWindow = (span: TimeSpan) => dispatch(windowSettled(span), 'move');

  const openBundle = (ids: readonly string[]) => {
    const bounds = ids.flatMap((id) => boundsAt(index.columns.bounds, index.rowOf.get(id) ?? -1) ?? []);
    const starts = bounds.map(({ startMin }) => startMin).filter(Number.isFinite);
    const span = spanOf(bounds);
    const { window } = app();
    const isCloser = span !== null && span.end - span.start < CLOSER * (window.end - window.start);
    if (span !== null && isCloser && Math.max(...starts) - Math.min(...starts) >= APART) moveWindow(span);
    else dispatch(recordsSelected(ids));
  };

  const openSegment = (segment: TimelineSegment) => {
    if (built === null) return;
    const { window } = app();
    const isCloser = segment.end - segment.start < CLOSER * (window.end - window.start);
    if (isCloser && lengthOfSegment(built, segment) >= 1) return moveWindow(segment);
    const ids = rowsOfSegment(built, segment, MOST_SELECTED).map(index.idOf);
    dispatch(recordsSelected(ids));
    const [first, all] = [countText(ids.length), countText(segment.count)];
    if (ids.length < segment.count) tell(`The first ${first} of ${all} are selected; a filter narrows them down.`);
  };

  const open = (stop: TimelineStop) => ('count' in stop ? openSegment(stop) : openBundle(stop.ids));

  const choose = (stop: TimelineStop, add: boolean) => {
    const id = recordOf(stop);
    if (id === null) open(stop);
    else dispatch(recordSelected(index, id, add));
  };

  const hover = (id: string | null) => live.setState({ hovered: id });

  const stepTo = (stop: TimelineStop) => {
    active = stop;
    timeline.setActive(stop);
    hover(recordOf(stop));
    const [id = null] = 'count' in stop ? [] : stop.ids;
    const bounds =
      id === null
        ? { startMin: stop.start, endMax: stop.end }
        : boundsAt(index.columns.bounds, index.rowOf.get(id) ?? -1);
    if (bounds !== null) moveWindow(revealInSpan(app().window, bounds));
  };

  const currentOf = ({ sequence }: TimelineView): TimelineStop | null => {
    if (active === null) return null;
    const { key } = active;
    const [id = null] = 'count' in active ? [] : active.ids;
    const isActive = (stop: TimelineStop) =>
      stop.key === key || (id !== null && !('count' in stop) && stop.ids.includes(id));
    return sequence.find(isActive) ?? null;
  };

  /** The next stop; where the view holds no further one, it goes on to where something begins. */
  const stepBy = (step: Step) => {
    if (view === null || built === null) return;
    const current = currentOf(view) ?? (active === null || 'ids' in active ? null : nearestTo(view, active));
    const next = stepItem(view, current, step, app().window.start);
    if (next !== null) return stepTo(next);
    if (view.isWhole || current === null || (step !== 'before' && step !== 'after')) return;
    const day = startBeyond(built, view.covers, step);
    if (day === null) return;
    const window = revealInSpan(app().window, { startMin: day, endMax: day + 1 });
    build(window);
    moveWindow(window);
    const { sequence } = view;
    const beyond =
      step === 'after'
        ? sequence.find(({ start }) => start > current.start)
        : sequence.findLast(({ start }) => start < current.start);
    if (beyond !== undefined) stepTo(beyond);
  };

  const timeline = createTimeline(element, palette, {
    recordSelected: (id, add) => dispatch(recordSelected(index, id, add)),
    bundleOpened: open,
    recordHovered: hover,
    selectionCleared: () => dispatch(selectionCleared),
    windowShown: follow,
    windowMoved: (window) => live.setState({ window }),
    windowSettled: (window) => {
      dispatch(windowSettled(window), 'move');
      live.setState({ window: null });
    },
    resized: () => build(timeline.shownWindow() ?? app().window),
  });

  const detachKeys = attachKeys(element, {
    stepped: stepBy,
    chosen: (add) => active !== null && choose(active, add),
    panned: (by) => moveWindow(shiftSpan(app().window, by)),
    zoomed: (factor) => moveWindow(zoomSpan(app().window, factor)),
    fitted: () => dispatch(windowFitted(index), 'move'),
    cleared: () => dispatch(selectionCleared),
  });

  const stopStored = stored.subscribe(({ app: now, origin }, { app: before }) => {
    // Played, the date changes sixty times a second: it moves a line, and nothing else.
    if (now.asOf !== before.asOf || now.compared !== before.compared) markDates();
    const shown = timeline.shownWindow();
    if (timelineIndex(now) !== built) build(shown ?? now.window);
    const isElsewhere = shown === null || !isSameSpan(shown, now.window);
    if (now.window !== before.window && isElsewhere) timeline.setWindow(now.window, origin !== 'navigation' && !isCalm);
    const isSameLight =
      now.selection === before.selection &&
      now.connecting === before.connecting &&
      now.depth === before.depth &&
      now.presenting === before.presenting;
    if (now.selection !== before.selection) {
      drawThreads();
      tell('');
    }
    if (!isSameLight) light();
  });
  const stopLive = live.subscribe((now, before) => {
    if (now.hovered !== before.hovered) light();
    const shown = timeline.shownWindow();
    if (now.window !== null && shown !== null && !isSameSpan(shown, now.window)) timeline.setWindow(now.window, false);
  });

  build(app().window);
  light();
  markDates();
  drawThreads();

  return {
    pointOf: timeline.pointOf,
    isIdle: () => resting === undefined && !timeline.isMoving(),
    destroy: () => {
      clearTimeout(resting);
      stopStored();
      stopLive();
      detachKeys();
      timeline.destroy();
    },
  };
}

/** The stop of a lane that is nearest to one which is no longer shown, as after a zoom. */
function nearestTo({ sequence }: TimelineView, gone: TimelineStop): TimelineStop | null {
  return sequence.find(({ lane, start, end }) => lane === gone.lane && start <= gone.start && end > gone.start) ?? null;
}
