/** Owns what is noted inside the measured page: its frames, its long tasks, and when an input's effect was on screen. */

export interface LongTask {
  /** Milliseconds since the page was opened, as are all times of the recorder. */
  readonly start: number;
  readonly duration: number;
}

export interface Recorder {
  readonly now: () => number;
  /** The start of each frame since the page was opened. */
  readonly frames: number[];
  readonly longTasks: () => readonly LongTask[];
  /** The time of the last input event of a type. */
  readonly lastInput: (type: string) => number;
  /** The time at which the app was next at rest, with everything on screen. */
  readonly rest: () => Promise<number>;
  /** Starts to wait for an event of a type, and then until the app is at rest with its effect on screen. */
  readonly awaitRestAfter: (type: string) => void;
  /** Starts to wait for a key, and then until the list that a field controls has options on screen. */
  readonly awaitOptionsOf: (field: Element) => void;
  /** Milliseconds from the event that was last waited for to its effect on screen. */
  readonly answer: () => Promise<number>;
}

declare global {
  interface Window {
    benchRecorder: Recorder;
  }
}

/** Runs in the page before its own scripts; must stand alone, since its source text is what is sent. */
export function installRecorder(): void {
  const frames: number[] = [];
  const longTasks: LongTask[] = [];
  const inputs = new Map<string, number>();
  const tick = (now: number) => {
    frames.push(now);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const noteTasks = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) longTasks.push({ start: startTime, duration });
  };
  const observer = new PerformanceObserver((list) => noteTasks(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  for (const type of ['wheel', 'pointermove', 'pointerup']) {
    addEventListener(type, ({ timeStamp }) => inputs.set(type, timeStamp), { capture: true, passive: true });
  }
  const nextEvent = (type: string) =>
    new Promise<number>((resolve) => {
      addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true, passive: true });
    });
  // `whenIdle` resolves in the second quiet frame; the frame before the first had the last drawing in it.
  const rest = async () => {
    await window.entente?.whenIdle();
    return frames.at(-2) ?? 0;
  };
  const optionsOf = async (field: Element) => {
    const list = () => document.getElementById(field.getAttribute('aria-controls') ?? '');
    while ((list()?.querySelector('[role="option"]') ?? null) === null) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return frames.at(-1) ?? 0;
  };
  const since = async (type: string, drawn: () => Promise<number>) => {
    const began = await nextEvent(type);
    return (await drawn()) - began;
  };
  let answer = Promise.resolve(0);
  window.benchRecorder = {
    now: () => performance.now(),
    frames,
    longTasks: () => {
      noteTasks(observer.takeRecords());
      return longTasks;
    },
    lastInput: (type) => inputs.get(type) ?? 0,
    rest,
    awaitRestAfter: (type) => {
      answer = since(type, rest);
    },
    awaitOptionsOf: (field) => {
      answer = since('keydown', () => optionsOf(field));
    },
    answer: () => answer,
  };
}
