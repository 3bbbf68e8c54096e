/** Owns what the graph consists of: events and entities as nodes of a fixed size, and the links between them with their bend. */
import { type GraphIndex, kindOf } from '../model/index/buildGraphIndex';
import { LINK_WORDS } from '../model/index/buildLinks';
import { textAt } from '../model/index/textColumn';
import type { ForceLayoutInput } from './forceLayout';
import { KIND_SHAPES, SHAPE_SCALE, type Shape } from './palette';

export interface GraphNode {
  readonly row: number;
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  /** Half the width in layout units, which are CSS pixels at zoom 1. */
  readonly radius: number;
  /** The first theme, which gives the colour. */
  readonly theme: string | null;
  readonly planned: boolean;
  /** 0 to 1. */
  readonly importance: number;
}

export interface GraphEdge {
  /** The link's number in the index. */
  readonly link: number;
  readonly id: string;
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** How far the middle of the curve's control line lies to the left of the way, as a part of its length. */
  readonly bend: number;
}

export interface GraphNodes {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The place in `nodes` of each row that is a node. */
  readonly nodeOfRow: ReadonlyMap<number, number>;
}

const BEND = 0.11;
const BEND_STEP = 0.16;

/** Takes events and entities as nodes, in the order of the index; undertakings are none. */
export function buildGraphNodes(index: GraphIndex): GraphNodes {
  const nodes = Array.from({ length: index.counts.event + index.counts.entity }, (_, row) => buildNode(index, row));
  const nodeOfRow = new Map(nodes.map(({ row }, place) => [row, place]));
  const parallel = new Map<string, Omit<GraphEdge, 'bend'>[]>();
  const { links } = index;
  links.from.forEach((fromRow, link) => {
    const from = nodeOfRow.get(fromRow);
    const to = nodeOfRow.get(links.to[link] ?? -1);
    if (from === undefined || to === undefined || from === to) return;
    const id = textAt(links.ids, link);
    const label = LINK_WORDS[links.type[link] ?? 0]?.label ?? '';
    const pair = `${Math.min(from, to)}-${Math.max(from, to)}`;
    const edge = { link, id, from, to, label };
    const others = parallel.get(pair);
    if (others === undefined) parallel.set(pair, [edge]);
    else others.push(edge);
  });
  const edges = [...parallel.values()].flatMap((group) =>
    group.map((edge, i) => ({ ...edge, bend: bendOf(edge, i, group.length) })),
  );
  return { nodes, edges, nodeOfRow };
}

/** What the force layout needs of the nodes and links; nodes are ranked by id, by code unit, as no machine's locale does. */
export function forceInputOf({ nodes, edges }: GraphNodes): ForceLayoutInput {
  const order = nodes.map(({ id }, place) => ({ id, place })).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const rank = new Uint32Array(nodes.length);
  order.forEach(({ place }, i) => {
    rank[place] = i;
  });
  return {
    radius: Float32Array.from(nodes, ({ radius }) => radius),
    rank,
    from: Uint32Array.from(edges, ({ from }) => from),
    to: Uint32Array.from(edges, ({ to }) => to),
  };
}

function buildNode(index: GraphIndex, row: number): GraphNode {
  const { columns, dataset } = index;
  const shape = KIND_SHAPES[kindOf(index, row)];
  const importance = columns.importance[row] ?? 0;
  const radius = Math.round((6.5 + 7 * Math.sqrt(importance)) * SHAPE_SCALE[shape] * 10) / 10;
  return {
    row,
    id: index.idOf(row),
    label: index.shortOf(row),
    shape,
    radius,
    theme: dataset.themes[columns.theme[row] ?? -1]?.id ?? null,
    planned: columns.planned[row] === 1,
    importance,
  };
}

/** Spreads parallel links evenly; seen from the same end for both directions, so that there and back do not coincide. */
function bendOf({ from, to }: { from: number; to: number }, place: number, count: number): number {
  const bend = count === 1 ? ((from + to) % 2 === 0 ? BEND : -BEND) : (place - (count - 1) / 2) * BEND_STEP;
  return from < to ? bend : -bend;
}
