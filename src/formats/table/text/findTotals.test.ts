import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { readDelimited } from './readDelimited';

const HEADER = 'Ship,Crew,Port';
const SHIPS = 'Endeavour,94,Plymouth\nResolution,112,Plymouth\nAdventure,81,Deal';

/** The rows that are records by their numbers, and what is said of the others. */
const said = (text: string): string => {
  const { rows, rowNumber, problems } = readDelimited(text);
  return [
    `records ${firstOf(rows)
      .map((_, i) => rowNumber(i))
      .join(' ')}`,
    ...problems
      .filter(({ record }) => record !== 'Rows')
      .map(({ effect, path, message }) => `${effect} ${path}: ${message}`),
  ].join('\n');
};
const below = (rows: string): string => said(`${HEADER}\n${SHIPS}\n${rows}`);
const ALL = 'records 2 3 4';

test.each([
  'Total',
  'Total:',
  'Sum',
  'Gesamt',
  'Totale',
  'Grand total',
  'Total (all ships)',
  'Total 1768–1772',
  'Итого',
])('a last row “%s” with numbers alone is no record', (word) => {
  expect(below(`${word},287,`)).toBe(`${ALL}\nskipped row 5: It is a row of totals, and no record: “${word}, 287”`);
});

test.each([
  ['below a gap', ',,\nTotal,287,', 6],
  ['above notes', 'Total,287,\n\nSource: Admiralty', 5],
  ['above another', 'Subtotal,287,\nTotal,"1.287,50 €",-', 5],
  ['in the second column', ',Total,287', 5],
])('a row of totals %s', (_, rows, row) => {
  const told = below(rows);
  expect(told.split('\n')[0]).toBe(ALL);
  expect(told).toContain(`skipped row ${row}: It is a row of totals, and no record`);
});

test('a row of totals between empty rows, with records below', () => {
  expect(below('\nTotal,287,\n\nDiscovery,70,Plymouth\nDolphin,150,Deal')).toBe(
    'records 2 3 4 8 9\nskipped row 6: It is a row of totals, and no record: “Total, 287”',
  );
});

test.each([
  ['in the middle', `${HEADER}\nEndeavour,94,Plymouth\nTotal,112,\nAdventure,81,Deal`],
  ['with words in its row', `${HEADER}\nEndeavour,94,Plymouth\nResolution,112,Plymouth\nTotal,81,Deal`],
  ['of a longer name', `${HEADER}\nEndeavour,94,Plymouth\nResolution,112,Plymouth\nTotal loss,81,`],
  ['with a year below years', 'Film,Year,Place\nAliens,1986,Pinewood\nThe Fly,1986,\nTotal,1990,'],
  ['with a date', 'Film,Day,Place\nAliens,1986-07-18,Pinewood\nThe Fly,1986-08-15,\nTotal,1990-06-01,'],
])('a record that is called so remains: %s', (_, text) => {
  expect(said(text)).toBe(ALL);
});

test.each([
  ['a source', ',Source: Admiralty,', 'skipped row 5: It looks like a note below the table: “Source: Admiralty”'],
  [
    'a note in the last column',
    ',,Note: of 1768',
    'skipped row 5: It looks like a note below the table: “Note: of 1768”',
  ],
  ['a footnote', ',* with marines,', 'skipped row 5: It looks like a note below the table: “* with marines”'],
  [
    'two below totals and a gap',
    'Total,287,\n\n,Source: Admiralty,\n,,a) with marines',
    [
      'skipped row 5: It is a row of totals, and no record: “Total, 287”',
      'skipped row 7: It looks like a note below the table: “Source: Admiralty”',
      'skipped row 8: It looks like a note below the table: “a) with marines”',
    ].join('\n'),
  ],
  [
    'one below a footnote in the first column',
    ',,\n* with marines,,\n,Source: Admiralty,',
    [
      'skipped row 6: It looks like a note below the table: “* with marines”',
      'skipped row 7: It looks like a note below the table: “Source: Admiralty”',
    ].join('\n'),
  ],
])('outside the first column: %s', (_, rows, problems) => {
  expect(below(rows)).toBe(`${ALL}\n${problems}`);
});

test('one cell that is no note is a record, and below a gap it is said', () => {
  expect(below(',70,')).toBe('records 2 3 4 5');
  expect(below('\n,70,')).toBe(
    'records 2 3 4 6\nassumed row 6: It has one cell alone, below all others, and was read as a record: “70”',
  );
});

test('a note among records remains', () => {
  expect(below(',Source: Admiralty,\nDiscovery,70,Plymouth')).toBe('records 2 3 4 5 6');
});
