/** Owns nothing: takes a graph, answers with where its nodes stand, over and over until they stand still. */
import { createForceLayout, type ForceLayoutInput } from '../layout/forceLayout';

/** A graph to lay out, or with `stop`, one to leave as it is; the answers repeat the number. */
export type LayoutRequest =
  | { readonly job: number; readonly input: ForceLayoutInput }
  | { readonly job: number; readonly stop: true };

export interface LayoutAnswer {
  readonly job: number;
  /** Null while there is nothing yet that is worth a look. */
  readonly positions: Float32Array | null;
  /** 0 to 1. */
  readonly done: number;
  readonly isLast: boolean;
}

/** Between two reports: often enough to be watched, and not so often that drawing them takes the page's time. */
const REPORT_MS = 250;
/** After so much work the worker looks whether it was told to stop. */
const SLICE_MS = 30;

const stopped = new Set<number>();
const { port1: here, port2: there } = new MessageChannel();
let continueRun: (() => void)[] = [];
here.onmessage = () => {
  const [next, ...others] = continueRun;
  continueRun = others;
  next?.();
};
/** Lets messages that came in meanwhile be received. */
const lookUp = () =>
  new Promise<void>((resolve) => {
    continueRun.push(resolve);
    there.postMessage(null);
  });

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  if ('stop' in data) stopped.add(data.job);
  else void layOut(data.job, data.input);
});

async function layOut(job: number, input: ForceLayoutInput): Promise<void> {
  const layout = createForceLayout(input);
  const answer = (isLast: boolean) => {
    const positions = isLast || layout.isUseful() ? layout.positions() : null;
    const message: LayoutAnswer = { job, positions, done: layout.done(), isLast };
    postMessage(message, positions === null ? [] : [positions.buffer]);
  };
  let reported = performance.now();
  let lookedUp = reported;
  let wasUseful = false;
  while (!stopped.has(job) && layout.step()) {
    const now = performance.now();
    const isFirst: boolean = !wasUseful && layout.isUseful();
    if (isFirst || now - reported > REPORT_MS) {
      wasUseful ||= isFirst;
      reported = now;
      answer(false);
    }
    if (now - lookedUp > SLICE_MS) {
      await lookUp();
      lookedUp = performance.now();
    }
  }
  stopped.delete(job);
  answer(true);
}
