import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { readNodeLink } from '../node-link/readNodeLink';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { withRecords } from './columnLists';
import { readRecordLinks } from './readRecordLinks';
import { recordLinks } from './recordLinks';

const said = (content: unknown): readonly string[] => {
  const { summary, dataset } = readingOf('x.json', (into) => readRecordLinks(content, into));
  return [...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))];
};
const labelOf = (content: unknown) => JSON_FORMATS.find((format) => format.fits(content))?.label;

const PEOPLE = [
  { id: 'ida', name: 'Ida', born: 1768, died: 1820 },
  { id: 'ann', name: 'Ann', born: 1771, died: 1830 },
];
const RELATIONS = [{ a: 'ida', b: 'ann', kind: 'wrote to', year: 1790 }];
const LINES = ['person · Ida · 1768/1820', 'person · Ann · 1771/1830', 'ida –wrote-to→ ann · 1790'];

test('persons and the pairs that name them are a network', () => {
  const content = { people: PEOPLE, relations: RELATIONS, note: 'Letters' };
  expect(labelOf(content)).toBe('network JSON');
  expect(said(content)).toEqual(expect.arrayContaining(LINES));
});

test.each([
  ['head', 'tail'],
  ['subject', 'object'],
  ['sourceId', 'targetId'],
])('pairs can call their ends %s and %s', (from, to) => {
  const relations = [{ [from]: 'ida', kind: 'wrote to', [to]: 'ann' }];
  expect(said({ people: PEOPLE, relations })).toContain('ida –wrote-to→ ann');
});

test.each([
  ['nodes_data', 'links_data'],
  ['nodesData', 'linksData'],
  ['node_list', 'edge_list'],
  ['NODES', 'EDGES'],
  ['graphNodes', 'graphEdges'],
])('the lists can be called %s and %s', (nodes, links) => {
  const content = {
    [nodes]: [{ name: 'Ida' }, { name: 'Ann' }],
    [links]: [{ source: 'Ida', target: 'Ann', type: 'A' }],
  };
  expect(labelOf(content)).toBe('network JSON');
  expect(said(content)).toContain('ida –a→ ann');
  expect(recordLinks({ ...content, [links]: [{ source: 'Cy', target: 'Dot' }] })).toBeNull();
});

test('persons under their ids are as good', () => {
  const people = Object.fromEntries(PEOPLE.map(({ id, ...more }) => [id, more]));
  expect(said({ people, links: RELATIONS })).toEqual(expect.arrayContaining(LINES));
});

test('pairs can join records of two lists, and a list that none names is listed as not read', () => {
  const lines = said({
    people: PEOPLE,
    places: [{ name: 'Kew' }, { name: 'Rio' }],
    ships: [{ id: 's', name: 'Ark' }],
    connections: [{ from: 'ida', to: 'Kew', label: 'lives in' }],
  });
  expect(lines).toContain('ida –lives-in→ kew');
  expect(lines).toContain('skipped · file · “ships” was not read: what stands in it is no pair, and no pair names it');
});

test('events that pairs join stay events', () => {
  const events = [
    { id: 1, title: 'Out', date: '1768' },
    { id: 2, title: 'Home', date: '1771' },
  ];
  expect(said({ events, links: [{ i: 1, j: 2 }] })).toEqual(
    expect.arrayContaining(['event · Out · 1768', 'event · Home · 1771']),
  );
});

test.each([
  ['pairs that name none of the records', { people: PEOPLE, links: [{ a: 'x', b: 'y' }] }],
  ['links of one end', { people: PEOPLE, links: [{ source: 'ida' }] }],
  ['records of which two have one id', { people: [...PEOPLE, ...PEOPLE], links: RELATIONS }],
  ['links alone', { links: RELATIONS }],
])('%s are no network', (_, content) => {
  expect(recordLinks(content)).toBeNull();
  expect(said(content)[0]).toMatch(/^refused: It is no network/);
});

const contentOf = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url))));

test('a pair whose end no record has is listed, and so are records that no pair names', () => {
  expect(said(contentOf('letters.json'))).toEqual([
    '0 events, 2 entities, 1 relations',
    'skipped · file · “ships” was not read: what stands in it is no pair, and no pair names it',
    'assumed · file · Times such as “1768” are numbers, and were read as years',
    'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
    'skipped · edge 2 · It joins “nobody”, and there is no such record',
    ...LINES,
  ]);
});

test('networks written column by column are read as rows are', () => {
  const network = withRecords(contentOf('columns.json'));
  expect(JSON_FORMATS.find((format) => format.fits(network))?.label).toBe('node-link JSON');
  const { summary, dataset } = readingOf('columns.json', (into) => readNodeLink(network, into));
  expect([...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))]).toEqual([
    '0 events, 3 entities, 2 relations',
    'assumed · file · Where 2 nodes stand in its drawing (“x”) was taken for no part of the history',
    'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
    'entity · Kew · undated',
    'entity · Rio · undated',
    'entity · Bern · undated',
    'kew –related-to→ rio · 1790',
    'rio –related-to→ bern · 1800~',
  ]);
});
