import { expect, test } from 'vitest';
import { answerOf, openedWith } from './deviceTable';

/** A request as a browser's database makes one, that has not been answered yet. */
const requestOf = <T>(result: T) => ({
  result,
  error: new Error('refused') as unknown,
  onsuccess: null as (() => unknown) | null,
  onerror: null as (() => unknown) | null,
  onupgradeneeded: null as (() => unknown) | null,
});

test('what a request answers is awaited, and what it refuses is thrown as the browser says it', async () => {
  const [granted, refused] = [requestOf('kept'), requestOf('kept')];
  const answers = [answerOf(granted), answerOf(refused)];
  granted.onsuccess?.();
  refused.onerror?.();
  await expect(answers[0]).resolves.toBe('kept');
  await expect(answers[1]).rejects.toBe(refused.error);
});

test('a database gets its table before it is handed over, and only where it is new', async () => {
  const made: unknown[] = [];
  const database = { createObjectStore: (...table: unknown[]) => made.push(table) };
  const [there, fresh] = [requestOf(database), requestOf(database)];
  const opened = [openedWith(there, 'edits', 'key'), openedWith(fresh, 'edits', 'key')];
  there.onsuccess?.();
  expect(await opened[0]).toBe(database);
  expect(made).toEqual([]);
  fresh.onupgradeneeded?.();
  fresh.onsuccess?.();
  expect(await opened[1]).toBe(database);
  expect(made).toEqual([['edits', { keyPath: 'key' }]]);
});
