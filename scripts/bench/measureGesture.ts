/** Owns the measuring of one gesture: the frames that the page drew meanwhile, and how soon it was at rest again. */
import { blockedTime } from './blockedTime';
import type { BenchPage } from './openBrowser';
import { type Metrics, quantile } from './readings';
import { attempt, withinLimit } from './withinLimit';

interface Gesture {
  readonly run: () => Promise<void>;
  /** What tells whether the page followed: differs after the gesture from before. Null asks nothing. */
  readonly trace: (() => Promise<unknown>) | null;
}

interface NamedGesture {
  readonly name: string;
  /** Finds out where the gesture is to be made. */
  readonly prepare: () => Promise<Gesture>;
  /** The last event of the gesture, from which the time to rest is counted; null counts none. */
  readonly lastEvent: 'wheel' | 'pointerup' | null;
}

const METRICS = ['median', 'p95', 'worst', 'blocked', 'crisp'] as const;

/** Median, p95 and worst frame, time blocked, and milliseconds from the gesture's last event to crisp again. */
export const measureGesture = (bench: BenchPage, gesture: NamedGesture): Promise<Metrics> =>
  attempt(gesture.name, METRICS, async () => {
    const { ask, limitMs } = bench;
    const { lastEvent } = gesture;
    const { run, trace } = await gesture.prepare();
    const before = JSON.stringify(await trace?.());
    const began = await ask(() => window.benchRecorder.now());
    await withinLimit(run(), limitMs);
    const ended = await ask(() => window.benchRecorder.now());
    const crisp = lastEvent === null ? null : await timeToRest(bench, lastEvent);
    if (trace !== null && JSON.stringify(await trace()) === before) throw new Error('the page did not follow');
    const { frames, tasks } = await ask(
      ([from, until]) => ({
        frames: window.benchRecorder.frames.filter((at) => at >= from && at <= until),
        tasks: [...window.benchRecorder.longTasks()],
      }),
      [began, ended] as const,
    );
    return { ...frameMetrics(frames), blocked: blockedTime(tasks, began, ended), crisp };
  });

async function timeToRest({ ask }: BenchPage, lastEvent: string): Promise<number> {
  const rested = await ask(() => window.benchRecorder.rest());
  return Math.max(0, rested - (await ask((type) => window.benchRecorder.lastInput(type), lastEvent)));
}

/** Median, p95 and worst of the gaps between the starts of frames, in milliseconds. */
export function frameMetrics(frames: readonly number[]): { median: number; p95: number; worst: number } {
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  return { median: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), worst: quantile(gaps, 1) };
}
