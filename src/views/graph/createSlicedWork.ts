/** Owns long work on the page's own thread: done a slice at a time, so that input and frames come between. */

/**
 * How work begins: an `answer` somebody waits for, with a long slice at once; an `opening` picture, with the same as soon as
 * what made room for it is done; a `refinement`, for which nobody waits, with a short one.
 */
export type Pace = 'answer' | 'opening' | 'refinement';

export interface SlicedWork {
  /** Ends what is under way and begins this. */
  readonly start: (work: Generator<void>, done: () => void, pace: Pace) => void;
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
/** Of a first slice for which somebody waits: two frames late in one piece is sooner than four slices with the frames between them. */
const LONG_SLICE = 36;

export function createSlicedWork({ isGesture }: SlicedWorkOptions): SlicedWork {
  // A message comes as soon as input and frames have had their turn; a timer would wait for some milliseconds more.
  const channel = new MessageChannel();
  let current: { readonly work: Generator<void>; readonly done: () => void } | null = null;
  let frame = 0;
  /** Of the next slice. */
  let slice = SLICE;

  const run = () => {
    frame = 0;
    if (current === null) return;
    const { work, done } = current;
    const end = performance.now() + (isGesture() ? GESTURE_SLICE : slice);
    slice = SLICE;
    let isDone = false;
    do {
      isDone = work.next().done === true;
    } while (!isDone && performance.now() < end);
    if (isDone) {
      current = null;
      done();
      return;
    }
    if (isGesture()) frame = requestAnimationFrame(run);
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
    start(work, done, pace) {
      cancel();
      current = { work, done };
      slice = pace === 'refinement' ? SLICE : LONG_SLICE;
      if (pace === 'opening') channel.port2.postMessage(null);
      else run();
    },
    isBusy: () => current !== null,
    destroy() {
      cancel();
      channel.port1.close();
    },
  };
}
