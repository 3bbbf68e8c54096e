/** Owns vis-timeline: the one place that knows it, from view models to its items and from its gestures to ours. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import moment from 'moment';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { majorAxisLabel, minorAxisLabel } from '../../layout/axisLabels';
import { laneColumnWidth } from '../../layout/buildLanes';
import type { TimelineView } from '../../layout/buildTimelineView';
import { type DayNumber, fromMilliseconds, toMilliseconds } from '../../model/dates/dayNumber';
import { isSameSpan, type TimeSpan } from '../../model/dates/timeSpan';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Emphasis } from '../../model/index/emphasis';
import { attachPointer, type PointerHandlers } from './attachPointer';
import { attachWheel } from './attachWheel';
import { createVisData, dateOf } from './createVisData';
import { AXIS_HEIGHT, createItemStage } from './itemStage';

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
  readonly setWindow: (span: TimeSpan, animate: boolean) => void;
  readonly shownWindow: () => TimeSpan | null;
  /** Marks the item that the keys have led to, and scrolls its lane into sight. */
  readonly setActive: (id: string | null) => void;
  /** Where a record is shown, in CSS pixels of the viewport; null where it is not. */
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly isMoving: () => boolean;
  readonly destroy: () => void;
}

/** The days that one can zoom in to. */
const NEAREST_DAYS = 14;
const ANIMATION = { duration: 200, easingFunction: 'easeInOutQuad' } as const;

/** What vis-timeline has and its types leave out. */
interface Emitter {
  emit(event: string): void;
}

const dayOf = (date: { valueOf(): number }): DayNumber => fromMilliseconds(date.valueOf());

export function createTimeline(element: HTMLElement, handlers: TimelineHandlers): TimelineAdapter {
  const data = createVisData();
  const stage = createItemStage(element);
  let timeline: Timeline | null = null;
  let view: TimelineView | null = null;
  let mover: 'person' | 'program' = 'program';
  let moving = false;
  let isHeld = false;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let marked = false;
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

  const moveByPerson = (span: TimeSpan) => {
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
    stage.place(shown);
    if (marked || !stage.isShowing()) return;
    marked = true;
    requestAnimationFrame(() => performance.mark('entente:timeline-drawn'));
  };

  const options = (first: TimelineView, window: TimeSpan): TimelineOptions => ({
    start: dateOf(window.start),
    end: dateOf(window.end),
    min: dateOf(first.limits.start),
    max: dateOf(first.limits.end),
    zoomMin: toMilliseconds(NEAREST_DAYS),
    zoomMax: toMilliseconds(first.limits.end - first.limits.start),
    rtl: false,
    moment: (date: moment.MomentInput) => moment(date).utc(),
    format: {
      majorLabels: (date, scale) => majorAxisLabel(dayOf(date), scale, axisView()),
      minorLabels: (date, scale, step) => minorAxisLabel(dayOf(date), scale, step, axisView()),
    },
    // vis-timeline takes this many characters as the least room of a step; the labels see to their own room.
    maxMinorChars: 3,
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    align: 'left',
    autoResize: false,
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    groupOrder: 'order',
    template: (item: { id: string }, content: HTMLElement) => stage.itemElement(item.id, content),
    groupTemplate: (lane: { id: string } | null) => stage.laneElement(lane?.id ?? ''),
  });

  const axisView = () => {
    const { width } = size();
    const shown = shownWindow() ?? { start: 0, end: 1 };
    return { ...shown, scale: width / (shown.end - shown.start) };
  };

  const create = (first: TimelineView, window: TimeSpan) => {
    timeline = new Timeline(element, data.items, data.lanes, options(first, window));
    timeline.on('rangechange', onRangeChange);
    timeline.on('rangechanged', onRangeChanged);
    timeline.on('changed', onDrawn);
    // With `start` and `end` it would redraw nothing, under a screen of its own, until a change of range 200 ms later.
    (timeline as unknown as Emitter).emit('rangechanged');
    timeline.redraw();
  };

  const update = (next: TimelineView, window: TimeSpan) => {
    view = next;
    stage.prepare(next);
    data.write(next);
    if (timeline === null) create(next, window);
    stage.finish();
    if (emphasised !== null) stage.emphasise(emphasised.emphasis, emphasised.index);
    const shown = shownWindow();
    if (shown !== null) stage.place(shown);
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
    setWindow: (span, animate) => {
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
    },
  };
}
