import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dated, dateBounds } from '../dates/dateBounds';
import { toDayNumber } from '../dates/dayNumber';
import { parseEdtf } from '../dates/parseEdtf';
import { buildBounds, type TimeBounds } from './boundsColumns';
import { answersQuestion, buildTimeIndex, CERTAINTIES, WINDOW_RELATIONS } from './buildTimeIndex';

const boundsOf = (text: string, dated: Dated = 'occurrence') => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return dateBounds(read.value, dated);
};
const in2011 = { start: toDayNumber(2011), end: toDayNumber(2012) };
/** What can be said of a date and the year 2011: "possibly active, certainly starts". */
const said = (text: string, dated: Dated = 'occurrence') =>
  CERTAINTIES.flatMap((certainty) =>
    WINDOW_RELATIONS.filter((relation) => answersQuestion(boundsOf(text, dated), in2011, { certainty, relation })).map(
      (relation) => `${certainty} ${relation}`,
    ),
  ).join(', ');

describe('what is said of a date and the year 2011', () => {
  const all = 'certainly active, certainly starts, certainly ends, possibly active, possibly starts, possibly ends';
  test.each<[string, Dated, string]>([
    ['2011-04-14', 'occurrence', all],
    ['2011', 'occurrence', all],
    ['2012', 'occurrence', ''],
    ['2011?', 'occurrence', 'possibly active, possibly starts, possibly ends'],
    ['2011-12~', 'occurrence', 'possibly active, possibly starts, possibly ends'],
    ['2010-11/..', 'existence', 'certainly active, possibly active'],
    ['2010/2012', 'existence', 'certainly active, possibly active'],
    ['2011-05/..', 'existence', 'certainly active, certainly starts, possibly active, possibly starts'],
    ['../2011-12-31', 'occurrence', 'possibly active, possibly starts, possibly ends'],
    ['/2011-06', 'existence', 'certainly active, certainly ends, possibly active, possibly starts, possibly ends'],
    ['2011-06/', 'existence', 'certainly active, certainly starts, possibly active, possibly starts, possibly ends'],
    ['/..', 'existence', 'possibly active, possibly starts'],
  ])('%s (%s): %s', (text, dated, expected) => {
    expect(said(text, dated)).toBe(expected);
  });
});

const day = fc.integer({ min: -500, max: 500 });
const someBounds: fc.Arbitrary<TimeBounds | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 12,
    arbitrary: fc
      .tuple(day, fc.nat(60), fc.nat(60), fc.nat(60), fc.boolean(), fc.constantFrom('none', 'start', 'end'))
      .map(([startMin, a, b, c, uncertain, open]) => ({
        startMin: open === 'start' ? Number.NEGATIVE_INFINITY : startMin,
        startMax: open === 'start' ? Number.NEGATIVE_INFINITY : startMin + a,
        endMin: open === 'end' ? Number.POSITIVE_INFINITY : startMin + Math.max(1, b),
        endMax: open === 'end' ? Number.POSITIVE_INFINITY : startMin + Math.max(a, b, 1) + c + 1,
        uncertain,
      })),
  },
);
const question = fc.record({
  relation: fc.constantFrom(...WINDOW_RELATIONS),
  certainty: fc.constantFrom(...CERTAINTIES),
});

test('the index answers as a plain scan does', () => {
  fc.assert(
    fc.property(
      fc.array(someBounds, { maxLength: 80 }),
      day,
      fc.integer({ min: 1, max: 300 }),
      question,
      (all, start, length, ask) => {
        const window = { start, end: start + length };
        const scanned = all.flatMap((bounds, i) =>
          bounds !== null && answersQuestion(bounds, window, ask) ? [i] : [],
        );
        expect([...buildTimeIndex(buildBounds(all)).query(window, ask)]).toEqual(scanned);
      },
    ),
  );
});

test('what is certainly so is possibly so', () => {
  fc.assert(
    fc.property(
      someBounds,
      day,
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom(...WINDOW_RELATIONS),
      (bounds, start, length, relation) => {
        const window = { start, end: start + length };
        if (bounds === null || !answersQuestion(bounds, window, { relation, certainty: 'certainly' })) return;
        expect(answersQuestion(bounds, window, { relation, certainty: 'possibly' })).toBe(true);
      },
    ),
  );
});
