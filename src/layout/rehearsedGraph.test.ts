import { expect, test } from 'vitest';
import { createForceLayout } from './forceLayout';
import { rehearsedGraph } from './rehearsedGraph';

test('is laid out as a large graph is: coarsened, and worth a look before it is done', () => {
  const { rank, from, to } = rehearsedGraph();
  expect(from.every((node, link) => node < rank.length && (to[link] ?? rank.length) < rank.length)).toBe(true);
  const layout = createForceLayout(rehearsedGraph());
  expect(layout.isUseful()).toBe(false);
  while (!layout.isUseful()) expect(layout.step()).toBe(true);
  expect(layout.done()).toBeLessThan(0.5);
});
