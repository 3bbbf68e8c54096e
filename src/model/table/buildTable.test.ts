import { expect, test } from 'vitest';
import { allBut, everything as everythingOf } from '../testing/recordSets';
import { sampleIndex } from '../testing/sampleDataset';
import { buildTable, type Table } from './buildTable';
import type { SheetId } from './sheets';

const everything = everythingOf(sampleIndex);
/** All rows; that each is told by the same id without its cells is seen to on the way. */
const rowsOf = ({ size, rowAt, idAt }: Table) =>
  Array.from({ length: size }, (_, place) => {
    const row = rowAt(place);
    expect(idAt(place)).toBe(row?.id);
    return row;
  });
const titles = (sheet: SheetId, order: Parameters<typeof buildTable>[4] = null) =>
  rowsOf(buildTable(sampleIndex, sheet, everything, true, order)).map((row) => row?.cells[0]);

test('a sheet stands in order of time, undated last', () => {
  expect(titles('events')).toEqual(['Summit, Lisbon', 'Ministerial, Gödöllő']);
  expect(titles('entities')).toEqual(['Working Group', 'Neelie Kroes', 'A hermit']);
});

test('sorting is by the language for words and by size for dates and counts', () => {
  expect(titles('entities', { column: 'title', descending: false })).toEqual([
    'A hermit',
    'Neelie Kroes',
    'Working Group',
  ]);
  expect(titles('entities', { column: 'links', descending: true })[0]).toBe('Working Group');
  expect(titles('events', { column: 'when', descending: true })[0]).toBe('Ministerial, Gödöllő');
});

test.each(['events', 'relations'] as const)('a column that %s do not have leaves them in their order', (sheet) => {
  for (const column of ['valueOf', 'constructor', '__proto__', 'nothing']) {
    expect(titles(sheet, { column, descending: true })).toEqual(titles(sheet));
  }
});

test('a relation stands where both of its ends pass, and is quiet where they do not', () => {
  const passing = allBut(sampleIndex, 'kroes');
  const only = buildTable(sampleIndex, 'relations', passing, true, null);
  expect(rowsOf(only).map((row) => row?.id)).toEqual(['r-summit-group', 'r-group-meeting']);
  const dimmed = buildTable(sampleIndex, 'relations', passing, false, null);
  expect(rowsOf(dimmed).flatMap((row) => (row?.passing ? [] : [row?.id]))).toEqual(['r-kroes-meeting']);
  expect(only.placeOf('r-group-meeting')).toBe(1);
  expect(only.placeOf('r-kroes-meeting')).toBeNull();
});

test('an undertaking says what became of it in words', () => {
  const table = buildTable(sampleIndex, 'undertakings', everything, true, null);
  expect(rowsOf(table).map((row) => row?.cells.at(-1))).toEqual([
    'Reported',
    'Not mentioned in the sources',
    'No later source',
  ]);
});
