import { expect, test } from 'vitest';
import { nearestInDirection } from './nearestNode';

const points = [
  { id: 'here', x: 0, y: 0 },
  { id: 'right', x: 50, y: 5 },
  { id: 'far right', x: 120, y: 0 },
  { id: 'steep', x: 10, y: -40 },
  { id: 'below', x: -5, y: 60 },
];
const from = (direction: 'left' | 'right' | 'up' | 'down') => nearestInDirection(points, { x: 0, y: 0 }, direction)?.id;

test('an arrow key goes to the nearest node ahead', () => {
  expect(from('right')).toBe('right');
  expect(from('up')).toBe('steep');
  expect(from('down')).toBe('below');
});

test('where nothing lies that way, it stays', () => {
  expect(from('left')).toBeUndefined();
});
