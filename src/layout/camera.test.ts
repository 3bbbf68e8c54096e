import { expect, test } from 'vitest';
import {
  boundsOf,
  clampCamera,
  fitCamera,
  insetsOf,
  mixCameras,
  revealCamera,
  squeezeFor,
  squeezePoint,
  toLayout,
  toScreen,
} from './camera';

const SIZE = { width: 870, height: 460 };
const BOUNDS = { minX: -400, minY: -200, maxX: 400, maxY: 200 };

test('a point goes to the screen and back', () => {
  const camera = { x: 31, y: -7, k: 1.7 };
  const back = toLayout(camera, toScreen(camera, { x: 12.5, y: -3 }));
  expect(back.x).toBeCloseTo(12.5);
  expect(back.y).toBeCloseTo(-3);
});

test('bounds hold every point, and there are none of nothing', () => {
  expect(
    boundsOf([
      { x: 1, y: 5 },
      { x: -2, y: 3 },
    ]),
  ).toEqual({ minX: -2, minY: 3, maxX: 1, maxY: 5 });
  expect(boundsOf([])).toBeNull();
});

test.each([
  [870, 460],
  [1200, 800],
  [390, 500],
])('fitted in %d x %d, all of the graph lies within the insets and touches them on two sides', (width, height) => {
  const size = { width, height };
  const insets = insetsOf(size);
  const camera = fitCamera(BOUNDS, size);
  const min = toScreen(camera, { x: BOUNDS.minX, y: BOUNDS.minY });
  const max = toScreen(camera, { x: BOUNDS.maxX, y: BOUNDS.maxY });
  const gaps = [min.x - insets.x, width - insets.x - max.x, min.y - insets.top, height - insets.bottom - max.y];
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(-1e-9);
  expect(Math.min(...gaps)).toBeCloseTo(0);
});

test('a layout is squeezed to the proportions of its panel, but only as far as its labels bear it', () => {
  const squeezed = (size: { width: number; height: number }) => {
    const by = squeezeFor(BOUNDS, size);
    const corner = squeezePoint({ x: BOUNDS.maxX, y: BOUNDS.maxY }, by);
    return corner.x / corner.y;
  };
  const { x, top, bottom } = insetsOf(SIZE);
  expect(squeezed(SIZE)).toBeCloseTo((SIZE.width - 2 * x) / (SIZE.height - top - bottom));
  expect(squeezed({ width: 200, height: 900 })).toBeGreaterThan(0.7);
  expect(squeezed({ width: 2000, height: 200 })).toBeLessThan(4);
});

test('where few nodes are drawn large in a low panel, the topmost is whole', () => {
  const camera = fitCamera({ minX: 0, minY: 0, maxX: 200, maxY: 115 }, { width: 870, height: 250 });
  expect(camera.k).toBeGreaterThan(1.5);
  expect(toScreen(camera, { x: 100, y: 0 }).y).toBeGreaterThanOrEqual(14 * camera.k);
});

test('fitting a single node does not blow it up', () => {
  expect(fitCamera({ minX: 5, minY: 5, maxX: 5, maxY: 5 }, SIZE).k).toBeLessThan(2);
});

test('however far it is pushed, the graph stays under the middle of the panel', () => {
  for (const [x, y] of [
    [1e6, 0],
    [-1e6, 1e6],
    [0, -1e6],
  ] as const) {
    const middle = toLayout(clampCamera({ x, y, k: 2 }, BOUNDS, SIZE), { x: 435, y: 230 });
    expect(middle.x).toBeGreaterThanOrEqual(BOUNDS.minX - 1e-6);
    expect(middle.x).toBeLessThanOrEqual(BOUNDS.maxX + 1e-6);
    expect(middle.y).toBeGreaterThanOrEqual(BOUNDS.minY - 1e-6);
    expect(middle.y).toBeLessThanOrEqual(BOUNDS.maxY + 1e-6);
  }
});

test('a camera within bounds is left as it is', () => {
  const camera = fitCamera(BOUNDS, SIZE);
  expect(clampCamera(camera, BOUNDS, SIZE)).toBe(camera);
});

test('revealing leaves the camera alone where the node is well in view', () => {
  const camera = { x: 435, y: 230, k: 1 };
  expect(revealCamera(camera, { minX: 10, minY: 10, maxX: 10, maxY: 10 }, SIZE)).toBe(camera);
});

test('revealing a node off screen brings it just within the insets, at the same zoom', () => {
  const camera = { x: 435, y: 230, k: 1 };
  const moved = revealCamera(camera, { minX: 900, minY: 0, maxX: 900, maxY: 0 }, SIZE);
  expect(moved.k).toBe(1);
  expect(toScreen(moved, { x: 900, y: 0 })).toEqual({ x: SIZE.width - insetsOf(SIZE).x, y: 230 });
  const left = revealCamera(camera, { minX: -900, minY: -600, maxX: -900, maxY: -600 }, SIZE);
  expect(toScreen(left, { x: -900, y: -600 })).toEqual({ x: insetsOf(SIZE).x, y: insetsOf(SIZE).top });
});

test('revealing what is larger than the panel zooms out to it', () => {
  const moved = revealCamera({ x: 0, y: 0, k: 4 }, BOUNDS, SIZE);
  expect(moved).toEqual(fitCamera(BOUNDS, SIZE));
});

test('a move begins and ends where it should, and passes half-way between', () => {
  const from = { x: 0, y: 0, k: 1 };
  const to = { x: -435, y: -230, k: 4 };
  expect(mixCameras(from, to, 0, SIZE)).toEqual(from);
  expect(mixCameras(from, to, 1, SIZE)).toBe(to);
  expect(mixCameras(from, to, 0.5, SIZE).k).toBeCloseTo(2);
});
