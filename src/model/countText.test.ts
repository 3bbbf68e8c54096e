import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedText, countText } from './countText';

test('whole numbers are written as English has them', () => {
  expect([0, 7, 999, 1000, 12_345, 1_234_567].map(countText)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '12,345',
    '1,234,567',
  ]);
  fc.assert(fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (count) => countText(count) === count.toLocaleString('en')));
});

test('what is counted is one or more', () => {
  expect([countedText(1, 'node'), countedText(2000, 'node'), countedText(0, 'entity', 'entities')]).toEqual([
    '1 node',
    '2,000 nodes',
    '0 entities',
  ]);
});
