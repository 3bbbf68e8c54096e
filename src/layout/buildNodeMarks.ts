/** Owns how a node is drawn: its shape, the rings of selection, hover and keyboard, and the dot of a pin. */
import type { SceneNode } from './buildGraphScene';
import type { PathMark } from './marks';
import { halfHeight, ringPath } from './nodeGeometry';
import { isHollow, type Palette, shapePath } from './palette';

const QUIET = 0.35;
/** Pixels between a node and its first and second ring. */
const RING_GAP = 4;
const OUTER_GAP = 7.5;
const PIN_DOT = 2.5;

/** The marks of one node, in order of painting. */
export function buildNodeMarks(scene: SceneNode, palette: Palette): PathMark[] {
  const { id, node, shape, x, y, r, tone, colour, selected, hovered, focused, pinned } = scene;
  const d = shapePath(shape, r);
  const hollow = node.planned || isHollow(shape);
  const mark = (part: Partial<PathMark>): PathMark => ({
    type: 'path',
    id,
    opacity: 1,
    d,
    x,
    y,
    fill: null,
    stroke: null,
    strokeWidth: 1,
    dash: 'solid',
    ...part,
  });
  const marks: PathMark[] = [];
  // A quiet node is seen through, but not the links behind it.
  if (tone === 'quiet') marks.push(mark({ fill: palette.paper }));
  marks.push(
    mark({
      opacity: tone === 'quiet' ? QUIET : 1,
      fill: hollow ? palette.paper : colour,
      stroke: hollow ? colour : palette.paper,
      strokeWidth: hollow ? Math.min(2, Math.max(1.25, r / 6)) : 1,
      dash: node.planned ? 'dashed' : 'solid',
    }),
  );
  if (selected) {
    marks.push(mark({ d: ringPath(shape, r, RING_GAP), stroke: palette.blue, strokeWidth: 2 }));
  }
  if (hovered || focused) {
    const gap = selected ? OUTER_GAP : RING_GAP;
    marks.push(mark({ d: ringPath(shape, r, gap), stroke: palette.ink, strokeWidth: focused ? 2 : 1.25 }));
  }
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
