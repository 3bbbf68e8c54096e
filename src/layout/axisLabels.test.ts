import { expect, test } from 'vitest';
import { toDayNumber } from '../model/dates/dayNumber';
import { majorAxisLabel, minorAxisLabel } from './axisLabels';

const view = (from: number, years: number, width: number) => {
  const start = toDayNumber(from);
  const end = toDayNumber(from + years);
  return { start, end, scale: width / (end - start) };
};

test('five years are bold, with quarters only where they have room', () => {
  expect(majorAxisLabel(toDayNumber(2011), 'month', view(2010, 5, 740))).toBe('2011');
  expect(minorAxisLabel(toDayNumber(2011, 7), 'month', 3, view(2010, 5, 740))).toBe('');
  expect(minorAxisLabel(toDayNumber(2011, 7), 'month', 3, view(2010, 5, 1200))).toBe('Jul');
});

test('a small label never lies under a bold one, nor beyond the window', () => {
  const year = view(2011, 1, 740);
  expect(minorAxisLabel(toDayNumber(2011, 1), 'month', 1, year)).toBe('');
  expect(minorAxisLabel(toDayNumber(2011, 2), 'month', 1, year)).toBe('Feb');
  expect(minorAxisLabel(toDayNumber(2011, 12, 25), 'month', 1, year)).toBe('');
  const april = { start: toDayNumber(2011, 4), end: toDayNumber(2011, 5), scale: 740 / 30 };
  expect(majorAxisLabel(toDayNumber(2011, 4), 'day', april)).toBe('April 2011');
  expect(minorAxisLabel(toDayNumber(2011, 4, 3), 'day', 1, april)).toBe('');
  expect(minorAxisLabel(toDayNumber(2011, 4, 14), 'day', 1, april)).toBe('14');
});

test('years are thinned out, counted from zero, and named before and far after our time', () => {
  const centuries = view(1900, 200, 740);
  expect(minorAxisLabel(toDayNumber(1910), 'year', 10, centuries)).toBe('');
  expect(minorAxisLabel(toDayNumber(1920), 'year', 10, centuries)).toBe('1920');
  const ancient = view(-3000, 12_000, 740);
  expect(minorAxisLabel(toDayNumber(-2000), 'year', 1000, ancient)).toBe('2001 BCE');
  expect(minorAxisLabel(toDayNumber(-1000), 'year', 1000, ancient)).toBe('');
});
