import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprintOf';

const graph = {
  radius: Float32Array.of(5, 6, 7),
  rank: Uint32Array.of(0, 1, 2),
  from: Uint32Array.of(0, 1),
  to: Uint32Array.of(1, 2),
};

test('the same graph has the same fingerprint, and any change another', () => {
  const changes = [
    { ...graph, to: Uint32Array.of(1, 0) },
    { ...graph, from: Uint32Array.of(0), to: Uint32Array.of(1) },
    { ...graph, from: Uint32Array.of(1, 0), to: Uint32Array.of(2, 1) },
    { ...graph, radius: Float32Array.of(5, 6, 7.1) },
    { ...graph, rank: Uint32Array.of(1, 0, 2) },
    { radius: new Float32Array(4), rank: Uint32Array.of(0, 1, 2, 3), from: graph.from, to: graph.to },
  ];
  const own = fingerprintOf(graph);
  expect(own).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf({ ...graph, radius: graph.radius.slice() })).toBe(own);
  expect(new Set([own, ...changes.map(fingerprintOf)]).size).toBe(7);
});

test('ten thousand graphs that differ in one link have ten thousand fingerprints', () => {
  const rank = Uint32Array.from({ length: 100 }, (_, i) => i);
  const radius = new Float32Array(100).fill(8);
  const prints = new Set<string>();
  for (let from = 0; from < 100; from++)
    for (let to = 0; to < 100; to++)
      prints.add(fingerprintOf({ radius, rank, from: Uint32Array.of(from, 3), to: Uint32Array.of(to, 4) }));
  expect(prints.size).toBe(10_000);
});
