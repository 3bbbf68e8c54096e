import { expect, test } from 'vitest';
import { buildHitTest, type PlacedNode } from './hitTest';

const node = (id: string, x: number, y: number, r: number, shape: PlacedNode['shape'] = 'disc'): PlacedNode => ({
  row: 0,
  id,
  shape,
  x,
  y,
  r,
  importance: 0,
});

test('a point on a node, or a few pixels beside it, is that node; further off is paper', () => {
  const hit = buildHitTest([node('a', 100, 100, 6), node('b', 300, 100, 16)]);
  expect(hit(103, 98)?.id).toBe('a');
  expect(hit(110, 100)?.id).toBe('a');
  expect(hit(112, 100)).toBeNull();
  expect(hit(315, 110)?.id).toBe('b');
});

test('between a large and a small node the rim decides, not the centre', () => {
  const hit = buildHitTest([node('small', 100, 100, 4), node('large', 130, 100, 20)]);
  expect(hit(108, 100)?.id).toBe('large');
  expect(hit(103, 100)?.id).toBe('small');
});

test('a wide bar is hit at its end, and not above its middle', () => {
  const hit = buildHitTest([node('bar', 100, 100, 20, 'bar')]);
  expect(hit(119, 112)?.id).toBe('bar');
  expect(hit(100, 121)).toBeNull();
});

test('nodes on the same spot and no nodes at all do no harm', () => {
  expect(buildHitTest([node('a', 5, 5, 4), node('b', 5, 5, 4)])(5, 5)).not.toBeNull();
  expect(buildHitTest([])(5, 5)).toBeNull();
});
