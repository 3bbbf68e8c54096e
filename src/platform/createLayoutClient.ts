/** Owns the worker that lays out the graph; where none can start, the work is done on the page's own thread. */
import type { ForceLayoutInput } from '../layout/forceLayout';

export interface LayoutClient {
  /** x and y of each node in the order of the input, in layout units; rejects with a message for the person. */
  readonly layout: (input: ForceLayoutInput) => Promise<Float32Array>;
  readonly destroy: () => void;
}

interface Answer {
  readonly job: number;
  readonly positions: Float32Array;
}

interface Pending {
  readonly input: ForceLayoutInput;
  readonly resolve: (positions: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

export function createLayoutClient(): LayoutClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let jobs = 0;
  let broken = false;
  let destroyed = false;

  // A page from disk may not start a worker, and says so by throwing, or only later by an error without a message.
  const giveUpWorker = () => {
    broken = true;
    worker?.terminate();
    worker = null;
    for (const [job, { input, resolve, reject }] of [...pending]) {
      pending.delete(job);
      layOutHere(input).then(resolve, reject);
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
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      pending.get(data.job)?.resolve(data.positions);
      pending.delete(data.job);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      giveUpWorker();
    });
    return worker;
  };

  return {
    layout(input) {
      if (destroyed) return Promise.reject(new Error('The graph was closed before it was laid out'));
      const started = startWorker();
      if (started === null) return layOutHere(input);
      return new Promise((resolve, reject) => {
        jobs += 1;
        pending.set(jobs, { input, resolve, reject });
        started.postMessage({ job: jobs, input });
      });
    },
    destroy() {
      destroyed = true;
      worker?.terminate();
      worker = null;
      for (const { reject } of pending.values()) reject(new Error('The graph was closed before it was laid out'));
      pending.clear();
    },
  };
}

async function layOutHere(input: ForceLayoutInput): Promise<Float32Array> {
  try {
    const { buildForceLayout } = await import('../layout/forceLayout');
    return buildForceLayout(input);
  } catch (error) {
    throw new Error('The graph could not be laid out', { cause: error });
  }
}
