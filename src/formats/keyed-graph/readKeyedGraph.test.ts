import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsKeyedGraph } from './fitsKeyedGraph';
import { readKeyedGraph } from './readKeyedGraph';

const contentOf = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url))));
const read = (name: string) => readingOf(name, (into) => readKeyedGraph(contentOf(name), into));

const DIRECTION =
  'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways';

test.each([
  [
    'rooms.json',
    [
      '0 events, 4 entities, 3 relations',
      'assumed · file · Where 3 nodes stand in its drawing (“x” and “y”) was taken for no part of the history',
      'skipped · edge 5 · It is no edge, but “7”',
      DIRECTION,
      'skipped · edge 4 · It joins “Cellar”, and there is no such record',
      'entity · Hall · undated',
      'entity · Dome · undated',
      'entity · Spiral stairs · undated',
      'entity · __proto__ · undated',
      'hall –related-to→ spiral-stairs',
      'spiral-stairs –related-to→ dome',
      'dome –leads-to→ proto',
    ],
  ],
  [
    'objects.json',
    [
      '0 events, 2 entities, 1 relations',
      DIRECTION,
      'entity · Ida · undated',
      'entity · Ann · undated',
      'ida –wrote-to→ ann',
    ],
  ],
  [
    'graphs.json',
    [
      '0 events, 3 entities, 3 relations',
      'assumed · file · 2 graphs were read as one network, and what is said of each stands with its links',
      DIRECTION,
      'entity · Kew · undated',
      'entity · Gotha · undated',
      'entity · Meudon · undated',
      'kew –related-to→ gotha',
      'gotha –related-to→ meudon',
      'kew –related-to→ gotha',
    ],
  ],
  [
    'matrix.json',
    [
      '0 events, 4 entities, 2 relations',
      'assumed · file · Each number but 0 in the matrix was read as a link, once for both of its halves, which are alike',
      'entity · Ida · undated',
      'entity · Ann · undated',
      'entity · Tom · undated',
      'entity · Eve · undated',
      'ida –related-to→ ann',
      'ida –related-to→ tom',
    ],
  ],
  [
    'chord.json',
    [
      '0 events, 3 entities, 3 relations',
      'assumed · file · Each number but 0 in the matrix was read as a link, from what its row stands for to what its column does',
      'entity · Gotha · undated',
      'entity · Kew · undated',
      'entity · Meudon · undated',
      'gotha –related-to→ kew',
      'kew –related-to→ gotha',
      'kew –related-to→ meudon',
    ],
  ],
  [
    'neighbours.json',
    [
      '0 events, 3 entities, 2 relations',
      'assumed · file · All neighbours name one another, and each two were read as one link that goes both ways',
      'entity · Kew · undated',
      'entity · Gotha · undated',
      'entity · Meudon · undated',
      'kew –related-to→ gotha',
      'kew –related-to→ meudon',
    ],
  ],
  [
    'weights.json',
    [
      '0 events, 3 entities, 3 relations',
      'assumed · file · Links were read from each node to those that stand as its neighbours',
      'entity · Kew · undated',
      'entity · Gotha · undated',
      'entity · Meudon · undated',
      'kew –related-to→ gotha',
      'kew –letters→ meudon',
      'gotha –related-to→ kew',
    ],
  ],
  [
    'networkx-adjacency.json',
    ['0 events, 2 entities, 1 relations', 'entity · Ida · undated', 'entity · Ann · undated', 'ida –related-to→ ann'],
  ],
])('%s', (name, lines) => {
  const { summary, dataset } = read(name);
  expect(JSON_FORMATS.find(({ fits }) => fits(contentOf(name)))?.label).toBe('network JSON');
  expect([...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))]).toEqual(lines);
});

test('columns of a table, lists of records and node-link JSON are none', () => {
  const nodes = [{ id: 'a' }, { id: 'b' }];
  expect(
    [
      contentOf('columns.json'),
      { nodes, links: [{ source: 'a', target: 'b' }] },
      { links: [{ source: 'a', target: 'b' }] },
      { a: { title: 'A', year: 1768 }, b: { title: 'B', year: 1771 } },
      [['a', 'b']],
    ].map(fitsKeyedGraph),
  ).toEqual([false, false, false, false, false]);
});

test('what is said of a graph stands with each of its links', () => {
  const { dataset } = read('graphs.json');
  const seasons = dataset?.relations.map(({ fields }) => fields?.find(({ label }) => label === 'season')?.value);
  expect(seasons).toEqual(['spring', 'spring', 'autumn']);
});

test.each([
  ['records that join others', [{ name: 'Ann', links: [{ source: 'Ann', target: 'Bob' }] }]],
  ['records with more than words', [{ nodes: [{ id: 'a' }], links: [{ source: 'a', target: 'b' }] }]],
  ['records with times', [{ name: 'Ann', graph: [{ start: 1901 }] }]],
])('%s are no list of graphs', (_, content) => {
  expect(fitsKeyedGraph(content)).toBe(false);
});
