import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows } from './sortRows';

const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

test('rows come in the order of their keys, and those of one key as they stood', () => {
  const day = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer(), fc.constantFrom(...ends));
  const vast = fc.constantFrom(-8.7e15, 8.7e15, 0.5, 3, ...ends);
  fc.assert(
    fc.property(fc.oneof(fc.array(day), fc.array(vast)), (keys) => {
      const rows = keys.map((_, row) => row).reverse();
      const expected = rows.toSorted((a, b) => ((keys[a] ?? 0) < (keys[b] ?? 0) ? -1 : keys[a] === keys[b] ? 0 : 1));
      expect([...sortRows(Uint32Array.from(rows), Float64Array.from(keys))]).toEqual(expected);
    }),
  );
});
