/** Owns the labels in the plot of the graph along time: which nodes are named, on which side, and which give way. */

import type { AlongTimeFrame } from './alongTimeFrame';
import type { Gap } from './buildSpanMarks';
import type { FitText } from './fitText';
import { labelLoudness } from './labelLoudness';
import type { TextMark } from './marks';
import { halfHeight } from './nodeGeometry';
import type { Palette } from './palette';
import type { AlongTimeNode } from './placeAlongTime';
import { type Box, type LabelRequest, type Obstacle, placeLabels } from './placeLabels';

const SIZE = 12;
const HEIGHT = 15;
const MOST_WIDTH = 230;
/** Importance from which a label is set in a heavier weight. */
const IMPORTANT = 0.085;
/** Pixels between a glyph and its label, beside which a ring has room, and left and right of a label. */
const OFFSET = 3;
const RING_OFFSET = 6;
const AIR = 3;
/** Pixels at the right edge that are left to the arrows of open ends. */
const EDGE = 14;
/** Pixels of a life-line that have to be seen beyond its own label, or the label stands before it. */
const LEAST_LINE = 12;
/** How much of a line lies above its baseline. */
const ASCENT = 0.79;

export interface AlongTimeLabels {
  readonly marks: readonly TextMark[];
  /** The part of each life-line that its own label stands on, by row. */
  readonly gaps: ReadonlyMap<number, Gap>;
}

interface Draft {
  readonly node: AlongTimeNode;
  readonly weight: 400 | 500 | 600;
  readonly text: string;
  readonly priority: number;
  readonly request: LabelRequest;
}

/** One line for each node, right or left of its glyph; none on another, nor on a glyph or a line of its row. */
export function buildAlongTimeLabels(
  nodes: readonly AlongTimeNode[],
  frame: AlongTimeFrame,
  palette: Palette,
  fitLine: FitText,
): AlongTimeLabels {
  const area = {
    x: frame.left + 2,
    y: frame.top,
    width: frame.width - frame.left - EDGE,
    height: frame.height - frame.top,
  };
  const drafts = nodes.map((node) => draftOf(node, fitLine)).sort((a, b) => b.priority - a.priority);
  const chosen = placeLabels(
    drafts.map(({ request }) => request),
    drafts.flatMap((draft) => obstaclesOf(draft, frame.width)),
    area,
  );
  const gaps = new Map<number, Gap>();
  const marks = drafts.flatMap(({ node, text, weight, request }, i): TextMark[] => {
    const place = request.places[chosen[i] ?? -1];
    if (place === undefined) return [];
    // Between a glyph and its label no stub of the line is left.
    if (node.form === 'life' && place.x > node.x) gaps.set(node.row, { from: node.x, to: place.x + place.width });
    const isQuiet = node.tone === 'quiet';
    return [
      {
        type: 'text',
        id: node.id,
        opacity: isQuiet ? 0.62 : 1,
        x: place.x + AIR,
        y: place.y + (HEIGHT - SIZE) / 2 + SIZE * ASCENT,
        lines: [text],
        lineHeight: HEIGHT,
        size: SIZE,
        weight,
        align: 'start',
        fill: isQuiet ? palette.quietInk : palette.ink,
        halo: palette.paper,
      },
    ];
  });
  return { marks, gaps };
}

/** Whether a person stands on it, by choice, pointer or keyboard. */
export const isPointedAt = ({ selected, hovered, focused }: AlongTimeNode): boolean => selected || hovered || focused;

function draftOf(node: AlongTimeNode, fitLine: FitText): Draft {
  const { tone, importance, selected, form, x, x1, y, r } = node;
  const always = isPointedAt(node);
  const weight = selected ? 600 : tone === 'lit' || (tone === 'plain' && importance >= IMPORTANT) ? 500 : 400;
  const { lines, width } = fitLine(node.node.label, { size: SIZE, weight, maxWidth: MOST_WIDTH });
  const out = r + (always ? RING_OFFSET : OFFSET);
  const box = (left: number): Box => ({ x: left, y: y - HEIGHT / 2, width: width + 2 * AIR, height: HEIGHT });
  const right = box(x + out);
  const left = box(x - out - width - 2 * AIR);
  // A short life-line must not vanish under its own name.
  const isShort = form === 'life' && x1 < right.x + right.width + LEAST_LINE && x1 > x + r;
  const loudness = labelLoudness(node, always);
  return {
    node,
    weight,
    text: lines[0] ?? '',
    // An undertaking is one of many; the events that it joins are told first.
    priority: loudness + importance * 0.9 - (form === 'undertaking' && !always ? 0.5 : 0),
    request: {
      places: isShort ? [left, right] : [right, left],
      covers: always ? 3 : tone === 'lit' ? 1 : 0,
    },
  };
}

/** A glyph, and of a life-line what its own label leaves. */
function obstaclesOf({ node, request }: Draft, edge: number): Obstacle[] {
  const { form, shape, x, y, r, x1, tone } = node;
  const h = halfHeight(shape, r);
  const glyph = { x: x - r - 1, y: y - h - 1, width: 2 * r + 2, height: 2 * h + 2, rank: tone === 'quiet' ? 0 : 2 };
  const from = Math.max(...request.places.map((place) => place.x + place.width));
  const until = Math.min(x1, edge);
  if (form !== 'life' || until <= from) return [glyph];
  return [glyph, { x: from, y: y - 2, width: until - from, height: 4, rank: tone === 'quiet' ? 0 : 2 }];
}
