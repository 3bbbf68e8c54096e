/** Owns the ties between the store and the timeline: what is shown follows the state, and gestures become transitions. */

import { buildTimelineView, type TimelineStop, type TimelineView } from '../../layout/buildTimelineView';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { drawableSpan } from '../../layout/placeRecord';
import type { TimelineSegment } from '../../layout/timeline/buildBand';
import { buildTimelineIndex, type TimelineIndex } from '../../layout/timeline/buildTimelineIndex';
import { lengthOfSegment, rowsOfSegment } from '../../layout/timeline/rowsOfSegment';
import { flagOfDay } from '../../layout/timelineScene/dateMarks';
import { countText } from '../../model/countText';
import { isSameSpan, shiftSpan, spanOf, type TimeSpan, zoomSpan } from '../../model/dates/timeSpan';
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
import { nextTask } from '../shared/nextTask';
import { attachKeys } from './attachKeys';
import { recordOf } from './attachPointer';
import { createStepper } from './createStepper';
import type { TimelineAdapter, TimelineHandlers } from './createTimeline';

type CreateTimeline = (element: HTMLElement, palette: Palette, handlers: TimelineHandlers) => TimelineAdapter;

export interface TimelineConnection {
  /** Resolves with the first drawing; rejects where vis-timeline fails. */
  readonly opened: Promise<void>;
  readonly pointOf: TimelineAdapter['pointOf'];
  readonly isIdle: () => boolean;
  readonly destroy: () => void;
}

/** A view with what it was made of. */
interface Derived {
  readonly view: TimelineView;
  readonly columns: TimelineIndex;
  readonly window: TimeSpan;
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
  let built: TimelineIndex | null = null;
  let builtWindow: TimeSpan | null = null;
  let builtAt = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  let wasResized = false;
  const indexOf = memoizeLast(buildTimelineIndex);
  const app = () => stored.getState().app;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const timelineIndex = (state = app()) =>
    indexOf(index, selectPassingRows(index, state), state.filter.mode, state.grouping);

  const derive = (wanted: TimeSpan, margin?: number): Derived => {
    const timelineColumns = timelineIndex();
    const window = drawableSpan(wanted);
    const options = { timeline: timelineColumns, window, ...timeline.size(), palette, measureText };
    const next = buildTimelineView({ ...options, ...(margin === undefined ? {} : { margin }) });
    return { view: next, columns: timelineColumns, window };
  };

  const show = ({ view: next, columns, window }: Derived, isPassing: boolean) => {
    clearTimeout(resting);
    resting = undefined;
    built = columns;
    builtWindow = window;
    builtAt = performance.now();
    view = next;
    timeline.update(next, columns, window, isPassing);
  };

  const build = (wanted: TimeSpan, passing?: { readonly margin: number | undefined }) =>
    show(derive(wanted, passing?.margin), passing !== undefined);

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

  const stepper = createStepper({
    shown: () => (view === null || built === null ? null : { view, timeline: built }),
    window: () => app().window,
    boundsOf: (id) => boundsAt(index.columns.bounds, index.rowOf.get(id) ?? -1),
    reached: (stop) => {
      timeline.setActive(stop);
      hover(recordOf(stop));
    },
    moveWindow,
    build,
  });

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
    resized: () => {
      wasResized = true;
      if (view !== null) build(timeline.shownWindow() ?? app().window);
    },
  });

  const detachKeys = attachKeys(element, {
    stepped: stepper.step,
    chosen: (add) => {
      const active = stepper.active();
      if (active !== null) choose(active, add);
    },
    panned: (by) => moveWindow(shiftSpan(app().window, by)),
    zoomed: (factor) => moveWindow(zoomSpan(app().window, factor)),
    fitted: () => dispatch(windowFitted(index), 'move'),
    cleared: () => dispatch(selectionCleared),
  });

  const stopStored = stored.subscribe(({ app: now, origin }, { app: before }) => {
    // What changes before the first drawing is seen by it.
    if (view === null) return;
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
    if (view === null) return;
    if (now.hovered !== before.hovered) light();
    const shown = timeline.shownWindow();
    if (now.window !== null && shown !== null && !isSameSpan(shown, now.window)) timeline.setWindow(now.window, false);
  });

  /** The first drawing, in pieces between which a person is heard. */
  const start = async () => {
    await nextTask();
    if (isGone) return;
    const first = derive(app().window);
    await nextTask();
    if (isGone) return;
    await timeline.prepare(first.view, first.window);
    await nextTask();
    if (isGone) return;
    show(first, false);
    const { window } = app();
    const isMoved = !isSameSpan(first.window, drawableSpan(window));
    if (isMoved) timeline.setWindow(window, false);
    if (isMoved || wasResized || timelineIndex() !== first.columns) build(window);
    light();
    markDates();
    drawThreads();
  };

  return {
    opened: start(),
    pointOf: timeline.pointOf,
    isIdle: () => view !== null && resting === undefined && !timeline.isMoving(),
    destroy: () => {
      isGone = true;
      clearTimeout(resting);
      stopStored();
      stopLive();
      detachKeys();
      timeline.destroy();
    },
  };
}
