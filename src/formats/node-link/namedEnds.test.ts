import { expect, test } from 'vitest';
import { readingOf } from '../testing/readFixture';
import { namedEnds } from './namedEnds';
import { readNodeLink } from './readNodeLink';

const nodes = ['Ada Weir', 'Ben Lock'].map((key) => ({ key, attributes: [] }));

test('ends that no node has as its id are the only node of that last name, or records of their own, which is told', () => {
  const links = [
    ['Ada Weir', 'Lock'],
    ['Mill', 'Ben Lock'],
    ['Mill', 'The 3 Owls'],
    ['Ada Weir', 'Ben Lock'],
  ].map(([source, target]) => ({ source, target, label: 'wrote to' }));
  const content = { nodes: nodes.map(({ key: id }) => ({ id })), links, directed: true };
  const { summary, dataset } = readingOf('ends', (into) => readNodeLink(content, into));
  const lost = '3 of 4 links lead to what is the id of no node of the file';
  expect(summary.split('\n')).toEqual([
    '0 events, 4 entities, 4 relations',
    `assumed · file · ${lost}; their ends were read as the only nodes with such a last name: Lock as Ben Lock`,
    `assumed · file · ${lost}; 2 records were made of their ends: Mill, The 3 Owls`,
  ]);
  expect(dataset?.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'ada-weir ben-lock',
    'mill ben-lock',
    'mill the-3-owls',
    'ada-weir ben-lock',
  ]);
});

test('a last name that two nodes share is neither of them', () => {
  const more = [...nodes, { key: 'n3', attributes: [['name', 'Eve Lock'] as const] }];
  const { nodeOf, names } = namedEnds(
    more,
    ['Lock', 'Weir', 'Mill'].map((end) => ['n3', end] as const),
  );
  expect([[...nodeOf], names]).toEqual([[['Weir', 'Ada Weir']], ['Lock', 'Mill']]);
});

test('a few lost links are listed one by one, and so are those that lead to numbers or running ids', () => {
  const whole = ['Ada Weir', 'Ben Lock'] as const;
  const namesOf = (...links: readonly (readonly [string, string])[]) => namedEnds(nodes, links).names;
  expect(namesOf(['Ada Weir', 'Owl'], ['Mill', 'Ben Lock'], whole)).toEqual([]);
  const lost = ['Pond', 'Owl', 'Mill'].map((end) => ['Ada Weir', end] as const);
  expect(namesOf(...lost, whole, whole, whole)).toEqual(['Pond', 'Owl', 'Mill']);
  expect(namesOf(...lost, whole, whole, whole, whole)).toEqual([]);
  expect(namesOf(...['12', 'node_7', 'n3', 'Q42'].map((end) => ['Ada Weir', end] as const))).toEqual([]);
});
