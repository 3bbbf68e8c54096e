/** Owns what Entente is held against in the same run: an empty page, and vis-timeline as it comes with every item. */
import { drag, wheelZoom } from './gestures';
import { measureGesture } from './measureGesture';
import { measureLoad } from './measureLoad';
import type { BenchPage } from './openBrowser';
import type { Metrics } from './readings';

/** In the middle of the 400 pixels of the timeline. */
const AT = { x: 700, y: 220 } as const;
/** vis-timeline takes the least turn for a whole notch, a fifth nearer: twenty a second zoom about as far as Entente's steps. */
const WHEEL = { delta: 12, withCtrl: false, every: 3 } as const;

/** The frames of a page on which nothing happens, under the same input. */
export async function measureEmpty(bench: BenchPage, address: string, seconds: number): Promise<Metrics> {
  await bench.page.goto(address);
  const run = () => wheelZoom(bench.cdp, AT, seconds, { delta: 6, withCtrl: false });
  return measureGesture(bench, { name: 'empty page', prepare: async () => ({ run, trace: null }), lastEvent: null });
}

export async function measureVis(
  bench: BenchPage,
  address: string,
  seconds: number,
): Promise<{ readonly load: Metrics; readonly wheel: Metrics; readonly drag: Metrics }> {
  const { cdp, ask, limitMs } = bench;
  const { isDrawn, metrics: load } = await measureLoad(bench, address, limitMs, ['timeline']);
  if (!isDrawn) return { load, wheel: {}, drag: {} };
  const trace = () => ask(() => window.benchWindow?.());
  const measure = (name: string, run: () => Promise<void>) =>
    measureGesture(bench, { name: `vis-timeline ${name}`, prepare: async () => ({ run, trace }), lastEvent: null });
  const dragged = await measure('drag', () => drag(cdp, AT, seconds, { x: 300, y: 0 }));
  if (typeof dragged['p95'] !== 'number') return { load, wheel: dragged, drag: dragged };
  return { load, wheel: await measure('wheel', () => wheelZoom(cdp, AT, seconds, WHEEL)), drag: dragged };
}
