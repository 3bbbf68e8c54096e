/** Owns the strip of what has no date: beside the plot, where the timeline has its lane labels, as many as have room. */
import { countText } from '../model/countText';
import type { AlongTimeFrame } from './alongTimeFrame';
import type { FitText } from './fitText';
import type { PathMark, TextMark } from './marks';
import type { Palette } from './palette';
import { type AlongTimeNode, type AlongTimePlaces, isRowShown, nodeAt, pointPlace } from './placeAlongTime';

export interface UndatedStrip {
  readonly nodes: readonly AlongTimeNode[];
  /** What its labels and the threads to it stand on, which covers what reaches out of the plot. */
  readonly background: PathMark;
  readonly labels: readonly TextMark[];
  /** Nodes whose label had to be cut. */
  readonly cut: ReadonlySet<number>;
}

/** How many have room, and how many are shown of those that the filter lets through. */
export interface UndatedCount {
  readonly shown: number;
  readonly all: number;
}

const PITCH = 19;
const TEXT = 11.5;
/** Pixels from the strip's right edge to the middle of a glyph, from there to its label, and left of the label. */
const GLYPH_INSET = 11;
const LABEL_GAP = 10;
const PADDING = 7;

/** How many undated nodes have room, the last line left to what has none. */
export function countUndated(places: Pick<AlongTimePlaces, 'nodes' | 'frame' | 'passing' | 'mode'>): UndatedCount {
  const { undated, undatedLeftOut } = places.nodes;
  const all = undated.filter(({ row }) => isRowShown(row, places)).length + undatedLeftOut;
  const lines = Math.max(0, Math.floor((places.frame.height - places.frame.top - 6) / PITCH));
  return { shown: all <= lines ? all : Math.max(0, lines - 1), all };
}

/** The strip, the most important first; those in `kept` have a place before others. */
export function buildUndatedStrip(places: AlongTimePlaces, kept: ReadonlySet<number>, fitLine: FitText): UndatedStrip {
  const { frame, palette } = places;
  const count = countUndated(places);
  const x = frame.left - GLYPH_INSET;
  const room = x - LABEL_GAP - PADDING;
  const nodes = chooseUndated(places, kept, count.shown).map((node, i) =>
    nodeAt(
      { ...node, radius: Math.min(node.radius, 6) },
      { ...pointPlace(x, frame.top + (i + 0.5) * PITCH + 3, true), form: 'undated' },
      places,
    ),
  );
  const cut = new Set<number>();
  const labels = nodes.map((node): TextMark => {
    const weight = node.tone === 'lit' ? 500 : 400;
    const { lines } = fitLine(node.node.label, { size: TEXT, weight, maxWidth: room });
    if (lines[0] !== node.node.label) cut.add(node.row);
    return {
      ...textMark(lines[0] ?? '', x - LABEL_GAP, node.y + TEXT * 0.36, palette),
      id: node.id,
      opacity: node.tone === 'quiet' ? 0.62 : 1,
      weight,
      fill: node.tone === 'quiet' ? palette.quietInk : palette.ink,
    };
  });
  const more = count.all - nodes.length;
  const foot = more === 0 ? [] : [`and ${countText(more)} more`];
  return {
    nodes,
    cut,
    background: backgroundMark(frame, palette),
    labels: [
      { ...textMark('Undated', x + 5, frame.top - 8, palette), weight: 600, fill: palette.quietInk },
      ...labels,
      ...foot.map((text) => textMark(text, x + 5, frame.top + (nodes.length + 0.5) * PITCH + 3 + TEXT * 0.36, palette)),
    ],
  };
}

/** By importance; what is kept and would have no place takes that of the least important that is not. */
function chooseUndated(places: AlongTimePlaces, kept: ReadonlySet<number>, lines: number) {
  const all = places.nodes.undated.filter(({ row }) => isRowShown(row, places));
  const waiting = all.slice(lines).filter(({ row }) => kept.has(row));
  const leaving = new Set(
    all
      .slice(0, lines)
      .filter(({ row }) => !kept.has(row))
      .slice(-waiting.length || lines)
      .map(({ row }) => row),
  );
  const staying = all.slice(0, lines).filter(({ row }) => !leaving.has(row));
  return [...staying, ...waiting].slice(0, lines);
}

function backgroundMark({ left, height }: AlongTimeFrame, palette: Palette): PathMark {
  return {
    type: 'path',
    id: null,
    opacity: 1,
    d: `M-2,-2L${left},-2L${left},${height + 2}L-2,${height + 2}Z`,
    x: 0,
    y: 0,
    fill: palette.paper,
    stroke: palette.hairline,
    strokeWidth: 1,
    dash: 'solid',
  };
}

const textMark = (text: string, x: number, y: number, palette: Palette): TextMark => ({
  type: 'text',
  id: null,
  opacity: 1,
  x,
  y,
  lines: [text],
  lineHeight: TEXT,
  size: TEXT,
  weight: 400,
  align: 'end',
  fill: palette.quietInk,
  halo: null,
});
