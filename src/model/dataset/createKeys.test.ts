import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeys } from './createKeys';

test('a key leads to the record that had it first, in whatever order keys come and are looked for', () => {
  const key = fc.oneof(
    fc.integer({ min: 0, max: 30 }).map(String),
    fc.constantFrom('', 'a', 'b', 'ab', 'é', '\u{1f600}'),
  );
  const step = fc.record({ key, isAsked: fc.boolean() });
  // As the numbers of rows are, one of them twice at times.
  const counted = fc
    .array(fc.integer({ min: 0, max: 99 }), { maxLength: 30 })
    .map((numbers) => numbers.toSorted((a, b) => a - b).map((number) => `row ${number}`));
  fc.assert(
    fc.property(counted, fc.array(step, { maxLength: 60 }), (first, steps) => {
      const expected = new Map<string, string>();
      const keys = createKeys();
      const all = [...first.map((each) => ({ key: each, isAsked: false })), ...steps];
      for (const [i, { key: each, isAsked }] of all.entries()) {
        if (isAsked) expect(keys.idOf(each)).toBe(expected.get(each));
        else {
          expect(keys.add(each, `id-${i}`)).toBe(!expected.has(each));
          if (!expected.has(each)) expected.set(each, `id-${i}`);
        }
      }
      for (const [each, id] of expected) expect(keys.idOf(each)).toBe(id);
    }),
  );
});

test('keys that differ by a space alone are two; one that is not there leads where it leads without that space', () => {
  const keys = createKeys();
  for (const [key, id] of [
    ['Ada', 'first'],
    ['Ada ', 'second'],
    ['Ben ', 'third'],
  ] as const)
    expect(keys.add(key, id)).toBe(true);
  expect(['Ada', 'Ada ', ' Ada', 'Ben', ' Ben ', 'Eve'].map(keys.idOf)).toEqual([
    'first',
    'second',
    'first',
    'third',
    'third',
    undefined,
  ]);
});
