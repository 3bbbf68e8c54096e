/** Owns long work on the page's own thread: done a slice at a time, so that input and frames come between. */

export interface SlicedWork {
  /** Ends what is under way and begins this; a first slice is done at once. */
  readonly start: (work: Generator<void>) => void;
  readonly cancel: () => void;
}

/** Milliseconds of a slice: what a frame can spare. */
const SLICE = 8;

/** `pieceDone` is called after each piece: what it has only noted down is done before the time is looked at. */
export function createSlicedWork(pieceDone: () => void): SlicedWork {
  // A message comes as soon as input and frames have had their turn; a timer would wait for some milliseconds more.
  const channel = new MessageChannel();
  let current: Generator<void> | null = null;

  const run = () => {
    const work = current;
    if (work === null) return;
    const end = performance.now() + SLICE;
    let isDone = false;
    do {
      isDone = work.next().done === true;
      pieceDone();
    } while (!isDone && performance.now() < end);
    if (!isDone) channel.port2.postMessage(null);
    else if (current === work) current = null;
  };
  channel.port1.onmessage = run;

  return {
    start(work) {
      current = work;
      run();
    },
    cancel() {
      current = null;
    },
  };
}
