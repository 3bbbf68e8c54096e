/** Owns the threads of the graph along time: relations between where two nodes touch, and the ways of undertakings. */
import type { Emphasis } from '../model/index/emphasis';
import type { Thread } from '../model/undertakings/buildThreads';
import type { AlongTimeFrame } from './alongTimeFrame';
import type { AlongTimeLink } from './alongTimeNodes';
import type { CurveMark } from './marks';
import { rimDistance } from './nodeGeometry';
import type { Palette } from './palette';
import type { AlongTimeNode } from './placeAlongTime';
import type { Tone } from './sceneNode';

/** By row of the index. */
export type NodesByRow = ReadonlyMap<number, AlongTimeNode>;

/** A thread with the rows of its two ends. */
export interface ThreadMark extends CurveMark {
  readonly joins: readonly [number, number];
}

interface ThreadLook {
  readonly frame: AlongTimeFrame;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

interface End {
  readonly node: AlongTimeNode;
  readonly x: number;
  readonly y: number;
}

/** How far a thread bows to the side, as a part of its length, and in pixels at the most. */
const BEND = 0.12;
const MOST_BEND = 22;
/** Pixels between a head's tip and the rim that it points at, and between a thread and a line that it touches. */
const GAP = 2.5;
const OPACITY: Readonly<Record<Tone, number>> = { lit: 1, plain: 0.45, quiet: 0.16 };

/** The relations between nodes, those that are lit last; what has no date is joined only where it is lit. */
export function buildRelationThreads(
  links: readonly AlongTimeLink[],
  nodes: NodesByRow,
  { frame, emphasis, palette }: ThreadLook,
): ThreadMark[] {
  const marks = links.flatMap(({ link, id, from: fromRow, to: toRow }): ThreadMark[] => {
    const from = nodes.get(fromRow);
    const to = nodes.get(toRow);
    if (from === undefined || to === undefined) return [];
    const isLit = emphasis.litLinks.has(link) && from.tone !== 'quiet' && to.tone !== 'quiet';
    if (!isLit && (from.form === 'undated' || to.form === 'undated')) return [];
    const tone = isLit
      ? 'lit'
      : emphasis.lit === null && from.tone === 'plain' && to.tone === 'plain'
        ? 'plain'
        : 'quiet';
    const [a, b] = touch(from, to, frame);
    if (!isInView(a, b, frame)) return [];
    return [
      {
        ...curveBetween(a, b, 1),
        id,
        joins: [fromRow, toRow],
        opacity: OPACITY[tone],
        stroke: isLit ? palette.litLink : palette.link,
        strokeWidth: isLit ? 1.4 : 1,
        arrow: isLit ? 6.5 : 0,
      },
    ];
  });
  return marks.sort((a, b) => a.opacity - b.opacity);
}

/**
 * The ways of undertakings: from where each was made, dotted to what worked on it, with a head to what delivered it.
 * Those made on one day hang on one straight line, like flags on a pole, from which one dotted line goes on.
 */
export function buildUndertakingThreads(
  threads: readonly Thread[],
  nodes: NodesByRow,
  { frame, palette }: Pick<ThreadLook, 'frame' | 'palette'>,
): ThreadMark[] {
  const ends = threads.flatMap((thread) => {
    const from = nodes.get(thread.from);
    const to = nodes.get(thread.to);
    if (from === undefined || to === undefined) return [];
    const [a, b] = touch(from, to, frame);
    return isInView(a, b, frame) ? [{ ...thread, a, b }] : [];
  });
  const works = new Map<string, (typeof ends)[number]>();
  for (const each of ends.filter(({ kind }) => kind === 'worked-on')) {
    const pole = `${Math.round(each.a.x)} ${each.to}`;
    const other = works.get(pole);
    if (other === undefined || heightOf(each) < heightOf(other)) works.set(pole, each);
  }
  return [...ends.filter(({ kind }) => kind !== 'worked-on'), ...works.values()].map(({ kind, from, to, a, b }) => {
    const isDelivery = kind === 'delivered';
    const undertaking = kind === 'made' ? b.node : a.node;
    return {
      ...curveBetween(a, b, isDelivery || Math.abs(a.x - b.x) > 1 ? -1 : 0),
      id: undertaking.id,
      joins: [from, to],
      opacity: isDelivery ? 1 : 0.7,
      stroke: isDelivery ? undertaking.colour : palette.quietInk,
      strokeWidth: isDelivery ? 1.4 : 1,
      arrow: isDelivery ? 6.5 : 0,
      dash: kind === 'worked-on' ? 'dotted' : 'solid',
    };
  });
}

const heightOf = ({ a, b }: { readonly a: End; readonly b: End }): number => Math.abs(a.y - b.y);

/** Where two nodes touch: an event at its glyph, two life-lines at the later of their starts. */
function touch(a: AlongTimeNode, b: AlongTimeNode, frame: AlongTimeFrame): readonly [End, End] {
  const isLife = (node: AlongTimeNode) => node.form === 'life';
  if (isLife(a) && isLife(b)) {
    const later = Math.max(a.x0, b.x0);
    return [endAt(a, later, frame), endAt(b, later, frame)];
  }
  if (isLife(a) && b.form !== 'undated') return [endAt(a, b.x, frame), endAt(b, b.x, frame)];
  if (isLife(b) && a.form !== 'undated') return [endAt(a, a.x, frame), endAt(b, a.x, frame)];
  return [endAt(a, a.x, frame), endAt(b, b.x, frame)];
}

/** The end of a thread on a node, as near to `x` as its life-line goes. */
function endAt(node: AlongTimeNode, x: number, { left, width }: AlongTimeFrame): End {
  if (node.form !== 'life') return { node, x: node.x, y: node.y };
  // A line may begin long before the window; a thread that goes there only has to leave it.
  const from = Math.max(node.x0, left - width);
  return { node, x: Math.min(Math.max(x, from), Math.max(from, node.x1)), y: node.y };
}

function curveBetween(a: End, b: End, side: 1 | 0 | -1) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bend = (side * Math.min(BEND * length, MOST_BEND)) / length;
  const cx = (a.x + b.x) / 2 - (b.y - a.y) * bend;
  const cy = (a.y + b.y) / 2 + (b.x - a.x) * bend;
  const start = rimPoint(a, cx, cy, 0);
  const end = rimPoint(b, cx, cy, GAP);
  return { type: 'curve', x0: start.x, y0: start.y, cx, cy, x1: end.x, y1: end.y } as const;
}

/** Where a thread leaves a glyph's rim, or a line's edge where it touches the line elsewhere. */
function rimPoint({ node, x, y }: End, cx: number, cy: number, gap: number) {
  const [dx, dy] = [cx - x, cy - y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { x, y };
  const isOnGlyph = Math.abs(x - node.x) < node.r;
  const rim = isOnGlyph ? rimDistance(node.shape, node.r, dx, dy) + gap : Math.min(2, gap);
  const out = Math.min(rim, length * 0.9) / length;
  return { x: x + dx * out, y: y + dy * out };
}

const isInView = (a: End, b: End, { left, width, height, top }: AlongTimeFrame): boolean =>
  Math.max(a.x, b.x) >= left - MOST_BEND &&
  Math.min(a.x, b.x) <= width + MOST_BEND &&
  Math.max(a.y, b.y) >= top &&
  Math.min(a.y, b.y) <= height;
