/** Owns the window on the overview: dragged, resized and stepped by keys, shown at frame rate outside of React. */
import { overviewSpan } from '../../../layout/buildOverview';
import { timelineLimits } from '../../../layout/placeRecord';
import { moveHandle, stepWindow, type WindowHandle, type WindowStep } from '../../../layout/stepWindow';
import { dayWords } from '../../../model/dates/dateWords';
import type { DayNumber } from '../../../model/dates/dayNumber';
import type { TimeSpan } from '../../../model/dates/timeSpan';
import { timeWords } from '../../../model/time/compareTimes';
import type { AppStore } from '../../../store/createAppStore';
import { windowSettled } from '../../../store/transitions';

export interface OverviewConnection {
  /** Brings everything to its place again, after the bar has changed its size. */
  readonly place: () => void;
  readonly destroy: () => void;
}

const HANDLES = ['start', 'window', 'end'] as const satisfies readonly WindowHandle[];

const STEPS: Readonly<Record<string, WindowStep>> = {
  ArrowLeft: { months: -1 },
  ArrowDown: { months: -1 },
  ArrowRight: { months: 1 },
  ArrowUp: { months: 1 },
  PageDown: { months: -12 },
  PageUp: { months: 12 },
  Home: 'first',
  End: 'last',
};

export function connectOverview(field: HTMLElement, store: AppStore): OverviewConnection {
  const { index, stored, live, dispatch } = store;
  const span = overviewSpan(index);
  const limits = timelineLimits(index.extent);
  const extent = { start: index.extent.min, end: index.extent.max };
  const listeners = new AbortController();
  const part = (selector: string) => field.querySelector<HTMLElement>(selector);
  const sliders = new Map(HANDLES.map((handle) => [handle, part(`[data-handle="${handle}"]`)]));
  const before = part('[data-part="before"]');
  const after = part('[data-part="after"]');
  const now = part('[data-part="now"]');
  let placing: number | null = null;
  let drag: { handle: WindowHandle; from: number; window: TimeSpan } | null = null;

  const shown = (): TimeSpan => live.getState().window ?? stored.getState().app.window;
  const percentOf = (day: DayNumber) =>
    Math.max(0, Math.min(100, ((day - span.start) / (span.end - span.start)) * 100));

  const place = () => {
    if (placing !== null) cancelAnimationFrame(placing);
    placing = null;
    const { start, end } = shown();
    const [left, right] = [percentOf(start), percentOf(end)];
    before?.style.setProperty('width', `${left}%`);
    after?.style.setProperty('left', `${right}%`);
    // On the sliders and not on their field, where it would have the browser restyle all that stands in it.
    for (const slider of sliders.values()) {
      slider?.style.setProperty('--from', `${left}%`);
      slider?.style.setProperty('--to', `${right}%`);
    }
    placeNow();
    // Where it is moved elsewhere, the words wait until it rests: nobody reads them in each frame.
    if (drag !== null || live.getState().window === null) tellAll({ start, end });
  };

  const tellAll = ({ start, end }: TimeSpan) => {
    const whole = { start: Math.floor(start), end: Math.ceil(end) };
    tell('start', start, dayWords(whole.start));
    tell('end', end, dayWords(whole.end - 1));
    tell('window', start, timeWords(whole));
  };

  const placeNow = () => {
    const { asOf } = stored.getState().app;
    const isSeen = asOf !== null && asOf >= span.start && asOf <= span.end;
    now?.classList.toggle('is-shown', isSeen);
    if (isSeen) now?.style.setProperty('left', `${percentOf(asOf + 0.5)}%`);
  };

  const tell = (handle: WindowHandle, day: DayNumber, words: string) => {
    const slider = sliders.get(handle);
    slider?.setAttribute('aria-valuemin', String(Math.floor(Math.min(day, span.start))));
    slider?.setAttribute('aria-valuemax', String(Math.ceil(Math.max(day, span.end))));
    slider?.setAttribute('aria-valuenow', String(Math.round(day)));
    slider?.setAttribute('aria-valuetext', words);
  };

  /** Within what the timeline can show; a window that would reach beyond stops there. */
  const within = (window: TimeSpan, handle: WindowHandle): TimeSpan => {
    const by = Math.max(0, limits.start - window.start) - Math.max(0, window.end - limits.end);
    return by === 0 ? window : moveHandle(window, handle, by);
  };

  const settle = (window: TimeSpan) => {
    dispatch(windowSettled(window), 'move');
    live.setState({ window: null });
  };

  const dayAt = (clientX: number): DayNumber => {
    const { left, width } = field.getBoundingClientRect();
    return span.start + ((clientX - left) / width) * (span.end - span.start);
  };

  const onPress = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const grabbed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null;
    const handle = HANDLES.find((name) => name === grabbed?.dataset['handle']) ?? 'window';
    const from = dayAt(event.clientX);
    const window = shown();
    // Beside the window, it comes to where the pointer is.
    const centred = moveHandle(window, 'window', from - (window.start + window.end) / 2);
    drag = { handle, from, window: grabbed === null ? within(centred, 'window') : window };
    event.preventDefault();
    sliders.get(handle)?.focus({ preventScroll: true });
    field.setPointerCapture(event.pointerId);
    live.setState({ window: drag.window });
  };

  const onMove = (event: PointerEvent) => {
    if (drag === null) return;
    const { handle, from, window } = drag;
    live.setState({ window: within(moveHandle(window, handle, dayAt(event.clientX) - from), handle) });
  };

  const onRelease = () => {
    if (drag === null) return;
    drag = null;
    settle(shown());
  };

  const onCancel = () => {
    drag = null;
    live.setState({ window: null });
  };

  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const handle = HANDLES.find((name) => sliders.get(name) === event.target);
    if (step === undefined || handle === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    settle(within(stepWindow(shown(), handle, step, extent), handle));
  };

  const { signal } = listeners;
  field.addEventListener('pointerdown', onPress, { signal });
  field.addEventListener('pointermove', onMove, { signal });
  field.addEventListener('pointerup', onRelease, { signal });
  field.addEventListener('pointercancel', onCancel, { signal });
  field.addEventListener('keydown', onKey, { signal });
  const stopStored = stored.subscribe(({ app: next }, { app: last }) => {
    if (next.window !== last.window) place();
    else if (next.asOf !== last.asOf) placeNow();
  });
  // A pointer tells of more moves than there are frames, and each write would have the browser lay the page out at the next.
  const stopLive = live.subscribe(({ window }, { window: last }) => {
    if (window !== last) placing ??= requestAnimationFrame(place);
  });
  place();

  return {
    place,
    destroy: () => {
      listeners.abort();
      if (placing !== null) cancelAnimationFrame(placing);
      stopStored();
      stopLive();
      if (drag !== null) onCancel();
    },
  };
}
