import { expect, test } from 'vitest';
import { readingOf } from '../testing/readFixture';
import { namedEnds } from './namedEnds';
import { readNodeLink } from './readNodeLink';

const ids = new Set(['Ada Weir', 'Ben Lock']);

test('names at the ends of most links that no node has become records, which is told', () => {
  const links = [
    ['Ada Weir', 'Weir'],
    ['Lock', 'Ben Lock'],
    ['Lock', 'The 3 Mills'],
    ['Ada Weir', 'Ben Lock'],
  ].map(([source, target]) => ({ source, target, label: 'wrote to' }));
  const nodes = [...ids].map((id) => ({ id }));
  const { summary } = readingOf('ends', (into) => readNodeLink({ nodes, links, directed: true }, into));
  expect(summary.split('\n')).toEqual([
    '0 events, 5 entities, 4 relations',
    'assumed · file · 3 of 4 links lead to what is no node of the file; 3 records were made of their ends: Weir, Lock, The 3 Mills',
  ]);
});

test('a few lost links are listed one by one, and so are those that lead to numbers or running ids', () => {
  const none = { names: [], problems: [] };
  const whole = ['Ada Weir', 'Ben Lock'] as const;
  expect(namedEnds(ids, [['Ada Weir', 'Lock'], ['Weir', 'Ben Lock'], whole])).toEqual(none);
  const lost = ['Weir', 'Lock', 'Mill'].map((end) => ['Ada Weir', end] as const);
  expect(namedEnds(ids, [...lost, whole, whole, whole]).names).toEqual(['Weir', 'Lock', 'Mill']);
  expect(namedEnds(ids, [...lost, whole, whole, whole, whole])).toEqual(none);
  expect(
    namedEnds(
      ids,
      ['12', 'node_7', 'n3', 'Q42'].map((end) => ['Ada Weir', end] as const),
    ),
  ).toEqual(none);
});
