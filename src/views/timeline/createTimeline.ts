/** Owns vis-timeline: with createVisData and visOptions the one place that knows it, from view models to its items and from its gestures to ours. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { Timeline } from 'vis-timeline/esnext';
import { longAxisStep } from '../../layout/axisLabels';
import { laneColumnWidth } from '../../layout/buildLanes';
import type { TimelineView } from '../../layout/buildTimelineView';
import { drawableSpan } from '../../layout/placeRecord';
import { fromMilliseconds } from '../../model/dates/dayNumber';
import { isSameSpan, type TimeSpan } from '../../model/dates/timeSpan';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Emphasis } from '../../model/index/emphasis';
import { attachPointer, type PointerHandlers } from './attachPointer';
import { attachWheel } from './attachWheel';
import { createThreadLayer, type TimelineThread } from './createThreadLayer';
import { createTimeMarks, type TimeMark } from './createTimeMarks';
import { createVisData, dateOf } from './createVisData';
import { AXIS_HEIGHT, createItemStage } from './itemStage';
import { visOptions } from './visOptions';

export interface TimelineHandlers extends PointerHandlers {
  /** Every frame in which another window is shown, whoever moved it. */
  readonly windowShown: (span: TimeSpan) => void;
  /** The same, but only while a person moves it. */
  readonly windowMoved: (span: TimeSpan) => void;
  /** A person's move has come to rest. */
  readonly windowSettled: (span: TimeSpan) => void;
  /** The panel has another size. */
  readonly resized: () => void;
}

interface TimelineSize {
  /** Pixels of the plot, without the column of lane labels and the axis. */
  readonly width: number;
  readonly height: number;
  readonly laneColumn: number;
}

export interface TimelineAdapter {
  readonly size: () => TimelineSize;
  /** Shows a view; the first one creates the timeline at the window. */
  readonly update: (view: TimelineView, window: TimeSpan) => void;
  readonly emphasise: (emphasis: Emphasis, index: GraphIndex) => void;
  /** Draws the threads of undertakings between records. */
  readonly setThreads: (threads: readonly TimelineThread[]) => void;
  /** Stands at the date of the playhead, or at the two that are compared; moves lines, and builds no item anew. */
  readonly setMarks: (marks: readonly TimeMark[]) => void;
  readonly setWindow: (span: TimeSpan, animate: boolean) => void;
  readonly shownWindow: () => TimeSpan | null;
  /** Marks the item that the keys have led to, and scrolls its lane into sight. */
  readonly setActive: (id: string | null) => void;
  /** Where a record is shown, in CSS pixels of the viewport; null where it is not. */
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly isMoving: () => boolean;
  readonly destroy: () => void;
}

const ANIMATION = { duration: 200, easingFunction: 'easeInOutQuad' } as const;

/** What vis-timeline has and its types leave out. */
interface Emitter {
  emit(event: string): void;
}

export function createTimeline(element: HTMLElement, handlers: TimelineHandlers): TimelineAdapter {
  const data = createVisData();
  const stage = createItemStage(element);
  const marks = createTimeMarks(element);
  const threads = createThreadLayer(element);
  let timeline: Timeline | null = null;
  let view: TimelineView | null = null;
  let mover: 'person' | 'program' = 'program';
  let moving = false;
  let isHeld = false;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let marked = false;
  let toldStep: number | null = null;
  let emphasised: { emphasis: Emphasis; index: GraphIndex } | null = null;

  const size = (): TimelineSize => {
    const laneColumn = laneColumnWidth(element.clientWidth);
    element.style.setProperty('--lane-column', `${laneColumn}px`);
    return {
      width: Math.max(60, element.clientWidth - laneColumn),
      height: element.clientHeight - AXIS_HEIGHT,
      laneColumn,
    };
  };

  const shownWindow = (): TimeSpan | null => {
    if (timeline === null) return null;
    const { start, end } = timeline.getWindow();
    return { start: fromMilliseconds(start.getTime()), end: fromMilliseconds(end.getTime()) };
  };

  const moveByPerson = (wanted: TimeSpan) => {
    const span = drawableSpan(wanted);
    mover = 'person';
    timeline?.setWindow(dateOf(span.start), dateOf(span.end), { animation: false });
  };

  const onRangeChange = ({ byUser }: { byUser?: boolean }) => {
    const shown = shownWindow();
    if (shown === null) return;
    if (byUser === true) mover = 'person';
    moving = true;
    handlers.windowShown(shown);
    if (mover === 'person') handlers.windowMoved(shown);
  };

  const onRangeChanged = () => {
    const shown = shownWindow();
    moving = false;
    if (shown !== null && mover === 'person') handlers.windowSettled(shown);
    mover = 'program';
  };

  /** An animation tells nothing before its second step, and never that it ends where it began. */
  const holdFor = (duration: number) => {
    isHeld = true;
    clearTimeout(holding);
    holding = setTimeout(() => {
      isHeld = false;
    }, duration);
  };

  const onDrawn = () => {
    const shown = shownWindow();
    if (shown === null || view === null) return;
    place(shown);
    if (marked || !stage.isShowing()) return;
    marked = true;
    requestAnimationFrame(() => performance.mark('entente:timeline-drawn'));
  };

  const axisView = () => {
    const { width } = size();
    const shown = shownWindow() ?? { start: 0, end: 1 };
    return { ...shown, scale: width / (shown.end - shown.start) };
  };

  const create = (first: TimelineView, window: TimeSpan) => {
    timeline = new Timeline(element, data.items, data.lanes, visOptions(first.limits, window, { axisView, stage }));
    timeline.on('rangechange', onRangeChange);
    timeline.on('rangechanged', onRangeChanged);
    timeline.on('changed', onDrawn);
    // With `start` and `end` it would redraw nothing, under a screen of its own, until a change of range 200 ms later.
    (timeline as unknown as Emitter).emit('rangechanged');
    timeline.redraw();
  };

  /** Beyond steps of a thousand years the axis would fall back to days. */
  const stepAxis = ({ scale }: TimelineView) => {
    const step = longAxisStep(scale);
    if (step === toldStep) return;
    toldStep = step;
    timeline?.setOptions({ timeAxis: step === null ? {} : { scale: 'year', step } });
  };

  const update = (next: TimelineView, window: TimeSpan) => {
    view = next;
    stage.prepare(next);
    data.write(next);
    if (timeline === null) create(next, window);
    stepAxis(next);
    stage.finish();
    if (emphasised !== null) stage.emphasise(emphasised.emphasis, emphasised.index);
    const shown = shownWindow();
    if (shown !== null) place(shown);
  };

  const place = (shown: TimeSpan) => {
    element.style.setProperty('--frame-height', `${element.clientHeight}px`);
    stage.place(shown);
    marks.place(shown);
    threads.place(stage.boxesIn(shown));
  };

  const detachWheel = attachWheel(element, {
    shown: () => shownWindow() ?? { start: 0, end: 1 },
    plot: () => (element.querySelector('.vis-center') ?? element).getBoundingClientRect(),
    moveTo: moveByPerson,
    scrollLanes: (by) => element.scrollBy({ top: by }),
  });
  const detachPointer = attachPointer(element, stage.itemOf, handlers);

  const observer = new ResizeObserver(() => {
    handlers.resized();
    timeline?.redraw();
  });
  observer.observe(element);

  return {
    size,
    update,
    emphasise: (emphasis, index) => {
      emphasised = { emphasis, index };
      stage.emphasise(emphasis, index);
    },
    setThreads: (next) => {
      threads.setThreads(next);
      const shown = shownWindow();
      if (shown !== null) threads.place(stage.boxesIn(shown));
    },
    setMarks: marks.setMarks,
    setWindow: (wanted, animate) => {
      const span = drawableSpan(wanted);
      const shown = shownWindow();
      if (timeline === null || shown === null || isSameSpan(shown, span)) return;
      mover = 'program';
      if (animate) holdFor(ANIMATION.duration);
      timeline.setWindow(dateOf(span.start), dateOf(span.end), { animation: animate ? ANIMATION : false });
    },
    shownWindow,
    setActive: stage.setActive,
    pointOf: stage.pointOf,
    isMoving: () => moving || isHeld || element.getAnimations({ subtree: true }).length > 0,
    destroy: () => {
      clearTimeout(holding);
      observer.disconnect();
      detachWheel();
      detachPointer();
      timeline?.destroy();
      timeline = null;
      stage.destroy();
      marks.destroy();
      threads.destroy();
    },
  };
}
