import { expect, test } from 'vitest';
import { sampleColumn } from './sampleColumn';

/** A column of very many rows, with a cell in some of them. */
const columnOf = (length: number, isFilled: (row: number) => boolean) => ({
  rows: {
    length,
    at: () => [],
    width: () => 1,
    cell: (row: number) => (row < length && isFilled(row) ? String(row) : ''),
    codeAt: () => Number.NaN,
  },
});

test('All rows of a short table are looked at, and of a long one the first and some from each part', () => {
  expect(
    sampleColumn(
      columnOf(90, () => true),
      0,
    ),
  ).toHaveLength(90);
  const rows = sampleColumn(
    columnOf(150_000, () => true),
    0,
  ).map(Number);
  expect(rows).toHaveLength(200);
  expect(rows[0]).toBe(0);
  expect(rows.every((row, part) => Math.floor(row / 750) === part)).toBe(true);
});

test.each([2, 3, 4, 5, 6, 7, 8, 10, 12])(
  'What stands in one of %i rows is seen about as often as it is there',
  (period) => {
    for (const length of [600, 1000, 9999, 150_000]) {
      for (let first = 0; first < period; first++) {
        const seen = sampleColumn(
          columnOf(length, (row) => row % period === first),
          0,
        ).length;
        expect(seen * period).toBeGreaterThan(100);
      }
    }
  },
);
