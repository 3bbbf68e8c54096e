/** Owns the coarser picture of a graph: a few linked nodes become one that weighs what they weigh together. */
import { type Bodies, createBodies, createSprings, type Springs } from './bodies';

export interface Coarsened {
  readonly bodies: Bodies;
  /** The coarse body that each of the finer ones is part of. */
  readonly groupOf: Uint32Array;
}

/** A group holds at most so many bodies, and no body joins one that then weighs more than its share. */
const GROUP_BODIES = 4;

/**
 * Groups each body, those with few links first, with the neighbour that is held nearest and has room left (as the
 * aggregation of Walshaw 2003, A multilevel algorithm for force-directed graph drawing, with groups in the place of pairs);
 * those without links are grouped among themselves. A group has the charge of its bodies together and is pulled
 * as they are on average, so that a coarse layout has the extent of the fine one.
 */
export function coarsen(fine: Bodies): Coarsened {
  const groupOf = groupBodies(fine);
  let groups = 0;
  for (const group of groupOf) groups = Math.max(groups, group + 1);
  const mass = new Float64Array(groups);
  for (let i = 0; i < fine.count; i++) {
    const group = groupOf[i] ?? 0;
    mass[group] = (mass[group] ?? 0) + (fine.mass[i] ?? 0);
  }
  const bodies = createBodies(groups, joinSprings(fine, groupOf, mass));
  bodies.mass.set(mass);
  for (let i = 0; i < fine.count; i++) {
    const group = groupOf[i] ?? 0;
    const room = fine.room[i] ?? 0;
    bodies.charge[group] = (bodies.charge[group] ?? 0) + (fine.charge[i] ?? 0);
    bodies.room[group] = Math.sqrt((bodies.room[group] ?? 0) ** 2 + room * room);
  }
  return { bodies, groupOf };
}

function groupBodies({ count, mass, springs }: Bodies): Uint32Array {
  const { starts, others, pulls } = neighboursOf(count, springs);
  const degree = (i: number) => (starts[i + 1] ?? 0) - (starts[i] ?? 0);
  const NONE = 0xffffffff;
  const groupOf = new Uint32Array(count).fill(NONE);
  const members = new Uint32Array(count);
  const weight = new Float64Array(count);
  const total = mass.reduce((sum, each) => sum + each, 0);
  const heaviest = Math.max(2, (2.5 * GROUP_BODIES * total) / count);
  let groups = 0;
  let lone = -1;
  for (const i of byDegree(count, degree)) {
    if (groupOf[i] !== NONE) continue;
    const own = mass[i] ?? 0;
    let best = -1;
    let bestScore = 0;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const j = others[at] ?? 0;
      const group = groupOf[j] ?? NONE;
      const there = group === NONE ? (mass[j] ?? 0) : (weight[group] ?? 0);
      if (there + own > heaviest || (group !== NONE && (members[group] ?? 0) >= GROUP_BODIES)) continue;
      const score = (pulls[at] ?? 0) / there;
      if (score > bestScore) {
        bestScore = score;
        best = j;
      }
    }
    let group = best === -1 ? NONE : (groupOf[best] ?? NONE);
    if (best === -1 && degree(i) === 0 && lone !== -1 && (members[lone] ?? 0) < GROUP_BODIES) group = lone;
    if (group === NONE) {
      group = groups++;
      if (best !== -1) {
        groupOf[best] = group;
        members[group] = 1;
        weight[group] = mass[best] ?? 0;
      } else if (degree(i) === 0) lone = group;
    }
    groupOf[i] = group;
    members[group] = (members[group] ?? 0) + 1;
    weight[group] = (weight[group] ?? 0) + own;
  }
  return groupOf;
}

/** The bodies, those with the fewest neighbours first, and in their own order where they have as many. */
function byDegree(count: number, degree: (body: number) => number): Float64Array {
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = degree(i) * count + i;
  return keys.sort().map((key) => key % count);
}

interface Neighbours {
  /** The neighbours of body i are those from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  /** How strongly both ends of the link are pulled. */
  readonly pulls: Float64Array;
}

function neighboursOf(count: number, { from, to, fromPull, toPull }: Springs): Neighbours {
  const starts = new Uint32Array(count + 1);
  for (const ends of [from, to]) for (const body of ends) starts[body + 1] = (starts[body + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const others = new Uint32Array(2 * from.length);
  const pulls = new Float64Array(2 * from.length);
  const put = (a: number, b: number, pull: number) => {
    const at = next[a] ?? 0;
    next[a] = at + 1;
    others[at] = b;
    pulls[at] = pull;
  };
  for (let i = 0; i < from.length; i++) {
    const a = from[i] ?? 0;
    const b = to[i] ?? 0;
    const pull = (fromPull[i] ?? 0) + (toPull[i] ?? 0);
    put(a, b, pull);
    put(b, a, pull);
  }
  return { starts, others, pulls };
}

/** One spring for all between the same two groups: its pulls are theirs averaged over the weight of the group. */
function joinSprings({ mass, springs }: Bodies, groupOf: Uint32Array, groupMass: Float64Array): Springs {
  const { from, to, length, fromPull, toPull } = springs;
  const { starts, order } = byLowerGroup(springs, groupOf, groupMass.length);
  const joined = createSprings(order.length);
  // The joined spring to each higher group; it is one of the present lower group where it is not before `first`.
  const placeOf = new Int32Array(groupMass.length).fill(-1);
  let count = 0;
  for (let low = 0; low < groupMass.length; low++) {
    const first = count;
    for (let next = starts[low] ?? 0; next < (starts[low + 1] ?? 0); next++) {
      const i = order[next] ?? 0;
      const [source, target] = [from[i] ?? 0, to[i] ?? 0];
      const [a, b] = [groupOf[source] ?? 0, groupOf[target] ?? 0];
      const high = Math.max(a, b);
      if ((placeOf[high] ?? -1) < first) {
        joined.from[count] = low;
        joined.to[count] = high;
        placeOf[high] = count++;
      }
      const at = placeOf[high] ?? 0;
      const pullA = ((fromPull[i] ?? 0) * (mass[source] ?? 0)) / (groupMass[a] ?? 1);
      const pullB = ((toPull[i] ?? 0) * (mass[target] ?? 0)) / (groupMass[b] ?? 1);
      joined.fromPull[at] = (joined.fromPull[at] ?? 0) + (a < b ? pullA : pullB);
      joined.toPull[at] = (joined.toPull[at] ?? 0) + (a < b ? pullB : pullA);
      joined.length[at] = (joined.length[at] ?? 0) + (length[i] ?? 0) * (pullA + pullB);
    }
  }
  for (let i = 0; i < count; i++)
    joined.length[i] = (joined.length[i] ?? 0) / ((joined.fromPull[i] ?? 0) + (joined.toPull[i] ?? 0));
  return {
    from: joined.from.slice(0, count),
    to: joined.to.slice(0, count),
    length: joined.length.slice(0, count),
    fromPull: joined.fromPull.slice(0, count),
    toPull: joined.toPull.slice(0, count),
  };
}

interface LinksOfGroups {
  /** The springs whose lower group is g are those at `order[starts[g]]` to before `order[starts[g + 1]]`. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** The springs between two groups, by the lower of them. */
function byLowerGroup({ from, to }: Springs, groupOf: Uint32Array, groups: number): LinksOfGroups {
  const starts = new Uint32Array(groups + 1);
  const lower = new Int32Array(from.length).fill(-1);
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [groupOf[from[i] ?? 0] ?? 0, groupOf[to[i] ?? 0] ?? 0];
    if (a === b) continue;
    const low = Math.min(a, b);
    lower[i] = low;
    starts[low + 1] = (starts[low + 1] ?? 0) + 1;
  }
  for (let i = 0; i < groups; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(starts[groups] ?? 0);
  for (let i = 0; i < from.length; i++) {
    const low = lower[i] ?? -1;
    if (low < 0) continue;
    order[next[low] ?? 0] = i;
    next[low] = (next[low] ?? 0) + 1;
  }
  return { starts, order };
}
