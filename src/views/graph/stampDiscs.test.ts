import { expect, test } from 'vitest';
import type { DiscsMark } from '../../layout/marks';
import type { PixelGrid } from './inkLines';
import { rgbOf } from './rgbOf';
import { stampDiscs } from './stampDiscs';

const grid: PixelGrid = { width: 40, height: 30, scale: 1, left: 0, top: 0 };
const [RED, WHITE] = [rgbOf('#FF0000'), rgbOf('#FFFFFF')];

function stamp(
  discs: readonly number[],
  { opacity = 1, rim = false } = {},
  pixels = new Uint8ClampedArray(40 * 30 * 4),
) {
  const mark: DiscsMark = {
    type: 'discs',
    id: null,
    opacity,
    discs: Float32Array.from(discs),
    fill: '#FF0000',
    stroke: rim ? '#FFFFFF' : null,
    strokeWidth: 1,
  };
  for (const _ of stampDiscs(pixels, grid, mark, RED, rim ? WHITE : null));
  return pixels;
}

const pixel = (pixels: Uint8ClampedArray, x: number, y: number) => [
  ...pixels.subarray(4 * (40 * y + x), 4 * (40 * y + x) + 4),
];

test('a disc has its colour within, nothing outside, and as much area as its radius says', () => {
  const pixels = stamp([20, 15, 6]);
  expect(pixel(pixels, 20, 15)).toEqual([255, 0, 0, 255]);
  expect(pixel(pixels, 20, 22)).toEqual([0, 0, 0, 0]);
  let area = 0;
  for (let i = 3; i < pixels.length; i += 4) area += (pixels[i] ?? 0) / 255;
  expect(area).toBeCloseTo(Math.PI * 36, 0);
});

test('its rim is paler than what it lies about, and one disc lies over another', () => {
  const pixels = stamp([20, 15, 6], { rim: true });
  expect(pixel(pixels, 20, 15)).toEqual([255, 0, 0, 255]);
  expect(pixel(pixels, 25, 15)[1]).toBeGreaterThan(100);
  stamp([28, 15, 6], {}, pixels);
  expect(pixel(pixels, 25, 15)).toEqual([255, 0, 0, 255]);
});

test('a faint one lets through what is below, and one at the edge stays within', () => {
  expect(pixel(stamp([20, 15, 6], { opacity: 0.28 }), 20, 15)).toEqual([255, 0, 0, 71]);
  const below = new Uint8ClampedArray(40 * 30 * 4).fill(255);
  expect(pixel(stamp([20, 15, 6], { opacity: 0.5 }, below), 20, 15)).toEqual([255, 128, 128, 255]);
  const pixels = stamp([0, 15, 4, 42, 15, 4, 20, -100, 4]);
  expect(pixel(pixels, 0, 15)[3]).toBe(255);
  expect(pixel(pixels, 39, 14)[3]).toBe(255);
  expect(pixel(pixels, 30, 15)[3]).toBe(0);
});
