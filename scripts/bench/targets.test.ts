import { expect, test } from 'vitest';
import { createReadings } from './readings';
import { targetsTable, verdict, worstOf } from './targets';

test('a target is met only by a number, and what was not measured is said to be so', () => {
  expect(verdict(150, 150)).toBe('met');
  expect(verdict(151, 150)).toBe('not met');
  expect(verdict('over the limit', 150)).toBe('not met');
  expect(verdict('no answer', 150)).toBe('not met');
  expect(verdict(null, 150)).toBe('not measured');
});

test('of two gestures the worse one counts, and one alone is not enough', () => {
  expect(worstOf([10, 30])).toBe(30);
  expect(worstOf([10, 'no answer'])).toBe('no answer');
  expect(worstOf([10, null])).toBeNull();
  expect(worstOf([])).toBeNull();
});

test('each line takes the figure of its own size', () => {
  const readings = createReadings();
  readings.add('10,000 events', { timeline: 120, facet: 40, asOf: 70 });
  readings.add('graph of 50,000 nodes, 200,000 links', { settled: 'over the limit' });
  const line = (start: string) =>
    targetsTable(readings, 60_000)
      .split('\n')
      .find((row) => row.startsWith(`| ${start}`));
  expect(line('first items')).toBe(
    '| first items after data-ready | ≤ 200 ms | 120 ms | met | ≤ 350 ms | - | not measured |',
  );
  expect(line('filter or as-of')).toContain('≤ 50.0 ms | 70.0 ms | not met');
  expect(line('graph of 5,000 · 50,000 nodes: settled')).toContain('- | not measured | ≤ 15.0 s | > 60 s | not met');
});
