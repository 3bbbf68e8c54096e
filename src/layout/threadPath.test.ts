import { expect, test } from 'vitest';
import { threadPath } from './threadPath';

const box = (left: number, top: number, width = 14) => ({ left, right: left + width, top, bottom: top + 14 });

test('a thread to a lower line goes down, and arrives pointing down, just above the item', () => {
  const { d, x, y, angle } = threadPath(box(10, 0), box(110, 100));
  expect(d.startsWith('M17,14C')).toBe(true);
  expect([x, y]).toEqual([117, 98]);
  expect(angle).toBeCloseTo(Math.PI / 2);
});

test('a thread to a higher line arrives pointing up', () => {
  const { y, angle } = threadPath(box(10, 100), box(10, 0));
  expect(y).toBe(16);
  expect(angle).toBeCloseTo(-Math.PI / 2);
});

test('a thread to a long bar goes straight to the part of it that is nearest', () => {
  expect(threadPath(box(50, 0), box(0, 60, 400)).x).toBe(57);
  expect(threadPath(box(50, 0), box(0, 60, 55)).x).toBe(49);
});

test('between two items of one line it swings over the top', () => {
  const { d, y } = threadPath(box(0, 40), box(200, 40));
  expect(y).toBe(38);
  expect(d).toContain(',24');
});
