/** Owns the small sign beside a node: a plus, a minus or a triangle, for what came, went, was added, lost or changed. */

import type { Point } from './camera';
import type { Badge } from './graphTime';
import type { PathMark } from './marks';
import { halfHeight } from './nodeGeometry';
import { type Palette, shapePath } from './palette';
import type { Box } from './placeLabels';
import type { SceneNode } from './sceneNode';

/** Half the width of a sign in pixels, and half the length of the strokes in it. */
const BADGE = 5;
const ARM = 2.5;

const PLUS = `M${-ARM},0L${ARM},0M0,${-ARM}L0,${ARM}`;
const MINUS = `M${-ARM},0L${ARM},0`;
const TRIANGLE = `M0,${-ARM - 0.25}L${ARM + 0.25},${ARM - 0.5}L${-ARM - 0.25},${ARM - 0.5}Z`;

const GLYPHS: Readonly<Record<Badge, string>> = {
  came: PLUS,
  went: MINUS,
  added: PLUS,
  lost: MINUS,
  changed: TRIANGLE,
};

/** Where the sign stands: at the node's upper right corner, hardly on it. */
const badgeCentre = ({ shape, x, y, r }: SceneNode): Point => ({ x: x + r + 2, y: y - halfHeight(shape, r) - 2 });

/** The room that the sign takes, for labels to keep clear of. */
export function badgeBox(node: SceneNode): Box {
  const { x, y } = badgeCentre(node);
  return { x: x - BADGE - 1, y: y - BADGE - 1, width: 2 * BADGE + 2, height: 2 * BADGE + 2 };
}

/** The marks of the sign: filled where something is there, an outline where it is not. */
export function badgeMarks(node: SceneNode, badge: Badge, palette: Palette): PathMark[] {
  const colour = badgeColour(badge, palette);
  const filled = badge === 'came' || badge === 'added';
  const base = { type: 'path', id: node.id, opacity: 1, dash: 'solid', ...badgeCentre(node) } as const;
  return [
    {
      ...base,
      d: shapePath('disc', BADGE),
      fill: filled ? colour : palette.paper,
      stroke: filled ? palette.paper : colour,
      strokeWidth: 1.25,
    },
    {
      ...base,
      d: GLYPHS[badge],
      fill: null,
      stroke: filled ? palette.paper : colour,
      strokeWidth: 1.4,
    },
  ];
}

function badgeColour(badge: Badge, palette: Palette): string {
  switch (badge) {
    case 'came':
    case 'went':
      return palette.ink;
    case 'added':
      return palette.added;
    case 'lost':
      return palette.gone;
    case 'changed':
      return palette.changed;
  }
}
