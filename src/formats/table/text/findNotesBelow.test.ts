import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { readDelimited } from './readDelimited';

const HEADER = 'Ship,Year,Port';
const SHIPS = 'Endeavour,1768,Plymouth\nResolution,1772,Plymouth\nAdventure,1772,Deal';

/** The rows by their numbers, and what is said of those below. */
const said = (below: string, above = `${HEADER}\n${SHIPS}`): string => {
  const { rows, rowNumber, problems } = readDelimited(`${above}\n${below}`);
  const kept = firstOf(rows)
    .map((_, i) => rowNumber(i))
    .filter((row) => row > above.split('\n').length);
  return [
    ...kept.map((row) => `${row}`),
    ...problems
      .filter(({ record }) => record !== 'Rows')
      .map(({ effect, path, message }) => `${effect} ${path}: ${message}`),
  ].join('\n');
};

const LONG_TEXT = 'Ships that were lost before they left harbour are not counted';

test.each([
  ['a source', 'Source: Admiralty,,', 'skipped row 5: It looks like a note below the table: “Source: Admiralty”'],
  [
    'a source below a gap, cut by its commas',
    ',,\nQuelle: Admiralität, London',
    'skipped row 6: It looks like a note below the table: “Quelle: Admiralität, London”',
  ],
  [
    'a footnote below a gap',
    '\n* lost in 1774',
    'skipped row 6: It looks like a note below the table: “* lost in 1774”',
  ],
  ['a text below a gap', `\n${LONG_TEXT}`, `skipped row 6: It looks like a note below the table: “${LONG_TEXT}”`],
  [
    'a name below a gap',
    '\nDiscovery',
    '6\nassumed row 6: It stands alone below a gap, and was read as a record: “Discovery”',
  ],
  ['a row that is filled no further', 'Discovery,,', '5'],
  ['a sign that a name begins with', '*Discovery,,', '5'],
  ['a long name', `${LONG_TEXT},,`, '5'],
  ['whole rows below a gap', '\nDiscovery,1776,Plymouth', '6'],
  [
    'a second table',
    '\nCrews\nName,Rank,Ship\nCook,1,Endeavour',
    [
      'skipped row 6: It looks like a second table below the first: “Crews”',
      'skipped row 7: It looks like a second table below the first: “Name, Rank, Ship”',
      'skipped row 8: It looks like a second table below the first: “Cook, 1, Endeavour”',
    ].join('\n'),
  ],
  [
    'the header again',
    `\n${HEADER}\nDiscovery,1776,Plymouth`,
    '7\nskipped row 6: It repeats the header: “Ship, Year, Port”',
  ],
])('below a table: %s', (_, below, expected) => {
  expect(said(below)).toBe(expected);
});

test('where most rows are filled no further than a note, none is taken for one', () => {
  expect(said('Notes: a memoir,', 'Book,Year\nA voyage,\nAnother voyage,\nA third,1772')).toContain('skipped');
  expect(said('Notes: a memoir,', 'Book,Year\nA voyage,1768\nAnother voyage,\nA third,')).toBe(
    '5\nassumed row 5: It stands alone as notes do, and was read as a record: “Notes: a memoir”',
  );
});
