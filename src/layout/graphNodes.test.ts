import { expect, test } from 'vitest';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { sampleDataset, sampleIndex } from '../model/testing/sampleDataset';
import { buildGraphNodes, forceInputOf } from './graphNodes';

test('events and entities are nodes, undertakings and their ties are not', () => {
  const { nodes, edges } = buildGraphNodes(sampleIndex);
  expect(nodes.map(({ id }) => id)).toEqual(['summit', 'meeting', 'group', 'kroes', 'hermit']);
  expect(edges.map(({ from, to, label }) => `${nodes[from]?.id} ${label} ${nodes[to]?.id}`)).toEqual([
    'summit established group',
    'kroes took part in meeting',
    'group led to meeting',
  ]);
});

test('the force layout is asked for by the same places, ranked by id', () => {
  const graph = buildGraphNodes(sampleIndex);
  const { radius, rank, from, to } = forceInputOf(graph);
  const id = (place = -1) => graph.nodes[place]?.id;
  expect(Array.from(from, (place, i) => `${id(place)}-${id(to[i])}`)).toEqual([
    'summit-group',
    'kroes-meeting',
    'group-meeting',
  ]);
  expect([...rank]).toEqual([4, 3, 0, 2, 1]);
  expect([...radius]).toEqual(graph.nodes.map((node) => Math.fround(node.radius)));
});

test('what has more links is larger, and a person is smaller than a group', () => {
  const radius = new Map(buildGraphNodes(sampleIndex).nodes.map((node) => [node.id, node.radius]));
  expect(radius.get('group')).toBeGreaterThan(radius.get('kroes') ?? 0);
  expect(radius.get('kroes')).toBeGreaterThan(radius.get('hermit') ?? 0);
});

test('links between the same two, there and back, do not lie on each other; a link to itself is none', () => {
  const [first] = sampleDataset.relations;
  const more = [
    { id: 'again', from: 'summit', to: 'group' },
    { id: 'back', from: 'group', to: 'summit' },
    { id: 'self', from: 'group', to: 'group' },
  ];
  const relations = more.flatMap((change) => (first === undefined ? [] : [{ ...first, ...change }]));
  const { nodes, edges } = buildGraphNodes(
    buildGraphIndex({ ...sampleDataset, relations: [...sampleDataset.relations, ...relations] }),
  );
  expect(edges.some(({ id }) => id === 'self')).toBe(false);
  const bends = edges
    .filter(({ from, to }) => [nodes[from]?.id, nodes[to]?.id].sort().join() === 'group,summit')
    // Seen from the same end.
    .map(({ from, to, bend }) => (from < to ? bend : -bend));
  expect(bends).toHaveLength(3);
  expect(new Set(bends.map((bend) => bend.toFixed(3))).size).toBe(3);
});
