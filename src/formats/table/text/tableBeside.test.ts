import { expect, test } from 'vitest';
import { readDelimited } from './readDelimited';

const columnsOf = (text: string) => readDelimited(text).columns.join(' ');

test('where both have titles, there are two tables, whichever is longer', () => {
  const { columns, rows, problems } = readDelimited('Title,Date,,Name,Born\nFair,1901,,Ann,1850\n,,,Bob,1860\n');
  expect([columns, rows.length]).toEqual([['Title', 'Date'], 1]);
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'row 1: It looks like a second table beside the first: “Name, Born”',
    'row 2: It looks like a second table beside the first: “Ann, 1850”',
    'row 3: It looks like a second table beside the first: “Bob, 1860”',
  ]);
});

test.each([
  [
    'remarks on the first rows',
    'Title,Date,,Notes,By\nA,1901,,seen,X\nB,1902,,heard,Y\nC,1903,,,\nD,1904,,,',
    'Title Date Column 3 Notes By',
  ],
  [
    'a column that is empty within a table',
    'Title,Date,,Place,Ship\nA,1901,,Kew,X\nB,1902,,Rio,Y\nC,1903,,Kew,Z',
    'Title Date Column 3 Place Ship',
  ],
  [
    'remarks here and there',
    'Title,Date,,Note,By\nA,1901,,seen,\nB,1902,,,\nC,1903,,heard,X\nD,1904,,,\nE,1905,,,',
    'Title Date Column 3 Note By',
  ],
  [
    'a column that is not empty',
    'Title,Date,,Code,Meaning\nA,1901,,A,Yes\nB,1902,x,,\nC,1903,,,\nD,1904,,,',
    'Title Date Column 3 Code Meaning',
  ],
  ['one column beside', 'Title,Date,,Total\nA,1901,,3\nB,1902,,\nC,1903,,\nD,1904,,', 'Title Date Column 3 Total'],
])('%s is one table', (_, text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
