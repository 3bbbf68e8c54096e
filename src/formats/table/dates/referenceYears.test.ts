import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

const recognised = (text: string) => {
  const { mapping, problems } = recogniseTable(readDelimited(text));
  return [writeMappingLine({ ...mapping, delimiter: null }), ...problems.map(({ message }) => message)];
};

test.each(['Base year', 'Reference year', 'Year of census', 'Basisjahr', 'Année de base', 'Latest trade data'])(
  'the year of the figures that are given of a thing is a detail, and that is said: %s',
  (column) => {
    expect(recognised(`Harbour,${column},Ships\nOstend,1912,431\nEmden,1910,377`)).toEqual([
      '--role=entities --title=Harbour',
      `No dates were read, and what is called after dates stays in the details: “${column}”`,
    ]);
  },
);

test('beside it a year of the thing is the date', () => {
  expect(recognised('Harbour,Base year,Opened to ships\nOstend,1912,1776\nEmden,1910,1494')).toEqual([
    "--role=events --title=Harbour --date='Opened to ships'",
  ]);
});
