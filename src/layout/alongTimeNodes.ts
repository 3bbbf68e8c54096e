/**
 * Owns what the graph along time consists of: events and entities that have a date, each on a row of its own choosing,
 * those that have none, and the links between them. Rows are chosen once for a history, so that no zoom moves them.
 */
import type { TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { RowSet } from '../model/index/rowSet';
import { boundsAt, isDated } from '../model/time/boundsColumns';
import { chooseForemost } from './graphDetail/chooseForemost';
import { buildGraphNodes, type GraphNode, type GraphNodes, graphNodeOf } from './graphNodes';
import { SHAPE_SCALE } from './palette';
import { type Placement, placeRecord, timelineLimits } from './placeRecord';

export interface DatedNode extends GraphNode {
  readonly placement: Placement;
  /** An event stands at its date, an entity is a line from its start to its end. */
  readonly form: 'event' | 'life';
  /** How far down it stands, in rows from the top; the middle of the first row is 0.5. */
  readonly y: number;
}

export interface AlongTimeLink {
  /** The link's number in the index. */
  readonly link: number;
  readonly id: string;
  /** Rows of the index. */
  readonly from: number;
  readonly to: number;
}

export interface AlongTimeNodes {
  /** By row of the index. */
  readonly dated: ReadonlyMap<number, DatedNode>;
  /** Of how many these are: more where there are too many to draw. */
  readonly datedOf: number;
  /** The most important first. */
  readonly undated: readonly GraphNode[];
  /** Undated ones that are not among them, since there are too many. */
  readonly undatedLeftOut: number;
  readonly links: readonly AlongTimeLink[];
  /** How high all rows are together, in rows. */
  readonly height: number;
  /** The middles of the gaps between rows, in rows from the top: where what belongs to no row can stand. */
  readonly gaps: readonly number[];
}

/** Rows between the bands of two themes. */
const BAND_GAP = 0.35;
/** Pixels of an opening window for which rows are chosen, and what a letter of a label and a glyph take then. */
const NOMINAL_WIDTH = 740;
const LETTER = 6.1;
const GLYPH = 9;
const BETWEEN = 14;

/** Dated nodes that are drawn at the most, and undated ones that may stand in their strip. */
const MOST_DATED = 2000;
const MOST_UNDATED = 500;

/** Whether a history has more dated nodes than are drawn, so that it depends on the filter which ones are. */
export const isTooManyToDraw = (index: GraphIndex): boolean => sortRows(index, () => true).dated.length > MOST_DATED;

/**
 * Takes events and entities as nodes; of too many, the most important that pass the filter. `opening` is the window at
 * first sight, at whose zoom nothing overlaps.
 */
export function buildAlongTimeNodes(index: GraphIndex, opening: TimeSpan, passing?: RowSet): AlongTimeNodes {
  const graph = buildGraphNodes(index);
  const limits = timelineLimits(index.extent);
  const all = sortRows(index, (row) => passing?.has(row) ?? true);
  const chosen = chooseForemost(graph, all.dated, MOST_DATED);
  const placed = Array.from(chosen).flatMap((row): DatedNode[] => {
    const bounds = boundsAt(index.columns.bounds, row);
    if (bounds === null) return [];
    const family = index.familyOf(row);
    const placement = placeRecord(bounds, family, index.extent, limits);
    return [{ ...withRadius(graphNodeOf(graph, row)), placement, form: family === 'event' ? 'event' : 'life', y: 0 }];
  });
  const { bands, height, gaps } = stackBands(placed, index, opening);
  const dated = new Map(bands.map((node) => [node.row, node]));
  const undated = Array.from(chooseForemost(graph, all.undated, MOST_UNDATED), (row) =>
    withRadius(graphNodeOf(graph, row)),
  ).sort((a, b) => b.importance - a.importance || a.row - b.row);
  const shown = new Set([...dated.keys(), ...undated.map(({ row }) => row)]);
  return {
    dated,
    datedOf: all.dated.length,
    undated,
    undatedLeftOut: all.undated.length - undated.length,
    links: linksAmong(graph, shown),
    height,
    gaps,
  };
}

/** Events and entities that the test lets through, with a date and without. */
function sortRows({ counts, columns }: GraphIndex, isAmong: (row: number) => boolean) {
  const [dated, undated]: [number[], number[]] = [[], []];
  for (let row = 0; row < counts.event + counts.entity; row++) {
    if (isAmong(row)) (isDated(columns.bounds, row) ? dated : undated).push(row);
  }
  return { dated: Uint32Array.from(dated), undated: Uint32Array.from(undated) };
}

function linksAmong(graph: GraphNodes, shown: ReadonlySet<number>): AlongTimeLink[] {
  const { link, from, to } = graph.edges;
  const links: AlongTimeLink[] = [];
  for (let edge = 0; edge < link.length; edge++) {
    const ends = { from: from[edge] ?? -1, to: to[edge] ?? -1 };
    if (shown.has(ends.from) && shown.has(ends.to)) {
      links.push({ link: link[edge] ?? 0, id: graph.edgeIdOf(edge), ...ends });
    }
  }
  return links;
}

/** Glyphs are smaller than in the network: a row is not high. */
const withRadius = <T extends GraphNode>(node: T): T => ({
  ...node,
  radius: Math.round((5.2 + 1.8 * Math.sqrt(node.importance)) * SHAPE_SCALE[node.shape] * 10) / 10,
});

/** A band of rows for each theme, in the data set's order, one below the other. */
function stackBands(placed: readonly DatedNode[], { dataset }: GraphIndex, opening: TimeSpan) {
  const bands: DatedNode[] = [];
  const gaps: number[] = [];
  let top = 0;
  for (const theme of [...dataset.themes.map(({ id }) => id), null]) {
    const own = placed.filter((node) => node.theme === theme);
    if (own.length === 0) continue;
    const { rows, count } = packRows(own, opening);
    const start = top === 0 ? 0 : top + BAND_GAP;
    bands.push(...own.map((node, i) => ({ ...node, y: start + (rows[i] ?? 0) + 0.5 })));
    for (let row = 0; row < count; row++) gaps.push(row === 0 ? (top + start) / 2 : start + row);
    top = start + count;
  }
  return { bands, height: top, gaps: [...gaps, top] };
}

/** The row of each node, counted from 0: in order of time, the first on which it lies on nothing else. */
function packRows(nodes: readonly DatedNode[], opening: TimeSpan): { rows: readonly number[]; count: number } {
  const scale = NOMINAL_WIDTH / (opening.end - opening.start);
  const rows: number[] = nodes.map(() => 0);
  const ends: number[] = [];
  const inOrder = nodes
    .map((node, i) => ({ i, ...extentOf(node, opening, scale) }))
    .sort((a, b) => a.left - b.left || b.right - a.right || a.i - b.i);
  for (const { i, left, right } of inOrder) {
    const free = ends.findIndex((end) => end + BETWEEN <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    rows[i] = row;
  }
  return { rows, count: ends.length };
}

/** What a node takes with its label, in pixels from the opening's start. */
function extentOf({ placement, form, label }: DatedNode, opening: TimeSpan, scale: number) {
  const start = (placement.start - opening.start) * scale;
  const end = (placement.end - opening.start) * scale;
  const text = 2 * GLYPH + label.length * LETTER;
  const middle = (start + end) / 2;
  return form === 'life'
    ? { left: start - GLYPH, right: Math.max(end, Math.max(0, start) + text) }
    : { left: Math.min(start, middle - GLYPH), right: Math.max(end, middle + text) };
}
