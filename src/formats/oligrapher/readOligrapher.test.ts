import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsOligrapher } from './fitsOligrapher';
import { readOligrapher } from './readOligrapher';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const contentOf = (name: string): unknown => JSON.parse(textOf(name));
const read = (name: string) => readingOf(name, (into) => readOligrapher(contentOf(name), into));

test.each([
  [
    'map.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · Where a node stands in its drawing (“x” and “y”) was taken for no part of the history\n' +
      'assumed · file · How it is drawn (“scale”, “image” and “cx”) was taken for no part of the history',
  ],
  ['no-nodes.json', 'refused: It is no map of Oligrapher: it has no nodes | Export the map as JSON, and open that.'],
  [
    'ugly.json',
    '0 events, 2 entities, 1 relations\n' +
      'skipped · node 2 · It is no node, but “7”\n' +
      'skipped · edge 3 · It is no edge, but “null”\n' +
      'skipped · edge “2” · It joins “gone”, and there is no such record',
  ],
  [
    'version3.json',
    '0 events, 2 entities, 2 relations\n' +
      'assumed · file · Where a node stands in its drawing (“x” and “y”) was taken for no part of the history\n' +
      'assumed · file · How it is drawn (“scale”) was taken for no part of the history',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('maps of all versions are read, with arrows, captions and annotations', () => {
  const { dataset } = read('map.json');
  expect(dataset).toMatchObject({
    title: 'Charter companies',
    description: 'Who held what.\nFrom 1668\nThe lease: For ten pounds a year.',
  });
  expect(dataset?.entities[0]).toMatchObject({ title: 'East India Company', url: 'https://example.org/eic' });
  const newer = read('version3.json').dataset;
  expect(newer === null ? [] : linesOf(newer)).toEqual([
    'organisation · Jesuit college · undated',
    'entity · Printing press · 1556/..',
    'printing-press –kept→ jesuit-college',
    'jesuit-college –stood-in→ printing-press',
  ]);
});

test('it claims its own files alone', () => {
  expect(
    ['map.json', 'version3.json', 'ugly.json', 'no-nodes.json'].map((name) => fitsOligrapher(contentOf(name))),
  ).toEqual([true, true, true, false]);
  expect(fitsOligrapher({ nodes: { a: { title: 'A' } }, edges: { e: { source: 'a' } } })).toBe(false);
});
