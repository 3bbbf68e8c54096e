import { expect, test } from 'vitest';
import type { Progress } from '../model/dataset/readHistory';
import { openHere } from './completeHistory';

const rows = ['date,title', ...Array.from({ length: 40 }, (_, i) => `${1900 + i},Event ${i}`)];

/** Reads a table on the page. */
async function opened(text: string) {
  const steps: Progress[] = [];
  const result = await openHere(
    [{ name: 'events.csv', content: new Blob([text]) }],
    { said: [], kept: null },
    (progress) => steps.push(progress),
    { take: () => {}, find: async () => ({ rows: [], later: null }) },
  );
  if (!result.ok || 'asked' in result.value) throw new Error('it was not read');
  return { steps, messages: result.value.problems.map(({ message }) => message) };
}

test('what is read on the page is held against the present year, as in the worker', async () => {
  const { messages } = await opened([...rows, `${new Date().getFullYear() + 501},Slip`].join('\n'));
  expect(messages).toContainEqual(expect.stringContaining('far ahead'));
});

test('what is read on the page says how far it is', async () => {
  const { steps } = await opened(rows.join('\n'));
  expect(steps.length).toBeGreaterThan(0);
});
