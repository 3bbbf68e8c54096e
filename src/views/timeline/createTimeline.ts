/** Owns vis-timeline: with createVisData, openVisTimeline and visOptions the one place that knows it, from view models to its items and from its gestures to ours. */
import type { DateFlag } from '../../layout/timelineScene/dateMarks';
import { AXIS_HEIGHT } from '../../layout/timelineScene/itemGeometry';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Timeline } from 'vis-timeline/esnext';
import { type ToldStep, toldAxisStep } from '../../layout/axisLabels';
import { areSameLanes } from '../../layout/buildLanes';
import type { TimelineStop, TimelineView } from '../../layout/buildTimelineView';
import type { Palette } from '../../layout/palette';
import { drawableSpan } from '../../layout/placeRecord';
import type { ItemBox } from '../../layout/threadPath';
import type { TimelineIndex } from '../../layout/timeline/buildTimelineIndex';
import { fromMilliseconds } from '../../model/dates/dayNumber';
import { isSameSpan, type TimeSpan } from '../../model/dates/timeSpan';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Emphasis } from '../../model/index/emphasis';
import { attachWheel } from '../shared/attachWheel';
import { nextTask } from '../shared/nextTask';
import { attachPointer, type PointerHandlers } from './attachPointer';
import { createBandLayer } from './createBandLayer';
import { createPlotMeasure, type PlotSize } from './createPlotMeasure';
import { createThreadLayer, type TimelineThread } from './createThreadLayer';
import { createTimeMarks } from './createTimeMarks';
import { createVisData, dateOf } from './createVisData';
import { createItemStage } from './itemStage';
import { type LightRedraw, lightenRedraw } from './lightenRedraw';
import { openVisTimeline } from './openVisTimeline';
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

export interface TimelineAdapter {
  readonly size: () => PlotSize;
  /** Makes the timeline at a window, out of sight, in tasks apart from that which draws it: none of them holds the page for long. */
  readonly prepare: (view: TimelineView, window: TimeSpan) => Promise<void>;
  /** Shows a view, the first time what was prepared. One that is passing will be followed by another. */
  readonly update: (view: TimelineView, timeline: TimelineIndex, window: TimeSpan, isPassing?: boolean) => void;
  readonly emphasise: (emphasis: Emphasis, index: GraphIndex) => void;
  /** Draws the threads of undertakings between records. */
  readonly setThreads: (threads: readonly TimelineThread[]) => void;
  /** Stands at the date of the playhead, or at the two that are compared; moves lines, and builds no item anew. */
  readonly setMarks: (marks: readonly DateFlag[]) => void;
  readonly setWindow: (span: TimeSpan, animate: boolean) => void;
  readonly shownWindow: () => TimeSpan | null;
  /** Marks the item that the keys have led to, and scrolls its lane into sight. */
  readonly setActive: (stop: TimelineStop | null) => void;
  /** Where a record is shown, in CSS pixels of the viewport; null where it is not. */
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly isMoving: () => boolean;
  readonly destroy: () => void;
}

const ANIMATION = { duration: 200, easingFunction: 'easeInOutQuad' } as const;

/** Null where the axis finds its own step. */
const timeAxisOf = (step: ToldStep | null) => (step === null ? {} : { scale: step.scale, step: step.length });

export function createTimeline(element: HTMLElement, palette: Palette, handlers: TimelineHandlers): TimelineAdapter {
  const data = createVisData();
  const stage = createItemStage(element);
  const bands = createBandLayer(element, palette);
  const marks = createTimeMarks(element);
  const threads = createThreadLayer(element);
  let timeline: Timeline | null = null;
  let redraw: LightRedraw | null = null;
  let drawFirst: (() => void) | null = null;
  let view: TimelineView | null = null;
  let mover: 'person' | 'program' = 'program';
  let moving = false;
  let isHeld = false;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let marked = false;
  let activeSegment: string | null = null;
  let toldStep: ToldStep | null = null;
  let emphasised: { emphasis: Emphasis; index: GraphIndex } | null = null;
  let index: Pick<GraphIndex, 'rowOf'> = { rowOf: new Map() };

  const plot = createPlotMeasure(element, () => {
    handlers.resized();
    redraw?.forget();
    timeline?.redraw();
  });
  const { size } = plot;

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
    redraw?.keep();
    place(shown);
    if (marked || !(stage.isShowing() || view.bands.length > 0)) return;
    marked = true;
    requestAnimationFrame(() => performance.mark('entente:timeline-drawn'));
  };

  const axisView = () => {
    const { width } = size();
    const shown = shownWindow() ?? { start: 0, end: 1 };
    return { ...shown, scale: width / (shown.end - shown.start) };
  };

  const openOutOfSight = (first: TimelineView, window: TimeSpan) => {
    view = first;
    stage.prepare(first);
    data.write(first);
    toldStep = toldAxisStep(first.scale);
    const options = { ...visOptions(first.limits, window, { axisView, stage }), timeAxis: timeAxisOf(toldStep) };
    const heard = { rangeChanges: onRangeChange, rangeChanged: onRangeChanged, drawn: onDrawn };
    const opened = openVisTimeline(element, data, options, heard);
    timeline = opened.timeline;
    redraw = lightenRedraw(timeline);
    drawFirst = opened.draw;
  };

  const prepare = async (first: TimelineView, window: TimeSpan) => {
    openOutOfSight(first, window);
    await nextTask();
    if (timeline !== null) bands.prepare(first, window, size().width);
  };

  const stepAxis = ({ scale }: TimelineView) => {
    const step = toldAxisStep(scale);
    if (step?.scale === toldStep?.scale && step?.length === toldStep?.length) return;
    toldStep = step;
    timeline?.setOptions({ timeAxis: timeAxisOf(step) });
  };

  const update = (next: TimelineView, timelineIndex: TimelineIndex, window: TimeSpan, isPassing = false) => {
    if (timeline === null) openOutOfSight(next, window);
    const hasSameLanes = drawFirst === null && view !== null && areSameLanes(view.lanes, next.lanes);
    index = timelineIndex.index;
    if (!hasSameLanes) redraw?.forget();
    if (next !== view) {
      view = next;
      stage.prepare(next);
      data.write(next);
    }
    drawFirst?.();
    drawFirst = null;
    stepAxis(next);
    stage.finish();
    // Some of the drawings on the way there knew the lanes and not yet the items.
    if (!hasSameLanes) redraw?.forget();
    const shown = shownWindow();
    bands.update(next, timelineIndex, isPassing);
    if (activeSegment !== null) stage.setActiveElement(bands.setActive(activeSegment), false);
    lightUp();
    // Within a gesture vis-timeline draws next in any case, after which all is placed.
    if (shown !== null && !isPassing) place(shown);
  };

  const lightUp = () => {
    if (emphasised === null) return;
    stage.emphasise(emphasised.emphasis, emphasised.index);
    bands.emphasise(emphasised.emphasis);
  };

  const boxesIn = (shown: TimeSpan) => {
    const { width } = size();
    let [items, segments]: [((id: string) => ItemBox | null) | null, ((row: number) => ItemBox | null) | null] = [
      null,
      null,
    ];
    return (id: string): ItemBox | null => {
      items ??= stage.boxesIn(shown, width);
      segments ??= bands.boxIn(shown, width);
      return items(id) ?? segments(index.rowOf.get(id) ?? -1);
    };
  };

  /** Where a band shows a record, in the viewport; null where none does, or its lane is scrolled away. */
  const pointInBand = (id: string) => {
    const shown = shownWindow();
    const box = shown === null ? null : bands.boxIn(shown, size().width)(index.rowOf.get(id) ?? -1);
    const plot = element.querySelector('.vis-center')?.getBoundingClientRect();
    if (box === null || plot === undefined) return null;
    const frame = element.getBoundingClientRect();
    const y = plot.top + (box.top + box.bottom) / 2;
    const isInSight = y >= frame.top + AXIS_HEIGHT && y <= frame.bottom;
    return isInSight ? { x: plot.left + (box.left + box.right) / 2, y } : null;
  };

  const place = (shown: TimeSpan) => {
    const { width } = size();
    threads.place(boxesIn(shown));
    stage.place(shown, width);
    marks.place(shown);
    bands.place(shown, width);
  };

  const segmentAt = (target: EventTarget | null) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    return bands.segmentOf(option?.dataset['key'] ?? '');
  };

  const detachWheel = attachWheel(element, {
    shown: () => shownWindow() ?? { start: 0, end: 1 },
    plot: () => (element.querySelector('.vis-center') ?? element).getBoundingClientRect(),
    moveTo: moveByPerson,
    scrollLanes: (by) => element.scrollBy({ top: by }),
  });
  const detachPointer = attachPointer(element, (target) => stage.itemOf(target) ?? segmentAt(target), handlers);

  return {
    size,
    prepare,
    update,
    emphasise: (emphasis, index) => {
      emphasised = { emphasis, index };
      lightUp();
    },
    setThreads: (next) => {
      threads.setThreads(next);
      const shown = shownWindow();
      if (shown !== null) threads.place(boxesIn(shown));
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
    setActive: (stop) => {
      if (stop !== null && 'count' in stop) {
        activeSegment = stop.key;
        stage.setActiveElement(bands.setActive(stop.key), true);
      } else {
        activeSegment = null;
        bands.setActive(null);
        stage.setActive(stop?.ids[0] ?? null);
      }
    },
    pointOf: (id) => stage.pointOf(id) ?? pointInBand(id),
    isMoving: () => moving || isHeld || element.getAnimations({ subtree: true }).length > 0,
    destroy: () => {
      clearTimeout(holding);
      // A gesture that is cut off has come to rest where it was.
      if (moving) onRangeChanged();
      plot.destroy();
      detachWheel();
      detachPointer();
      timeline?.destroy();
      timeline = null;
      stage.destroy();
      bands.destroy();
      marks.destroy();
      threads.destroy();
    },
  };
}
