import { expect, test } from 'vitest';
import { rimDistance, ringPath } from './nodeGeometry';
import { KIND_SHAPES, type Shape, shapePath } from './palette';

const SHAPES = [...new Set(Object.values(KIND_SHAPES))];
const ROUND: readonly Shape[] = ['ring', 'small-ring', 'disc'];

const cornersOf = (shape: Shape): number[][] =>
  [...shapePath(shape, 10).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test.each(['diamond', 'triangle', 'hexagon', 'bar', 'square-ring'] as const)(
  'the rim of a %s reaches each of its corners',
  (shape) => {
    for (const [x = 0, y = 0] of cornersOf(shape)) {
      expect(rimDistance(shape, 10, x, y)).toBeCloseTo(Math.hypot(x, y), 0);
    }
  },
);

test('an arrow at a slant ends on the side of a diamond, not on a circle about it', () => {
  expect(rimDistance('diamond', 10, 3, 3)).toBeCloseTo(Math.hypot(5, 5));
});

test('an arrow at a triangle ends at its base from below and at its tip from above', () => {
  expect(rimDistance('triangle', 10, 0, 1)).toBeCloseTo(8);
  expect(rimDistance('triangle', 10, 0, -1)).toBeCloseTo(9.5);
});

test.each(SHAPES)('the ring lies about a %s, by the gap at least', (shape) => {
  const path = ringPath(shape, 10, 4);
  if (ROUND.includes(shape)) expect(path).toContain('A14,14');
  else {
    const ring = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
    const right = Math.max(...ring.map(([, x]) => Number(x)));
    const bottom = Math.max(...ring.map(([, , y]) => Number(y)));
    const corners = cornersOf(shape);
    expect(right).toBeGreaterThanOrEqual(Math.max(...corners.map(([x = 0]) => Math.abs(x))) + 3.9);
    expect(bottom).toBeGreaterThanOrEqual(Math.max(...corners.map(([, y = 0]) => Math.abs(y))) + 3.9);
  }
});
