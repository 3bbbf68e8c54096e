/**
 * Owns what the graph consists of: events and entities as nodes of a fixed size, and the links between them with their
 * bend, as columns. A node's number is its row in the index.
 */
import type { GraphBasis } from '../model/index/buildGraphBasis';
import { type GraphIndex, kindOf } from '../model/index/buildGraphIndex';
import { textAt } from '../model/index/textColumn';
import { fingerprintOf } from './fingerprintOf';
import type { ForceLayoutInput } from './forceLayout';
import { KIND_SHAPES, SHAPE_SCALE, SHAPES, type Shape } from './palette';

/** Links between two different nodes, by their place here: of parallel ones, each follows the one before. */
export interface GraphEdges {
  /** The link's number in the index. */
  readonly link: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How far the middle of the curve's control line lies to the left of the way, as a part of its length. */
  readonly bend: Float32Array;
}

export interface GraphNodes {
  readonly count: number;
  /** Half the width in layout units, which are CSS pixels at zoom 1. */
  readonly radius: Float32Array;
  /** Place in SHAPES. */
  readonly shape: Uint8Array;
  /** Place of the first theme, which gives the colour, in the data set's themes; -1 for none. */
  readonly theme: Int16Array;
  readonly planned: Uint8Array;
  /** 0 to 1. */
  readonly importance: Float64Array;
  /** The place of each in the order of their ids. */
  readonly rank: Uint32Array;
  readonly edges: GraphEdges;
  /** The place of each link of the index among the edges; -1 for one that is none. */
  readonly edgeOfLink: Int32Array;
  /** By which a layout of the same nodes and links is found again. */
  readonly fingerprint: string;
  readonly idOf: (node: number) => string;
  readonly labelOf: (node: number) => string;
  /** The node of a record; undefined for what is none. */
  readonly nodeOf: (id: string) => number | undefined;
  readonly themeIdOf: (node: number) => string | null;
  readonly edgeIdOf: (edge: number) => string;
  readonly edgeLabelOf: (edge: number) => string;
}

/** One node as an object, for a few of them. */
export interface GraphNode {
  readonly row: number;
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  readonly radius: number;
  readonly theme: string | null;
  readonly planned: boolean;
  readonly importance: number;
}

const BEND = 0.11;
const BEND_STEP = 0.16;
const NONE = 0xffffffff;

/** What is worked out of an index, apart from what stands in it already. */
export interface GraphColumns extends Pick<GraphNodes, 'radius' | 'shape' | 'edges' | 'edgeOfLink' | 'fingerprint'> {}

const known = new WeakMap<GraphIndex, GraphNodes>();

/** Takes events and entities as nodes, in the order of the index; undertakings are none. Worked out once for an index. */
export function buildGraphNodes(index: GraphIndex): GraphNodes {
  return known.get(index) ?? openGraphNodes(index, graphColumns(index));
}

/** What takes its time of the nodes and links of an index. */
export function graphColumns(basis: GraphBasis): GraphColumns {
  const { columns, counts, links, rank } = basis;
  const count = counts.event + counts.entity;
  const radius = new Float32Array(count);
  const shape = new Uint8Array(count);
  for (let node = 0; node < count; node++) {
    const own = KIND_SHAPES[kindOf(basis, node)];
    shape[node] = SHAPES.indexOf(own);
    radius[node] = Math.round((6.5 + 7 * Math.sqrt(columns.importance[node] ?? 0)) * SHAPE_SCALE[own] * 10) / 10;
  }
  const edges = buildEdges(links.from, links.to, count);
  const edgeOfLink = new Int32Array(links.from.length).fill(-1);
  for (let edge = 0; edge < edges.link.length; edge++) edgeOfLink[edges.link[edge] ?? 0] = edge;
  const fingerprint = fingerprintOf({ radius, rank, from: edges.from, to: edges.to });
  return { radius, shape, edges, edgeOfLink, fingerprint };
}

/** The nodes of an index of which the columns were worked out, here or elsewhere. */
export function openGraphNodes(index: GraphIndex, own: GraphColumns): GraphNodes {
  const { columns, counts, dataset, links } = index;
  const count = counts.event + counts.entity;
  const { edges } = own;
  const nodes: GraphNodes = {
    ...own,
    count,
    theme: columns.theme.subarray(0, count),
    planned: columns.planned.subarray(0, count),
    importance: columns.importance.subarray(0, count),
    rank: index.rank,
    idOf: index.idOf,
    labelOf: index.shortOf,
    nodeOf: (id) => {
      const row = index.rowOf.get(id);
      return row !== undefined && row < count ? row : undefined;
    },
    themeIdOf: (node) => dataset.themes[columns.theme[node] ?? -1]?.id ?? null,
    edgeIdOf: (edge) => textAt(links.ids, edges.link[edge] ?? 0),
    edgeLabelOf: (edge) => index.linkWords[links.type[edges.link[edge] ?? 0] ?? 0]?.label ?? '',
  };
  known.set(index, nodes);
  return nodes;
}

/** A node as an object. */
export const graphNodeOf = (graph: GraphNodes, node: number): GraphNode => ({
  row: node,
  id: graph.idOf(node),
  label: graph.labelOf(node),
  shape: SHAPES[graph.shape[node] ?? 0] ?? 'disc',
  // As it was before it became a number of 32 bits.
  radius: Math.round((graph.radius[node] ?? 0) * 10) / 10,
  theme: graph.themeIdOf(node),
  planned: graph.planned[node] === 1,
  importance: graph.importance[node] ?? 0,
});

/** What is laid out, with what it is found again by. */
export interface LayoutInput extends ForceLayoutInput {
  readonly fingerprint: string;
}

/** What the force layout needs of the nodes and links. */
export const forceInputOf = ({
  radius,
  rank,
  edges,
  fingerprint,
}: Pick<GraphNodes, 'radius' | 'rank' | 'edges' | 'fingerprint'>): LayoutInput => ({
  fingerprint,
  radius,
  rank,
  from: edges.from,
  to: edges.to,
});

/**
 * The links between nodes below `count`, without those from a node to itself. Parallel ones are found by one walk over
 * the links of each node to those after it, and stand behind the first of them.
 */
function buildEdges(linkFrom: Uint32Array, linkTo: Uint32Array, count: number): GraphEdges {
  const isEdge = (link: number) => {
    const [from, to] = [linkFrom[link] ?? count, linkTo[link] ?? count];
    return from < count && to < count && from !== to;
  };
  const starts = new Uint32Array(count + 1);
  let total = 0;
  for (let link = 0; link < linkFrom.length; link++) {
    if (!isEdge(link)) continue;
    const low = Math.min(linkFrom[link] ?? 0, linkTo[link] ?? 0);
    starts[low + 1] = (starts[low + 1] ?? 0) + 1;
    total += 1;
  }
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const byLow = new Uint32Array(total);
  const fill = starts.slice(0, count);
  for (let link = 0; link < linkFrom.length; link++) {
    if (!isEdge(link)) continue;
    const low = Math.min(linkFrom[link] ?? 0, linkTo[link] ?? 0);
    const place = fill[low] ?? 0;
    byLow[place] = link;
    fill[low] = place + 1;
  }

  // For each link the next one between the same two, and for the first of them how many they are.
  const next = new Uint32Array(linkFrom.length).fill(NONE);
  const parallels = new Uint16Array(linkFrom.length);
  const first = new Uint32Array(count);
  const last = new Uint32Array(count);
  const seenFrom = new Uint32Array(count).fill(NONE);
  for (let low = 0; low < count; low++) {
    for (let place = starts[low] ?? 0; place < (starts[low + 1] ?? 0); place++) {
      const link = byLow[place] ?? 0;
      const high = Math.max(linkFrom[link] ?? 0, linkTo[link] ?? 0);
      if (seenFrom[high] === low) {
        next[last[high] ?? 0] = link;
        parallels[first[high] ?? 0] = (parallels[first[high] ?? 0] ?? 0) + 1;
      } else {
        seenFrom[high] = low;
        first[high] = link;
        parallels[link] = 1;
      }
      last[high] = link;
    }
  }

  const edges = {
    link: new Uint32Array(total),
    from: new Uint32Array(total),
    to: new Uint32Array(total),
    bend: new Float32Array(total),
  };
  let edge = 0;
  for (let head = 0; head < linkFrom.length; head++) {
    const size = parallels[head] ?? 0;
    if (size === 0) continue;
    let link = head;
    for (let i = 0; i < size; i++) {
      const [from, to] = [linkFrom[link] ?? 0, linkTo[link] ?? 0];
      edges.link[edge] = link;
      edges.from[edge] = from;
      edges.to[edge] = to;
      edges.bend[edge] = bendOf(from, to, i, size);
      edge += 1;
      link = next[link] ?? 0;
    }
  }
  return edges;
}

/** Spreads parallel links evenly; seen from the same end for both directions, so that there and back do not coincide. */
function bendOf(from: number, to: number, place: number, count: number): number {
  const bend = count === 1 ? ((from + to) % 2 === 0 ? BEND : -BEND) : (place - (count - 1) / 2) * BEND_STEP;
  return from < to ? bend : -bend;
}
