/** Owns how a node is drawn: its shape as time has it, the rings of selection, hover and keyboard, its sign and pin. */

import type { Form } from './graphTime';
import type { Dash, PathMark } from './marks';
import { badgeMarks } from './nodeBadge';
import { halfHeight, ringPath } from './nodeGeometry';
import { isHollow, type Palette, shapePath } from './palette';
import type { SceneNode } from './sceneNode';

const QUIET = 0.35;
/** Pixels between a node and its first and second ring. */
const RING_GAP = 4;
const OUTER_GAP = 7.5;
const PIN_DOT = 2.5;
/** How much of the colour is left in what perhaps exists, in what is no longer, and in what a comparison finds unchanged. */
const HALF = 0.45;
const PALE = 0.3;
const KEPT = 0.5;

/** The marks of one node, in order of painting. */
export function buildNodeMarks(scene: SceneNode, palette: Palette): PathMark[] {
  const { shape, x, y, r, tone, selected, hovered, focused, pinned, standing } = scene;
  const mark = markOf(scene);
  const marks = shapeMarks(scene, palette, tone === 'quiet' ? QUIET : 1);
  const changing = standing.badge === 'came' || standing.badge === 'went';
  if (changing) {
    marks.push(
      mark({
        d: ringPath(shape, r, selected ? OUTER_GAP : RING_GAP),
        stroke: palette.ink,
        strokeWidth: 1,
        dash: standing.badge === 'went' ? 'dotted' : 'solid',
      }),
    );
  }
  if (selected) {
    marks.push(mark({ d: ringPath(shape, r, RING_GAP), stroke: palette.blue, strokeWidth: 2 }));
  }
  if (hovered || focused) {
    const gap = selected ? OUTER_GAP : RING_GAP;
    marks.push(mark({ d: ringPath(shape, r, gap), stroke: palette.ink, strokeWidth: focused ? 2 : 1.25 }));
  }
  if (standing.badge !== null) marks.push(...badgeMarks(scene, standing.badge, palette));
  if (pinned) {
    const dot = shapePath('disc', PIN_DOT);
    marks.push(
      mark({
        d: dot,
        x: x + r * 0.85,
        y: y - halfHeight(shape, r) * 0.85,
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: 1.25,
      }),
    );
  }
  return marks;
}

const markOf =
  ({ id, shape, x, y, r }: SceneNode) =>
  (part: Partial<PathMark>): PathMark => ({
    type: 'path',
    id,
    opacity: 1,
    d: shapePath(shape, r),
    x,
    y,
    fill: null,
    stroke: null,
    strokeWidth: 1,
    dash: 'solid',
    ...part,
  });

/** The shape itself; every form differs from the others in its outline or filling, not in its colour alone. */
function shapeMarks(scene: SceneNode, palette: Palette, opacity: number): PathMark[] {
  const { node, shape, r, tone, colour, standing } = scene;
  const mark = markOf(scene);
  const hollow = node.planned || isHollow(shape);
  const outline = Math.min(2, Math.max(1.25, r / 6));
  // What is seen through hides the links behind it all the same.
  const paper = mark({ fill: palette.paper });
  const solid = (dash: Dash, part: Partial<PathMark>): PathMark =>
    mark({
      opacity,
      fill: hollow ? palette.paper : colour,
      stroke: hollow ? colour : palette.paper,
      strokeWidth: hollow ? outline : 1,
      dash,
      ...part,
    });
  const forms: Readonly<Record<Form, () => PathMark[]>> = {
    present: () => [...(tone === 'quiet' ? [paper] : []), solid(node.planned ? 'dashed' : 'solid', {})],
    kept: () => [paper, solid(node.planned ? 'dashed' : 'solid', { opacity: opacity * KEPT })],
    uncertain: () => [
      paper,
      mark({ opacity: opacity * HALF, fill: hollow ? null : colour }),
      mark({ opacity, stroke: colour, strokeWidth: 1.25, dash: 'dashed' }),
    ],
    'not-yet': () => [mark({ opacity: opacity * 0.75, stroke: colour, dash: 'dotted' })],
    gone: () => [
      paper,
      mark({ opacity: opacity * PALE, fill: colour }),
      mark({ d: strikePath(r), opacity: opacity * 0.7, stroke: palette.quietInk, strokeWidth: 1 }),
    ],
    lost: () => [paper, mark({ opacity, stroke: colour, strokeWidth: 1.5, dash: 'dashed' })],
  };
  return forms[standing.form]();
}

/** A short stroke through the middle. */
function strikePath(r: number): string {
  const half = Math.round(r * 55) / 100;
  return `M${-half},0L${half},0`;
}
