/**
 * Owns the painting of what is very many and of one look, lines and discs, straight into the pixels of a canvas: a canvas
 * of its own takes each as a path, which costs tens of times as much.
 */
import type { DiscsMark, Mark, SegmentsMark } from '../../layout/marks';
import { inkLines, opacityOf, type PixelGrid } from './inkLines';
import { rgbOf } from './rgbOf';
import { stampDiscs } from './stampDiscs';

/**
 * Paints lines and discs onto an empty canvas, whose transform may scale and move but not turn; lines of one colour, below
 * the discs. It can be left between its yields.
 */
export type RasterPainter = (
  context: CanvasRenderingContext2D,
  marks: readonly (SegmentsMark | DiscsMark)[],
) => Generator<void>;

/** Rows of pixels between two yields. */
const ROWS = 64;

export const isRasterMark = (mark: Mark): mark is SegmentsMark | DiscsMark =>
  mark.type === 'segments' || mark.type === 'discs';

/** A painter that keeps its pixels for the next picture of the same size. */
export function createRasterPainter(): RasterPainter {
  let image: ImageData | null = null;
  let ink = new Float32Array(0);

  return function* paint(context, marks) {
    const { width, height } = context.canvas;
    if (marks.length === 0 || width === 0 || height === 0) return;
    const { a: scale, e: left, f: top } = context.getTransform();
    const grid: PixelGrid = { width, height, scale, left, top };
    if (image?.width !== width || image.height !== height) {
      image = context.createImageData(width, height);
      ink = new Float32Array(width * height);
    } else image.data.fill(0);
    const pixels = image.data;
    const lines = marks.filter((mark) => mark.type === 'segments');
    if (lines[0] !== undefined) {
      ink.fill(0);
      for (const mark of lines) yield* inkLines(ink, grid, mark);
      yield* shade(pixels, ink, grid, lines[0].stroke);
    }
    for (const mark of marks) {
      if (mark.type !== 'discs') continue;
      yield* stampDiscs(pixels, grid, mark, rgbOf(mark.fill), mark.stroke === null ? null : rgbOf(mark.stroke));
    }
    context.putImageData(image, 0, 0);
  };
}

function* shade(
  pixels: Uint8ClampedArray,
  ink: Float32Array,
  { width, height }: PixelGrid,
  stroke: string,
): Generator<void> {
  const { red, green, blue } = rgbOf(stroke);
  for (let row = 0; row < height; row++) {
    if (row % ROWS === ROWS - 1) yield;
    for (let at = row * width; at < (row + 1) * width; at++) {
      const own = ink[at] ?? 0;
      if (own === 0) continue;
      pixels[4 * at] = red;
      pixels[4 * at + 1] = green;
      pixels[4 * at + 2] = blue;
      pixels[4 * at + 3] = opacityOf(own);
    }
  }
}
