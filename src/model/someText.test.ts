import { expect, test } from 'vitest';
import { allText, someText } from './someText';

test('as many as are asked for, and a sign where there are more', () => {
  expect(someText(['a', 'b'], 2)).toBe('a, b');
  expect(someText([4, 5, 6], 2)).toBe('4, 5 …');
});

test('all of several', () => {
  expect([allText([]), allText(['a']), allText(['a', 'b']), allText(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
