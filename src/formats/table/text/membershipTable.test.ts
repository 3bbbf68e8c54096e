import { expect, test } from 'vitest';
import { firstOf, listedRows } from '../rows';
import { membershipTable } from './membershipTable';

const said = (text: string) => {
  const read = membershipTable(listedRows(text.split('\n').map((line) => line.split(','))));
  return read === null
    ? null
    : [
        ...firstOf(read.rows).map((row, i) => `${read.rowNumber(i)}: ${row.join(' ')}`),
        ...read.problems.map(({ effect, message }) => `${effect}: ${message}`),
      ];
};

test('each mark is a link of who was there and what it was, and names without one are listed', () => {
  expect(said(',Fair,Feast,Hunt,Ball\nAnn,1,1,0,0\nBob,0,1,0,\nCy,0,0,0,0\nDi,,x,0,1')).toEqual([
    '2: Ann Fair Undirected',
    '2: Ann Feast Undirected',
    '3: Bob Feast Undirected',
    '5: Di Feast Undirected',
    '5: Di Ball Undirected',
    'assumed: It is a table of 0 and 1 with 4 names before its rows and 4 above its columns: each 1 was read as a link of the two',
    'skipped: 2 of the names are joined to nothing and are left out: Cy, Hunt',
  ]);
});

test.each([
  ['A heading above the names', 'Name,a,b,c,d\nAnn,1,1,0,0\nBob,0,1,0,0\nCy,0,1,0,0\nDi,0,1,0,1'],
  ['What is counted', ',a,b,c,d\nAnn,1,2,0,0\nBob,0,1,0,0\nCy,0,1,0,0\nDi,0,1,0,1'],
  ['Years', ',1901,1902,1903,1904\nAnn,1,1,0,0\nBob,0,1,0,0\nCy,0,1,0,0\nDi,0,1,0,1'],
  ['Rows that are numbered', ',a,b,c,d\n1,1,1,0,0\n2,0,1,0,0\n3,0,1,0,0\n4,0,1,0,1'],
])('%s: no such table', (_, text) => {
  expect(said(text)).toBeNull();
});
