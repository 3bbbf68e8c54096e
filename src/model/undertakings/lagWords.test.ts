import { expect, test } from 'vitest';
import { lagWords } from './lagWords';

test('a lag is as firm as its dates', () => {
  expect(lagWords({ least: 203, most: 203 })).toBe('203 days after');
  expect(lagWords({ least: 1077, most: 1077 })).toBe('1,077 days after');
  expect(lagWords({ least: 1, most: 1 })).toBe('1 day after');
  expect(lagWords({ least: 0, most: 0 })).toBe('the same day');
  expect(lagWords({ least: 0, most: 10 })).toBe('up to 10 days after');
  expect(lagWords({ least: 132, most: 161 })).toBe('between 132 and 161 days after');
});

test('a wide lag is said in months that hold every day it allows', () => {
  expect(lagWords({ least: 262, most: 627 })).toBe('between 8 and 21 months after');
  expect(lagWords({ least: 0, most: 261 })).toBe('up to 9 months after');
});
