import { expect, test } from 'vitest';
import { someText } from './someText';

test('as many as are asked for, and a sign where there are more', () => {
  expect(someText(['a', 'b'], 2)).toBe('a, b');
  expect(someText([4, 5, 6], 2)).toBe('4, 5 …');
});
