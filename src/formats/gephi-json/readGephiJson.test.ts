import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsGephiJson } from './fitsGephiJson';
import { readGephiJson } from './readGephiJson';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const contentOf = (name: string): unknown => JSON.parse(textOf(name));
const read = (name: string) => readingOf(name, (into) => readGephiJson(contentOf(name), into));

test.each([
  [
    'gephi.json',
    '0 events, 2 entities, 2 relations\n' +
      'assumed · file · Where a node stands in its drawing (“x” and “y”) was taken for no part of the history\n' +
      'assumed · file · How it is drawn (“size” and “color”) was taken for no part of the history',
  ],
  [
    'lite.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · Where 2 nodes stand in its drawing (“x” and “y”) was taken for no part of the history\n' +
      'assumed · file · Times such as “1675” are numbers, and were read as years',
  ],
  [
    'no-graph.json',
    'refused: It is no graph of Gephi: it has no list of nodes | Export it once more: in Gephi as “JSON Graph”, in Gephi Lite with “Save”, or in either as GEXF.',
  ],
  [
    'ugly.json',
    '0 events, 2 entities, 1 relations\n' + 'skipped · edge 2 · It joins “gone”, and there is no such record',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('time sets of Gephi are dates, and communities are themes', () => {
  const { dataset } = read('gephi.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Uppsala · 1741-01-01/1853-05-01 · modularity-class-3',
    'entity · Celsius · {1725..1730,1736..1744}',
    'celsius –related-to→ uppsala',
    'celsius –founded→ uppsala',
  ]);
});

test('what Gephi Lite keeps beside the graph comes back to its nodes and edges', () => {
  const { dataset } = read('lite.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'observatory · Greenwich · 1675/..',
    'entity · Flamsteed · undated',
    'greenwich –houses→ flamsteed',
  ]);
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'weight', value: '1' }]);
  expect(dataset).toMatchObject({ title: 'Meridians', description: 'Of the old world.\nauthors: A desk' });
});

test('it claims its own files alone', () => {
  expect(
    ['gephi.json', 'lite.json', 'ugly.json', 'no-graph.json'].map((name) => fitsGephiJson(contentOf(name))),
  ).toEqual([true, true, true, true]);
  expect(fitsGephiJson({ attributes: { creator: 'a pen' }, nodes: [] })).toBe(false);
});
