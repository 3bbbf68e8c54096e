/** Owns where each node of the graph along time stands in the panel, and how loud it is. */

import type { Emphasis } from '../model/index/emphasis';
import type { RowSet } from '../model/index/rowSet';
import { type AlongTimeFrame, xOf, yOf } from './alongTimeFrame';
import type { AlongTimeNodes, DatedNode } from './alongTimeNodes';
import type { GraphNode } from './graphNodes';
import { type GraphTime, rowStandings, type Standing } from './graphTime';
import type { PlacedNode } from './hitTest';
import type { Palette } from './palette';
import type { Placement } from './placeRecord';
import type { Tone } from './sceneNode';

export interface AlongTimePlaces {
  readonly frame: AlongTimeFrame;
  readonly nodes: AlongTimeNodes;
  /** Which rows the filter lets through, and whether the others are hidden, or quietened. */
  readonly passing: RowSet;
  readonly mode: 'only' | 'dim';
  readonly emphasis: Emphasis;
  /** The row that the keyboard stands on. */
  readonly focused: number | null;
  readonly palette: Palette;
  /** What is there at the date stood at, or differs between those compared. */
  readonly time: GraphTime;
  /** Rows that the shown threads of undertakings join: lit with what is selected. */
  readonly threaded: ReadonlySet<number>;
  /** By theme. */
  readonly colours: ReadonlyMap<string, string>;
}

export interface AlongTimeNode extends PlacedNode {
  readonly node: GraphNode;
  readonly form: 'event' | 'life' | 'undated' | 'undertaking';
  /** What its date allows; null for what has none, and for undertakings, which are drawn at one day. */
  readonly placement: Placement | null;
  /** The pixels that it takes on the axis; where it stands for what has no date. */
  readonly x0: number;
  readonly x1: number;
  /** The pixels from each end in which it is possible and not certain. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  readonly inSight: boolean;
  readonly tone: Tone;
  readonly colour: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
  readonly standing: Standing;
  /** Steps from what is selected or hovered; 0 where nothing is lit. */
  readonly distance: number;
}

/** Days over which an end that nobody knows fades. */
const UNKNOWN = 730;

/** Whether a row is shown at all. */
export const isRowShown = (row: number, { passing, mode }: Pick<AlongTimePlaces, 'passing' | 'mode'>): boolean =>
  mode === 'dim' || passing.has(row);

/** What a person points at is plain, even where the filter dims it. */
function toneOf(row: number, { emphasis, passing, threaded }: AlongTimePlaces): Tone {
  if (emphasis.selected.has(row) || emphasis.hovered === row) return 'lit';
  if (!passing.has(row)) return 'quiet';
  return emphasis.lit === null ? 'plain' : emphasis.lit.has(row) || threaded.has(row) ? 'lit' : 'quiet';
}

/** What stands at one point of the panel, such as an undertaking at the day it is due. */
export const pointPlace = (x: number, y: number, inSight: boolean) => ({
  placement: null,
  x,
  y,
  x0: x,
  x1: x,
  fadeStart: 0,
  fadeEnd: 0,
  inSight,
});

/** A node at x, y, with all that does not depend on where it stands. */
export function nodeAt(
  node: GraphNode,
  place: Pick<AlongTimeNode, 'form' | 'placement' | 'x' | 'y' | 'x0' | 'x1' | 'fadeStart' | 'fadeEnd' | 'inSight'>,
  places: AlongTimePlaces,
): AlongTimeNode {
  const { emphasis, focused, palette, colours, threaded } = places;
  const { row, id, shape, importance, radius } = node;
  return {
    ...place,
    row,
    id,
    shape,
    importance,
    r: radius,
    node,
    tone: toneOf(row, places),
    colour: colours.get(node.theme ?? '') ?? palette.grey,
    selected: emphasis.selected.has(row),
    hovered: emphasis.hovered === row,
    focused: focused === row,
    standing: rowStandings(places.time)(row),
    distance: emphasis.lit?.get(row) ?? (threaded.has(row) ? 2 : 0),
  };
}

/** The dated nodes that are shown, in sight or not. */
export function placeDated(places: AlongTimePlaces): AlongTimeNode[] {
  return [...places.nodes.dated.values()]
    .filter(({ row }) => isRowShown(row, places))
    .map((node) => {
      const place = placeOnAxis(node, places.frame);
      return nodeAt(node, { ...place, form: node.form, placement: node.placement }, places);
    });
}

/** An event at the middle of what its date allows; an entity at its start, or at the window's where that is later. */
function placeOnAxis({ placement, form, radius, y: rows }: DatedNode, frame: AlongTimeFrame) {
  const x0 = xOf(frame, placement.start);
  const x1 = xOf(frame, placement.end);
  const y = yOf(frame, rows);
  const edge = frame.left + radius + 5;
  const x = form === 'event' ? (x0 + x1) / 2 : x0 < frame.left && x1 > edge ? edge : x0;
  const isInRow = y > frame.top && y < frame.height;
  return { x, y, x0, x1, ...fadesOf(placement, frame.scale), inSight: isInRow && x >= frame.left && x <= frame.width };
}

/** The pixels at either end in which something is possible and not certain. */
function fadesOf(placement: Placement, scale: number) {
  const { start, end, core, looseStart, looseEnd, unknownStart, unknownEnd } = placement;
  // Of an end that nobody knows, and where no day is certain, nothing says how far it reaches into what is certain.
  const half = (end - start) / 2;
  const fade = (isLoose: boolean, isUnknown: boolean, days: number) =>
    !isLoose ? 0 : (isUnknown ? Math.min(half, UNKNOWN) : core === null ? half : days) * scale;
  return {
    fadeStart: fade(looseStart, unknownStart, (core?.start ?? start) - start),
    fadeEnd: fade(looseEnd, unknownEnd, end - (core?.end ?? end)),
  };
}
