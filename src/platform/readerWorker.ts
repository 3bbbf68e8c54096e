/** Owns the worker that reads files: one is started while the page is at rest, so that what is opened next need not wait for it. */

let ready: Worker | null = null;

/** Starts the worker that the next file is read by. */
export function getReaderReady(): void {
  ready ??= startReader();
}

/** A worker that has not read yet, its owner’s to end; null where none can start. */
export function takeReader(): Worker | null {
  const worker = ready ?? startReader();
  ready = null;
  return worker;
}

function startReader(): Worker | null {
  try {
    const worker = new Worker(new URL('../workers/dataset.worker.ts', import.meta.url), { type: 'module' });
    // A page from disk may not start a worker, and is told so some time later; who takes one hears it for itself.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === ready) ready = null;
    });
    return worker;
  } catch {
    return null;
  }
}
