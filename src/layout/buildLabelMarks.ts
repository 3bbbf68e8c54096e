/** Owns the graph's labels: which nodes and lit links are named, where, and which give way. */

import { curvePoint, linkCurve } from './buildLinkMarks';
import type { FittedText, TextStyle } from './fitText';
import { type Badge, isGhost } from './graphTime';
import { labelLoudness } from './labelLoudness';
import type { TextMark } from './marks';
import { badgeBox } from './nodeBadge';
import { halfHeight } from './nodeGeometry';
import type { Palette } from './palette';
import { type Box, type LabelRequest, type Obstacle, placeLabels } from './placeLabels';
import type { GraphSceneInput, SceneLink, SceneNode } from './sceneNode';

const NODE_TEXT = { size: 12, lineHeight: 14.5, maxWidth: 130 } as const;
const LINK_TEXT = { size: 11, lineHeight: 13, maxWidth: 130 } as const;
/** Lit links are named while they are few, or when one looks closely. */
const FEW_LINKS = 12;
const CLOSE = 1.7;
/** Nodes that a label is looked for in any case, and the pixels of the panel to each of more. */
const LEAST_NAMED = 150;
const NAME_ROOM = 3500;
/** Names that are fitted between two looks at the clock. */
const PORTION = 24;
/** Importance from which a label is set in a heavier weight. */
const IMPORTANT = 0.085;
/** Importance of the hubs, by whose names one finds one's way: named wherever no other label is in the way. */
const HUB = 0.4;
/** Importance of those that are named even where that covers the shape of a minor node. */
const FOREMOST = 0.15;
const MINOR = 0.05;
/** Pixels between a shape and its label, beside which a ring has room. */
const OFFSET = 3;
const RING_OFFSET = 7;
/** Free pixels between two labels. */
const AIR = 3;
/** How much of a line lies above its baseline. */
const ASCENT = 0.79;

/** How much a sign adds to the loudness of a name. */
const NEWS: Readonly<Record<Badge, number>> = { came: 1, went: 0, added: 1, lost: 0.7, changed: 0.4 };

/** How far to the side an important label may be shifted below or above its node, as parts of what still touches it. */
const ASIDE = [0.35, -0.35, 0.7, -0.7] as const;

interface Draft {
  readonly priority: number;
  readonly request: LabelRequest;
  /** The mark for the place that was got. */
  readonly mark: (place: Box) => TextMark;
}

type Look = Pick<GraphSceneInput, 'graph' | 'camera' | 'size' | 'palette' | 'fitText'>;

/**
 * The labels of the nodes in view and of lit links; none lies on another, and few on a node. It can be left between its
 * yields.
 */
export function* buildLabelMarks(
  nodes: readonly SceneNode[],
  links: readonly SceneLink[],
  look: Look,
): Generator<void, TextMark[]> {
  const area = { x: 2, y: 2, width: look.size.width - 4, height: look.size.height - 4 };
  const named = foremost(nodes.filter(isNamed), Math.round((area.width * area.height) / NAME_ROOM));
  const nodeDrafts: Draft[] = [];
  for (const node of named) {
    nodeDrafts.push(draftNodeLabel(node, look, area));
    if (nodeDrafts.length % PORTION === 0) yield;
  }
  const drafts = [...nodeDrafts, ...draftLinkLabels(links, look)].sort((a, b) => b.priority - a.priority);
  yield;
  const chosen = placeLabels(
    drafts.map(({ request }) => request),
    nodes.flatMap(obstaclesOf),
    area,
  );
  return drafts.flatMap(({ request, mark }, i) => {
    const place = request.places[chosen[i] ?? -1];
    return place === undefined ? [] : [mark(place)];
  });
}

/** Of very many, those that would come first anyway: there is no room for the rest, and fitting a text takes time. */
function foremost(nodes: readonly SceneNode[], room: number): readonly SceneNode[] {
  const most = Math.max(LEAST_NAMED, room);
  if (nodes.length <= most) return nodes;
  const order = (node: SceneNode) => labelLoudness(node, node.hovered || node.focused) + node.importance;
  return [...nodes].sort((a, b) => order(b) - order(a)).slice(0, most);
}

/** A ghost has no name of its own accord; what is no longer keeps it where it is lit, important, or has just happened. */
function isNamed({ standing, tone, selected, hovered, focused, named = false, importance }: SceneNode): boolean {
  if (selected || hovered || focused || named || standing.badge === 'came') return true;
  if (standing.form === 'not-yet') return false;
  return standing.form !== 'gone' || tone === 'lit' || importance >= FOREMOST;
}

/** What is drawn faintly: behind what is lit, or not there. */
const isFaint = ({ tone, standing }: SceneNode): boolean =>
  tone === 'quiet' || standing.form === 'kept' || (isGhost(standing.form) && standing.badge !== 'came');

/** A quiet node gives way to the name of any lit one; a minor one to the foremost names. */
function obstaclesOf(node: SceneNode): Obstacle[] {
  const { shape, x, y, r, importance } = node;
  const h = halfHeight(shape, r);
  const rank = isFaint(node) ? 0 : importance < MINOR ? 1 : 2;
  const own = { x: x - r - 1, y: y - h - 1, width: 2 * r + 2, height: 2 * h + 2, rank };
  return node.standing.badge === null ? [own] : [own, { ...badgeBox(node), rank: 2 }];
}

function coverage(node: SceneNode, always: boolean): number {
  const { tone, importance } = node;
  if (always || (!isFaint(node) && importance >= HUB)) return 3;
  if (isFaint(node)) return 0;
  return importance >= FOREMOST || node.standing.badge === 'came' ? 2 : tone === 'lit' ? 1 : 0;
}

function draftNodeLabel(scene: SceneNode, { palette, fitText }: Look, area: Box): Draft {
  const { id, node, tone, selected, hovered, focused, named = false, importance, standing } = scene;
  const always = selected || hovered || focused || named;
  const faint = isFaint(scene) && !always;
  // What has just come or changed is what a person looks for.
  const news = standing.badge === null ? 0 : NEWS[standing.badge];
  const weight = selected
    ? 600
    : faint
      ? 400
      : tone === 'lit' || (tone === 'plain' && importance >= IMPORTANT)
        ? 500
        : 400;
  const text = fitText(node.label, { size: NODE_TEXT.size, weight, maxWidth: NODE_TEXT.maxWidth });
  const loudness = labelLoudness(scene, always);
  return {
    priority: loudness - (faint ? 1.5 : 0) + news + importance * 0.9,
    request: { places: nodePlaces(scene, text, area), covers: coverage(scene, always) },
    mark: (place) => ({
      ...textAt(place, text, NODE_TEXT, palette),
      id,
      opacity: tone === 'quiet' && !always ? 0.62 : faint ? 0.8 : 1,
      weight,
      fill: faint ? palette.quietInk : palette.ink,
    }),
  };
}

/** Below, above, right, left; what is important may also stand at a corner. */
function nodePlaces(scene: SceneNode, text: FittedText, area: Box): Box[] {
  const { shape, x, y, r, selected, hovered, focused, tone, importance } = scene;
  const offset = selected || hovered || focused ? RING_OFFSET : OFFSET;
  const width = text.width + 2 * AIR;
  const height = text.lines.length * NODE_TEXT.lineHeight;
  const h = halfHeight(shape, r) + offset;
  const w = r + offset;
  // At the panel's edge a label moves aside under its node rather than being cut.
  const centred = Math.min(Math.max(x - width / 2, area.x), area.x + area.width - width);
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const places = [
    at(centred, y + h),
    at(centred, y - h - height),
    at(x + w, y - height / 2),
    at(x - w - width, y - height / 2),
  ];
  if (tone !== 'lit' && importance < IMPORTANT) return places;
  return [
    ...places,
    ...ASIDE.flatMap((part) => [
      at(x - width / 2 + part * (width / 2 + r), y + h),
      at(x - width / 2 + part * (width / 2 + r), y - h - height),
    ]),
    at(x + w, y),
    at(x + w, y - height),
    at(x - w - width, y),
    at(x - w - width, y - height),
  ];
}

function draftLinkLabels(links: readonly SceneLink[], { graph, camera, palette, fitText }: Look): Draft[] {
  const lit = links.filter(({ tone }) => tone === 'lit');
  if (lit.length > FEW_LINKS && camera.k < CLOSE) return [];
  return lit.map((link): Draft => {
    const curve = linkCurve(link);
    const text = fitText(graph.edgeLabelOf(link.edge), {
      size: LINK_TEXT.size,
      weight: 400,
      maxWidth: LINK_TEXT.maxWidth,
    });
    const width = text.width + 2 * AIR;
    const height = text.lines.length * LINK_TEXT.lineHeight;
    const places = [0.5, 0.4, 0.6, 0.3, 0.7].map((t) => {
      const { x, y } = curvePoint(curve, t);
      return { x: x - width / 2, y: y - height / 2, width, height };
    });
    return {
      // After the names of what is lit, before those of the rest.
      priority: 2.95,
      request: { places, covers: 0 },
      mark: (place) => ({
        ...textAt(place, text, LINK_TEXT, palette),
        id: link.id,
        opacity: 1,
        weight: 400,
        fill: palette.quietInk,
      }),
    };
  });
}

type Metrics = Pick<TextStyle, 'size'> & { readonly lineHeight: number };

function textAt(place: Box, { lines }: FittedText, { size, lineHeight }: Metrics, palette: Palette) {
  return {
    type: 'text',
    x: place.x + place.width / 2,
    y: place.y + (lineHeight - size) / 2 + size * ASCENT,
    lines,
    lineHeight,
    size,
    align: 'middle',
    halo: palette.paper,
  } as const satisfies Partial<TextMark>;
}
