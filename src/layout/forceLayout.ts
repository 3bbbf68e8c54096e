/** Owns where nodes stand: a force layout of a fixed number of ticks, the same picture for the same data at every load. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface ForceLayoutInput {
  /** Radius in layout units, which are CSS pixels at zoom 1. */
  readonly nodes: readonly { readonly id: string; readonly radius: number }[];
  /** Places in `nodes`; a link to a node that is not there is left out. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  degree: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
}

const TICKS = 300;
/** Panels and labels are wider than high: all is laid out in a round space, which is then stretched this much to the sides. */
const STRETCH = 1.38;
/** Half of the room that a node is given for itself and its label. */
const LABEL_ROOM = 36;

/** Lays out the nodes; x and y of each in the order of the input, about 0, 0. */
export function buildForceLayout({ nodes, links }: ForceLayoutInput): Float32Array {
  const inOrder: Body[] = nodes.map(({ id, radius }) => ({ id, radius, degree: 0 }));
  // The simulation takes what it gets in order, and the order of a file must not show in the picture.
  const bodies = [...inOrder].sort(compareBodies);
  const springs = links
    .flatMap(({ from, to }): Spring[] => {
      const [source, target] = [inOrder[from], inOrder[to]];
      if (source === undefined || target === undefined || source === target) return [];
      return [compareBodies(source, target) < 0 ? { source, target } : { source: target, target: source }];
    })
    .sort((a, b) => compareBodies(a.source, b.source) || compareBodies(a.target, b.target));
  for (const { source, target } of springs) {
    source.degree += 1;
    target.degree += 1;
  }

  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .distance(({ source, target }) => 70 + 6 * Math.sqrt(source.degree + target.degree))
        .strength(({ source, target }) => 0.5 / Math.min(source.degree, target.degree)),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ degree }) => -300 - 80 * Math.sqrt(degree))
        .distanceMax(600),
    )
    .force(
      'collide',
      forceCollide<Body>(({ radius, degree }) =>
        Math.max(LABEL_ROOM + 4 * Math.sqrt(degree), radius * STRETCH + 12),
      ).iterations(2),
    )
    .force('x', forceX<Body>(0).strength(0.1))
    .force('y', forceY<Body>(0).strength(0.11))
    .stop()
    .tick(TICKS);

  const xs = inOrder.map(({ x = 0 }) => x * STRETCH);
  const ys = inOrder.map(({ y = 0 }) => y / STRETCH);
  const [midX, midY] = [middleOf(xs), middleOf(ys)];
  return Float32Array.from(inOrder.flatMap((_, i) => [(xs[i] ?? 0) - midX, (ys[i] ?? 0) - midY]));
}

function middleOf(values: readonly number[]): number {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return values.length === 0 ? 0 : (min + max) / 2;
}

// By code unit, not by locale: the picture must not depend on the machine.
const compareBodies = (a: Body, b: Body): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
