import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { readDelimited } from './readDelimited';

test('what is said of a row that was a column has the number of the column', () => {
  const { columns, rows, rowNumber } = readDelimited('title,A,,B\ndate,1901,,1902\nplace,Kew,,Rio\n');
  expect([columns, ...firstOf(rows)]).toEqual([
    ['title', 'date', 'place'],
    ['A', '1901', 'Kew'],
    ['B', '1902', 'Rio'],
  ]);
  expect([rowNumber(0), rowNumber(1)]).toEqual([2, 4]);
});

test.each([
  ['a table of records in rows', 'title,date\nA,1901\nB,1902', 'title date'],
  [
    'a list of columns with an example',
    'column,meaning,example\ntitle,what it is called,Fair\ndate,when it was,1901',
    'column meaning example',
  ],
  ['years as columns of counts', 'Year,1901,1902,1903\nBirths,12,13,14\nDeaths,3,4,5', 'Year 1901 1902 1903'],
  ['one record alone', 'title,Fair\ndate,1901\nplace,Kew', 'title Fair'],
  ['a field that stands there twice', 'title,A,B\ndate,1901,1902\ndate,1903,1904', 'title A B'],
])('%s stays as it is', (_, text, columns) => {
  const table = readDelimited(text);
  expect([table.columns.join(' '), table.mayBeTurned]).toEqual([columns, undefined]);
});
