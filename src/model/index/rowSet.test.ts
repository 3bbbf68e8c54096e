import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allRows,
  buildRowSet,
  countBelow,
  countCommon,
  eachRow,
  intersectionOf,
  rowSetOf,
  rowsIn,
  someRows,
  unionOf,
} from './rowSet';

const someNumbers = fc
  .integer({ min: 1, max: 200 })
  .chain((length) => fc.tuple(fc.constant(length), fc.uniqueArray(fc.nat(length - 1))));

test('a set has what was put into it, in order, counted, and nothing else', () => {
  fc.assert(
    fc.property(someNumbers, ([length, rows]) => {
      const ascending = [...rows].sort((a, b) => a - b);
      for (const set of [someRows(length, rows), buildRowSet(length, (row) => rows.includes(row))]) {
        expect([...rowsIn(set)]).toEqual(ascending);
        expect(set.size).toBe(rows.length);
        expect(Array.from({ length: length + 40 }, (_, row) => row).filter(set.has)).toEqual(ascending);
        expect([...rowsIn(rowSetOf(length, set.words))]).toEqual(ascending);
        for (const end of [0, 1, 31, 32, 33, length - 1, length]) {
          const visited: number[] = [];
          eachRow(set, (row) => visited.push(row), end);
          expect(visited).toEqual(ascending.filter((row) => row < end));
          expect(countBelow(set, end)).toBe(visited.length);
        }
      }
    }),
  );
});

test.each([1, 31, 32, 33, 64])('every row of %i', (length) => {
  expect([...rowsIn(allRows(length))]).toEqual(Array.from({ length }, (_, row) => row));
  expect(allRows(length).size).toBe(length);
  expect(allRows(length).has(length)).toBe(false);
});

test('what two sets have in common, or either of them has', () => {
  const twoSets = fc
    .integer({ min: 1, max: 200 })
    .chain((length) =>
      fc.tuple(fc.constant(length), fc.uniqueArray(fc.nat(length - 1)), fc.uniqueArray(fc.nat(length - 1))),
    );
  fc.assert(
    fc.property(twoSets, ([length, ours, theirs]) => {
      const [a, b] = [someRows(length, ours), someRows(length, theirs)];
      const rows = Array.from({ length }, (_, row) => row);
      const both = rows.filter((row) => ours.includes(row) && theirs.includes(row));
      expect([...rowsIn(intersectionOf(length, [a.words, b.words]))]).toEqual(both);
      expect(countCommon(a, b.words)).toBe(both.length);
      const either = rows.filter((row) => ours.includes(row) || theirs.includes(row));
      expect([...rowsIn(unionOf(length, [a.words, b.words]))]).toEqual(either);
      expect([...rowsIn(a)]).toEqual(rows.filter((row) => ours.includes(row)));
      expect(intersectionOf(length, []).size).toBe(length);
      expect(unionOf(length, []).size).toBe(0);
    }),
  );
});
