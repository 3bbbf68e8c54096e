/** Owns how a graph comes by its layout: the build's, or one of a worker, which keeps what it has made for later visits. */
import type { LayoutInput } from '../layout/graphNodes';
import type { LayoutReports } from '../layout/layoutReports';
import { madeOnce } from '../model/madeOnce';
import type { LayoutWorker } from './createLayoutWorker';
import type { KnownLayout } from './defaultLayout';

export interface LayoutClient {
  readonly layout: LayoutWorker['layout'];
  /**
   * Starts the worker while a file is read: a busy page would hold up its beginning. Gives the port on which it takes the
   * graph as soon as that is known; null where no worker can be started.
   */
  readonly getReady: () => Promise<MessagePort | null>;
}

/** Marks that a layout needed no work: the build's or one kept. */
const markFound = () => performance.mark('entente:layout-found');

export function createLayoutClient(known: KnownLayout | null): LayoutClient {
  const layoutWorker = madeOnce(async () => (await import('./createLayoutWorker')).createLayoutWorker(markFound));
  return {
    async layout(input: LayoutInput, reports: LayoutReports) {
      if (known?.fingerprint !== input.fingerprint) return (await layoutWorker()).layout(input, reports);
      markFound();
      return Float32Array.from(known.positions);
    },
    getReady: async () => (await layoutWorker()).listen(),
  };
}
