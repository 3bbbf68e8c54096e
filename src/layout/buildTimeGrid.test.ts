import { expect, test } from 'vitest';
import { toDayNumber } from '../model/dates/dayNumber';
import { buildAlongTimeFrame } from './alongTimeFrame';
import { buildAxisMarks, timeTicks } from './buildTimeGrid';
import { PALETTES } from './palette';

const frameOf = (start: number, end: number) => buildAlongTimeFrame({ width: 832, height: 300 }, { start, end }, 10);
const labels = (start: number, end: number) => timeTicks(frameOf(start, end)).map(({ label }) => label);
const axis = (start: number, end: number) =>
  buildAxisMarks(frameOf(start, end), PALETTES.light).flatMap((mark) => (mark.type === 'text' ? mark.lines : []));

test('years, months or days are told, as near as one looks', () => {
  expect(labels(toDayNumber(2000), toDayNumber(2012)).slice(0, 3)).toEqual(['2000', '2001', '2002']);
  expect(labels(toDayNumber(2011), toDayNumber(2013)).slice(0, 5)).toEqual(['2011', 'Apr', 'Jul', 'Oct', '2012']);
  expect(labels(toDayNumber(2011, 3, 28), toDayNumber(2011, 4, 12))).toEqual(['Apr', '6 Apr', '11 Apr']);
});

test('centuries and years before our era have ticks too', () => {
  expect(labels(toDayNumber(-300), toDayNumber(300)).slice(4, 8)).toEqual(['101 BCE', '51 BCE', '1 BCE', '50']);
  expect(labels(toDayNumber(-2000), toDayNumber(9000))).toContain('1000');
});

test('ticks keep room for their labels', () => {
  for (const days of [14, 40, 100, 400, 2000, 20_000, 200_000]) {
    const frame = frameOf(15_000, 15_000 + days);
    const xs = timeTicks(frame).map(({ day }) => day * frame.scale);
    expect(xs.length).toBeGreaterThan(0);
    xs.slice(1).forEach((x, i) => {
      expect(x - (xs[i] ?? 0)).toBeGreaterThan(40);
    });
  }
});

test('the year is always told', () => {
  expect(axis(toDayNumber(2011, 2, 25), toDayNumber(2011, 7, 1))[0]).toBe('Mar 2011');
  expect(axis(toDayNumber(2011, 1, 5), toDayNumber(2012, 1, 20))[0]).toBe('2011');
  expect(axis(toDayNumber(2011, 4, 7), toDayNumber(2011, 4, 24))[0]).toBe('Apr 2011');
});
