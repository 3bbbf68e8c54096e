import { expect, test } from 'vitest';
import { createReadings } from './readings';
import { readingsTable, readingWords, withRatio } from './tables';

const LIMIT = 60_000;

test('a reading says its number, or why there is none', () => {
  expect(readingWords(17.26, 'ms', LIMIT)).toBe('17.3 ms');
  expect(readingWords(12_345, 'ms', LIMIT)).toBe('12.3 s');
  expect(readingWords(1.234, 'ratio', LIMIT)).toBe('1.23x');
  expect(readingWords('over the limit', 'ms', LIMIT)).toBe('> 60 s');
  expect(readingWords('no answer', 'ms', LIMIT)).toBe('no answer');
  expect(readingWords(null, 'ms', LIMIT)).toBe('-');
});

test('a table has the subjects that were measured, and a dash for what was not', () => {
  const readings = createReadings();
  readings.add('10 events', { p95: 20 });
  const columns = [
    { heading: 'p95', metric: 'p95', unit: 'ms' },
    { heading: 'crisp', metric: 'crisp', unit: 'ms' },
  ] as const;
  expect(readingsTable(readings, ['10 events', '20 events'], columns, LIMIT).split('\n')).toEqual([
    '|  | p95 | crisp |',
    '| --- | --- | --- |',
    '| 10 events | 20.0 ms | - |',
  ]);
  expect(readingsTable(readings, ['20 events'], columns, LIMIT)).toBe('');
});

test('frames are set against the empty page of the same run', () => {
  expect(withRatio({ p95: 20 }, 16)['ratio']).toBe(1.25);
  expect(withRatio({ p95: 'no answer' }, 16)['ratio']).toBe('no answer');
  expect(withRatio({}, 16)['ratio']).toBeUndefined();
});
