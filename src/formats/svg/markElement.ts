/** Owns one mark of the display list as SVG, painted as the canvas paints it. */
import type { BandMark, CurveMark, Dash, Mark, PathMark, TextMark } from '../../layout/marks';
import { element, number, type XmlElement } from './xml';

/** The families as the marks are measured with; what a reader has none of falls back. */
export const UI_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
const TITLE_FAMILY = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** As the canvas has them. */
const HALO_WIDTH = 3.5;
const DASH: Readonly<Record<Dash, string | null>> = { solid: null, dashed: '3.5 2.5', dotted: '0.5 3.5' };
const ANCHOR = { start: null, middle: 'middle', end: 'end' } as const;

/** The SVG of a mark. `gradientId` is a name that no other mark of the picture has. */
export function markElement(mark: Mark, gradientId: string): readonly XmlElement[] {
  switch (mark.type) {
    case 'path':
      return [pathElement(mark)];
    case 'curve':
      return curveElement(mark);
    case 'band':
      return bandElement(mark, gradientId);
    case 'text':
      return [textElement(mark)];
    case 'boxes':
      return [element('path', { d: boxesPath(mark.boxes), fill: mark.fill, ...opacityOf(mark) })];
    case 'segments':
      return [
        element('path', {
          d: segmentsPath(mark.ends),
          fill: 'none',
          stroke: mark.stroke,
          'stroke-width': mark.strokeWidth,
          ...opacityOf(mark),
        }),
      ];
    case 'discs':
      return [
        element('path', {
          d: discsPath(mark.discs),
          fill: mark.fill,
          stroke: mark.stroke,
          'stroke-width': mark.stroke === null ? null : mark.strokeWidth,
          ...opacityOf(mark),
        }),
      ];
  }
}

/** Fill and stroke each by itself, as the canvas has it; a group of its own for each mark would make print files large. */
const opacityOf = ({ opacity }: Mark): Record<string, number> =>
  opacity === 1 ? {} : { 'fill-opacity': opacity, 'stroke-opacity': opacity };

const pathElement = (mark: PathMark): XmlElement =>
  element('path', {
    d: mark.d,
    transform: mark.x === 0 && mark.y === 0 ? null : `translate(${number(mark.x)} ${number(mark.y)})`,
    fill: mark.fill ?? 'none',
    stroke: mark.stroke,
    'stroke-width': mark.stroke === null ? null : mark.strokeWidth,
    'stroke-dasharray': mark.stroke === null ? null : DASH[mark.dash],
    ...opacityOf(mark),
  });

function curveElement(mark: CurveMark): readonly XmlElement[] {
  const { x0, y0, cx, cy, x1, y1, stroke, strokeWidth, arrow, dash = 'solid' } = mark;
  const length = Math.hypot(x1 - cx, y1 - cy) || 1;
  const [ux, uy] = [(x1 - cx) / length, (y1 - cy) / length];
  const back = arrow * 0.7;
  const line = element('path', {
    d: `M${number(x0)},${number(y0)}Q${number(cx)},${number(cy)} ${number(x1 - ux * back)},${number(y1 - uy * back)}`,
    fill: 'none',
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': DASH[dash],
    ...opacityOf(mark),
  });
  if (arrow === 0) return [line];
  const half = arrow * 0.42;
  const [bx, by] = [x1 - ux * arrow, y1 - uy * arrow];
  const corners = [x1, y1, bx - uy * half, by + ux * half, bx + uy * half, by - ux * half].map(number);
  return [
    line,
    element('path', {
      d: `M${corners[0]},${corners[1]}L${corners[2]},${corners[3]}L${corners[4]},${corners[5]}Z`,
      fill: stroke,
      ...opacityOf(mark),
    }),
  ];
}

function bandElement(mark: BandMark, gradientId: string): readonly XmlElement[] {
  const { x, y, width, height, fill, fadeStart, fadeEnd, from = 0, to = 0 } = mark;
  if (width <= 0) return [];
  const box = { x, y, width, height };
  if (fadeStart === 0 && fadeEnd === 0) return [element('rect', { ...box, ...opacityOf(mark), fill })];
  // In the stops alone: printed to PDF by Chromium, a gradient with an opacity over it is drawn as if there were none.
  const stop = (offset: number, share: number) => {
    const opacity = share * mark.opacity;
    return element('stop', { offset, 'stop-color': fill, 'stop-opacity': opacity === 1 ? null : opacity });
  };
  const stops = [
    ...(fadeStart > 0 ? [stop(0, from)] : []),
    stop(Math.min(1, fadeStart / width), 1),
    stop(Math.max(0, 1 - fadeEnd / width), 1),
    ...(fadeEnd > 0 ? [stop(1, to)] : []),
  ];
  const gradient = element('linearGradient', { id: gradientId }, stops);
  return [gradient, element('rect', { ...box, fill: `url(#${gradientId})` })];
}

function textElement(mark: TextMark): XmlElement {
  const { x, y, lines, lineHeight, size, weight, align, fill, halo, face } = mark;
  const content =
    lines.length === 1 ? lines : lines.map((line, i) => element('tspan', { x, y: y + i * lineHeight }, [line]));
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight === 400 ? null : weight,
      'text-anchor': ANCHOR[align],
      'font-family': face === 'title' ? TITLE_FAMILY : null,
      fill,
      stroke: halo,
      'stroke-width': halo === null ? null : HALO_WIDTH,
      'paint-order': halo === null ? null : 'stroke',
      ...opacityOf(mark),
    },
    content,
  );
}

function boxesPath(boxes: Float32Array): string {
  let d = '';
  for (let i = 0; i < boxes.length; i += 4) {
    const [x, y, width, height] = [boxes[i] ?? 0, boxes[i + 1] ?? 0, boxes[i + 2] ?? 0, boxes[i + 3] ?? 0];
    d += `M${number(x)},${number(y)}h${number(width)}v${number(height)}h${number(-width)}Z`;
  }
  return d;
}

function segmentsPath(ends: Float32Array): string {
  let d = '';
  for (let i = 0; i < ends.length; i += 4) {
    d += `M${number(ends[i] ?? 0)},${number(ends[i + 1] ?? 0)}L${number(ends[i + 2] ?? 0)},${number(ends[i + 3] ?? 0)}`;
  }
  return d;
}

function discsPath(discs: Float32Array): string {
  let d = '';
  for (let i = 0; i < discs.length; i += 3) {
    const [x, y, r] = [discs[i] ?? 0, discs[i + 1] ?? 0, discs[i + 2] ?? 0];
    const arc = `a${number(r)},${number(r)} 0 1 0 `;
    d += `M${number(x - r)},${number(y)}${arc}${number(2 * r)},0${arc}${number(-2 * r)},0Z`;
  }
  return d;
}
