import { describe, expect, test } from 'vitest';
import { SHAPES, shapePath } from '../../layout/palette';
import { readPath } from './pathSegments';

const round = (value: number) => Math.round(value * 100) / 100 + 0;

describe('path data', () => {
  test('relative and absolute commands come out absolute', () => {
    expect(readPath('M1,2h3v-1l1,1H0Zm5,5l1,1')).toEqual([
      { type: 'move', x: 1, y: 2 },
      { type: 'line', x: 4, y: 2 },
      { type: 'line', x: 4, y: 1 },
      { type: 'line', x: 5, y: 2 },
      { type: 'line', x: 0, y: 2 },
      { type: 'close' },
      { type: 'move', x: 6, y: 7 },
      { type: 'line', x: 7, y: 8 },
    ]);
  });

  test('a wave swings about its line', () => {
    expect(readPath('M0,5q2.5,-3 5,0t5,0')).toEqual([
      { type: 'move', x: 0, y: 5 },
      { type: 'quadratic', x1: 2.5, y1: 2, x: 5, y: 5 },
      { type: 'quadratic', x1: 7.5, y1: 8, x: 10, y: 5 },
    ]);
  });

  test('two half circles make a circle whose every curve ends on it', () => {
    const curves = readPath('M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z').filter(({ type }) => type === 'cubic');
    expect(curves).toHaveLength(4);
    const ends = curves.map((curve) => (curve.type === 'cubic' ? [round(curve.x), round(curve.y)] : []));
    expect(ends).toEqual([
      [0, -4],
      [4, 0],
      [0, 4],
      [-4, 0],
    ]);
  });

  test('every shape of the palette can be read', () => {
    for (const shape of SHAPES) expect(readPath(shapePath(shape, 6)).length).toBeGreaterThan(2);
  });

  test('what it does not know it refuses', () => {
    expect(() => readPath('M0,0S1,1 2,2')).toThrow('“S”');
  });
});
