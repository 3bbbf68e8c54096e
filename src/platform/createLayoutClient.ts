/** Owns how a graph comes by its layout: the build's, the one kept from an earlier visit, or a worker's. */
import type { LayoutInput } from '../layout/graphNodes';
import type { LayoutStore } from './createLayoutStore';
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
  /** Starts the worker while something else is waited for: a busy page would hold up its beginning. */
  readonly getReady: () => void;
  readonly destroy: () => void;
}

/** As the worker has them (workers/layout.worker.ts). */
interface Answer {
  readonly job: number;
  readonly positions: Float32Array | null;
  readonly done: number;
  readonly isLast: boolean;
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
  let opened: Promise<LayoutStore> | null = null;
  // Of use for histories whose layout the build has not made.
  const layoutStore = (): Promise<LayoutStore> => {
    opened ??= import('./createLayoutStore').then(({ createLayoutStore }) => createLayoutStore());
    return opened;
  };
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

  const receive = ({ data: { job, positions, done, isLast } }: MessageEvent<Answer>) => {
    const asked = pending.get(job);
    if (asked === undefined) return;
    if (positions === null) asked.reports.onProgress(done);
    else if (!isLast) asked.reports.onRefined(positions, done);
    else {
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
      started.postMessage({ job, input });
      const stop = () => worker?.postMessage({ job, stop: true });
      if (reports.signal.aborted) stop();
      else reports.signal.addEventListener('abort', stop, { once: true });
    });
  };

  return {
    async layout(input, reports) {
      if (destroyed) throw closed();
      const { fingerprint } = input;
      const found =
        known?.fingerprint === fingerprint
          ? Float32Array.from(known.positions)
          : await (await layoutStore()).find(fingerprint);
      if (found !== null && found.length === 2 * input.rank.length) {
        performance.mark(FOUND_MARK);
        return found;
      }
      const positions = await layOut(input, reports);
      if (!reports.signal.aborted) void layoutStore().then((store) => store.keep(fingerprint, positions));
      return positions;
    },
    getReady: () => {
      if (destroyed) return;
      startWorker();
      void layoutStore();
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
