import { describe, expect, test } from 'vitest';
import type { SegmentsMark } from '../../layout/marks';
import { inkLines, opacityOf, type PixelGrid } from './inkLines';

const grid: PixelGrid = { width: 60, height: 40, scale: 1, left: 0, top: 0 };
const lines = (ends: readonly number[], opacity = 0.1): SegmentsMark => ({
  type: 'segments',
  id: null,
  opacity,
  ends: Float32Array.from(ends),
  stroke: '#000000',
  strokeWidth: 1,
});

function inkOf(marks: readonly SegmentsMark[], on = grid): Float32Array {
  const ink = new Float32Array(on.width * on.height);
  for (const mark of marks) for (const _ of inkLines(ink, on, mark));
  return ink;
}

const total = (ink: Float32Array): number => ink.reduce((sum, each) => sum + each, 0);

describe('a line', () => {
  test('along a row of pixels covers that row and no other, as its opacity says', () => {
    const ink = inkOf([lines([10, 20.5, 30, 20.5], 0.4)]);
    const row = Array.from({ length: grid.width }, (_, x) => opacityOf(ink[20 * grid.width + x] ?? 0));
    expect(row.slice(12, 28).every((each) => Math.abs(each - 0.4 * 255) < 12)).toBe(true);
    expect(row.slice(0, 9)).toEqual(Array(9).fill(0));
    expect(total(ink)).toBeCloseTo(total(ink.subarray(20 * 60, 21 * 60)));
  });

  test.each([
    [[10, 10, 40, 10]],
    [[10, 5, 40, 30]],
    [[40, 30, 10, 5]],
    [[20, 5, 25, 35]],
    [[25, 35, 20, 5]],
    [[10.3, 7.7, 31.5, 28.9]],
  ])('has as much ink as it is long, whichever way it runs: %j', (ends) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends;
    const length = Math.hypot(x1 - x0, y1 - y0);
    expect(total(inkOf([lines(ends, 0.03)])) / 0.03).toBeGreaterThan(0.95 * length);
    expect(total(inkOf([lines(ends, 0.03)])) / 0.03).toBeLessThan(1.1 * length + 1);
    expect(inkOf([lines([x1, y1, x0, y0])])).toEqual(inkOf([lines(ends)]));
  });

  test('that leaves the grid is inked where it is on it, and nowhere else', () => {
    const whole = inkOf([lines([-500, 20.5, 500, 20.5])]);
    expect(total(whole)).toBeCloseTo(total(whole.subarray(20 * 60, 21 * 60)));
    expect([...whole.subarray(20 * 60, 21 * 60)].every((each) => each > 0)).toBe(true);
    expect(total(inkOf([lines([-50, -50, -10, 90]), lines([0, -5, 60, -5]), lines([70, 0, 70, 40])]))).toBe(0);
    // Steep and slanting ones cross it without a gap, and do not come back on the other side.
    const steep = inkOf([lines([20, -300, 30, 300])]);
    for (let y = 2; y < 38; y++) expect(total(steep.subarray(y * 60, y * 60 + 60))).toBeGreaterThan(0.09);
    expect(total(steep.filter((_, i) => i % 60 < 20 || i % 60 > 30))).toBe(0);
  });

  test('is as many pixels thick as the screen has to a unit', () => {
    const on: PixelGrid = { width: 120, height: 80, scale: 2, left: 4, top: 6 };
    const ink = inkOf([lines([10, 20, 40, 20])], on);
    const column = Array.from({ length: on.height }, (_, y) => (ink[y * on.width + 60] ?? 0) > 0.05);
    expect(column.flatMap((isInked, y) => (isInked ? [y] : []))).toEqual([45, 46]);
  });
});

test('strokes over one another cover as strokes of ink on paper do, in any order', () => {
  const one = lines([10, 20.5, 30, 20.5], 0.1);
  const other = lines([20, 20.5, 50, 20.5], 0.3);
  const at = (ink: Float32Array) => opacityOf(ink[20 * grid.width + 25] ?? 0) / 255;
  expect(at(inkOf([one, other]))).toBeCloseTo(1 - 0.9 * 0.7, 1);
  expect(at(inkOf([other, one]))).toBe(at(inkOf([one, other])));
  expect(at(inkOf(Array(400).fill(other)))).toBe(1);
});
