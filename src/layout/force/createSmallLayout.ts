/** Owns the layout of small graphs: d3-force as it is, with as many ticks as it wants. */
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
import type { ForceLayoutInput } from '../forceLayout';
import { chargeOf, lengthOf, rankLinks, roomOf } from './buildBodies';
import type { LayoutRun } from './createMultilevelLayout';

interface Body extends SimulationNodeDatum {
  readonly degree: number;
  readonly room: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
}

const TICKS = 300;

/** Begins the layout; `reach`, in layout units, is how far nodes repel each other. */
export function createSmallLayout(input: ForceLayoutInput, stretch: number, reach = 600): LayoutRun {
  const { low, high, degree } = rankLinks(input);
  // The simulation takes what it gets in order, and the order of a file must not show in the picture.
  const bodies: Body[] = Array.from(degree, (links) => ({ degree: links, room: 0 }));
  input.rank.forEach((place, node) => {
    const links = degree[place] ?? 0;
    bodies[place] = { degree: links, room: roomOf(links, input.radius[node] ?? 0, stretch) };
  });
  const springs = Array.from(low, (a, i) => ({ source: bodies[a], target: bodies[high[i] ?? 0] })).filter(
    (spring): spring is Spring => spring.source !== undefined && spring.target !== undefined,
  );
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .distance(({ source, target }) => lengthOf(source.degree + target.degree))
        .strength(({ source, target }) => 0.5 / Math.min(source.degree, target.degree)),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -chargeOf(body.degree))
        .distanceMax(reach),
    )
    .force('collide', forceCollide<Body>(({ room }) => room).iterations(2))
    .force('x', forceX<Body>(0).strength(0.1))
    .force('y', forceY<Body>(0).strength(0.11))
    .stop();
  let ticks = 0;
  return {
    step() {
      simulation.tick();
      ticks += 1;
      return ticks < TICKS;
    },
    done: () => ticks / TICKS,
    isUseful: () => ticks === TICKS,
    place(put) {
      for (const [place, { x = 0, y = 0 }] of bodies.entries()) put(place, x, y);
    },
  };
}
