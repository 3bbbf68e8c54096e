import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../testing/readFixture';
import { fitsNodeLink } from './fitsNodeLink';
import { readNodeLink } from './readNodeLink';
import { joinGraphs } from './severalGraphs';

const reading = (content: unknown) => readingOf('graphs', (into) => readNodeLink(content, into));
const BYWAY = { nodes: [{ name: 'Kew' }, { name: 'Bath' }], links: [{ source: 0, target: 1 }] };

test('graphs by their names are one, in which a node of several is there once and says in which', () => {
  const content = {
    compiled: 1790,
    'First act': {
      nodes: [
        { name: 'Faust', lines: 3, home: 'Knittlingen' },
        { name: 'Wagner', lines: 1 },
      ],
      links: [{ source: 0, target: 1, value: 2 }],
      note: 'at night',
    },
    'Second act': {
      nodes: [
        { name: 'Gretchen', lines: 9 },
        { name: 'Faust', lines: 5, home: 'Knittlingen' },
      ],
      links: [
        { source: 1, target: 0 },
        { source: 0, target: 1, graph: 'street' },
      ],
    },
  };
  const { dataset, summary } = reading(content);
  expect(summary.split('\n').slice(0, 2)).toEqual([
    '0 events, 3 entities, 3 relations',
    'assumed · file · The 2 graphs in it became one: “First act” and “Second act”',
  ]);
  expect(dataset?.description).toContain('First act, note: at night');
  expect(dataset?.description).toContain('compiled: 1790');
  expect(dataset?.entities.map(({ title, themes }) => [title, ...themes])).toEqual([
    ['Faust', 'first-act', 'second-act'],
    ['Wagner', 'first-act'],
    ['Gretchen', 'second-act'],
  ]);
  expect(dataset?.entities[0]?.fields).toEqual([
    { label: 'lines (First act)', value: '3' },
    { label: 'home', value: 'Knittlingen' },
    { label: 'lines (Second act)', value: '5' },
  ]);
  expect(dataset?.entities[1]?.fields).toEqual([{ label: 'lines (First act)', value: '1' }]);
  expect(dataset?.relations.map(({ from, to, fields }) => [from, to, fields?.map(({ value }) => value)])).toEqual([
    ['faust', 'wagner', ['2', 'First act']],
    ['faust', 'gretchen', ['Second act']],
    ['gretchen', 'faust', ['street', 'Second act']],
  ]);
  expect(fitsNodeLink(content)).toBe(true);
});

test('graphs in a list are called by their titles, and nodes with numbers for ids are told apart by their names', () => {
  const content = [
    {
      title: '1848',
      nodes: [
        { id: 1, label: 'Pest', group: 'Hungary' },
        { id: 2, label: 'Vienna' },
      ],
      links: [{ source: 1, target: 2 }],
    },
    {
      title: '1849',
      nodes: [
        { id: 1, label: 'Vienna' },
        { id: 2, label: 'Brno' },
      ],
      links: [{ source: 1, target: 2 }],
    },
  ];
  expect(fitsNodeLink(content)).toBe(true);
  const { dataset } = reading(content);
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Pest · undated · hungary',
    'entity · Vienna · undated · group-1848 · group-1849',
    'entity · Brno · undated · group-1849',
    'pest –related-to→ vienna',
    'vienna –related-to→ brno',
  ]);
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: 'graphs', value: '1848' });
});

test('graphs of one name, and a node that a graph says twice, keep what each of them says', () => {
  const joined = joinGraphs([
    {
      name: 'Roads',
      nodes: [
        { id: 'kew', tolls: 1 },
        { id: 'kew', tolls: 2 },
      ],
      links: [],
    },
    { name: 'Roads', nodes: [{ id: 'kew', tolls: 1 }], links: [{ source: 'kew', target: 'gone' }] },
  ]);
  expect(joined?.content).toEqual({
    'Roads (2), name': 'Roads',
    nodes: [
      {
        id: 'kew',
        'tolls (Roads)': 1,
        'tolls (Roads) 2': 2,
        'tolls (Roads (2))': 1,
        group: ['Roads', 'Roads (2)'],
      },
    ],
    links: [{ source: 'kew', target: 'gone', graph: 'Roads (2)' }],
  });
});

test('links go as their graph says', () => {
  const { dataset, summary } = reading([
    { ...BYWAY, name: 'One way', directed: true, multigraph: false },
    { ...BYWAY, name: 'Both ways', directed: false },
  ]);
  expect(summary.split('\n').length).toBe(2);
  expect(dataset?.relationTypes?.map(({ inverse }) => inverse !== undefined)).toEqual([true, false]);
  expect(dataset?.description).not.toContain('directed');
});

test('a list of graphs may be all that an object holds beside words', () => {
  const { dataset, summary } = reading({ type: 'Collection', collection: [BYWAY, { ...BYWAY, name: 'Roads' }] });
  expect(summary).toContain('The 2 graphs in it became one: “Graph 1” and “Roads”');
  expect(dataset?.relations.length).toBe(2);
  expect(dataset?.description).toContain('type: Collection');
  expect(joinGraphs({ collection: [BYWAY, BYWAY], settings: {} })).toBeNull();
});

test('one graph, and graphs beside lists or objects of something else, are not several', () => {
  for (const content of [
    [BYWAY],
    { only: BYWAY },
    { a: BYWAY, b: BYWAY, c: [] },
    { a: BYWAY, b: { nodes: [], links: [] } },
    { a: BYWAY, b: { nodes: [1, 2], links: [] } },
    { a: BYWAY, b: { nodes: [{ name: 'Kew' }] } },
    [BYWAY, BYWAY, 'text', {}],
    null,
  ])
    expect(joinGraphs(content)).toBeNull();
  expect(joinGraphs({ a: BYWAY, b: BYWAY, c: 'said' })).not.toBeNull();
});
