import { expect, test } from 'vitest';
import { buildForceLayout, createForceLayout, type ForceLayoutInput } from './forceLayout';

/** Nodes of these radii, ranked in their order. */
const graphOf = (radii: readonly number[], links: readonly (readonly [number, number])[]): ForceLayoutInput => ({
  radius: Float32Array.from(radii),
  rank: Uint32Array.from(radii, (_, i) => i),
  from: Uint32Array.from(links, ([from]) => from),
  to: Uint32Array.from(links, ([, to]) => to),
});

/** A hub with `leaves` about it, of which each third is linked to the next, and two nodes apart from all. */
function hubGraph(leaves: number): ForceLayoutInput {
  const each = Array.from({ length: leaves }, (_, i) => i);
  return graphOf(
    [16, ...each.map((i) => 5 + (i % 7)), 8, 8],
    each.flatMap((i): [number, number][] => [
      [0, i + 1],
      ...(i % 3 === 0 && i + 2 <= leaves ? [[i + 1, i + 2] as [number, number]] : []),
    ]),
  );
}

/** The same graph from a file that lists its records and links the other way round. */
function turned({ radius, rank, from, to }: ForceLayoutInput): ForceLayoutInput {
  const last = rank.length - 1;
  return {
    radius: radius.slice().reverse(),
    rank: rank.slice().reverse(),
    from: to.map((node) => last - node).reverse(),
    to: from.map((node) => last - node).reverse(),
  };
}

/** Communities of 20 on a ring, each with a hub, and as many nodes again without a link. */
function townsGraph(towns: number): ForceLayoutInput {
  const links: [number, number][] = [];
  for (let town = 0; town < towns; town++) {
    for (let i = 1; i < 20; i++) links.push([20 * town, 20 * town + i]);
    links.push([20 * town + 1, 20 * ((town + 1) % towns) + 2]);
  }
  return graphOf(new Array<number>(40 * towns).fill(8), links);
}

const boundsOf = (positions: Float32Array) => {
  const xs = positions.filter((_, i) => i % 2 === 0);
  const ys = positions.filter((_, i) => i % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

const at = (positions: Float32Array, place: number): [number, number] => [
  positions[2 * place] ?? Number.NaN,
  positions[2 * place + 1] ?? Number.NaN,
];

test.each([
  ['small', hubGraph(30)],
  ['large', townsGraph(15)],
])('a %s graph gives the same picture, also when the file lists its records and links in another order', (_, graph) => {
  const count = graph.rank.length;
  const positions = buildForceLayout(graph);
  expect(buildForceLayout(graph)).toEqual(positions);
  const other = buildForceLayout(turned(graph));
  for (let place = 0; place < count; place++) expect(at(other, count - 1 - place)).toEqual(at(positions, place));
});

test('a hundred nodes about a hub do not overlap, and leave room for a line of text between', () => {
  const graph = hubGraph(100);
  const positions = buildForceLayout(graph);
  for (const a of graph.rank) {
    for (const b of graph.rank.slice(a + 1)) {
      const [ax, ay] = at(positions, a);
      const [bx, by] = at(positions, b);
      expect(Math.hypot(ax - bx, ay - by), `${a} ${b}`).toBeGreaterThan(45);
    }
  }
});

test('large nodes keep clear of each other too', () => {
  const large = graphOf(
    [60, 60, 60, 60],
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
    ],
  );
  const positions = buildForceLayout(large);
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
  ] as const) {
    const [[ax, ay], [bx, by]] = [at(positions, a), at(positions, b)];
    expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(120);
  }
});

test('the picture is wider than high, lies about 0, 0, and holds what is linked to nothing', () => {
  const graph = hubGraph(100);
  const positions = buildForceLayout(graph);
  const xs = Array.from(graph.rank, (place) => at(positions, place)[0]);
  const ys = Array.from(graph.rank, (place) => at(positions, place)[1]);
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  expect(width / height).toBeGreaterThan(1.5);
  expect(width / height).toBeLessThan(2.4);
  expect(Math.max(...xs) + Math.min(...xs)).toBeCloseTo(0, 2);
  expect(Math.max(...ys) + Math.min(...ys)).toBeCloseTo(0, 2);
  const linkedWidth = Math.max(...xs.slice(0, -2)) - Math.min(...xs.slice(0, -2));
  expect(width).toBeLessThan(1.3 * linkedWidth);
});

test('what is linked stands nearer than what is not', () => {
  const linked = Array.from({ length: 39 }, (_, i) => [i, i + 1] as const);
  const chains = graphOf(new Array<number>(40).fill(6), linked);
  const positions = buildForceLayout(chains);
  const distance = (a: number, b: number) => {
    const [[ax, ay], [bx, by]] = [at(positions, a), at(positions, b)];
    return Math.hypot(ax - bx, ay - by);
  };
  const mean = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
  const apart = Array.from({ length: 20 }, (_, i) => [i, i + 20] as const);
  expect(mean(linked)).toBeLessThan(0.6 * mean(apart));
});

test('links to nowhere and to oneself are passed over, and nothing is laid out as nothing', () => {
  const odd = graphOf(
    [5, 5],
    [
      [0, 7],
      [1, 1],
    ],
  );
  expect(buildForceLayout(odd)).toEqual(buildForceLayout(graphOf([5, 5], [])));
  expect(buildForceLayout(graphOf([], []))).toEqual(new Float32Array(0));
  expect(buildForceLayout(graphOf([5], []))).toEqual(Float32Array.of(0, 0));
});

test('a large graph is refined without jumps, at one scale, and the last picture is the final one', () => {
  const graph = townsGraph(60);
  const layout = createForceLayout(graph);
  const pictures: Float32Array[] = [];
  const dones: number[] = [];
  for (let steps = 0; layout.step(); steps++) {
    dones.push(layout.done());
    if (steps % 5 === 0 && layout.isUseful()) pictures.push(layout.positions());
  }
  expect(layout.positions()).toEqual(buildForceLayout(graph));
  expect(dones).toEqual(dones.toSorted((a, b) => a - b));
  expect(layout.done()).toBe(1);
  expect(pictures.length).toBeGreaterThan(15);
  const last = boundsOf(layout.positions());
  const extent = last.right - last.left;
  pictures.slice(1).forEach((picture, i) => {
    const moves = Array.from(graph.rank, (place) => {
      const [[ax, ay], [bx, by]] = [at(pictures[i] ?? picture, place), at(picture, place)];
      return Math.hypot(ax - bx, ay - by);
    });
    expect(Math.max(...moves)).toBeLessThan(extent / 8);
    const { left, right } = boundsOf(picture);
    expect((right - left) / extent).toBeGreaterThan(0.8);
    expect((right - left) / extent).toBeLessThan(1.2);
  });
});

test('in a large graph what is linked to nothing stays by the rest, and communities stand together', () => {
  const towns = 60;
  const graph = townsGraph(towns);
  const positions = buildForceLayout(graph);
  const linked = boundsOf(positions.slice(0, 40 * towns));
  const all = boundsOf(positions);
  expect(all.right - all.left).toBeLessThan(2.5 * (linked.right - linked.left));
  const distances = Array.from(graph.from, (from, i) => {
    const [[ax, ay], [bx, by]] = [at(positions, from), at(positions, graph.to[i] ?? 0)];
    return Math.hypot(ax - bx, ay - by);
  });
  expect(distances.reduce((sum, each) => sum + each, 0) / distances.length).toBeLessThan((all.right - all.left) / 8);
});
