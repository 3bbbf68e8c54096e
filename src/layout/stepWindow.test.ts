import { expect, test } from 'vitest';
import { toDayNumber } from '../model/dates/dayNumber';
import { formatDay } from '../model/dates/formatEdtf';
import { stepWindow, type WindowHandle, type WindowStep } from './stepWindow';

const EXTENT = { start: toDayNumber(2001), end: toDayNumber(2016) };
const WINDOW = { start: toDayNumber(2010, 3, 15), end: toDayNumber(2012) };
const stepped = (handle: WindowHandle, step: WindowStep, window = WINDOW) => {
  const { start, end } = stepWindow(window, handle, step, EXTENT);
  return `${formatDay(start)} ${formatDay(end)}`;
};

test('an end steps to the first of a month, and then from month to month', () => {
  expect(stepped('start', { months: 1 })).toBe('2010-04-01 2012-01-01');
  expect(stepped('start', { months: -1 })).toBe('2010-03-01 2012-01-01');
  expect(stepped('end', { months: 1 })).toBe('2010-03-15 2012-02-01');
  expect(stepped('end', { months: -1 })).toBe('2010-03-15 2011-12-01');
});

test('a year leads to the same day of another year, a leap day to the day before', () => {
  expect(stepped('start', { months: 12 })).toBe('2011-03-15 2012-01-01');
  expect(stepped('end', { months: -12 }, { ...WINDOW, end: toDayNumber(2012, 2, 29) })).toBe('2010-03-15 2011-02-28');
});

test('the whole window keeps its length', () => {
  expect(stepped('window', { months: 1 })).toBe('2010-04-01 2012-01-18');
  expect(stepped('window', 'first')).toBe('2001-01-01 2002-10-20');
  expect(stepped('window', 'last')).toBe('2014-03-15 2016-01-01');
});

test('a window of whole months stays one: a leap year is followed by a year', () => {
  const leap = { start: toDayNumber(2012), end: toDayNumber(2013) };
  expect(stepped('window', { months: -12 }, leap)).toBe('2011-01-01 2012-01-01');
  expect(stepped('window', { months: 1 }, leap)).toBe('2012-02-01 2013-02-01');
});

test('an end stops a day before the other one', () => {
  expect(stepped('start', { months: 120 })).toBe('2011-12-31 2012-01-01');
  expect(stepped('end', 'first')).toBe('2010-03-15 2010-03-16');
  expect(stepped('end', 'last')).toBe('2010-03-15 2016-01-01');
});
