import { expect, test } from 'vitest';
import { madeOnce } from './madeOnce';

test('it is made at the first use, and once for all who wait', async () => {
  let made = 0;
  const get = madeOnce(async () => ++made);
  expect(made).toBe(0);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
});

test('what failed is made anew when it is asked for again', async () => {
  let tries = 0;
  const get = madeOnce(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return tries;
  });
  const both = await Promise.allSettled([get(), get()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await get()).toBe(2);
});
