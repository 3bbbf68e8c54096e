/** Owns the opening of a table from disk: from the choice of the file to what is on screen, beside the bare parser. */

import { measureHeap } from './measureLoad';
import type { BenchPage } from './openBrowser';
import type { Metrics } from './readings';
import type { LongTask } from './recorder';
import { withinLimit } from './withinLimit';

/** Milliseconds that the bare parser takes in a worker of an otherwise empty page. */
export async function measureBareParser({ page, limitMs, ask }: BenchPage, address: string): Promise<number> {
  await page.goto(address);
  await withinLimit(
    page.waitForFunction(() => Number(document.title) > 0),
    limitMs,
  );
  return Number(await ask(() => document.title));
}

/**
 * Opens the app, and when its first history is at rest, a table from disk. Times are counted from the choice of the file;
 * ratios are to `bare` milliseconds; the longest task is that of the main thread until everything is at rest.
 */
export async function measureTables(bench: BenchPage, app: string, file: string, bare: number): Promise<Metrics> {
  const { page, ask, limitMs } = bench;
  await page.goto(app);
  await ask(() => window.benchRecorder.rest());
  await page.evaluate(() => {
    addEventListener('change', () => performance.mark('bench:chosen'), { capture: true, once: true });
  });
  // As a person does: the browser's dialog stands open for a while before a file is chosen.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = await chooser;
  await withinLimit(page.waitForLoadState('networkidle'), limitMs);
  await ask(() => window.benchRecorder.rest());
  await dialog.setFiles(file);
  await withinLimit(
    page.waitForFunction(
      () => {
        const [chosen] = performance.getEntriesByName('bench:chosen');
        const drawn = performance.getEntriesByName('entente:timeline-drawn').at(-1);
        return chosen !== undefined && drawn !== undefined && drawn.startTime > chosen.startTime;
      },
      undefined,
      { polling: 100, timeout: limitMs },
    ),
    limitMs,
  );
  const { ready, drawn, chosen } = await ask(() => {
    const last = (mark: string) => performance.getEntriesByName(mark).at(-1)?.startTime ?? 0;
    return { chosen: last('bench:chosen'), ready: last('entente:data-ready'), drawn: last('entente:timeline-drawn') };
  });
  await ask(() => window.benchRecorder.rest());
  const tasks = await ask(() => [...window.benchRecorder.longTasks()]);
  return {
    bare,
    ready: ready - chosen,
    drawn: drawn - chosen,
    ratio: (drawn - chosen) / bare,
    longest: longestAfter(tasks, chosen),
    ...(await measureHeap(bench)),
  };
}

/** The longest of the tasks that end after a time; 0 where none is long. */
const longestAfter = (tasks: readonly LongTask[], from: number): number =>
  tasks.reduce((longest, { start, duration }) => (start + duration > from ? Math.max(longest, duration) : longest), 0);
