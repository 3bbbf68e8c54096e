import { expect, test } from 'vitest';
import { readDelimited } from './readDelimited';

const rowsOf = (text: string) => {
  const { columns, rows } = readDelimited(text);
  return [columns, ...Array.from({ length: rows.length }, (_, row) => rows.at(row))];
};

test('quotes behind a space are quotes, where nearly all lines have them, and it is told', () => {
  const text = ' "name" , "seat" \n "Ada" , "Kew, Surrey" \n "Bee ""Bea""" , "Rio" \n';
  expect(rowsOf(text)).toEqual([
    ['name', 'seat'],
    ['Ada', 'Kew, Surrey'],
    ['Bee "Bea"', 'Rio'],
  ]);
  expect(readDelimited(text).problems.map(({ record }) => record)).toContain('Quotes');
});

test('a quote behind a space here and there is a part of its cell', () => {
  const text = 'name,seat\nAda, "Kew" \nBee,Rio\nCid,Lima\n';
  expect(rowsOf(text)[1]?.[1]).toContain('"');
  expect(readDelimited(text).problems.map(({ record }) => record)).not.toContain('Quotes');
});
