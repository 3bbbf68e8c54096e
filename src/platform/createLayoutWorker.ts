/** Owns the worker that lays graphs out; where none can be started, they are laid out on the page. */
import type { LayoutInput } from '../layout/graphNodes';
import type { LayoutAnswer, LayoutRequest } from '../layout/layoutMessages';
import type { LayoutReports } from '../layout/layoutReports';
import { afterFrame } from './afterFrame';
import { layOutHere } from './layOutHere';

export interface LayoutWorker {
  /** x and y of each node in the order of the input, in layout units; rejects with a message for the person. */
  readonly layout: (input: LayoutInput, reports: LayoutReports) => Promise<Float32Array>;
  /** The port on which the worker takes a graph as soon as that is known; null where there is no worker. */
  readonly listen: () => MessagePort | null;
}

interface Pending {
  readonly input: LayoutInput;
  readonly reports: LayoutReports;
  readonly resolve: (positions: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

/** `onFound` is told where a layout needed no work. */
export function createLayoutWorker(onFound: () => void): LayoutWorker {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let jobs = 0;

  // A page from disk may not start a worker, and says so by throwing, or only later by an error without a message.
  const giveUpWorker = () => {
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
    if (positions === null) asked.reports.onProgress(done);
    else if (!isLast) asked.reports.onRefined(positions, done);
    else {
      if (isFound) onFound();
      pending.delete(job);
      asked.resolve(positions);
    }
  };

  try {
    worker = new Worker(new URL('../workers/layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', receive);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      giveUpWorker();
    });
  } catch {
    // Laid out on the page, then.
  }

  return {
    layout(input, reports) {
      const started = worker;
      if (started === null) return layOutHere(input, reports);
      return new Promise((resolve, reject) => {
        jobs += 1;
        const job = jobs;
        pending.set(job, { input, reports, resolve, reject });
        started.postMessage({ type: 'lay-out', job, input } satisfies LayoutRequest);
        // The first drawing of a history has the time for itself.
        afterFrame(() => worker?.postMessage({ type: 'go-on' } satisfies LayoutRequest));
        const stop = () => worker?.postMessage({ type: 'stop', job } satisfies LayoutRequest);
        if (reports.signal.aborted) stop();
        else reports.signal.addEventListener('abort', stop, { once: true });
      });
    },
    listen() {
      if (worker === null) return null;
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ type: 'listen' } satisfies LayoutRequest, [port1]);
      return port2;
    },
  };
}
