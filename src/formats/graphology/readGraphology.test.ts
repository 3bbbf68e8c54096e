import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsGraphology } from './fitsGraphology';
import { readGraphology } from './readGraphology';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const contentOf = (name: string): unknown => JSON.parse(textOf(name));
const read = (name: string) => readingOf(name, (into) => readGraphology(contentOf(name), into));

test.each([
  [
    'empty.json',
    'refused: “empty.json” was read as a fixture, and there is not one event or entity in it | Look at the file in the program that made it: it may be empty, or only part of what was exported.',
  ],
  [
    'mixed.json',
    '0 events, 3 entities, 2 relations\n' +
      'assumed · file · Where a node stands in its drawing (“x” and “y”) was taken for no part of the history\n' +
      'assumed · file · How it is drawn (“size” and “color”) was taken for no part of the history',
  ],
  [
    'ugly.json',
    '0 events, 4 entities, 1 relations\n' +
      'skipped · node 4 · It is no node, but “4”\n' +
      'kept · node 3 · It has no id, so nothing can be joined to it\n' +
      'repaired · node “2” · The id “2” is there already\n' +
      'skipped · edge 3 · It does not say where it starts\n' +
      'skipped · edge 2 · It joins “none”, and there is no such record',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('labels, kinds and directions are read, and looks are left out', () => {
  const { dataset } = read('mixed.json');
  expect(dataset?.title).toBe('Telegraph lines');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Paris · undated',
    'station · Lille · 1794-07-15/..',
    'entity · bare · undated',
    'paris –signals→ lille',
    'lille –related-to→ bare',
  ]);
  expect(dataset?.entities[0]?.fields).toEqual([
    { label: 'type', value: 'circle' },
    { label: 'opened', value: '1794' },
  ]);
});

test('it claims its own files alone', () => {
  expect(['mixed.json', 'ugly.json'].map((name) => fitsGraphology(contentOf(name)))).toEqual([true, true]);
  expect(fitsGraphology({ nodes: [{ id: 1, key: 2 }], edges: [] })).toBe(false);
});

test('attributes that hold a word for nothing are left out and told once; None among steps that come again is one', () => {
  const damage = ['None', 'Minor', 'Major', 'Minor', 'Major', 'Minor', 'Major'];
  const nodes = damage.map((each, i) => ({
    key: `mill-${i}`,
    attributes: {
      label: `Mill ${i}`,
      damage: each,
      miller: i === 1 ? 'None' : `Ann ${i}`,
      ward: i > 2 ? 'null' : 'East',
    },
  }));
  const edges = [{ source: 'mill-0', target: 'mill-1', attributes: { label: 'n/a', note: 'by a lane' } }];
  const { dataset, summary } = readingOf('x', (into) => readGraphology({ nodes, edges }, into));
  expect(summary).toContain(
    '“None” (1), “null” (4), “n/a” (1) in 6 attributes were read as no value, in “miller”, “ward”, “label”',
  );
  expect(
    dataset?.entities.slice(0, 2).map(({ fields }) => fields?.map(({ label, value }) => `${label}: ${value}`)),
  ).toEqual([
    ['damage: None', 'miller: Ann 0', 'ward: East'],
    ['damage: Minor', 'ward: East'],
  ]);
  expect(dataset?.relations[0]?.type).toBe('related-to');
});
