import { expect, test } from 'vitest';
import type { HistoryJob } from '../formats/historyMessages';
import { createWorkerSearch } from './createWorkerSearch';

/** A search whose worker answers nothing by itself. */
function searching() {
  const sent: HistoryJob[] = [];
  const worker = { postMessage: (job: HistoryJob) => sent.push(job) } as unknown as Worker;
  return { sent, ...createWorkerSearch(worker) };
}

test('each question has its own answer, in whatever order they come', async () => {
  const { find, hear } = searching();
  const [first, second] = [find('treaty'), find('summit')];
  hear({ type: 'found', job: 2, rows: [7], isWhole: true });
  hear({ type: 'found', job: 1, rows: [3], isWhole: true });
  expect([(await first).rows, (await second).rows]).toEqual([[3], [7]]);
});

test('a question that the worker cannot answer fails, and the next one is asked as ever', async () => {
  const { find, hear } = searching();
  const lost = find('treaty');
  hear({ type: 'unfound', job: 1 });
  await expect(lost).rejects.toThrow('could not be loaded');
  const next = find('treaty');
  hear({ type: 'found', job: 2, rows: [3], isWhole: true });
  expect(await next).toEqual({ rows: [3], later: null });
});

test('where the worker is no more, nobody waits for it', async () => {
  const { find, giveUp } = searching();
  const waiting = find('treaty');
  giveUp();
  await expect(waiting).rejects.toThrow('could not be loaded');
});
