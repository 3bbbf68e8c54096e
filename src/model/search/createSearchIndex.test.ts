import { expect, test } from 'vitest';
import { readHistory } from '../dataset/readHistory';
import { sampleDataset, sampleIndex } from '../testing/sampleDataset';
import { createSearchIndex, type SearchEntry, type SearchIndex } from './createSearchIndex';
import { suggestRecords } from './suggestRecords';

/** The sample's records, of which `most` are in the index. */
const indexWith = (most: number): SearchIndex => {
  let entries: readonly SearchEntry[] = [];
  readHistory(
    JSON.stringify(sampleDataset),
    () => {},
    (make) => {
      entries = make();
    },
  );
  const index = createSearchIndex(entries);
  index.addSome(most);
  return index;
};
const { find } = indexWith(Number.POSITIVE_INFINITY);
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

test('a few letters find what they begin, the best connected first', () => {
  expect(found('g')).toEqual(['group', 'meeting', 'u-last']);
  expect(find('w').map((row) => sampleIndex.idOf(row))).toEqual(['group']);
});

test('what is called by just the words that are asked for comes before what is called after it', () => {
  const record = (row: number, title: string, short?: string): SearchEntry => ({
    row,
    title,
    short,
    summary: '',
    importance: 0.1,
  });
  const index = createSearchIndex([
    record(4, 'Northern League announced'),
    record(5, 'Launch of the Northern League'),
    record(6, 'League of Northern Ports for the Herring Trade', 'Northern League'),
  ]);
  index.addSome(3);
  expect(index.find('northern league')[0]).toBe(6);
  expect([...index.find('northern leag')].sort()).toEqual([4, 5, 6]);
});

test('while the index is built, titles and other spellings are found by the beginnings of their words', () => {
  const early = indexWith(2);
  const ids = (query: string) => early.find(query).map((row) => sampleIndex.idOf(row));
  expect(ids('neelie kro')).toEqual(['kroes']);
  expect(ids('godollo meeting')).toEqual(['meeting']);
  expect(ids('nobody')).toEqual([]);
  expect(early.addSome(Number.POSITIVE_INFINITY)).toBe(true);
  expect(ids('lisbno')).toEqual(['summit']);
});
