/** Owns long work on the page's own thread: done a slice at a time, so that input and frames come between. */

export interface SlicedWork {
  /** Ends what is under way and begins this. A first slice is done at once; it is long where somebody waits for an answer. */
  readonly start: (work: Generator<void>, done: () => void, isAwaited: boolean) => void;
  readonly cancel: () => void;
  readonly isBusy: () => boolean;
  readonly destroy: () => void;
}

export interface SlicedWorkOptions {
  /** While a person moves something the work keeps to what a frame can spare. */
  readonly isGesture: () => boolean;
}

/** Milliseconds of a slice while nothing moves, and between two frames of a gesture. */
const SLICE = 8;
const GESTURE_SLICE = 4;
/** Of the first slice of an answer: two frames late in one piece is sooner than four slices with the frames between them. */
const ANSWER_SLICE = 36;

export function createSlicedWork({ isGesture }: SlicedWorkOptions): SlicedWork {
  // A message comes as soon as input and frames have had their turn; a timer would wait for some milliseconds more.
  const channel = new MessageChannel();
  let current: { readonly work: Generator<void>; readonly done: () => void } | null = null;
  let frame = 0;

  const run = (slice = SLICE) => {
    frame = 0;
    if (current === null) return;
    const { work, done } = current;
    const end = performance.now() + (isGesture() ? GESTURE_SLICE : slice);
    let isDone = false;
    do {
      isDone = work.next().done === true;
    } while (!isDone && performance.now() < end);
    if (isDone) {
      current = null;
      done();
      return;
    }
    if (isGesture()) frame = requestAnimationFrame(() => run());
    else channel.port2.postMessage(null);
  };
  channel.port1.onmessage = () => {
    if (frame === 0) run();
  };

  const cancel = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    current = null;
  };
  return {
    start(work, done, isAwaited) {
      cancel();
      current = { work, done };
      run(isAwaited ? ANSWER_SLICE : SLICE);
    },
    cancel,
    isBusy: () => current !== null,
    destroy() {
      cancel();
      channel.port1.close();
    },
  };
}
