/** Owns the ties between the store and the timeline: what is shown follows the state, and gestures become transitions. */
import type { TimelineItem } from '../../layout/buildTimelineItem';
import { buildTimelineView, type TimelineView } from '../../layout/buildTimelineView';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { drawableSpan } from '../../layout/placeRecord';
import { stepItem } from '../../layout/stepItem';
import { isSameSpan, revealInSpan, shiftSpan, spanOf, type TimeSpan, zoomSpan } from '../../model/dates/timeSpan';
import type { RowSet } from '../../model/index/rowSet';
import { boundsAt } from '../../model/time/boundsColumns';
import type { AppStore } from '../../store/createAppStore';
import { selectEmphasis, selectPassingRows, selectSceneMarks, selectThreads } from '../../store/selectors';
import {
  recordSelected,
  recordsSelected,
  selectionCleared,
  windowFitted,
  windowSettled,
} from '../../store/transitions';
import { attachKeys } from './attachKeys';
import type { TimelineAdapter, TimelineHandlers } from './createTimeline';
import { markOfDay } from './createTimeMarks';

type CreateTimeline = (element: HTMLElement, handlers: TimelineHandlers) => TimelineAdapter;

export interface TimelineConnection {
  readonly pointOf: TimelineAdapter['pointOf'];
  readonly isIdle: () => boolean;
  readonly destroy: () => void;
}

/** A bundle opens where its records begin at least this many days apart and the window then is this much shorter. */
const APART = 3;
const CLOSER = 0.7;

export function connectTimeline(
  element: HTMLElement,
  store: AppStore,
  palette: Palette,
  measureText: MeasureText,
  createTimeline: CreateTimeline,
): TimelineConnection {
  const { index, stored, live, dispatch } = store;
  let view: TimelineView | null = null;
  let active: TimelineItem | null = null;
  let builtPassing: RowSet | null = null;
  const app = () => stored.getState().app;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const build = (wanted: TimeSpan) => {
    const window = drawableSpan(wanted);
    const { filter, grouping } = app();
    const passing = selectPassingRows(index, app());
    builtPassing = passing;
    const { mode } = filter;
    view = buildTimelineView({ index, passing, mode, window, grouping, ...timeline.size(), palette, measureText });
    timeline.update(view, window);
  };

  /** Builds anew where another zoom or days that were not covered come into sight. */
  const follow = (window: TimeSpan) => {
    const { width } = timeline.size();
    const scale = width / (window.end - window.start);
    const isCovered =
      view !== null &&
      Math.abs(scale / view.scale - 1) < 1e-6 &&
      window.start >= view.covers.start &&
      window.end <= view.covers.end;
    if (!isCovered) build(window);
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
    } else timeline.setMarks(asOf === null ? [] : [markOfDay(asOf)]);
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

  const choose = (item: TimelineItem, add: boolean) => {
    const [id] = item.ids;
    if (item.ids.length > 1) openBundle(item.ids);
    else if (id !== undefined) dispatch(recordSelected(index, id, add));
  };

  const hover = (id: string | null) => live.setState({ hovered: id });

  const stepTo = (item: TimelineItem) => {
    active = item;
    const [id = null] = item.ids;
    timeline.setActive(id);
    hover(item.ids.length === 1 ? id : null);
    const bounds = id === null ? null : boundsAt(index.columns.bounds, index.rowOf.get(id) ?? -1);
    if (bounds !== null) moveWindow(revealInSpan(app().window, bounds));
  };

  const timeline = createTimeline(element, {
    recordSelected: (id, add) => dispatch(recordSelected(index, id, add)),
    bundleOpened: openBundle,
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
    stepped: (step) => {
      if (view === null) return;
      const { start } = app().window;
      const current = view.sequence.find(({ ids }) => active?.ids[0] !== undefined && ids.includes(active.ids[0]));
      const next = stepItem(view, current ?? null, step, start);
      if (next !== null) stepTo(next);
    },
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
    const isSamePicture =
      selectPassingRows(index, now) === builtPassing &&
      now.filter.mode === before.filter.mode &&
      now.grouping === before.grouping;
    if (!isSamePicture) build(shown ?? now.window);
    const isElsewhere = shown === null || !isSameSpan(shown, now.window);
    if (now.window !== before.window && isElsewhere) timeline.setWindow(now.window, origin !== 'navigation' && !isCalm);
    const isSameLight =
      now.selection === before.selection &&
      now.connecting === before.connecting &&
      now.depth === before.depth &&
      now.presenting === before.presenting;
    if (now.selection !== before.selection) drawThreads();
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
    isIdle: () => !timeline.isMoving(),
    destroy: () => {
      stopStored();
      stopLive();
      detachKeys();
      timeline.destroy();
    },
  };
}
