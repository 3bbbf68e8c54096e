import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsVisNetwork } from './fitsVisNetwork';
import { readVisNetwork } from './readVisNetwork';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const contentOf = (name: string): unknown => JSON.parse(textOf(name));
const read = (name: string) => readingOf(name, (into) => readVisNetwork(contentOf(name), into));

test.each([
  [
    'arrows.json',
    '1 events, 2 entities, 4 relations\n' +
      'assumed · file · Where a node stands in its drawing (“x”) was taken for no part of the history\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'assumed · file · How it is drawn (“shape”) was taken for no part of the history',
  ],
  [
    'no-nodes.json',
    'refused: It is no network of vis-network: it has no list of nodes | Write the data as { "nodes": [{ "id", "label" }], "edges": [{ "from", "to" }] }.',
  ],
  [
    'ugly.json',
    '0 events, 3 entities, 1 relations\n' +
      'skipped · node 3 · It is no node, but “null”\n' +
      'kept · node 2 · It has no id, so nothing can be joined to it\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'skipped · edge 2 · It does not say where it ends\n' +
      'skipped · edge 4 · It does not say where it starts\n' +
      'skipped · edge 3 · It joins “gone”, and there is no such record',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('groups are themes, notes are summaries, and arrows say which way an edge goes', () => {
  const { dataset } = read('arrows.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'battle · Battle of Mycale · -0478',
    'entity · Pythagoras · undated · philosopher',
    'entity · Samos · undated · island',
    'pythagoras –born-on→ samos',
    'battle-of-mycale –related-to→ samos',
    'pythagoras –apart-from→ battle-of-mycale',
    'pythagoras –related-to-2→ battle-of-mycale',
  ]);
  expect(dataset?.entities[0]).toMatchObject({ summary: 'Of Samos' });
  expect(dataset?.relationTypes?.map(({ inverse }) => inverse !== undefined)).toEqual([true, true, false, false]);
});

test('it claims its own files alone', () => {
  expect(['arrows.json', 'ugly.json', 'no-nodes.json'].map((name) => fitsVisNetwork(contentOf(name)))).toEqual([
    true,
    true,
    false,
  ]);
});

test('an edge that says by yes or no whether it goes both ways is read so, and nothing is assumed', () => {
  const edges = [
    { from: 1, to: 2, bidirectional: true },
    { from: 2, to: 1, bidirectional: false },
    { from: 1, to: 2, directed: true },
  ];
  const json = {
    nodes: [
      { id: 1, label: 'Kew' },
      { id: 2, label: 'Rye' },
    ],
    edges,
  };
  const { summary, dataset } = readingOf('x', (into) => readVisNetwork(json, into));
  expect(dataset?.relationTypes?.map(({ inverse }) => inverse)).toHaveLength(2);
  expect(summary).not.toContain('which way');
});
