/** Owns the measures of a node's shape: how high it is, where its rim lies, and the ring about it. */
import type { Shape } from './palette';

/** Half the height of a shape whose half width is 1: the larger of what lies above and below its centre. */
const HALF_HEIGHT: Readonly<Record<Shape, number>> = {
  diamond: 1,
  triangle: 0.95,
  hexagon: 0.87,
  pentagon: 1,
  page: 1,
  bar: 0.72,
  'small-bar': 0.72,
  ring: 1,
  'small-ring': 1,
  'square-ring': 1,
  disc: 1,
  flag: 1,
};

/** Half the height in pixels of a shape of half width `r`. */
export const halfHeight = (shape: Shape, r: number): number => HALF_HEIGHT[shape] * r;

const isRound = (shape: Shape): boolean => shape === 'ring' || shape === 'small-ring' || shape === 'disc';

/** How far the rim lies from the centre in the direction dx, dy, in pixels. */
export function rimDistance(shape: Shape, r: number, dx: number, dy: number): number {
  const length = Math.hypot(dx, dy);
  if (length === 0) return r;
  const [cos, sin] = [Math.abs(dx / length), Math.abs(dy / length)];
  if (isRound(shape) || shape === 'hexagon' || shape === 'pentagon') return r;
  if (shape === 'diamond') return r / (cos + sin);
  if (shape === 'triangle') return triangleRim(r, dx / length, dy / length);
  return Math.min(r / Math.max(cos, 1e-9), halfHeight(shape, r) / Math.max(sin, 1e-9));
}

/** The corners are those of `shapePath`: the tip at 0, -0.95 and the base at 0.8 from -1 to 1. */
function triangleRim(r: number, cos: number, sin: number): number {
  const toBase = sin > 0 ? (0.8 * r) / sin : Number.POSITIVE_INFINITY;
  // The sides fulfil |x| * 1.75 - y = 0.95 r.
  const slope = 1.75 * Math.abs(cos) - sin;
  const toSide = slope > 0 ? (0.95 * r) / slope : Number.POSITIVE_INFINITY;
  return Math.min(toBase, toSide);
}

/** The ring about a node as SVG path data about its centre: round about what is round, else a box; `gap` in pixels. */
export function ringPath(shape: Shape, r: number, gap: number): string {
  if (isRound(shape)) {
    const a = round(r + gap);
    return `M${-a},0A${a},${a} 0 1 1 ${a},0A${a},${a} 0 1 1 ${-a},0Z`;
  }
  const w = round(r + gap);
  const h = round(halfHeight(shape, r) + gap);
  const c = Math.min(3, w, h);
  return (
    `M${-w + c},${-h}L${w - c},${-h}Q${w},${-h} ${w},${-h + c}L${w},${h - c}Q${w},${h} ${w - c},${h}` +
    `L${-w + c},${h}Q${-w},${h} ${-w},${h - c}L${-w},${-h + c}Q${-w},${-h} ${-w + c},${-h}Z`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
