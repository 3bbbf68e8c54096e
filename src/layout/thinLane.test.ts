import { expect, test } from 'vitest';
import type { Candidate } from './packLane';
import { thinLane } from './thinLane';

const lane = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, row) => ({
    rows: [row],
    start: row,
    end: row + 1,
    isStretch: false,
    kind: 'meeting',
    importance: 0,
    dim: false,
  }));

test('a lane that is not crowded stays as it is', () => {
  const few = lane(50);
  expect(thinLane(few, { start: 0, end: 10 }, 1)).toBe(few);
});

test('a crowded lane keeps every record near the window, each once', () => {
  const thin = thinLane(lane(5000), { start: 1000, end: 2000 }, 1);
  const rows = thin.flatMap((candidate) => candidate.rows);
  expect(rows).toEqual(Array.from({ length: 3000 }, (_, i) => i));
  expect(thin.length).toBeLessThan(110);
});

test('near enough, the records of a crowded lane stand alone again', () => {
  const thin = thinLane(lane(5000), { start: 1000, end: 1020 }, 40);
  expect(thin.every(({ rows }) => rows.length === 1)).toBe(true);
  expect(thin).toHaveLength(60);
});
