import { expect, test } from 'vitest';
import { blockedTime } from './blockedTime';

test('only what a task takes beyond 50 ms blocks, and only where it lies in the span', () => {
  const tasks = [
    { start: 100, duration: 60 },
    { start: 200, duration: 250 },
  ];
  expect(blockedTime(tasks, 0, 1000)).toBe(10 + 200);
  expect(blockedTime(tasks, 0, 300)).toBe(10 + 50);
  expect(blockedTime(tasks, 300, 1000)).toBe(150);
  expect(blockedTime([{ start: 0, duration: 50 }], 0, 1000)).toBe(0);
});
