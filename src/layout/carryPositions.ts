/** Owns the layout of an edited graph: what was there stays where it was, what is new finds room by what it is joined to. */
import type { GraphNodes } from './graphNodes';

/** Radians between two places tried, so that no two lie in one direction (the golden angle). */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Layout units between two circles, and by which each place tried lies further out than the one before. */
const GAP = 14;
const STEP = 5;
const MOST_TRIES = 400;

/** x and y of each node, in layout units, from those of the graph before the edit. */
export function carryPositions(before: GraphNodes, positions: Float32Array, after: GraphNodes): Float32Array {
  const carried = new Float32Array(2 * after.count).fill(Number.NaN);
  const fresh: number[] = [];
  for (let node = 0; node < after.count; node++) {
    const had = before.nodeOf(after.idOf(node));
    if (had === undefined) fresh.push(node);
    else carried.set(positions.subarray(2 * had, 2 * had + 2), 2 * node);
  }
  for (const node of fresh) carried.set(findRoom(after, carried, node), 2 * node);
  return carried;
}

const isPlaced = (positions: Float32Array, node: number) => !Number.isNaN(positions[2 * node] ?? Number.NaN);

/** The free place nearest to the middle of a node's neighbours, or of a node without any, to the right of all others. */
function findRoom(graph: GraphNodes, positions: Float32Array, node: number): readonly [number, number] {
  const [x, y] = middleOfNeighbours(graph, positions, node) ?? rightOfAll(positions);
  const own = graph.radius[node] ?? 0;
  const isFree = (atX: number, atY: number) => {
    for (let other = 0; other < graph.count; other++) {
      if (!isPlaced(positions, other)) continue;
      const distance = Math.hypot((positions[2 * other] ?? 0) - atX, (positions[2 * other + 1] ?? 0) - atY);
      if (distance < own + (graph.radius[other] ?? 0) + GAP) return false;
    }
    return true;
  };
  for (let i = 0; i < MOST_TRIES; i++) {
    const at = [x + i * STEP * Math.cos(i * TURN), y + i * STEP * Math.sin(i * TURN)] as const;
    if (isFree(...at)) return at;
  }
  return rightOfAll(positions);
}

function middleOfNeighbours({ edges }: GraphNodes, positions: Float32Array, node: number): [number, number] | null {
  let [x, y, count] = [0, 0, 0];
  for (let edge = 0; edge < edges.from.length; edge++) {
    const [from, to] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0];
    const other = from === node ? to : to === node ? from : -1;
    if (other < 0 || !isPlaced(positions, other)) continue;
    x += positions[2 * other] ?? 0;
    y += positions[2 * other + 1] ?? 0;
    count += 1;
  }
  return count === 0 ? null : [x / count, y / count];
}

function rightOfAll(positions: Float32Array): [number, number] {
  let [right, sum, count] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (let i = 0; i < positions.length; i += 2) {
    const [x = Number.NaN, y = 0] = [positions[i], positions[i + 1]];
    if (Number.isNaN(x)) continue;
    right = Math.max(right, x);
    sum += y;
    count += 1;
  }
  return count === 0 ? [0, 0] : [right + 4 * GAP, sum / count];
}
