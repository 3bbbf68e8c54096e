/** Owns how links are drawn: thin curves, the lit ones darker, with heads that end at the target's rim. */

import type { Point, Size } from './camera';
import type { Form } from './graphTime';
import type { CurveMark, Dash } from './marks';
import { rimDistance } from './nodeGeometry';
import type { GraphSceneInput, SceneLink, SceneNode, Tone } from './sceneNode';

/** Zoom from which the unlit links have heads too. */
const HEADS_FROM = 1.2;
/** Zoom below which nodes are so near to each other that heads and thick lines would cover them. */
const FAR = 0.35;
/** Pixels between a head's tip and the target's rim. */
const GAP = 2.5;

const OPACITY: Readonly<Record<Tone, number>> = { lit: 1, plain: 0.65, quiet: 0.35 };

/** Links from which on the unlit ones are the fainter the more there are, and how faint they get. */
const CROWD = 500;
const LEAST_CROWD = 0.35;

/** How each form of a link is drawn; a ghost has no head. */
const FORMS: Readonly<Record<Form, { readonly dash: Dash; readonly fade: number; readonly head: boolean }>> = {
  present: { dash: 'solid', fade: 1, head: true },
  uncertain: { dash: 'dashed', fade: 1, head: true },
  'not-yet': { dash: 'dotted', fade: 0.5, head: false },
  gone: { dash: 'dotted', fade: 0.5, head: false },
  lost: { dash: 'dashed', fade: 1, head: true },
  kept: { dash: 'solid', fade: 0.5, head: true },
};

/** The curves, those that are lit last. */
export function buildLinkMarks(
  links: readonly SceneLink[],
  { camera, size, margin, palette }: Pick<GraphSceneInput, 'camera' | 'size' | 'margin' | 'palette'>,
): CurveMark[] {
  const isFar = camera.k < FAR;
  const crowd = Math.min(1, Math.max(LEAST_CROWD, Math.sqrt(CROWD / links.length)));
  const marks = links.flatMap((link): CurveMark[] => {
    const curve = linkCurve(link);
    if (!isInView(curve, size, margin)) return [];
    const { dash, fade, head } = FORMS[link.form];
    const lit = link.tone === 'lit';
    return [
      {
        type: 'curve',
        id: link.id,
        opacity: OPACITY[link.tone] * fade * (lit && !isFar ? 1 : crowd),
        ...curve,
        stroke: lit ? palette.litLink : palette.link,
        strokeWidth: lit && head && !isFar ? 1.5 : 1,
        dash,
        arrow: !head || isFar ? 0 : lit ? 7 : camera.k >= HEADS_FROM ? 5 : 0,
      },
    ];
  });
  return marks.sort((a, b) => a.opacity - b.opacity);
}

type Curve = Pick<CurveMark, 'x0' | 'y0' | 'cx' | 'cy' | 'x1' | 'y1'>;

/** The curve of a link from rim to rim. */
export const linkCurve = ({ bend, from, to }: SceneLink): Curve => curveBetween(from, to, bend);

/** A curve from rim to rim, bowed to one side by a part of its length. */
export function curveBetween(from: SceneNode, to: SceneNode, bend: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  const start = rimPoint(from, control, 0);
  const end = rimPoint(to, control, GAP);
  return { x0: start.x, y0: start.y, cx: control.x, cy: control.y, x1: end.x, y1: end.y };
}

/** The point of a curve, `t` from 0 at its start to 1 at its end. */
export function curvePoint({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * x0 + b * cx + c * x1, y: a * y0 + b * cy + c * y1 };
}

function rimPoint({ shape, r, x, y }: SceneNode, towards: Point, gap: number): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { x, y };
  // Where two nodes nearly touch, the curve must not turn round.
  const out = Math.min(rimDistance(shape, r, dx, dy) + gap, length * 0.9) / length;
  return { x: x + dx * out, y: y + dy * out };
}

const isInView = ({ x0, y0, cx, cy, x1, y1 }: Curve, { width, height }: Size, margin: number): boolean =>
  Math.max(x0, cx, x1) >= -margin &&
  Math.max(y0, cy, y1) >= -margin &&
  Math.min(x0, cx, x1) <= width + margin &&
  Math.min(y0, cy, y1) <= height + margin;
