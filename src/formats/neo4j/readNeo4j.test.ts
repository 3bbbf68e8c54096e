import { expect, test } from 'vitest';
import { fitsCytoscape } from '../cytoscape/fitsCytoscape';
import { fitsNodeLink } from '../node-link/fitsNodeLink';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsNeo4j } from './fitsNeo4j';
import { readNeo4j } from './readNeo4j';

const contentOf = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url))));
const read = (name: string) => readingOf(name, (into) => readNeo4j(contentOf(name), into));

test.each([
  ['apoc.json', '0 events, 4 entities, 2 relations'],
  [
    'query.json',
    '0 events, 2 entities, 1 relations\n' +
      'skipped · file · What stands beside nodes and relationships was left out: “1”',
  ],
  ['http.json', '0 events, 2 entities, 1 relations'],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('labels are kinds, properties say when, and a node that stands only at an end is there', () => {
  const { dataset } = read('apoc.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'ship · Endeavour · undated',
    'person · James Cook · 1728-11-07/..',
    'port · 2 · undated',
    'port · Plymouth · undated',
    'james-cook –commanded→ endeavour · 1768/..',
    'endeavour –sailed-from→ plymouth',
  ]);
  expect(dataset?.entities[1]?.fields).toContainEqual({ label: 'labels', value: 'Person, Officer' });
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: 'built', value: '1764' });
});

test('properties with names such as __proto__ are properties', () => {
  const ship = read('query.json').dataset?.entities.find(({ title }) => title === 'Endeavour');
  expect(ship?.fields).toContainEqual({ label: '__proto__', value: '{"polluted":true}' });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('it claims its own files, and refuses what has no node', () => {
  expect(['apoc.json', 'query.json', 'http.json'].map((name) => fitsNeo4j(contentOf(name)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ['apoc.json', 'query.json'].some((name) => fitsCytoscape(contentOf(name)) || fitsNodeLink(contentOf(name))),
  ).toBe(false);
  expect(fitsNeo4j([{ data: { id: 'a' } }])).toBe(false);
  expect(fitsNeo4j({ nodes: [{ id: 'a', label: 'A' }], links: [] })).toBe(false);
  expect(fitsNeo4j([{ type: 'KNOWS', start: 12, end: 7 }])).toBe(true);
  expect(fitsNeo4j([{ type: 'KNOWS', start: 1912, end: 1907, properties: {} }])).toBe(true);
  expect(fitsNeo4j([{ type: 'range', title: 'Thaw', start: 'a', end: 'b' }])).toBe(false);
  expect(fitsNeo4j([{ label: 'Thaw', start: 1789, end: '1790-02' }])).toBe(false);
  expect(readingOf('none', (into) => readNeo4j([1], into)).summary).toBe(
    'refused: There is no node and no relationship of Neo4j in it | Export it with apoc.export.json.all, or let the query return nodes and relationships.',
  );
});
