import { describe, expect, test } from 'vitest';
import { formatDay } from '../dates/formatEdtf';
import { dayOfText } from '../dates/timeSpan';
import { datedIndex as index } from '../testing/datedSample';
import { allBut, everything } from '../testing/recordSets';
import { advanceDate, buildStops, openingStops, type PlayUnit, stepDate } from './playback';

const day = (text: string): number => {
  const read = dayOfText(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const stops = buildStops(index, everything(index));
const extent = { min: day('2010-01-01'), max: day('2013-01-01') };
const step = (from: string, unit: PlayUnit, direction: 1 | -1) => {
  const next = stepDate(day(from), unit, direction, stops, extent);
  return next === null ? null : formatDay(next);
};

test('the stops are the days on which a shown event begins', () => {
  expect(stops.map(formatDay)).toEqual(['2010-11-20', '2011-04-01', '2012-01-01']);
  const withoutMeeting = allBut(index, 'meeting');
  expect(buildStops(index, withoutMeeting).map(formatDay)).toEqual(['2010-11-20', '2012-01-01']);
});

test('playback opens with the first event of the opening window, or of all where that has none', () => {
  expect(openingStops(index, stops).map(formatDay)).toEqual(['2010-11-20', '2012-01-01']);
  const elsewhere = { ...index, dataset: { ...index.dataset, opening: '1990' } };
  expect(openingStops(elsewhere, stops).map(formatDay)).toEqual(['2010-11-20', '2012-01-01']);
  expect(openingStops(index, [])[0]).toBe(index.extent.min);
});

describe('a step', () => {
  test('by day goes over the end of a month and a leap day', () => {
    expect(step('2012-02-28', 'day', 1)).toBe('2012-02-29');
    expect(step('2012-03-01', 'day', -1)).toBe('2012-02-29');
  });
  test('by month goes to the first of the next, and back to the first of this one before the one before', () => {
    expect(step('2011-12-15', 'month', 1)).toBe('2012-01-01');
    expect(step('2011-12-15', 'month', -1)).toBe('2011-12-01');
    expect(step('2011-12-01', 'month', -1)).toBe('2011-11-01');
  });
  test('by event goes to the next stop, from wherever one stands', () => {
    expect(step('2010-11-20', 'event', 1)).toBe('2011-04-01');
    expect(step('2011-07-07', 'event', -1)).toBe('2011-04-01');
    expect(step('2012-01-01', 'event', 1)).toBeNull();
  });
  test('does not leave the history', () => {
    expect(step('2012-12-31', 'day', 1)).toBeNull();
    expect(step('2010-01-01', 'month', -1)).toBeNull();
  });
});

test('several steps are taken at once, and stop at the end of the history', () => {
  expect(advanceDate(day('2011-01-01'), 'day', 3, stops, extent)).toEqual({ day: day('2011-01-04'), ended: false });
  expect(advanceDate(day('2012-12-30'), 'day', 3, stops, extent)).toEqual({ day: day('2012-12-31'), ended: true });
});
