import { expect, test } from 'vitest';
import { toDayNumber } from '../model/dates/dayNumber';
import { majorAxisLabel, minorAxisLabel, shortDayWords, toldAxisStep, yearTicks } from './axisLabels';

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
  expect(minorAxisLabel(toDayNumber(-2000), 'year', 1000, ancient)).toBe('2000 BCE');
  expect(minorAxisLabel(toDayNumber(-1000), 'year', 1000, ancient)).toBe('');
  expect(minorAxisLabel(toDayNumber(-800), 'year', 200, view(-848, 1000, 740))).toBe('800 BCE');
  // Here a year has seven pixels, and the tick is where it says.
  expect(minorAxisLabel(toDayNumber(-40), 'year', 20, view(-50, 100, 740))).toBe('41 BCE');
});

test('years before 100, before 1 and beyond 9999 are said as they are, and far apart where they are long', () => {
  const rome = view(-60, 120, 740);
  expect(minorAxisLabel(toDayNumber(-43), 'year', 1, { ...rome, scale: rome.scale * 20 })).toBe('44 BCE');
  expect(minorAxisLabel(toDayNumber(40), 'year', 10, rome)).toBe('40');
  expect(majorAxisLabel(toDayNumber(-43, 3), 'month', { ...rome, scale: 2 })).toBe('44 BCE');
  expect(minorAxisLabel(toDayNumber(12_000), 'year', 100, view(11_000, 2000, 740))).toBe('12000');
  const end = view(-99_000, 2000, 740);
  expect(minorAxisLabel(toDayNumber(-97_600), 'year', 200, end)).toBe('97600 BCE');
  expect(minorAxisLabel(toDayNumber(-97_600), 'year', 200, { ...end, end: toDayNumber(-97_440) })).toBe('');
  const ages = view(-270_000, 540_000, 740);
  expect(minorAxisLabel(toDayNumber(20_000), 'year', 1000, ages)).toBe('');
  expect(minorAxisLabel(toDayNumber(100_000), 'year', 1000, ages)).toBe('100000');
});

test('the years along a bar have room, and are round', () => {
  const labels = (from: number, until: number, width: number) =>
    yearTicks({ start: toDayNumber(from), end: toDayNumber(until) }, width).map(({ label }) => label);
  expect(labels(2010, 2015, 600)).toEqual(['2010', '2011', '2012', '2013', '2014']);
  expect(labels(2001, 2016, 300)).toEqual(['2002', '2004', '2006', '2008', '2010', '2012', '2014']);
  expect(labels(-50, 50, 300)).toEqual(['40 BCE', '20 BCE', '1', '20', '40']);
  expect(labels(-2, 3, 600)).toEqual(['3 BCE', '2 BCE', '1 BCE', '1', '2']);
  expect(labels(-848, 500, 600)).toEqual(['800 BCE', '600 BCE', '400 BCE', '200 BCE', '1', '200', '400']);
});

test('a day where there is little room keeps its year', () => {
  expect(shortDayWords(toDayNumber(2014, 3, 26))).toBe('26 Mar 2014');
  expect(shortDayWords(toDayNumber(-43, 3, 15))).toBe('15 Mar 44 BCE');
});

test('the axis is told its step where that is longer than any that it knows, and between two days and a month', () => {
  expect(toldAxisStep(view(2010, 5, 740).scale)).toBeNull();
  expect(toldAxisStep(view(-5000, 10_000, 740).scale)).toBeNull();
  expect(toldAxisStep(view(-20_000, 50_000, 740).scale)).toEqual({ scale: 'year', length: 2000 });
  expect(toldAxisStep(view(-260_000, 520_000, 296).scale)).toEqual({ scale: 'year', length: 20_000 });
  expect(toldAxisStep(740 / 150)).toBeNull();
  expect(toldAxisStep(740 / 120)).toEqual({ scale: 'day', length: 10 });
  expect(toldAxisStep(740 / 50)).toEqual({ scale: 'day', length: 5 });
  expect(toldAxisStep(740 / 40)).toBeNull();
});

test('of two months the days are told by fives, beside the name of the month', () => {
  const spring = { start: toDayNumber(2012, 4), end: toDayNumber(2012, 6), scale: 740 / 61 };
  const days = [1, 6, 11, 16, 21, 26, 31].map((day) => minorAxisLabel(toDayNumber(2012, 5, day), 'day', 5, spring));
  expect(days).toEqual(['', '', '11', '16', '21', '26', '']);
  expect(majorAxisLabel(toDayNumber(2012, 5), 'day', spring)).toBe('May 2012');
});
