/** Owns what the page and the worker that paints large graphs say to each other, and how a graph is told: by numbers alone. */
import type { Point } from '../layout/camera';
import type { GraphNodes } from '../layout/graphNodes';
import { pinnedNodes } from '../layout/graphPlaces';
import { rowSetOf } from '../model/index/rowSet';
import type { PaintedNodes, PictureInput } from './paintPicture';

type Columns = Pick<GraphNodes, 'count' | 'radius' | 'shape' | 'theme' | 'planned' | 'importance' | 'edges'>;
/** By node. */
type Pins = ReadonlyMap<number, Point>;

export interface PictureRequest {
  readonly job: number;
  /** What is not told is as it was in the request before. */
  readonly graph?: Columns;
  readonly positions?: Float32Array;
  readonly pins?: Pins;
  /** Of the rows that the filter lets through. */
  readonly passing: { readonly length: number; readonly words: Uint32Array };
  readonly look: Omit<PictureInput, 'graph' | 'positions' | 'pins' | 'passing'>;
}

export type PictureAnswer =
  | { readonly job: number; readonly type: 'nodes'; readonly painted: PaintedNodes }
  | { readonly job: number; readonly type: 'links'; readonly bitmap: ImageBitmap };

/** What is to be said of a picture after what was said of the one before. */
export function requestOf(job: number, input: PictureInput, before: PictureInput | null): PictureRequest {
  const { graph, positions, pins, passing, ratio, squeeze, mode, time, themeIds, camera, size, margin, palette } =
    input;
  const isOther = before?.graph !== graph;
  return {
    job,
    ...(isOther ? { graph: columnsOf(graph) } : {}),
    ...(isOther || before.positions !== positions ? { positions } : {}),
    ...(isOther || before.pins !== pins ? { pins: pinnedNodes(graph, pins) } : {}),
    passing: { length: passing.length, words: passing.words },
    look: { ratio, squeeze, mode, time, themeIds, camera, size, margin, palette },
  };
}

const columnsOf = ({ count, radius, shape, theme, planned, importance, edges }: GraphNodes): Columns => ({
  count,
  radius,
  shape,
  theme,
  planned,
  importance,
  edges,
});

/** Puts together what requests say in turn. */
export function createPictureReader(): (request: PictureRequest) => PictureInput | null {
  let graph: GraphNodes | null = null;
  let positions: Float32Array = new Float32Array(0);
  let pins: Readonly<Record<string, Point>> = {};
  return (request) => {
    if (request.graph !== undefined) graph = numberedNodes(request.graph);
    if (request.positions !== undefined) positions = request.positions;
    if (request.pins !== undefined) pins = Object.fromEntries(request.pins);
    const { words, length } = request.passing;
    return graph === null ? null : { ...request.look, graph, positions, pins, passing: rowSetOf(length, words) };
  };
}

const NONE = new Uint32Array(0);

/** Nodes whose ids are their numbers, and that have no names: as much as can be seen of them. */
const numberedNodes = (columns: Columns): GraphNodes => ({
  ...columns,
  rank: NONE,
  edgeOfLink: new Int32Array(0),
  fingerprint: '',
  idOf: String,
  labelOf: () => '',
  nodeOf: Number,
  themeIdOf: () => null,
  edgeIdOf: String,
  edgeLabelOf: () => '',
});
