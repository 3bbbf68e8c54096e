import { expect, test } from 'vitest';
import { buildForceLayout, type ForceLayoutInput } from './forceLayout';

/** A hub with `leaves` about it, of which each third is linked to the next, and two nodes apart from all. */
function hubGraph(leaves: number): ForceLayoutInput {
  const names = Array.from({ length: leaves }, (_, i) => `leaf-${String(i).padStart(3, '0')}`);
  return {
    nodes: [
      { id: 'hub', radius: 16 },
      ...names.map((id, i) => ({ id, radius: 5 + (i % 7) })),
      { id: 'alone-a', radius: 8 },
      { id: 'alone-b', radius: 8 },
    ],
    links: names.flatMap((_, i) => [
      { from: 0, to: i + 1 },
      ...(i % 3 === 0 && i + 2 <= leaves ? [{ from: i + 1, to: i + 2 }] : []),
    ]),
  };
}

const at = (positions: Float32Array, place: number): [number, number] => [
  positions[2 * place] ?? Number.NaN,
  positions[2 * place + 1] ?? Number.NaN,
];

test('the same graph gives the same picture, also when the file lists its records and links in another order', () => {
  const graph = hubGraph(30);
  const count = graph.nodes.length;
  const turned: ForceLayoutInput = {
    nodes: [...graph.nodes].reverse(),
    links: [...graph.links].reverse().map(({ from, to }) => ({ from: count - 1 - to, to: count - 1 - from })),
  };
  const positions = buildForceLayout(graph);
  expect(buildForceLayout(graph)).toEqual(positions);
  const other = buildForceLayout(turned);
  graph.nodes.forEach((_, place) => {
    expect(at(other, count - 1 - place)).toEqual(at(positions, place));
  });
});

test('a hundred nodes about a hub do not overlap, and leave room for a line of text between', () => {
  const graph = hubGraph(100);
  const positions = buildForceLayout(graph);
  for (const [a, one] of graph.nodes.entries()) {
    for (const [b, two] of graph.nodes.entries()) {
      if (a >= b) continue;
      const [ax, ay] = at(positions, a);
      const [bx, by] = at(positions, b);
      expect(Math.hypot(ax - bx, ay - by), `${one.id} ${two.id}`).toBeGreaterThan(45);
    }
  }
});

test('large nodes keep clear of each other too', () => {
  const large: ForceLayoutInput = {
    nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, radius: 60 })),
    links: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 0 },
      { from: 2, to: 3 },
    ],
  };
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
  const xs = graph.nodes.map((_, place) => at(positions, place)[0]);
  const ys = graph.nodes.map((_, place) => at(positions, place)[1]);
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  expect(width / height).toBeGreaterThan(1.5);
  expect(width / height).toBeLessThan(2.4);
  expect(Math.max(...xs) + Math.min(...xs)).toBeCloseTo(0, 2);
  expect(Math.max(...ys) + Math.min(...ys)).toBeCloseTo(0, 2);
  const linkedWidth = Math.max(...xs.slice(0, -2)) - Math.min(...xs.slice(0, -2));
  expect(width).toBeLessThan(1.3 * linkedWidth);
});

test('what is linked stands nearer than what is not', () => {
  const chains: ForceLayoutInput = {
    nodes: Array.from({ length: 40 }, (_, i) => ({ id: `n-${i}`, radius: 6 })),
    links: Array.from({ length: 39 }, (_, i) => ({ from: i, to: i + 1 })),
  };
  const positions = buildForceLayout(chains);
  const distance = (a: number, b: number) => {
    const [[ax, ay], [bx, by]] = [at(positions, a), at(positions, b)];
    return Math.hypot(ax - bx, ay - by);
  };
  const mean = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
  const linked = chains.links.map(({ from, to }) => [from, to] as const);
  const apart = Array.from({ length: 20 }, (_, i) => [i, i + 20] as const);
  expect(mean(linked)).toBeLessThan(0.6 * mean(apart));
});

test('links to nowhere and to oneself are passed over, and nothing is laid out as nothing', () => {
  const nodes = [
    { id: 'a', radius: 5 },
    { id: 'b', radius: 5 },
  ];
  const odd = buildForceLayout({
    nodes,
    links: [
      { from: 0, to: 7 },
      { from: 1, to: 1 },
    ],
  });
  expect(odd).toEqual(buildForceLayout({ nodes, links: [] }));
  expect(buildForceLayout({ nodes: [], links: [] })).toEqual(new Float32Array(0));
});
