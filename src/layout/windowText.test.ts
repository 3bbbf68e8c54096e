import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDayNumber } from '../model/dates/dayNumber';
import { readDateText } from '../model/dates/written/readDateText';
import { fieldWords, formatWindow, readWindow } from './windowText';

const LIMITS = { start: toDayNumber(-9999), end: toDayNumber(10_000) };
const said = (from: string, to: string) => {
  const read = readWindow({ from, to }, LIMITS);
  return read.ok ? formatWindow(read.value) : read.failure.message;
};

test('a window is as short as it can be said, and its last date is within it', () => {
  expect(formatWindow({ start: toDayNumber(2010), end: toDayNumber(2015) })).toEqual({ from: '2010', to: '2014' });
  expect(formatWindow({ start: toDayNumber(2011, 4), end: toDayNumber(2011, 7) })).toEqual({
    from: '2011-04',
    to: '2011-06',
  });
  expect(formatWindow({ start: toDayNumber(2011, 4, 14), end: toDayNumber(2011, 4, 15) })).toEqual({
    from: '2011-04-14',
    to: '2011-04-14',
  });
  expect(formatWindow({ start: toDayNumber(-43, 3), end: toDayNumber(12_001) })).toEqual({
    from: '-0043-03',
    to: 'Y12000',
  });
});

test('what is wrong is told as for any date', () => {
  expect(said('2011-13', '2012')).toMatch(/a month 13, and months go from 01 to 12/);
  expect(said('2012', '2011')).toBe('The window ends before it starts');
  expect(said('2011/2012', '2013')).toBe('“2011/2012” is not one date');
  expect(said('', '2013')).toBe('The date is empty');
  expect(said('2011', 'Y10000')).toBe('The timeline goes from 10000 BCE to 9999');
});

test('every window of whole days reads back as it was', () => {
  const day = fc.integer({ min: toDayNumber(-9999), max: toDayNumber(9999) });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90_000 }), (start, length) => {
      const window = { start, end: Math.min(start + length, toDayNumber(10_000)) };
      const read = readWindow(formatWindow(window), LIMITS);
      expect(read.ok && read.value).toEqual(window);
    }),
  );
});

test('a field says years before our era as people do, and reads them back', () => {
  expect(['-0848', '-0043-03', '0000', 'Y-120000', '2011-04', 'Y12000'].map(fieldWords)).toEqual([
    '849 BCE',
    'Mar 44 BCE',
    '1 BCE',
    '120001 BCE',
    '2011-04',
    'Y12000',
  ]);
  for (const edtf of ['-0848', '-0043-03', '-0043-03-15', '0000', 'Y-120000']) {
    expect(readDateText(fieldWords(edtf), null)).toMatchObject({ edtf });
  }
});
