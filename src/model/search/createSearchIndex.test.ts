import { expect, test } from 'vitest';
import { searchEntries } from '../dataset/readHistory';
import { sampleDataset, sampleIndex } from '../testing/sampleDataset';
import { createSearchIndex } from './createSearchIndex';
import { suggestRecords } from './suggestRecords';

const find = createSearchIndex(searchEntries(sampleDataset));
const search = (query: string) => suggestRecords(sampleIndex, find(query));
const found = (query: string) => search(query).map(({ id }) => id);

test('finds by the beginning of a word, without accents, with a typing error, by another spelling', () => {
  expect(found('minist')[0]).toBe('meeting');
  expect(found('Godollo')[0]).toBe('meeting');
  expect(found('Gödölö')[0]).toBe('meeting');
  expect(found('Kroos')[0]).toBe('kroes');
  expect(found('lisbno')[0]).toBe('summit');
});

test('gathers by kind, the kind of the best match first', () => {
  const kinds = search('exercise share go').map(({ kind }) => kind);
  expect(kinds).toEqual([...kinds].sort());
  expect(found('zzzz')).toEqual([]);
});
