import { expect, test } from 'vitest';
import { firstOf, listedRows } from '../rows';
import { matrixTable } from './matrixTable';

const said = (text: string) => {
  const read = matrixTable(listedRows(text.split('\n').map((line) => line.split(','))));
  return read === null
    ? null
    : [
        ...firstOf(read.rows).map((row, i) => `${read.rowNumber(i)}: ${row.join(' ')}`),
        ...read.problems.map(({ effect, message }) => `${effect}: ${message}`),
      ];
};

test('each cell of a matrix is a link, and names without one are listed', () => {
  expect(said(',Cook,Banks,Solander,Parkinson\nCook,0,2,,0\nBanks,,0,1,\nSolander,,,,\nParkinson,0,,,')).toEqual([
    '2: Cook Banks 2 Directed',
    '3: Banks Solander 1 Directed',
    'assumed: It is a matrix of 4 names: each cell that is not empty or 0 was read as a link, from the row to the column',
    'skipped: 1 of the names are joined to nothing and are left out: Parkinson',
  ]);
});

test('a matrix whose halves are alike is read once', () => {
  expect(said('x,a,b,c\na,,1,\nb,1,,3\nc,,3,')?.slice(0, 2)).toEqual(['2: a b 1 Undirected', '3: b c 3 Undirected']);
});

test('a sign where nobody is joined to themselves is no link', () => {
  expect(said(',a,b,c\na,-,1,0\nb,–,–,3\nc,NA,2,-')?.slice(0, 3)).toEqual([
    '2: a b 1 Directed',
    '3: b c 3 Directed',
    '4: c b 2 Directed',
  ]);
});

test.each([
  ['a table', 'Name,Born,Died\nA,1,2\nB,3,4'],
  ['words in the cells', ',a,b,c\na,x,,\nb,,,\nc,,,'],
  ['another order', ',a,b,c\nb,1,,\na,,,\nc,,,'],
])('%s is no matrix', (_, text) => {
  expect(said(text)).toBeNull();
});
