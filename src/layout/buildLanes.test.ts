import { expect, test } from 'vitest';
import { buildLanes, COMPACT, type LaneNeed, ROOMY } from './buildLanes';

const need = (id: string, lines: number, label = id): LaneNeed => ({ id, label, lines, count: lines });
const room = (height: number) => ({
  height,
  laneColumn: 132,
  measureText: (text: string, size: number) => text.length * size * 0.5,
});
const heightOf = (needs: readonly LaneNeed[], height: number) =>
  buildLanes(needs, room(height)).lanes.reduce((sum, lane) => sum + lane.height, 0);

test('with height to spare every lane has the lines it needs, and they stand roomy', () => {
  const { lanes, density } = buildLanes([need('a', 2), need('b', 4)], room(600));
  expect(lanes.map(({ lines }) => lines)).toEqual([2, 4]);
  expect(density).toBe(ROOMY);
});

test('the lanes fit the height while they can, the poorest lane first', () => {
  const needs = [need('a', 6), need('b', 6), need('c', 1)];
  for (const height of [90, 130, 200, 300]) expect(heightOf(needs, height)).toBeLessThanOrEqual(height);
  const { lanes, density } = buildLanes(needs, room(134));
  expect(lanes.map(({ lines }) => lines)).toEqual([3, 3, 1]);
  expect(density).toBe(COMPACT);
});

test('of lanes as poor, the upper has the next line', () => {
  const { lanes } = buildLanes([need('a', 3), need('b', 3)], room(70));
  expect(lanes.map(({ lines }) => lines)).toEqual([2, 1]);
});

test('every lane keeps a line and the room of its label, however low the panel', () => {
  const { lanes } = buildLanes([need('a', 5), need('b', 5, 'Organisations and their many offices')], room(10));
  expect(lanes.map(({ lines }) => lines)).toEqual([1, 1]);
  expect(lanes[1]?.height).toBeGreaterThanOrEqual(2 * COMPACT.labelLine);
});

test('the lines stand in the middle of their lane', () => {
  const { lanes, density } = buildLanes([need('a', 1, 'A label that takes several lines of the column')], room(300));
  const [lane] = lanes;
  expect((lane?.padding ?? 0) * 2 + density.line).toBe(lane?.height);
});
