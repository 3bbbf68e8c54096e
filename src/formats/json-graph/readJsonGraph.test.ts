import { expect, test } from 'vitest';
import { fitsOligrapher } from '../oligrapher/fitsOligrapher';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsJsonGraph } from './fitsJsonGraph';
import { readJsonGraph } from './readJsonGraph';

const contentOf = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url))));
const read = (name: string) => readingOf(name, (into) => readJsonGraph(contentOf(name), into));

test.each([
  [
    'observatories.json',
    '0 events, 3 entities, 2 relations\n' +
      'skipped · edge 3 · It is no edge, but “no edge”\n' +
      'skipped · hyperedge 2 · It joins 3 nodes at once (gotha, zach, __proto__), and a relation joins two\n' +
      'assumed · file · Where a node stands in its drawing (“x”) was taken for no part of the history\n' +
      'assumed · file · How it is drawn (“shape” and “color”) was taken for no part of the history\n' +
      'skipped · edge 2 · It joins “ghost”, and there is no such record',
  ],
  [
    'several.json',
    '0 events, 3 entities, 2 relations\n' +
      'skipped · node “ada” · “ada” is there already, and is told of in another way',
  ],
  [
    'none.json',
    'refused: It is no JSON graph: it has no graph in it | Write it as { "graph": { "nodes": { "a": { "label" } }, "edges": [{ "source", "target" }] } }.',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('nodes by their ids, with what their metadata say of when', () => {
  const { dataset } = read('observatories.json');
  expect(dataset?.title).toBe('Observatories');
  expect(dataset?.description).toBe('compiled: 1790');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'observatory · Gotha · 1787/..',
    'person · Franz Xaver von Zach · undated',
    'entity · Nobody · undated',
    'franz-xaver-von-zach –director-of→ gotha · 1787/1804',
    'gotha –related-to→ franz-xaver-von-zach',
  ]);
});

test('it claims its own files alone', () => {
  expect(['observatories.json', 'several.json', 'none.json'].map((name) => fitsJsonGraph(contentOf(name)))).toEqual([
    true,
    true,
    false,
  ]);
  expect(fitsOligrapher(contentOf('several.json'))).toBe(false);
  // NetworkX has a graph of attributes beside its nodes.
  expect(fitsJsonGraph({ nodes: [], links: [], graph: { nodes: [] } })).toBe(false);
  const oligrapher = { graph: { nodes: { a: { name: 'A' } }, edges: { e: { node1_id: 'a', node2_id: 'a' } } } };
  expect(fitsJsonGraph(oligrapher)).toBe(false);
});
