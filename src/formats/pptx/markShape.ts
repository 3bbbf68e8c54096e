/** Owns one mark of the display list as one native shape or text box of a slide. */
import type pptxgen from 'pptxgenjs';
import type { Dash, Mark, MeasureText, TextMark } from '../../layout/marks';
import { readPath, type Segment } from './pathSegments';

/** Of a slide 1280 pixels wide. */
const PIXELS_PER_INCH = 96;
const POINTS = 72 / PIXELS_PER_INCH;
/** As PowerPoint knows them where the fonts are installed; it takes its own otherwise. */
export const UI_FACE = 'Inter';
export const TITLE_FACE = 'Source Serif 4';
const DASHES = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' } as const satisfies Record<Dash, string>;
/** Of a text's size: how far its first baseline lies below the top of its box, and the line of its box. */
const ASCENT = 0.969;
const LINE = 1.21;
/** Pixels that a text box is wider than measured, since another typeface may take the place of ours. */
const SLACK = 6;

/** Adds a mark to a slide; `name` is what it is for those who hear it. False for one with nothing to be seen. */
export function addMark(slide: pptxgen.Slide, mark: Mark, name: string, measureText: MeasureText): boolean {
  switch (mark.type) {
    case 'text':
      return addTextMark(slide, mark, name, measureText);
    case 'path':
      return addSegments(slide, readPath(mark.d), mark.x, mark.y, name, {
        ...(mark.fill === null ? {} : { fill: fillOf(mark.fill, mark.opacity) }),
        ...(mark.stroke === null ? {} : { line: lineOf(mark.stroke, mark.strokeWidth, mark.opacity, mark.dash) }),
      });
    case 'curve': {
      const { x0, y0, cx, cy, x1, y1, stroke, strokeWidth, opacity, dash = 'solid', arrow } = mark;
      const segments: Segment[] = [
        { type: 'move', x: x0, y: y0 },
        { type: 'quadratic', x1: cx, y1: cy, x: x1, y: y1 },
      ];
      const line = lineOf(stroke, strokeWidth, opacity, dash);
      return addSegments(slide, segments, 0, 0, name, {
        line: arrow > 0 ? { ...line, endArrowType: 'triangle' } : line,
      });
    }
    case 'band':
      return addSegments(slide, boxSegments(mark.x, mark.y, mark.width, mark.height), 0, 0, name, {
        // Half of a fade is there on the whole.
        fill: fillOf(mark.fill, mark.opacity * (1 - (mark.fadeStart + mark.fadeEnd) / (2 * Math.max(1, mark.width)))),
      });
    case 'boxes':
      return addSegments(
        slide,
        everyNth(mark.boxes, 4).flatMap(([x = 0, y = 0, width = 0, height = 0]) => boxSegments(x, y, width, height)),
        0,
        0,
        name,
        { fill: fillOf(mark.fill, mark.opacity) },
      );
    case 'segments':
      return addSegments(
        slide,
        everyNth(mark.ends, 4).flatMap(([x0 = 0, y0 = 0, x = 0, y = 0]): Segment[] => [
          { type: 'move', x: x0, y: y0 },
          { type: 'line', x, y },
        ]),
        0,
        0,
        name,
        { line: lineOf(mark.stroke, mark.strokeWidth, mark.opacity, 'solid') },
      );
    case 'discs':
      return addSegments(
        slide,
        everyNth(mark.discs, 3).flatMap(([x = 0, y = 0, r = 0]) =>
          readPath(`M${x - r},${y}A${r},${r} 0 1 1 ${x + r},${y}A${r},${r} 0 1 1 ${x - r},${y}Z`),
        ),
        0,
        0,
        name,
        {
          fill: fillOf(mark.fill, mark.opacity),
          ...(mark.stroke === null ? {} : { line: lineOf(mark.stroke, mark.strokeWidth, mark.opacity, 'solid') }),
        },
      );
  }
}

const everyNth = (values: Float32Array, n: number): number[][] =>
  Array.from({ length: Math.floor(values.length / n) }, (_, i) => [...values.subarray(i * n, i * n + n)]);

const boxSegments = (x: number, y: number, width: number, height: number): Segment[] => [
  { type: 'move', x, y },
  { type: 'line', x: x + width, y },
  { type: 'line', x: x + width, y: y + height },
  { type: 'line', x, y: y + height },
  { type: 'close' },
];

type Look = Pick<pptxgen.ShapeProps, 'fill' | 'line'>;

const hex = (colour: string): string => colour.slice(1).toUpperCase();
const fillOf = (colour: string, opacity: number): NonNullable<Look['fill']> => ({
  color: hex(colour),
  transparency: Math.round((1 - opacity) * 100),
});
const lineOf = (colour: string, width: number, opacity: number, dash: Dash): NonNullable<Look['line']> => ({
  color: hex(colour),
  width: Math.round(width * POINTS * 100) / 100,
  transparency: Math.round((1 - opacity) * 100),
  dashType: DASHES[dash],
});

export const inches = (pixels: number): number => Math.round((pixels / PIXELS_PER_INCH) * 10_000) / 10_000;

/** As pptxgenjs calls it, which its types leave out of the names. */
const CUSTOM = 'custGeom' as pptxgen.SHAPE_NAME;
/** Inches that a shape is wide and high at least: readers take 0 for their own default. */
const LEAST = 0.001;

function addSegments(
  slide: pptxgen.Slide,
  segments: readonly Segment[],
  dx: number,
  dy: number,
  name: string,
  look: Look,
): boolean {
  const points = segments.flatMap((segment): [number, number][] => {
    if (segment.type === 'close') return [];
    if (segment.type === 'cubic') {
      return [
        [segment.x1, segment.y1],
        [segment.x2, segment.y2],
        [segment.x, segment.y],
      ];
    }
    const end: [number, number] = [segment.x, segment.y];
    return segment.type === 'quadratic' ? [[segment.x1, segment.y1], end] : [end];
  });
  if (points.length === 0) return false;
  const left = points.reduce((least, [x]) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = points.reduce((least, [, y]) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const right = points.reduce((most, [x]) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const bottom = points.reduce((most, [, y]) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const at = (x: number, y: number) => ({ x: inches(x - left), y: inches(y - top) });
  slide.addShape(CUSTOM, {
    x: inches(left + dx),
    y: inches(top + dy),
    w: Math.max(LEAST, inches(right - left)),
    h: Math.max(LEAST, inches(bottom - top)),
    ...(name === '' ? {} : { objectName: name }),
    points: segments.map((segment) => {
      if (segment.type === 'close') return { close: true } as const;
      const end = at(segment.x, segment.y);
      if (segment.type === 'move') return { ...end, moveTo: true };
      if (segment.type === 'line') return end;
      const first = at(segment.x1, segment.y1);
      if (segment.type === 'quadratic')
        return { ...end, curve: { type: 'quadratic', x1: first.x, y1: first.y } } as const;
      const second = at(segment.x2, segment.y2);
      return { ...end, curve: { type: 'cubic', x1: first.x, y1: first.y, x2: second.x, y2: second.y } } as const;
    }),
    ...look,
  });
  return true;
}

function addTextMark(slide: pptxgen.Slide, mark: TextMark, name: string, measureText: MeasureText): boolean {
  const { x, y, lines, lineHeight, size, weight, align, fill, face } = mark;
  const width = lines.reduce((most, line) => Math.max(most, measureText(line, size, weight)), 0) + SLACK;
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width;
  slide.addText(lines.join('\n'), {
    x: inches(left),
    y: inches(y - ASCENT * size - (lines.length > 1 ? (lineHeight - LINE * size) / 2 : 0)),
    w: inches(width),
    h: inches(lines.length > 1 ? lines.length * lineHeight : LINE * size),
    margin: 0,
    wrap: false,
    fontFace: face === 'title' ? TITLE_FACE : UI_FACE,
    fontSize: Math.round(size * POINTS * 10) / 10,
    bold: weight >= 600,
    color: hex(fill),
    align: align === 'start' ? 'left' : align === 'middle' ? 'center' : 'right',
    valign: 'top',
    ...(lines.length > 1 ? { lineSpacing: Math.round(lineHeight * POINTS * 10) / 10 } : {}),
    ...(name === '' ? {} : { objectName: name }),
  });
  return true;
}
