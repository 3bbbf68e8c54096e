import { expect, test } from 'vitest';
import { buildBodies } from './buildBodies';
import { coarsen } from './coarsen';

/** Two stars of ten and a path of ten between them, and ten nodes without links. */
const links = [
  ...Array.from({ length: 9 }, (_, i) => [0, i + 1] as const),
  ...Array.from({ length: 9 }, (_, i) => [10, i + 11] as const),
  ...Array.from({ length: 9 }, (_, i) => [i + 20, i + 21] as const),
  [1, 20] as const,
  [11, 29] as const,
];
const graph = {
  radius: new Float32Array(40).fill(8),
  rank: Uint32Array.from({ length: 40 }, (_, i) => i),
  from: Uint32Array.from(links, ([from]) => from),
  to: Uint32Array.from(links, ([, to]) => to),
};
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

test('a coarser picture weighs and repels as the fine one does, in fewer bodies of at most four', () => {
  const fine = buildBodies(graph, 1);
  const { bodies, groupOf } = coarsen(fine);
  expect(bodies.count).toBeLessThan(0.6 * fine.count);
  expect(sum(bodies.mass)).toBe(40);
  expect(sum(bodies.charge)).toBeCloseTo(sum(fine.charge), 6);
  expect(Math.max(...bodies.mass)).toBeLessThanOrEqual(4);
  expect(new Set(groupOf).size).toBe(bodies.count);
});

test('its links are those between groups, one for each two, and what has none is grouped with its like', () => {
  const { bodies, groupOf } = coarsen(buildBodies(graph, 1));
  const { from, to } = bodies.springs;
  const pairs = Array.from(from, (a, i) => `${a}-${to[i]}`);
  const wanted = links
    .map(([a, b]) => [groupOf[a] ?? 0, groupOf[b] ?? 0].sort((x, y) => x - y))
    .filter(([a, b]) => a !== b);
  expect(new Set(pairs)).toEqual(new Set(wanted.map((pair) => pair.join('-'))));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(new Set(groupOf.slice(30)).size).toBe(3);
});
