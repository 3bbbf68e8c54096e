import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDayNumber } from './dayNumber';
import { formatDay } from './formatEdtf';
import { dayOfText, spanOfText, textOfSpan } from './timeSpan';

const failureOf = (read: ReturnType<typeof spanOfText> | ReturnType<typeof dayOfText>) =>
  read.ok ? null : `${read.failure.message}. ${read.failure.hint}`;

test.each([
  ['2011-11-03', '2011-11-03'],
  ['2012-02', '2012-02-29'],
  ['2011', '2011-12-31'],
  ['2011-24', '2012-02-29'],
])('to stand at %s is to stand at %s', (text, expected) => {
  const read = dayOfText(text);
  expect(read.ok ? formatDay(read.value) : read.failure.message).toBe(expected);
});

test('what is no one date says why, and how to write one', () => {
  expect(failureOf(dayOfText('2011-02-30'))).toBe(
    '“2011-02-30” names a day 30 that its month does not have. That month has 28 days.',
  );
  expect(failureOf(dayOfText('2011/2012'))).toBe(
    '“2011/2012” is more than one date. Write one day, month or year, such as 2011-11-03.',
  );
});

test('a span needs both of its ends', () => {
  expect(spanOfText('2011-11/2011-12')).toEqual({
    ok: true,
    value: { start: toDayNumber(2011, 11), end: toDayNumber(2012) },
  });
  expect(failureOf(spanOfText('2011/..'))).toMatch(/^“2011\/\.\.” has no end\. Write both ends/);
  expect(failureOf(spanOfText('../2011'))).toMatch(/has no beginning/);
  expect(failureOf(spanOfText('soon'))).toMatch(/is not a date that can be read/);
});

test('a span is written as short as it can be, and read back as the same', () => {
  const day = fc.integer({ min: toDayNumber(1000), max: toDayNumber(3000) });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 900 }), (start, length) => {
      const span = { start, end: start + length };
      expect(spanOfText(textOfSpan(span))).toEqual({ ok: true, value: span });
    }),
  );
  for (const text of ['2011', '2012-02', '2011-04-14', '2011-04-14/2011-05-02']) {
    const read = spanOfText(text);
    expect(read.ok && textOfSpan(read.value)).toBe(text);
  }
});
