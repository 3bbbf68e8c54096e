/** Owns the marks of a glyph on the timeline: its shape, the ring of a date near or doubted, and the pill of a bundle. */
import type { TimelineItem } from '../buildTimelineItem';
import type { Mark, PathMark } from '../marks';
import { GLYPH_RADIUS } from '../packLane';
import { isHollow, type Palette, SHAPE_SCALE, shapePath } from '../palette';
import type { ItemBox } from '../threadPath';
import { mixColours } from './mixColours';
import { baselineAt, PILL_WIDTH } from './timelineFrame';

/** Pixels of a shape that stands within a ring or on a stretch, and of the ring. */
const RINGED_RADIUS = 4;
const RING = 6.2;
const STRETCH = 'M-7,-4H7V4H-7Z';
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
  const isRinged = item.approximate || item.uncertain;
  const radius = isRinged || !item.hasCore ? RINGED_RADIUS : GLYPH_RADIUS - 1;
  const shape = shapePath(item.shape, radius * Math.min(1, SHAPE_SCALE[item.shape]));
  const isOutline = isHollow(item.shape) || item.planned;
  const outline = { fill: palette.paper, stroke: item.colour, strokeWidth: 1.6 } as const;
  return [
    ...(item.hasCore || item.planned || isRinged
      ? []
      : [path(STRETCH, { fill: item.colour, opacity: 0.3 * (isQuiet ? 0.35 : 1) })]),
    path(shape, isOutline ? { ...outline, dash: item.planned ? 'dashed' : 'solid' } : { fill: item.colour }),
    ...(isRinged
      ? [
          path(ringPath(item.approximate ? 0.7 : 0), {
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

/** A circle whose radius swings by `depth` pixels, eight times. */
const ringPath = (depth: number): string =>
  `M${Array.from({ length: 64 }, (_, i) => {
    const angle = (i / 64) * 2 * Math.PI;
    const radius = RING + depth * Math.cos(8 * angle);
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  }).join('L')}Z`;
