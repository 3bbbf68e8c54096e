import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const read = (text: string) => {
  const { columns, problems } = recogniseTable(readDelimited(text));
  return [
    columns.find(({ use }) => /^(?:date|start|year)$/.test(use.field))?.column,
    problems.filter(({ message }) => message.includes('were read as years')).map(({ message }) => message),
  ];
};

test.each(['Lot', 'Sail No', 'Catalogue no', 'Bus route', 'Fatalities', 'Código', 'Plan-Nr.'])(
  'what things are numbered by and what is counted of them is no year: %s',
  (column) => {
    expect(read(`Boat,${column},Built\nRival,1876,1902\nSwallow,1901,1911`)).toEqual(['Built', []]);
    expect(read(`Boat,${column}\nRival,1876\nSwallow,1901`)).toEqual([undefined, []]);
  },
);

test('numbers in a column that says nothing of time are read as years, and that is said', () => {
  expect(read('Boat,FFA\nRival,1876\nSwallow,1901')).toEqual([
    'FFA',
    ['Numbers were read as years, since all of them could be: “FFA”'],
  ]);
});

test.each(['Built', 'Erbauung', 'Composed', 'Season', 'Year of sale', 'Inaugurado', 'Год постройки'])(
  'nothing is said of years in a column that tells of something that happened: %s',
  (column) => {
    expect(read(`Boat,${column}\nRival,1876\nSwallow,1901`)).toEqual([column, []]);
  },
);
