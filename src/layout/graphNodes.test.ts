import { expect, test } from 'vitest';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { sampleDataset, sampleIndex } from '../model/testing/sampleDataset';
import { buildGraphNodes, forceInputOf, type GraphNodes, graphNodeOf } from './graphNodes';

const idsOf = (graph: GraphNodes): string[] => Array.from({ length: graph.count }, (_, node) => graph.idOf(node));

test('events and entities are nodes, undertakings and their ties are not', () => {
  const graph = buildGraphNodes(sampleIndex);
  const { from, to } = graph.edges;
  expect(idsOf(graph)).toEqual(['summit', 'meeting', 'group', 'kroes', 'hermit']);
  expect(
    Array.from(from, (start, edge) => `${graph.idOf(start)} ${graph.edgeLabelOf(edge)} ${graph.idOf(to[edge] ?? -1)}`),
  ).toEqual(['summit established group', 'kroes took part in meeting', 'group led to meeting']);
  expect(graph.nodeOf('kroes')).toBe(sampleIndex.rowOf.get('kroes'));
  expect(graph.nodeOf(sampleDataset.undertakings[0]?.id ?? '')).toBeUndefined();
});

test('a node as an object says the same as the columns', () => {
  const graph = buildGraphNodes(sampleIndex);
  expect(graphNodeOf(graph, sampleIndex.rowOf.get('kroes') ?? -1)).toMatchObject({
    id: 'kroes',
    label: 'Neelie Kroes',
    shape: 'small-ring',
    theme: 'ict',
    planned: false,
  });
});

test('the force layout is asked for by the same places, ranked by id', () => {
  const graph = buildGraphNodes(sampleIndex);
  const { radius, rank, from, to } = forceInputOf(graph);
  const id = (place = -1) => graph.idOf(place);
  expect(Array.from(from, (place, i) => `${id(place)}-${id(to[i])}`)).toEqual([
    'summit-group',
    'kroes-meeting',
    'group-meeting',
  ]);
  expect([...rank]).toEqual([4, 3, 0, 2, 1]);
  expect([...radius]).toEqual([...graph.radius]);
});

test('what has more links is larger, and a person is smaller than a group', () => {
  const graph = buildGraphNodes(sampleIndex);
  const radius = (id: string) => graph.radius[graph.nodeOf(id) ?? -1] ?? Number.NaN;
  expect(radius('group')).toBeGreaterThan(radius('kroes'));
  expect(radius('kroes')).toBeGreaterThan(radius('hermit'));
});

test('links between the same two, there and back, stand together and do not lie on each other; a link to itself is none', () => {
  const [first] = sampleDataset.relations;
  const more = [
    { id: 'again', from: 'summit', to: 'group' },
    { id: 'back', from: 'group', to: 'summit' },
    { id: 'self', from: 'group', to: 'group' },
  ];
  const relations = more.flatMap((change) => (first === undefined ? [] : [{ ...first, ...change }]));
  const index = buildGraphIndex({ ...sampleDataset, relations: [...sampleDataset.relations, ...relations] });
  const graph = buildGraphNodes(index);
  const { from, to, bend, link } = graph.edges;
  const edges = Array.from(link, (_, edge) => edge);
  expect(edges.map(graph.edgeIdOf)).toEqual(['r-summit-group', 'again', 'back', 'r-kroes-meeting', 'r-group-meeting']);
  expect(edges.map((edge) => graph.edgeOfLink[link[edge] ?? -1])).toEqual(edges);
  expect(graph.edgeOfLink[index.linkOf('self') ?? -1]).toBe(-1);
  // Seen from the same end.
  const bends = edges.slice(0, 3).map((edge) => ((from[edge] ?? 0) < (to[edge] ?? 0) ? 1 : -1) * (bend[edge] ?? 0));
  expect(new Set(bends.map((each) => each.toFixed(3))).size).toBe(3);
});
