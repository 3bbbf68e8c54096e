/** Owns laying out a graph on the page's own thread, in slices, where no worker can be started. */
import type { ForceLayoutInput } from '../layout/forceLayout';
import type { LayoutReports } from '../layout/layoutReports';

const SLICE_MS = 10;
const REPORT_MS = 250;

/** As `LayoutWorker.layout`, without a worker. */
export async function layOutHere(input: ForceLayoutInput, reports: LayoutReports): Promise<Float32Array> {
  try {
    const { createForceLayout } = await import('../layout/forceLayout');
    const layout = createForceLayout(input);
    let reported = performance.now();
    let sliceEnd = reported + SLICE_MS;
    while (!reports.signal.aborted && layout.step()) {
      const now = performance.now();
      if (now < sliceEnd) continue;
      if (now - reported > REPORT_MS) {
        reported = now;
        if (layout.isUseful()) reports.onRefined(layout.positions(), layout.done());
        else reports.onProgress(layout.done());
      }
      // After a frame, so that the page is drawn and answers between two slices.
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE_MS;
    }
    return layout.positions();
  } catch (error) {
    throw new Error('The graph could not be laid out', { cause: error });
  }
}
