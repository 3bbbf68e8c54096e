/** Owns the opening of a data set: from the address to the marks that the app sets, and what it blocked and keeps. */
import type { CDPSession } from '@playwright/test';
import { blockedTime } from './blockedTime';
import type { BenchPage } from './openBrowser';
import type { Metrics, Reading } from './readings';
import { attempt, withinLimit } from './withinLimit';

const MARKS = {
  ready: 'entente:data-ready',
  timeline: 'entente:timeline-drawn',
  graph: 'entente:graph-drawn',
  settled: 'entente:settled',
} as const;
type Mark = keyof typeof MARKS;

/** Waits for a mark; milliseconds since the page was opened. */
async function timeOfMark({ page, ask }: BenchPage, name: Mark, limitMs: number): Promise<Reading> {
  const { time } = await attempt(`mark ${MARKS[name]}`, ['time'], async () => {
    const isSet = (mark: string) => performance.getEntriesByName(mark).length > 0;
    // A page whose thread is blocked lets Playwright's own limit pass.
    await withinLimit(page.waitForFunction(isSet, MARKS[name], { polling: 100, timeout: limitMs }), limitMs);
    return { time: await ask((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? 0, MARKS[name]) };
  });
  return time ?? 'no answer';
}

/**
 * Opens an address and waits for the marks in their order; times are counted from data-ready, but for `ready` and
 * `both`, which are counted from the opening of the page. `isSettled` is false where a
 * mark did not come in time, and `isDrawn` where not even the first did.
 */
export async function measureLoad(
  bench: BenchPage,
  address: string,
  limitMs: number,
  marks: readonly ('timeline' | 'graph' | 'settled')[],
): Promise<{
  readonly isDrawn: boolean;
  readonly isSettled: boolean;
  readonly metrics: Readonly<Record<string, Reading>>;
}> {
  await bench.page.goto(address, { waitUntil: 'commit' });
  const ready = await timeOfMark(bench, 'ready', limitMs);
  const metrics: Record<string, Reading> = { ready };
  let last: Reading = ready;
  // All marks of a load share its one limit, so that a page without an answer costs it once.
  const until = performance.now() + limitMs;
  for (const mark of marks) {
    if (typeof ready !== 'number') break;
    last = await timeOfMark(bench, mark, Math.max(1000, until - performance.now()));
    metrics[mark] = typeof last === 'number' ? Math.max(0, last - ready) : last;
    if (mark !== 'settled')
      metrics['both'] = typeof last === 'number' ? Math.max(last, numberOr0(metrics['both'])) : last;
  }
  const isDrawn = typeof metrics['timeline'] === 'number';
  if (typeof ready !== 'number' || typeof last !== 'number') return { isDrawn, isSettled: false, metrics };
  const tasks = await bench.ask(() => [...window.benchRecorder.longTasks()]);
  metrics['blockedBefore'] = blockedTime(tasks, 0, ready);
  metrics['blockedAfter'] = blockedTime(tasks, ready, last);
  return { isDrawn, isSettled: true, metrics };
}

const numberOr0 = (reading: Reading | undefined): number => (typeof reading === 'number' ? reading : 0);

interface HeapUsage {
  readonly usedSize: number;
  /** Bytes of array buffers and the like, which Chromium counts apart. */
  readonly backingStorageSize?: number;
}

const megabytes = ({ usedSize, backingStorageSize = 0 }: HeapUsage) => (usedSize + backingStorageSize) / 1e6;

/** Heap with array buffers in MB after a garbage collection, of the page and of all its workers together. */
export async function measureHeap({ cdp }: BenchPage): Promise<Metrics> {
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = megabytes((await cdp.send('Runtime.getHeapUsage')) as HeapUsage);
  return { heap, workersHeap: await workersHeap(cdp) };
}

/** Asks each worker through the page's session, the one way that reaches a worker's own heap. */
async function workersHeap(cdp: CDPSession): Promise<number> {
  const answers = new Map<number, (usage: HeapUsage | null) => void>();
  const asked: Promise<HeapUsage | null>[] = [];
  let calls = 0;
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: HeapUsage };
    if (id !== undefined) answers.get(id)?.(result ?? null);
  });
  cdp.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const method of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage']) {
      calls += 1;
      const id = calls;
      if (method === 'Runtime.getHeapUsage') asked.push(new Promise((resolve) => answers.set(id, resolve)));
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    }
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const usages = await Promise.all(asked);
  await cdp.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false });
  return usages.reduce((sum, usage) => sum + (usage === null ? 0 : megabytes(usage)), 0);
}
