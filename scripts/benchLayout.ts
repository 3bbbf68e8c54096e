/** Owns the measure of the graph's layout: its time and its quality, beside d3-force's 300 ticks on the same graphs. */
import { createSmallLayout } from '../src/layout/force/createSmallLayout';
import { createForceLayout, type ForceLayoutInput } from '../src/layout/forceLayout';
import { createRandom } from '../src/model/testing/createRandom';

const SEEDS = [1, 2, 3];
/** Nodes whose neighbours are looked for, and from which ways are counted. */
const SAMPLED_NODES = 2000;
const SAMPLED_SOURCES = 60;
const GROUP = 60;

/** Power-law degrees (exponent about 2.5), four of five links within a group of some 60 nodes. */
function buildPowerLawGraph(nodes: number, links: number, seed: number): ForceLayoutInput {
  const random = createRandom(seed);
  const from = new Uint32Array(links);
  const to = new Uint32Array(links);
  const groups = Math.ceil(nodes / GROUP);
  // Inverse of the sum of ranks to the power of -2/3.
  const pick = (count: number) => Math.min(count - 1, Math.floor(count * random() ** 3));
  const inGroup = (group: number) => group + groups * pick(Math.floor((nodes - 1 - group) / groups) + 1);
  for (let i = 0; i < links; i++) {
    const one = Math.floor(random() * nodes);
    from[i] = one;
    to[i] = random() < 0.8 ? inGroup(one % groups) : pick(nodes);
  }
  return { radius: new Float32Array(nodes).fill(9), rank: Uint32Array.from({ length: nodes }, (_, i) => i), from, to };
}

interface Timed {
  readonly milliseconds: number;
  readonly positions: Float32Array;
}

function timeOurs(input: ForceLayoutInput): Timed & { readonly first: number } {
  const began = performance.now();
  const layout = createForceLayout(input);
  let first = 0;
  while (layout.step()) {
    if (first !== 0 || !layout.isUseful()) continue;
    layout.positions();
    first = performance.now() - began;
  }
  const positions = layout.positions();
  return { milliseconds: performance.now() - began, positions, first };
}

function timeD3(input: ForceLayoutInput): Timed {
  const began = performance.now();
  const run = createSmallLayout(input, 1.38, Number.POSITIVE_INFINITY);
  while (run.step());
  const positions = new Float32Array(2 * input.rank.length);
  run.place((body, x, y) => positions.set([x * 1.38, y / 1.38], 2 * body));
  return { milliseconds: performance.now() - began, positions };
}

function neighboursOf({ rank, from, to }: ForceLayoutInput): number[][] {
  const neighbours = Array.from(rank, () => new Set<number>());
  from.forEach((a, i) => {
    const b = to[i] ?? a;
    if (a === b) return;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  });
  return neighbours.map((set) => [...set]);
}

/** The share of a node's neighbours that are among the k nearest to it, k being how many it has. */
function neighboursKept(neighbours: readonly number[][], at: Float32Array): number {
  const count = neighbours.length;
  const step = Math.max(1, Math.floor(count / SAMPLED_NODES));
  let [kept, all] = [0, 0];
  const squares = new Float64Array(count);
  for (let i = 0; i < count; i += step) {
    const own = neighbours[i] ?? [];
    if (own.length === 0) continue;
    for (let j = 0; j < count; j++) {
      const dx = (at[2 * j] ?? 0) - (at[2 * i] ?? 0);
      const dy = (at[2 * j + 1] ?? 0) - (at[2 * i + 1] ?? 0);
      squares[j] = j === i ? Number.POSITIVE_INFINITY : dx * dx + dy * dy;
    }
    const limit = squares.slice().sort()[own.length - 1] ?? 0;
    kept += own.filter((j) => (squares[j] ?? 0) <= limit).length;
    all += own.length;
  }
  return kept / all;
}

/** The mean of ((s e - d) / d)^2 over pairs with d links between them that stand e apart, at the scale s that makes it least. */
function stressOf(neighbours: readonly number[][], at: Float32Array): number {
  const count = neighbours.length;
  let [pairs, first, second] = [0, 0, 0];
  for (let sample = 0; sample < SAMPLED_SOURCES; sample++) {
    const source = Math.floor((sample * count) / SAMPLED_SOURCES);
    const distance = new Int32Array(count).fill(-1);
    distance[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const other of neighbours[node] ?? []) {
        if (distance[other] !== -1) continue;
        distance[other] = (distance[node] ?? 0) + 1;
        queue.push(other);
      }
    }
    for (const node of queue.slice(1)) {
      const dx = (at[2 * node] ?? 0) - (at[2 * source] ?? 0);
      const dy = (at[2 * node + 1] ?? 0) - (at[2 * source + 1] ?? 0);
      const ratio = Math.hypot(dx, dy) / (distance[node] ?? 1);
      pairs += 1;
      first += ratio;
      second += ratio * ratio;
    }
  }
  return 1 - first ** 2 / (second * pairs);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const quick = process.argv.includes('--quick');
console.log('\nLayout of power-law graphs; d3-force: 300 ticks, same physics, repulsion without a limit of distance');
console.log(
  '| nodes | links | d3-force | ours | first picture | neighbours kept, d3-force | ours | stress, d3-force | ours |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (const [nodes, links] of quick
  ? [[1000, 2000]]
  : [
      [1000, 2000],
      [1000, 4000],
      [10_000, 20_000],
      [10_000, 40_000],
    ]) {
  const runs = SEEDS.slice(0, quick || (nodes ?? 0) > 1000 ? 1 : 3).map((seed) => {
    const input = buildPowerLawGraph(nodes ?? 0, links ?? 0, seed);
    const neighbours = neighboursOf(input);
    const [theirs, ours] = [timeD3(input), timeOurs(input)];
    return {
      theirs: theirs.milliseconds,
      ours: ours.milliseconds,
      first: ours.first,
      theirKept: neighboursKept(neighbours, theirs.positions),
      ourKept: neighboursKept(neighbours, ours.positions),
      theirStress: stressOf(neighbours, theirs.positions),
      ourStress: stressOf(neighbours, ours.positions),
    };
  });
  const of = (key: keyof (typeof runs)[number]) => mean(runs.map((run) => run[key]));
  console.log(
    `| ${nodes} | ${links} | ${of('theirs').toFixed(0)} ms | ${of('ours').toFixed(0)} ms | ${of('first').toFixed(0)} ms | ${percent(of('theirKept'))} | ${percent(of('ourKept'))} | ${of('theirStress').toFixed(4)} | ${of('ourStress').toFixed(4)} |`,
  );
}
console.log('\n| nodes | links | first picture | settled |\n|---|---|---|---|');
for (const [nodes, links] of [
  [5000, 20_000],
  [15_000, 20_000],
  [50_000, 200_000],
  [150_000, 200_000],
]) {
  const { first, milliseconds } = timeOurs(buildPowerLawGraph(nodes ?? 0, links ?? 0, 1));
  console.log(`| ${nodes} | ${links} | ${first.toFixed(0)} ms | ${milliseconds.toFixed(0)} ms |`);
}
