import { expect, test } from 'vitest';
import { recogniseTable } from '../../formats/table/fields/recogniseTable';
import type { TableReading } from '../../formats/table/readTableFiles';
import type { ColumnField, TableMapping, TableRole } from '../../formats/table/tableMapping';
import { readDelimited } from '../../formats/table/text/readDelimited';
import { missingOf, needsOf } from './mappingNeeds';

const readingOf = (text: string): TableReading => {
  const table = readDelimited(text);
  const recognition = recogniseTable(table);
  const { columns, rows } = table;
  const { mapping } = recognition;
  return {
    name: 'a.csv',
    rows: rows.length,
    columns,
    recognition,
    mapping,
    delimiter: ',',
    encoding: 'utf-8',
    putRight: [],
    line: '',
  };
};
const mappingOf = (role: TableRole, fields: Readonly<Record<string, ColumnField>>): TableMapping => ({
  role,
  delimiter: null,
  encoding: null,
  order: null,
  century: null,
  columns: Object.entries(fields).map(([column, field]) => ({ column, field })),
});

const ambiguous = readingOf('Title,Signed\nFirst treaty,03/04/1848\nSecond treaty,05/06/1849');
const needs = (reading: TableReading, mapping: TableMapping) => needsOf(reading, mapping).map(({ of }) => of);

test('the order of day and month must be said while a column of such dates is one of dates', () => {
  expect(needs(ambiguous, ambiguous.mapping)).toEqual(['order']);
  expect(needsOf(ambiguous, ambiguous.mapping)[0]?.message).toContain('03/04/1848');
  expect(needs(ambiguous, { ...ambiguous.mapping, order: 'month-first' })).toEqual([]);
  expect(needs(ambiguous, mappingOf('events', { Title: 'title' }))).toEqual([]);
});

test('the century of years with two digits must be said beside the order', () => {
  const short = readingOf('Title,Signed\nFirst treaty,03/04/48\nSecond treaty,05/06/12');
  expect(needs(short, short.mapping)).toEqual(['order', 'century']);
  expect(needsOf(short, short.mapping)[1]?.message).toBe('Say first of which century 03/04/48 is');
  expect(needs(short, { ...short.mapping, order: 'day-first', century: 'undated' })).toEqual([]);
  expect(needs(short, mappingOf('events', { Title: 'title' }))).toEqual([]);
});

test('relations need both ends', () => {
  expect(needs(ambiguous, mappingOf('relations', {}))).toEqual(['from', 'to']);
  expect(needs(ambiguous, mappingOf('relations', { Title: 'from' }))).toEqual(['to']);
  expect(needs(ambiguous, mappingOf('relations', { Title: 'from', Signed: 'to' }))).toEqual([]);
});

test('what will be missing is said, and nothing else', () => {
  expect(missingOf(mappingOf('events', { Title: 'title', Signed: 'start' }))).toEqual([]);
  expect(missingOf(mappingOf('relations', {}))).toEqual([]);
  expect(missingOf(mappingOf('events', { Title: 'title' }))).toEqual([
    'No column is a date, so no event will stand on the timeline',
  ]);
  expect(missingOf(mappingOf('entities', { Title: 'summary' }))).toEqual([
    'No column is the title, so each record is called by its row',
  ]);
  expect(missingOf(mappingOf('entities', { Title: 'id' }))).toEqual([
    'No column is the title, so each record is called by its id',
  ]);
});
