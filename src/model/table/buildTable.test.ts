import { expect, test } from 'vitest';
import { sampleIndex } from '../testing/sampleDataset';
import { buildTable, type SheetId } from './buildTable';

const everything = sampleIndex.rows.map(() => true);
const titles = (sheet: SheetId, order: Parameters<typeof buildTable>[4] = null) =>
  buildTable(sampleIndex, sheet, everything, true, order).rows.map(({ cells }) => cells[0]?.text);

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

test('a relation stands where both of its ends pass, and is quiet where they do not', () => {
  const passing = sampleIndex.rows.map(({ id }) => id !== 'kroes');
  const only = buildTable(sampleIndex, 'relations', passing, true, null);
  expect(only.rows.map(({ id }) => id)).toEqual(['r-summit-group', 'r-group-meeting']);
  const dimmed = buildTable(sampleIndex, 'relations', passing, false, null);
  expect(dimmed.rows.filter((row) => !row.passing).map(({ id }) => id)).toEqual(['r-kroes-meeting']);
});

test('an undertaking says what became of it in words', () => {
  const { rows } = buildTable(sampleIndex, 'undertakings', everything, true, null);
  expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
    'Reported',
    'Not mentioned in the sources',
    'No later source',
  ]);
});
