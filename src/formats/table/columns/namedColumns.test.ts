import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { readDelimited } from '../text/readDelimited';
import { withNamedColumns } from './namedColumns';

const read = (head: string, ...rows: readonly string[]) => {
  const given = readDelimited([head, ...rows].join('\n'), ',');
  const table = withNamedColumns(given, 'table');
  return table === given
    ? null
    : [...firstOf(table.rows).map((row) => row.join(' | ')), table.problems.at(-1)?.message];
};

const LIBRARIES = 'Kew Public Library,Rio Library,Oslo City Library,Lyon Library,Bonn Free Library';

test('rows are joined to the bodies whose columns they mark, whatever stands beside these', () => {
  expect(read(`Book,${LIBRARIES},Price`, 'Tides,1,0,1,0,0,3', 'Winds,0,0,1,1,0,4')).toEqual([
    'Tides | 3 | Kew Public Library; Oslo City Library',
    'Winds | 4 | Oslo City Library; Lyon Library',
    `5 columns of 0 and 1 are called after names, and each row was joined to those that it marks: ${LIBRARIES.replaceAll(',', ', ')}; no row marks Rio Library, Bonn Free Library`,
  ]);
});

test.each([
  ['what is or is not', 'House,Has Garage,North Facing,Two Floors,Tiled Roof,Large Garden'],
  ['single words', 'Book,Kew,Rio,Oslo,Lyon,Bonn'],
])('columns that say %s are no names', (_, head) => {
  expect(read(head, 'A,1,0,1,0,0', 'B,0,0,1,1,0')).toBeNull();
});

test('what is counted is no mark', () => {
  expect(read(`Book,${LIBRARIES}`, 'Tides,1,0,2,0,0', 'Winds,0,0,1,1,0')).toBeNull();
});
