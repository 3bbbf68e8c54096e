import { expect, test } from 'vitest';
import { createReadings, medianOf, quantile } from './readings';

test('the median of runs is a number only where most of them gave one', () => {
  expect(medianOf([30, 10, 20])).toBe(20);
  expect(medianOf([30, 'over the limit', 10])).toBe(30);
  expect(medianOf(['no answer', 'over the limit', 10])).not.toBe(10);
  expect(medianOf([10, 20])).toBe(15);
  expect(medianOf([])).toBeNull();
});

test('what was not measured is told apart from what gave no answer', () => {
  const readings = createReadings();
  readings.add('timeline', { p95: 17, crisp: 'no answer', hover: null });
  readings.add('timeline', { p95: 19 });
  expect(readings.median('timeline', 'p95')).toBe(18);
  expect(readings.median('timeline', 'crisp')).toBe('no answer');
  expect(readings.median('timeline', 'hover')).toBeNull();
  expect(readings.median('graph', 'p95')).toBeNull();
});

test('a quantile is one of the values', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([1, 2], 0.95)).toBe(2);
  expect(quantile([], 0.95)).toBe(0);
});
