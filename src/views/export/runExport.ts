/** Owns the way from an order to a file; each kind's own code is loaded when it is asked for. */
import type { Entente } from '../shared/EntenteContext';
import type { ExportedFile, ExportOrder } from './exportOrder';

/** Says what is under way, and how much of it is done, 0 to 1; null where that cannot be said. */
export type Tell = (step: string, done: number | null) => void;

/** The file; null where there is none to be saved. Rejects with a message for the person, or where it is aborted, with the signal's reason. */
export async function runExport(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile | null> {
  tell('Getting ready', null);
  // A frame, so that this is seen before the page is busy.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  signal.throwIfAborted();
  switch (order.kind) {
    case 'picture': {
      const { exportPicture } = await import('./exportPicture');
      return exportPicture(order, entente, tell, signal);
    }
    case 'slides': {
      const { exportSlides } = await import('./exportSlides');
      return exportSlides(order, entente, tell, signal);
    }
    case 'paper': {
      const { printPaper } = await import('./printPaper');
      await printPaper(order, entente, tell, signal);
      return null;
    }
    case 'offline': {
      const { exportOffline } = await import('./exportOffline');
      return exportOffline(order, entente, tell, signal);
    }
    default: {
      const { exportData } = await import('./exportData');
      return exportData(order, entente, tell, signal);
    }
  }
}
