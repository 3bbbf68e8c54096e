/** Owns the playing of the default history by day, in a loop: its frames, and whether the heap grows. */
import { frameMetrics } from './measureGesture';
import { measureHeap } from './measureLoad';
import type { BenchPage } from './openBrowser';
import type { Metrics } from './readings';
import { attempt, withinLimit } from './withinLimit';

const LATE_FRAME_MS = 33;
const BEFORE_MS = 5000;
const METRICS = ['frames', 'late', 'p95', 'worst', 'heapBefore', 'heapAfter'] as const;

export const measurePlayback = (bench: BenchPage, address: string, seconds: number): Promise<Metrics> =>
  attempt('playback', METRICS, async () => {
    const { page, ask, limitMs } = bench;
    await page.goto(address);
    await page.waitForFunction(() => window.entente !== undefined);
    await ask(() => window.benchRecorder.rest());
    await page.getByRole('checkbox', { name: 'Loop' }).check();
    await page.getByRole('radio', { name: 'Day', exact: true }).check();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await framesOver(bench, BEFORE_MS);
    const heapBefore = (await measureHeap(bench))['heap'] ?? null;
    const frames = await withinLimit(framesOver(bench, seconds * 1000), seconds * 1000 + limitMs);
    const heapAfter = (await measureHeap(bench))['heap'] ?? null;
    const late = frames.slice(1).filter((at, i) => at - (frames[i] ?? at) > LATE_FRAME_MS).length;
    const { p95, worst } = frameMetrics(frames);
    return { frames: frames.length - 1, late, p95, worst, heapBefore, heapAfter };
  });

/** The starts of the frames of the next while. */
const framesOver = ({ page }: BenchPage, ms: number): Promise<readonly number[]> =>
  page.evaluate(async (wanted) => {
    const { frames } = window.benchRecorder;
    const from = performance.now();
    while ((frames.at(-1) ?? 0) < from + wanted) await new Promise(requestAnimationFrame);
    return frames.filter((at) => at >= from);
  }, ms);
