/** Owns the marks of a glyph on the timeline: its shape, the ring of a date near or doubted, and the pill of a bundle. */
import type { TimelineItem } from '../buildTimelineItem';
import type { Mark, PathMark } from '../marks';
import { GLYPH_RADIUS } from '../packLane';
import { isHollow, type Palette } from '../palette';
import type { ItemBox } from '../threadPath';
import { glyphParts, PILL_WIDTH } from './itemGeometry';
import { mixColours } from './mixColours';
import { baselineAt } from './timelineFrame';

const PILL_HEIGHT = 16;
const PILL_SIZE = 10.5;

/** The marks of a glyph in its box; a quiet one is faint, and the pill of a quiet bundle pale. */
export function buildGlyphMarks(item: TimelineItem, box: ItemBox, isQuiet: boolean, palette: Palette): Mark[] {
  const y = (box.top + box.bottom) / 2;
  if (item.type === 'bundle') return buildPill(item, box.left, y, isQuiet, palette);
  const path = (d: string, look: Partial<PathMark>): PathMark => ({
    type: 'path',
    id: item.ids[0] ?? null,
    opacity: isQuiet ? 0.35 : 1,
    x: box.left + GLYPH_RADIUS,
    y,
    d,
    fill: null,
    stroke: null,
    strokeWidth: 0,
    dash: 'solid',
    ...look,
  });
  const { stretch, shape, ring } = glyphParts(item);
  const isOutline = isHollow(item.shape) || item.planned;
  const outline = { fill: palette.paper, stroke: item.colour, strokeWidth: 1.6 } as const;
  return [
    ...(stretch === null ? [] : [path(stretch, { fill: item.colour, opacity: 0.3 * (isQuiet ? 0.35 : 1) })]),
    path(shape, isOutline ? { ...outline, dash: item.planned ? 'dashed' : 'solid' } : { fill: item.colour }),
    ...(ring !== null
      ? [
          path(ring, {
            stroke: item.colour,
            strokeWidth: item.uncertain ? 1.5 : 1.2,
            dash: item.uncertain ? 'dotted' : 'solid',
          }),
        ]
      : []),
  ];
}

function buildPill(item: TimelineItem, left: number, y: number, isQuiet: boolean, palette: Palette): Mark[] {
  const [half, round] = [PILL_HEIGHT / 2 - 0.75, PILL_HEIGHT / 2 - 0.75];
  const flat = PILL_WIDTH / 2 - 0.75 - round;
  const common = { id: null, opacity: 1 } as const;
  return [
    {
      ...common,
      type: 'path',
      x: left + PILL_WIDTH / 2,
      y,
      d: `M${-flat},${-half}H${flat}A${round},${round} 0 0 1 ${flat},${half}H${-flat}A${round},${round} 0 0 1 ${-flat},${-half}Z`,
      fill: isQuiet ? palette.paper : mixColours(item.colour, palette.paper, 0.18),
      stroke: isQuiet ? palette.hairline : item.colour,
      strokeWidth: 1.5,
      dash: 'solid',
    },
    {
      ...common,
      type: 'text',
      x: left + PILL_WIDTH / 2,
      y: baselineAt(y, PILL_SIZE),
      lines: [String(item.ids.length)],
      lineHeight: PILL_HEIGHT,
      size: PILL_SIZE,
      weight: isQuiet ? 400 : 600,
      align: 'middle',
      fill: isQuiet ? palette.quietInk : palette.ink,
      halo: null,
    },
  ];
}
