/** Owns how a length of time is drawn along its row: the life-line of an entity, and the stretch of a loose date. */
import type { AlongTimeFrame } from './alongTimeFrame';
import type { BandMark, Mark, PathMark } from './marks';
import type { AlongTimeNode } from './placeAlongTime';
import type { Tone } from './sceneNode';

/** A part of the axis in pixels, such as what a label takes out of its own line. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const LIFE_HEIGHT = 3;
const STRETCH_HEIGHT = 10;
/** Pixels of an arrow at an open end, half its height, and between it and the panel's edge. */
const ARROW = 7;
const ARROW_HALF = 4;
const EDGE = 3;
/** What a loose date may mean lies behind its glyph, and is seen through. */
const STRETCH_OPACITY = 0.36;

const OPACITY: Readonly<Record<Tone, number>> = { lit: 1, plain: 0.75, quiet: 0.22 };

/** The line or stretch of a node; `gap`, in the colour of `paper`, is left free of its line. */
export function buildSpanMarks(node: AlongTimeNode, frame: AlongTimeFrame, gap: Gap | null, paper: string): Mark[] {
  const isBeside = node.x1 < frame.left || node.x0 > frame.width;
  if (node.placement === null || isBeside || node.y < 0 || node.y > frame.height) return [];
  return node.form === 'life' ? lifeMarks(node, frame, gap, paper) : stretchMarks(node);
}

/** What is shorter than its glyph is its glyph alone. */
function stretchMarks(node: AlongTimeNode): BandMark[] {
  const { x0, x1, r, tone } = node;
  if (x1 - x0 < 2 * r) return [];
  return [{ ...bandMark(node, x0, x1, STRETCH_HEIGHT), opacity: OPACITY[tone] * STRETCH_OPACITY }];
}

function lifeMarks(node: AlongTimeNode, { left, width }: AlongTimeFrame, gap: Gap | null, paper: string): Mark[] {
  const { placement, x0, x1, y, id, tone, colour } = node;
  if (placement === null) return [];
  const from = placement.openStart ? Math.max(x0, left + ARROW) : x0;
  const until = placement.openEnd ? Math.min(x1, width - EDGE - ARROW) : x1;
  const arrow = (x: number, direction: 1 | -1): PathMark => ({
    type: 'path',
    id,
    opacity: OPACITY[tone],
    d: `M0,${-ARROW_HALF}L${direction * ARROW},0L0,${ARROW_HALF}Z`,
    x,
    y,
    fill: colour,
    stroke: null,
    strokeWidth: 1,
    dash: 'solid',
  });
  const free = gap === null ? [] : [{ ...bandMark(node, gap.from, gap.to, LIFE_HEIGHT + 2), fill: paper }];
  return [
    { ...bandMark(node, from, until, LIFE_HEIGHT), opacity: OPACITY[tone] },
    ...(placement.openEnd && until > from ? [arrow(until, 1)] : []),
    ...(placement.openStart && until > from ? [arrow(from, -1)] : []),
    ...free.map((band) => ({ ...band, fadeStart: 0, fadeEnd: 0 })),
  ];
}

const bandMark = (node: AlongTimeNode, from: number, until: number, height: number): BandMark => ({
  type: 'band',
  id: node.id,
  opacity: 1,
  x: from,
  y: node.y - height / 2,
  width: until - from,
  height,
  fill: node.colour,
  fadeStart: Math.min(node.fadeStart, until - from),
  fadeEnd: Math.min(node.fadeEnd, until - from),
});
