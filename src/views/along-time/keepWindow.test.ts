import { expect, test } from 'vitest';
import { keepWindow } from './keepWindow';

const limits = { start: -1000, end: 1000 };

test('a window within the limits stays as it is', () => {
  expect(keepWindow({ start: 5, end: 105 }, limits)).toEqual({ start: 5, end: 105 });
  expect(keepWindow({ start: 5, end: 6 }, limits)).toEqual({ start: 5, end: 6 });
});

test('one that is too short or too long keeps its middle as far as it can', () => {
  expect(keepWindow({ start: 99.25, end: 99.75 }, limits)).toEqual({ start: 99, end: 100 });
  expect(keepWindow({ start: -9000, end: 9000 }, limits)).toEqual(limits);
});

test('one beyond a limit is brought back whole', () => {
  expect(keepWindow({ start: 950, end: 1050 }, limits)).toEqual({ start: 900, end: 1000 });
});
