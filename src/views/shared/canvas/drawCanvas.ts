/** Owns the painting of a display list onto a canvas. */
import type {
  BandMark,
  BoxesMark,
  CurveMark,
  DiscsMark,
  Mark,
  PathMark,
  SegmentsMark,
  TextMark,
} from '../../../layout/marks';

/** What is used of a canvas context. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'closePath'
  | 'setLineDash'
  | 'fillRect'
  | 'createLinearGradient'
  | 'fillText'
  | 'strokeText'
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
> & { fill(path?: Path2D): void; stroke(path?: Path2D): void };

/** As the style sheets have it. */
const TITLE_FAMILY = '"Source Serif 4 Variable", Georgia, serif';
const HALO_WIDTH = 3.5;
const DASH: Readonly<Record<'dashed' | 'dotted', readonly number[]>> = { dashed: [3.5, 2.5], dotted: [0.5, 3.5] };
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
/** Paths that are kept; a zoom makes new ones at each step. */
const MOST_PATHS = 4000;

/** Paints marks in their order, in the context's own units; the font family is that of the interface. */
export type DrawCanvas = (brush: Brush, marks: readonly Mark[], fontFamily: string) => void;

/** The same, a piece at a time: between its yields the brush stays as it was set, and others may have the thread. */
export type DrawCanvasInPieces = (brush: Brush, marks: readonly Mark[], fontFamily: string) => Generator<void>;

/** Marks of one record, and lines and discs of a batch, that are painted between two yields. */
const PIECE = 24;
const BATCH_PIECE = 256;

/** A painter that remembers the paths it has read. `makePath` reads SVG path data. */
export function createCanvasPainter(makePath?: (d: string) => Path2D): DrawCanvas {
  const paintInPieces = createPiecePainter(makePath);
  return (brush, marks, fontFamily) => {
    const work = paintInPieces(brush, marks, fontFamily);
    while (work.next().done !== true);
  };
}

/** A painter for pictures that take longer than a frame. */
export function createPiecePainter(makePath: (d: string) => Path2D = (d) => new Path2D(d)): DrawCanvasInPieces {
  const paths = new Map<string, Path2D>();
  const pathOf = (d: string): Path2D => {
    const known = paths.get(d);
    if (known !== undefined) return known;
    if (paths.size >= MOST_PATHS) paths.clear();
    const path = makePath(d);
    paths.set(d, path);
    return path;
  };
  return function* paintInPieces(brush, marks, fontFamily) {
    brush.lineJoin = 'round';
    brush.lineCap = 'round';
    brush.textBaseline = 'alphabetic';
    let painted = 0;
    let font = '';
    for (const mark of marks) {
      brush.globalAlpha = mark.opacity;
      if (mark.type === 'path') drawPath(brush, mark, pathOf(mark.d));
      else if (mark.type === 'curve') drawCurve(brush, mark);
      else if (mark.type === 'band') drawBand(brush, mark);
      else if (mark.type === 'boxes') drawBoxes(brush, mark);
      else if (mark.type === 'text') {
        // Set where it is another one: a browser looks to the styles of the page each time.
        const own = fontOf(mark, fontFamily);
        if (own !== font) brush.font = own;
        font = own;
        drawText(brush, mark);
      } else if (mark.type === 'segments') yield* drawSegments(brush, mark);
      else yield* drawDiscs(brush, mark);
      painted += 1;
      if (painted % PIECE === 0) yield;
    }
    brush.globalAlpha = 1;
  };
}

/** A path for a piece of the lines: one path for all would be joined up before the first of them is seen. */
function* drawSegments(brush: Brush, { ends, stroke, strokeWidth }: SegmentsMark): Generator<void> {
  brush.strokeStyle = stroke;
  brush.lineWidth = strokeWidth;
  for (let start = 0; start < ends.length; start += 4 * BATCH_PIECE) {
    if (start > 0) yield;
    brush.beginPath();
    for (let i = start; i < Math.min(ends.length, start + 4 * BATCH_PIECE); i += 4) {
      brush.moveTo(ends[i] ?? 0, ends[i + 1] ?? 0);
      brush.lineTo(ends[i + 2] ?? 0, ends[i + 3] ?? 0);
    }
    brush.stroke();
  }
}

function* drawDiscs(brush: Brush, { discs, fill, stroke, strokeWidth }: DiscsMark): Generator<void> {
  brush.fillStyle = fill;
  if (stroke !== null) {
    brush.strokeStyle = stroke;
    brush.lineWidth = strokeWidth;
  }
  for (let start = 0; start < discs.length; start += 3 * BATCH_PIECE) {
    if (start > 0) yield;
    brush.beginPath();
    for (let i = start; i < Math.min(discs.length, start + 3 * BATCH_PIECE); i += 3) {
      const [x, y, r] = [discs[i] ?? 0, discs[i + 1] ?? 0, discs[i + 2] ?? 0];
      brush.moveTo(x + r, y);
      brush.arc(x, y, r, 0, 2 * Math.PI);
    }
    brush.fill();
    if (stroke !== null) brush.stroke();
  }
}

function drawPath(brush: Brush, { x, y, fill, stroke, strokeWidth, dash }: PathMark, path: Path2D): void {
  brush.save();
  brush.translate(x, y);
  if (fill !== null) {
    brush.fillStyle = fill;
    brush.fill(path);
  }
  if (stroke !== null) {
    if (dash !== 'solid') brush.setLineDash([...DASH[dash]]);
    brush.strokeStyle = stroke;
    brush.lineWidth = strokeWidth;
    brush.stroke(path);
  }
  brush.restore();
}

function drawCurve(brush: Brush, { x0, y0, cx, cy, x1, y1, stroke, strokeWidth, arrow, dash }: CurveMark): void {
  const length = Math.hypot(x1 - cx, y1 - cy) || 1;
  const [ux, uy] = [(x1 - cx) / length, (y1 - cy) / length];
  // The line ends within the head, or its blunt end would show at the tip.
  const back = arrow * 0.7;
  brush.strokeStyle = stroke;
  brush.lineWidth = strokeWidth;
  brush.beginPath();
  brush.moveTo(x0, y0);
  brush.quadraticCurveTo(cx, cy, x1 - ux * back, y1 - uy * back);
  const isBroken = dash === 'dashed' || dash === 'dotted';
  if (isBroken) brush.setLineDash([...DASH[dash]]);
  brush.stroke();
  if (isBroken) brush.setLineDash([]);
  if (arrow === 0) return;
  const half = arrow * 0.42;
  const [bx, by] = [x1 - ux * arrow, y1 - uy * arrow];
  brush.fillStyle = stroke;
  brush.beginPath();
  brush.moveTo(x1, y1);
  brush.lineTo(bx - uy * half, by + ux * half);
  brush.lineTo(bx + uy * half, by - ux * half);
  brush.closePath();
  brush.fill();
}

function drawBand(brush: Brush, { x, y, width, height, fill, fadeStart, fadeEnd, from = 0, to = 0 }: BandMark): void {
  if (width <= 0) return;
  brush.fillStyle = fill;
  if (fadeStart > 0 || fadeEnd > 0) {
    const gradient = brush.createLinearGradient(x, 0, x + width, 0);
    if (fadeStart > 0) gradient.addColorStop(0, withOpacity(fill, from));
    gradient.addColorStop(Math.min(1, fadeStart / width), fill);
    gradient.addColorStop(Math.max(0, 1 - fadeEnd / width), fill);
    if (fadeEnd > 0) gradient.addColorStop(1, withOpacity(fill, to));
    brush.fillStyle = gradient;
  }
  brush.fillRect(x, y, width, height);
}

const withOpacity = (fill: string, opacity: number): string =>
  `${fill}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

function drawBoxes(brush: Brush, { fill, boxes }: BoxesMark): void {
  brush.fillStyle = fill;
  for (let i = 0; i < boxes.length; i += 4) {
    brush.fillRect(boxes[i] ?? 0, boxes[i + 1] ?? 0, boxes[i + 2] ?? 0, boxes[i + 3] ?? 0);
  }
}

const fontOf = ({ weight, size, face }: TextMark, fontFamily: string): string =>
  `${weight} ${size}px ${face === 'title' ? TITLE_FAMILY : fontFamily}`;

function drawText(brush: Brush, { x, y, lines, lineHeight, align, fill, halo }: TextMark): void {
  brush.textAlign = ALIGN[align];
  lines.forEach((line, i) => {
    const baseline = y + i * lineHeight;
    if (halo !== null) {
      brush.strokeStyle = halo;
      brush.lineWidth = HALO_WIDTH;
      brush.strokeText(line, x, baseline);
    }
  });
  brush.fillStyle = fill;
  lines.forEach((line, i) => {
    brush.fillText(line, x, y + i * lineHeight);
  });
}
