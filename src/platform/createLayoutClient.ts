/** Owns how a graph comes by its layout: the build's, or one of a worker, which keeps what it has made for later visits. */
import type { LayoutInput } from '../layout/graphNodes';
import type { LayoutAnswer, LayoutRequest } from '../layout/layoutMessages';
import type { KnownLayout } from './defaultLayout';
import { layOutHere } from './layOutHere';

/** How a layout under way is watched and ended. */
export interface LayoutReports {
  /** A picture to show meanwhile: x and y of each node, near those before, with the part of the work done, 0 to 1. */
  readonly onRefined: (positions: Float32Array, done: number) => void;
  /** The part of the work done while there is no picture yet. */
  readonly onProgress: (done: number) => void;
  /** Aborting ends the work; the layout is then as it stands. */
  readonly signal: AbortSignal;
}

export interface LayoutClient {
  /** x and y of each node in the order of the input, in layout units; rejects with a message for the person. */
  readonly layout: (input: LayoutInput, reports: LayoutReports) => Promise<Float32Array>;
  /**
   * Starts the worker while a file is read, and gives the port on which it takes the graph as soon as that is known: a busy
   * page would hold up its beginning. Null where no worker can be started.
   */
  readonly getReady: () => MessagePort | null;
  readonly destroy: () => void;
}

interface Pending {
  readonly input: LayoutInput;
  readonly reports: LayoutReports;
  readonly resolve: (positions: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

/** Set where a layout needed no work: the build's or one kept. */
const FOUND_MARK = 'entente:layout-found';

export function createLayoutClient(known: KnownLayout | null): LayoutClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let jobs = 0;
  let broken = false;
  let destroyed = false;
  const closed = () => new Error('The graph was closed before it was laid out');

  // A page from disk may not start a worker, and says so by throwing, or only later by an error without a message.
  const giveUpWorker = () => {
    broken = true;
    worker?.terminate();
    worker = null;
    for (const [job, { input, reports, resolve, reject }] of [...pending]) {
      pending.delete(job);
      layOutHere(input, reports).then(resolve, reject);
    }
  };

  const receive = ({ data: { job, positions, done, isLast, isFound } }: MessageEvent<LayoutAnswer>) => {
    const asked = pending.get(job);
    if (asked === undefined) return;
    if (positions !== null) afterFrame(() => worker?.postMessage({ type: 'go-on' } satisfies LayoutRequest));
    if (positions === null) asked.reports.onProgress(done);
    else if (!isLast) asked.reports.onRefined(positions, done);
    else {
      if (isFound) performance.mark(FOUND_MARK);
      pending.delete(job);
      asked.resolve(positions);
    }
  };

  const startWorker = (): Worker | null => {
    if (broken || worker !== null) return worker;
    try {
      worker = new Worker(new URL('../workers/layout.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      broken = true;
      return null;
    }
    worker.addEventListener('message', receive);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      giveUpWorker();
    });
    return worker;
  };

  const layOut = (input: LayoutInput, reports: LayoutReports): Promise<Float32Array> => {
    if (destroyed) return Promise.reject(closed());
    const started = startWorker();
    if (started === null) return layOutHere(input, reports);
    return new Promise((resolve, reject) => {
      jobs += 1;
      const job = jobs;
      pending.set(job, { input, reports, resolve, reject });
      started.postMessage({ type: 'lay-out', job, input } satisfies LayoutRequest);
      const stop = () => worker?.postMessage({ type: 'stop', job } satisfies LayoutRequest);
      if (reports.signal.aborted) stop();
      else reports.signal.addEventListener('abort', stop, { once: true });
    });
  };

  return {
    async layout(input, reports) {
      if (destroyed) throw closed();
      if (known?.fingerprint !== input.fingerprint) return layOut(input, reports);
      performance.mark(FOUND_MARK);
      return Float32Array.from(known.positions);
    },
    getReady() {
      const started = destroyed ? null : startWorker();
      if (started === null) return null;
      const { port1, port2 } = new MessageChannel();
      started.postMessage({ type: 'listen' } satisfies LayoutRequest, [port1]);
      return port2;
    },
    destroy() {
      destroyed = true;
      worker?.terminate();
      worker = null;
      for (const { reject } of pending.values()) reject(closed());
      pending.clear();
    },
  };
}

/** Once what there is to draw has been drawn; a page that nobody sees draws nothing. */
function afterFrame(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
