import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

const lineOf = (text: string): string => writeMappingLine(recogniseTable(readDelimited(text)).mapping);

test('whole days in every row come before a bare year', () => {
  expect(
    lineOf('Name,Season,Planted\nNorth bed,1909,1909-05-20\nSouth bed,1910,1910-05-21\nEast bed,1911,1911-05-22'),
  ).toContain('--date=Planted');
});

test('a column of spans is called after dates', () => {
  expect(
    lineOf(
      'Mill_name,Country,Dates_of_use\nNorth,Peru,Jan 1822 â€“ Jun 1824\nSouth,Cuba,Aug 1821 â€“ ????\nEast,Chile,8 Apr 1822 â€“ 11 Oct 1822',
    ),
  ).toContain('--date=Dates_of_use');
});

test.each([
  ['a row has no day', '1910-05-21', ''],
  ['a row has a year alone', '1910-05-21', '1911'],
])('not where %s', (_, second, third) => {
  expect(
    lineOf(`Name,Season,Planted\nNorth bed,1909,1909-05-20\nSouth bed,1910,${second}\nEast bed,1911,${third}`),
  ).toContain('--date=Season');
});
