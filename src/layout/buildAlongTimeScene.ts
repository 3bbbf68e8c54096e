/** Owns the display list of the graph along time: each node at its date on the timeline's axis, joined by threads. */
import type { DayNumber } from '../model/dates/dayNumber';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { Thread } from '../model/undertakings/buildThreads';
import { type AlongTimeFrame, xOf } from './alongTimeFrame';
import { buildAlongTimeLabels, isPointedAt } from './buildAlongTimeLabels';
import { buildNodeMarks } from './buildNodeMarks';
import { buildSpanMarks } from './buildSpanMarks';
import { buildRelationThreads, buildUndertakingThreads, type ThreadMark } from './buildThreadMarks';
import { buildAxisMarks, buildGridMarks } from './buildTimeGrid';
import { buildUndatedStrip } from './buildUndatedStrip';
import type { FitText } from './fitText';
import type { Mark, PathMark, TextMark } from './marks';
import { type AlongTimeNode, type AlongTimePlaces, placeDated } from './placeAlongTime';
import { placeUndertakings } from './placeUndertakings';

export interface AlongTimeSceneInput extends Omit<AlongTimePlaces, 'threaded'> {
  readonly index: GraphIndex;
  /** Undated rows that have a place in their strip before others: what belongs to the selection. */
  readonly kept: ReadonlySet<number>;
  /** The threads of undertakings that are shown. */
  readonly threads: readonly Thread[];
  /** The date that the graph stands at; null for none. */
  readonly asOf: DayNumber | null;
  /** Fits a text into one line. */
  readonly fitLine: FitText;
}

export interface AlongTimeScene {
  readonly marks: readonly Mark[];
  /** The nodes that are shown; `inSight` tells those that are in the panel. */
  readonly nodes: readonly AlongTimeNode[];
}

/** Builds the picture; in order of painting: grid, threads, lines, glyphs, labels; then the frame that all pass under. */
export function buildAlongTimeScene(input: AlongTimeSceneInput): AlongTimeScene {
  const { frame, nodes: all, index, threads, kept, palette, fitLine, asOf } = input;
  const threaded = new Set(threads.flatMap(({ from, to }) => [from, to]));
  const places = { ...input, threaded };
  const strip = buildUndatedStrip(places, new Set([...kept, ...threaded]), fitLine);
  const dated = placeDated(places);
  const undertakings = placeUndertakings(index, threads, places);
  const nodes = [...dated, ...undertakings, ...strip.nodes];
  const byRow = new Map(nodes.map((node) => [node.row, node]));

  const inPlot = [...dated, ...undertakings].filter(({ inSight }) => inSight);
  // What is pointed at in the strip, and is cut short there, is named in full beside it.
  const named = strip.nodes.filter((node) => strip.cut.has(node.row) && isPointedAt(node));
  const labels = buildAlongTimeLabels([...inPlot, ...named], frame, palette, fitLine);
  const curves = [...buildRelationThreads(all.links, byRow, input), ...buildUndertakingThreads(threads, byRow, input)];
  const stripIds = new Set(strip.nodes.map(({ id }) => id));
  const isOfStrip = ({ id }: TextMark) => id !== null && stripIds.has(id);
  const reachesStrip = ({ joins }: ThreadMark) => joins.some((row) => byRow.get(row)?.form === 'undated');
  const glyphs = (shown: readonly AlongTimeNode[]) =>
    [...shown].sort((a, b) => rank(a) - rank(b)).flatMap((node) => buildNodeMarks({ ...node, pinned: false }, palette));
  return {
    nodes,
    marks: [
      ...buildGridMarks(frame, palette),
      ...curves.filter((curve) => !reachesStrip(curve)),
      ...dated.flatMap((node) => buildSpanMarks(node, frame, labels.gaps.get(node.row) ?? null, palette.paper)),
      strip.background,
      ...curves.filter(reachesStrip),
      ...glyphs(inPlot),
      ...labels.marks.filter((mark) => !isOfStrip(mark)),
      ...buildAxisMarks(frame, palette),
      ...(asOf === null ? [] : [asOfMark(asOf, frame, palette.blue)]),
      ...strip.labels,
      ...glyphs(strip.nodes),
      ...labels.marks.filter(isOfStrip),
      ...scrollMarks(frame, palette.quietInk),
    ],
  };
}

const rank = ({ tone, selected, hovered, importance }: AlongTimeNode): number =>
  (tone === 'quiet' ? 0 : 4) + Number(selected) * 2 + Number(hovered) * 2 + importance;

const shapeMark = (d: string, x: number, y: number): PathMark => ({
  type: 'path',
  id: null,
  opacity: 1,
  d,
  x,
  y,
  fill: null,
  stroke: null,
  strokeWidth: 1,
  dash: 'solid',
});

const asOfMark = (day: DayNumber, frame: AlongTimeFrame, blue: string): PathMark => ({
  ...shapeMark(`M0,0L0,${frame.height}`, xOf(frame, day), 0),
  stroke: blue,
  strokeWidth: 1.5,
});

/** A slim sign at the right edge of how far the rows are scrolled; none where all of them are in sight. */
function scrollMarks({ top, width, height, scroll, maxScroll }: AlongTimeFrame, colour: string): PathMark[] {
  if (maxScroll < 1) return [];
  const room = height - top - 4;
  const length = Math.round(Math.max(24, (room * room) / (room + maxScroll)));
  const y = top + 2 + (room - length) * (scroll / maxScroll);
  return [{ ...shapeMark(`M0,0L0,${length}`, width - 4, y), stroke: colour, strokeWidth: 3, opacity: 0.35 }];
}
