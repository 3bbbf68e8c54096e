import { expect, test } from 'vitest';
import { buildAlongTimeFrame, scrollTo, xOf, yOf } from './alongTimeFrame';
import { laneColumnWidth } from './buildLanes';

const size = { width: 832, height: 300 };
const window = { start: 100, end: 800 };

test('the window begins beside the lane labels of the timeline and ends at the right edge', () => {
  const frame = buildAlongTimeFrame(size, window, 10);
  expect(xOf(frame, window.start)).toBe(laneColumnWidth(size.width));
  expect(xOf(frame, window.end)).toBe(size.width);
});

test('few rows are spread out and need no scrolling, many are scrolled no farther than the last', () => {
  expect(buildAlongTimeFrame(size, window, 10, 50)).toMatchObject({ maxScroll: 0, scroll: 0 });
  const many = buildAlongTimeFrame(size, window, 40, 99_999);
  expect(many.scroll).toBe(many.maxScroll);
  expect(yOf(many, 40)).toBeLessThanOrEqual(size.height);
  expect(yOf(many, 40)).toBeGreaterThan(size.height - 10);
});

test('a row out of sight is brought to the middle, one in sight stays', () => {
  const frame = buildAlongTimeFrame(size, window, 40);
  expect(scrollTo(frame, 3)).toBeNull();
  const scrolled = buildAlongTimeFrame(size, window, 40, scrollTo(frame, 25) ?? 0);
  expect(yOf(scrolled, 25)).toBeCloseTo((frame.top + size.height) / 2);
  expect(scrollTo(frame, 39.5)).toBe(frame.maxScroll);
});
