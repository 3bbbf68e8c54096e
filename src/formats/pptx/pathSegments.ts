/** Owns the reading of SVG path data into absolute segments, arcs as curves, for formats that have no arcs of their own. */

export type Segment =
  | { readonly type: 'move'; readonly x: number; readonly y: number }
  | { readonly type: 'line'; readonly x: number; readonly y: number }
  | { readonly type: 'quadratic'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
  | {
      readonly type: 'cubic';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'close' };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Numbers that a command takes. */
const LENGTHS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, A: 7, Z: 0 };

/** Reads path data of the display list: M, L, H, V, Q, T, C, A with circles, Z, absolute and relative; throws on others. */
export function readPath(d: string): Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: Point | null = null;
  const tokens = d.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  let place = 0;
  let command = '';
  while (place < tokens.length) {
    const token = tokens[place] ?? '';
    if (/[A-Za-z]/.test(token)) {
      command = token;
      place += 1;
    }
    const upper = command.toUpperCase();
    const length = LENGTHS[upper];
    if (length === undefined) throw new Error(`A path with the command “${command}” cannot be read`);
    const values = tokens.slice(place, place + length).map(Number);
    place += length;
    const [dx, dy] = command === upper ? [0, 0] : [x, y];
    const at = (i: number) => (values[i] ?? 0) + (i % 2 === 0 ? dx : dy);
    let nextControl: Point | null = null;
    if (upper === 'Z') {
      segments.push({ type: 'close' });
      [x, y] = [startX, startY];
      continue;
    }
    const end =
      upper === 'H'
        ? { x: (values[0] ?? 0) + dx, y }
        : upper === 'V'
          ? { x, y: (values[0] ?? 0) + dy }
          : upper === 'A'
            ? { x: (values[5] ?? 0) + dx, y: (values[6] ?? 0) + dy }
            : { x: at(length - 2), y: at(length - 1) };
    if (upper === 'M') {
      segments.push({ type: 'move', ...end });
      [startX, startY] = [end.x, end.y];
      // Pairs after the first are lines.
      command = command === 'M' ? 'L' : 'l';
    } else if (upper === 'Q' || upper === 'T') {
      const mirrored: Point = control === null ? { x, y } : { x: 2 * x - control.x, y: 2 * y - control.y };
      const own: Point = upper === 'Q' ? { x: at(0), y: at(1) } : mirrored;
      segments.push({ type: 'quadratic', x1: own.x, y1: own.y, ...end });
      nextControl = own;
    } else if (upper === 'C') {
      segments.push({ type: 'cubic', x1: at(0), y1: at(1), x2: at(2), y2: at(3), ...end });
    } else if (upper === 'A') {
      segments.push(...arcCurves(x, y, values[0] ?? 0, values[3] === 1, values[4] === 1, end.x, end.y));
    } else segments.push({ type: 'line', ...end });
    [x, y] = [end.x, end.y];
    control = nextControl;
  }
  return segments;
}

/** A circle's arc as cubic curves of at most a quarter turn (SVG 1.1, appendix F.6, for equal radii). */
function arcCurves(
  x0: number,
  y0: number,
  radius: number,
  isLarge: boolean,
  isClockwise: boolean,
  x1: number,
  y1: number,
): Segment[] {
  const [halfX, halfY] = [(x1 - x0) / 2, (y1 - y0) / 2];
  const half = Math.hypot(halfX, halfY);
  if (half === 0) return [];
  const r = Math.max(radius, half);
  const away = Math.sqrt(Math.max(0, r * r - half * half)) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [x0 + halfX - (halfY / half) * away, y0 + halfY + (halfX / half) * away];
  const from = Math.atan2(y0 - cy, x0 - cx);
  let sweep = Math.atan2(y1 - cy, x1 - cx) - from;
  if (isClockwise && sweep <= 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep >= 0) sweep -= 2 * Math.PI;
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: count }, (_, i): Segment => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    return {
      type: 'cubic',
      x1: cx + r * Math.cos(a) - handle * Math.sin(a),
      y1: cy + r * Math.sin(a) + handle * Math.cos(a),
      x2: cx + r * Math.cos(b) + handle * Math.sin(b),
      y2: cy + r * Math.sin(b) - handle * Math.cos(b),
      x: cx + r * Math.cos(b),
      y: cy + r * Math.sin(b),
    };
  });
}
