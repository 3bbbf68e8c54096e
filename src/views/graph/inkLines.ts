/** Owns how very many straight lines of one colour become pixels: their ink adds up, and what covers a pixel is read from it. */
import type { SegmentsMark } from '../../layout/marks';

/** A grid of pixels, and how the units of the marks lie on it. */
export interface PixelGrid {
  readonly width: number;
  readonly height: number;
  /** Pixels to a unit, and where 0, 0 lies. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Lines between two yields. */
const STRETCH = 1024;
/** A round cap has as much ink as so much more of the line, in widths: half a disc. */
const CAP = Math.PI / 8;
/** Steps of ink to a unit, and the most that is told from what hides all behind it. */
const STEPS = 512;
const MOST_INK = 8;

const OPACITIES = Uint8Array.from({ length: STEPS * MOST_INK }, (_, i) => Math.round(255 * (1 - Math.exp(-i / STEPS))));

/**
 * Adds the lines of a mark to the ink of each pixel: n strokes of opacity a leave 1 - (1 - a)^n, so that logarithms add
 * up in any order. Their edges are smooth after Wu (An efficient antialiasing technique, 1991). It can be left between
 * its yields.
 */
export function* inkLines(
  ink: Float32Array,
  { width, height, scale, left, top }: PixelGrid,
  { ends, opacity, strokeWidth }: SegmentsMark,
): Generator<void> {
  const thickness = Math.max(1, strokeWidth * scale);
  for (let i = 0; i < ends.length; i += 4) {
    if (i % (4 * STRETCH) === 4 * (STRETCH - 1)) yield;
    const x0 = (ends[i] ?? 0) * scale + left;
    const y0 = (ends[i + 1] ?? 0) * scale + top;
    const x1 = (ends[i + 2] ?? 0) * scale + left;
    const y1 = (ends[i + 3] ?? 0) * scale + top;
    if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
      if (x0 < x1) inkLine(ink, 1, width, width, height, x0, y0, x1, y1, thickness, opacity);
      else inkLine(ink, 1, width, width, height, x1, y1, x0, y0, thickness, opacity);
    } else if (y0 < y1) inkLine(ink, width, height, 1, width, y0, x0, y1, x1, thickness, opacity);
    else inkLine(ink, width, height, 1, width, y1, x1, y0, x0, thickness, opacity);
  }
}

/** Adds one line that runs along an axis, rising, more than across it; both axes with their steps in the array and lengths. */
function inkLine(
  ink: Float32Array,
  step: number,
  length: number,
  sideStep: number,
  sideLength: number,
  a0: number,
  b0: number,
  a1: number,
  b1: number,
  thickness: number,
  opacity: number,
): void {
  const run = a1 - a0;
  if (run <= 0) return;
  const slope = (b1 - b0) / run;
  const stretch = Math.sqrt(1 + slope * slope);
  const cap = (CAP * thickness) / stretch;
  let start = a0 - cap;
  let end = a1 + cap;
  // The side on which the line begins, at the middle of the first pixel; what is not wholly on the grid is left out.
  const offset = b0 - thickness / 2 - slope * a0;
  const most = sideLength - Math.ceil(thickness) - 1;
  if (slope !== 0) {
    const [near, far] = slope > 0 ? [0, most] : [most, 0];
    start = Math.max(start, (near - offset) / slope + 1);
    end = Math.min(end, (far - offset) / slope - 1);
  } else if (offset < 0 || offset > most) return;
  // The pixels of which the middle is covered.
  const first = Math.round(Math.max(0, start));
  const last = Math.round(Math.min(length, end)) - 1;
  // Across the axis a slanting line is thicker. What its two edge pixels cover is worth the same ink on average.
  const cover = opacity * stretch;
  const full = cover + cover * cover * (1 / 3 + 0.22 * cover);
  const side = offset + slope * (first + 0.5);
  if (thickness === 1) inkThin(ink, step, sideStep, first, last, side, slope, full);
  else inkThick(ink, step, sideStep, first, last, side, slope, full, thickness);
}

/** The same as `inkThick` for what is a pixel thick, which most lines are. */
function inkThin(
  ink: Float32Array,
  step: number,
  sideStep: number,
  first: number,
  last: number,
  side: number,
  slope: number,
  full: number,
): void {
  let place = first * step;
  let at = side;
  for (let i = first; i <= last; i++) {
    const row = at | 0;
    const missed = full * (at - row);
    const pixel = place + row * sideStep;
    ink[pixel] = (ink[pixel] ?? 0) + full - missed;
    ink[pixel + sideStep] = (ink[pixel + sideStep] ?? 0) + missed;
    at += slope;
    place += step;
  }
}

function inkThick(
  ink: Float32Array,
  step: number,
  sideStep: number,
  first: number,
  last: number,
  side: number,
  slope: number,
  full: number,
  thickness: number,
): void {
  let place = first * step;
  let at = side;
  for (let i = first; i <= last; i++) {
    const row = at | 0;
    const missed = at - row;
    let pixel = place + row * sideStep;
    ink[pixel] = (ink[pixel] ?? 0) + full * (1 - missed);
    for (let rest = thickness - 1 + missed; rest > 0; rest -= 1) {
      pixel += sideStep;
      ink[pixel] = (ink[pixel] ?? 0) + full * Math.min(1, rest);
    }
    at += slope;
    place += step;
  }
}

/** The opacity from 0 to 255 that some ink gives. */
export const opacityOf = (ink: number): number =>
  OPACITIES[Math.min(OPACITIES.length - 1, (ink * STEPS + 0.5) | 0)] ?? 0;
