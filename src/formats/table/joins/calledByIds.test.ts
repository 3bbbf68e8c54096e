import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import { readTogether } from '../../testing/readTogether';
import { CONFIDENT, readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

test.each([
  ['a class alone', 'id,type\np1,article\np2,article\np3,book', 'id'],
  ['a class by its label', 'paper_id,class_label\np1,Theory\np2,Rules\np3,Theory', 'paper_id'],
])('Rows that have an id and %s are called by the id where relations name them', (_, nodes, id) => {
  const read = readTogether({ 'nodes.csv': nodes, 'cites.csv': 'citing,cited\np2,p1\np3,p1\np3,p2' });
  expect(read).toContain(
    `assumed · header · No column says what the rows of “nodes.csv” are called: each is called by its “${id}”`,
  );
  expect(read.filter((line) => /^\w+ · p\d · /.test(line))).toHaveLength(3);
  expect(read).toContain('p2 –related-to→ p1');
});

test('Where no relation names them, it is asked', () => {
  expect(readTogether({ 'nodes.csv': 'id,type\np1,article\np2,article\np3,book' })).toEqual(['asked']);
});

test('Such a table is as sure as one whose titles are found by their values', () => {
  const files = { 'nodes.csv': 'id,type\np1,article\np2,book', 'cites.csv': 'citing,cited\np2,p1' };
  const raws = Object.entries(files).flatMap(
    ([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? [],
  );
  const read = readTableFiles(raws, [], createDatasetBuilder('Test', 'a table'));
  expect(read.ok && read.value.tables[0]?.recognition.confidence).toBe(CONFIDENT);
});
