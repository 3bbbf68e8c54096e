import { expect, test } from 'vitest';
import { withRecords } from './columnLists';

test('lists of one length under names of columns are records', () => {
  expect(withRecords({ name: ['Kew', 'Gotha'], year: [1768, null] })).toEqual([
    { name: 'Kew', year: 1768 },
    { name: 'Gotha', year: null },
  ]);
});

test('nodes and links that are written by columns are lists of records, and what is beside them stays', () => {
  const links = { source: ['Kew', 'Rio'], target: ['Rio', 'Hull'] };
  const records = [
    { source: 'Kew', target: 'Rio' },
    { source: 'Rio', target: 'Hull' },
  ];
  expect(withRecords({ nodes: { name: ['Kew', 'Rio', 'Hull'], x: [0, 1, 2] }, links, note: 'x' })).toEqual({
    nodes: [
      { name: 'Kew', x: 0 },
      { name: 'Rio', x: 1 },
      { name: 'Hull', x: 2 },
    ],
    links: records,
    note: 'x',
  });
  expect(withRecords({ edges: links })).toEqual({ edges: records });
});

test('beside nodes that are written by columns, links are as well, whatever their columns are called', () => {
  const read = withRecords({ nodes: { name: ['A', 'B'], x: [0, 1] }, links: { between: ['AB'], speed: [30] } });
  expect(read).toHaveProperty('nodes.length', 2);
  expect(
    withRecords({ nodes: { name: ['A', 'B'], x: [0, 1] }, links: { between: ['AB', 'BA'], speed: [30, 60] } }),
  ).toHaveProperty('links', [
    { between: 'AB', speed: 30 },
    { between: 'BA', speed: 60 },
  ]);
});

test.each([
  ['lists of several lengths', { name: ['Kew', 'Gotha'], year: [1768] }],
  ['neighbours', { name: ['year', 'id'], year: ['name', 'id'], id: ['name', 'year'] }],
  ['lists under ids', { kew: ['a', 'b'], rio: ['c', 'd'] }],
  ['places of nodes by their ids', { nodes: { kew: [0, 1], rio: [2, 3] }, links: [['kew', 'rio']] }],
  ['lists of records', { name: [{ id: 1 }, { id: 2 }], year: [1, 2] }],
  ['lists', [1, 2]],
])('%s stay as they are', (_, json) => {
  expect(withRecords(json)).toBe(json);
});
