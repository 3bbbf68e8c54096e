/** Owns how very many small discs become pixels. */
import type { DiscsMark } from '../../layout/marks';
import type { PixelGrid } from './inkLines';
import type { Rgb } from './rgbOf';

/** Discs between two yields. */
const STRETCH = 512;

/** Lays the discs of a mark, each with its rim, over pixels of red, green, blue and opacity. It can be left between its yields. */
export function* stampDiscs(
  pixels: Uint8ClampedArray,
  { width, height, scale, left, top }: PixelGrid,
  { discs, opacity, strokeWidth }: DiscsMark,
  fill: Rgb,
  rim: Rgb | null,
): Generator<void> {
  const half = rim === null ? 0 : (strokeWidth * scale) / 2;
  const { red, green, blue } = fill;
  for (let i = 0; i < discs.length; i += 3) {
    if (i % (3 * STRETCH) === 3 * (STRETCH - 1)) yield;
    const x = (discs[i] ?? 0) * scale + left;
    const y = (discs[i + 1] ?? 0) * scale + top;
    const r = (discs[i + 2] ?? 0) * scale;
    const reach = r + half + 0.5;
    const inner = opacity < 1 ? 0 : Math.max(0, r - half - 0.5);
    const x0 = Math.max(0, Math.floor(x - reach));
    const x1 = Math.min(width - 1, Math.floor(x + reach));
    const y1 = Math.min(height - 1, Math.floor(y + reach));
    for (let row = Math.max(0, Math.floor(y - reach)); row <= y1; row++) {
      const dy = row + 0.5 - y;
      for (let column = x0; column <= x1; column++) {
        const dx = column + 0.5 - x;
        const square = dx * dx + dy * dy;
        if (square >= reach * reach) continue;
        const at = 4 * (row * width + column);
        if (square < inner * inner) {
          pixels[at] = red;
          pixels[at + 1] = green;
          pixels[at + 2] = blue;
          pixels[at + 3] = 255;
          continue;
        }
        const distance = Math.sqrt(square);
        lay(pixels, at, fill, opacity * within(r + 0.5 - distance));
        if (rim === null) continue;
        lay(pixels, at, rim, opacity * (within(r + half + 0.5 - distance) - within(r - half + 0.5 - distance)));
      }
    }
  }
}

const within = (part: number): number => Math.min(1, Math.max(0, part));

/** Lays a colour over a pixel (Porter and Duff, Compositing digital images, 1984: over). */
function lay(pixels: Uint8ClampedArray, at: number, { red, green, blue }: Rgb, opacity: number): void {
  if (opacity <= 0) return;
  if (pixels[at + 3] === 0) {
    pixels[at] = red;
    pixels[at + 1] = green;
    pixels[at + 2] = blue;
    pixels[at + 3] = 255 * opacity;
    return;
  }
  const below = ((pixels[at + 3] ?? 0) / 255) * (1 - opacity);
  const both = opacity + below;
  const share = opacity / both;
  pixels[at] = red * share + (pixels[at] ?? 0) * (1 - share);
  pixels[at + 1] = green * share + (pixels[at + 1] ?? 0) * (1 - share);
  pixels[at + 2] = blue * share + (pixels[at + 2] ?? 0) * (1 - share);
  pixels[at + 3] = 255 * both;
}
