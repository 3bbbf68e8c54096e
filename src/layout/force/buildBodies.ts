/** Owns what the nodes and links of a graph weigh in the forces. */
import type { ForceLayoutInput } from '../forceLayout';
import { type Bodies, createBodies, createSprings } from './bodies';

/** Half of the room that a node is given for itself and its label. */
const LABEL_ROOM = 36;

/** How strongly a node with so many links repels the others. */
export const chargeOf = (degree: number): number => 300 + 80 * Math.sqrt(degree);

/** Radius that others keep out of, for a picture that will be stretched so much. */
export const roomOf = (degree: number, radius: number, stretch: number): number =>
  Math.max(LABEL_ROOM + 4 * Math.sqrt(degree), radius * stretch + 12);

/** The length of a link at rest, by the links that its two ends have together. */
export const lengthOf = (degrees: number): number => 70 + 6 * Math.sqrt(degrees);

/** The links by the ranks of their ends, the lower first, in an order that is not the file's. */
export interface RankedLinks {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** Links of each node, by rank. */
  readonly degree: Uint32Array;
}

/** Leaves out links to nowhere and to oneself. */
export function rankLinks({ rank, from, to }: ForceLayoutInput): RankedLinks {
  const count = rank.length;
  const keys = new Float64Array(from.length);
  let links = 0;
  for (let i = 0; i < from.length; i++) {
    const a = rank[from[i] ?? count];
    const b = rank[to[i] ?? count];
    if (a !== undefined && b !== undefined && a !== b) keys[links++] = Math.min(a, b) * count + Math.max(a, b);
  }
  const sorted = keys.subarray(0, links).sort();
  const low = Uint32Array.from(sorted, (key) => Math.floor(key / count));
  const high = Uint32Array.from(sorted, (key) => key % count);
  const degree = new Uint32Array(count);
  for (const ends of [low, high]) for (const node of ends) degree[node] = (degree[node] ?? 0) + 1;
  return { low, high, degree };
}

/** The nodes by rank. */
export function buildBodies(input: ForceLayoutInput, stretch: number): Bodies {
  const count = input.rank.length;
  const { low, high, degree } = rankLinks(input);
  const springs = createSprings(low.length);
  springs.from.set(low);
  springs.to.set(high);
  for (let i = 0; i < low.length; i++) {
    const a = degree[low[i] ?? 0] ?? 0;
    const b = degree[high[i] ?? 0] ?? 0;
    const strength = 0.5 / Math.min(a, b);
    springs.length[i] = lengthOf(a + b);
    springs.fromPull[i] = (strength * b) / (a + b);
    springs.toPull[i] = (strength * a) / (a + b);
  }
  const bodies = createBodies(count, springs);
  for (let node = 0; node < count; node++) {
    const place = input.rank[node] ?? 0;
    const links = degree[place] ?? 0;
    bodies.charge[place] = chargeOf(links);
    bodies.room[place] = roomOf(links, input.radius[node] ?? 0, stretch);
    bodies.mass[place] = 1;
  }
  return bodies;
}
