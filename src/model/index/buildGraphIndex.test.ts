import { expect, test } from 'vitest';
import { datedIndex as index } from '../testing/datedSample';
import { sampleDataset } from '../testing/sampleDataset';
import { openIndex } from './buildGraphIndex';
import { buffersOf, indexDataset } from './indexDataset';
import { createRecordReader, packRecords } from './recordBytes';

test('records come back as they were, whatever their alphabet, whichever is read first', () => {
  const records = [{ id: 'a', title: 'Gödöllő 🇭🇺' }, { id: 'b' }, { id: 'c', title: '“Česká” – ščř' }, { id: 'd' }];
  const read = createRecordReader(packRecords(records));
  expect([3, 2, 1, 0].map(read)).toEqual([...records].reverse());
  expect(read(4)).toBeUndefined();
});

test('records are told apart in their bytes, whatever their texts hold and in whatever order', () => {
  const records = [
    { id: 'a', title: '},{"id":"', notes: [{ kind: 'remark', text: '"},{"id":"' }] },
    { id: 'b', date: { edtf: '1785' } },
    { title: 'the id comes last', id: 'c' },
  ];
  const alike = [
    { kind: 'summit', notes: [{ kind: 'gap' }, { kind: 'remark' }] },
    { kind: 'meeting', title: 'Gödöllő' },
  ];
  for (const some of [alike, records, records.slice(0, 2), records.slice(2), []]) {
    const packed = packRecords(some);
    expect(some.map((_, i) => createRecordReader(packed)(i))).toEqual(some);
  }
  // Some hundreds that are of ASCII, some that are not, some that are much longer than those before, or shorter.
  const title = (i: number) => (i % 700 < 200 ? 'o' : 'ő').repeat(i > 1500 && i < 1900 ? 900 : 1);
  const many = Array.from({ length: 2500 }, (_, i) => ({ id: `r-${i}`, title: title(i) }));
  for (const some of [many, many.slice(1600), many.slice(0, 200), many.slice(0, 201)]) {
    const read = createRecordReader(packRecords(some));
    expect(some.map((_, i) => read(i))).toEqual(some);
    expect(read(some.length)).toBeUndefined();
  }
});

test('what was indexed elsewhere is handed over without a copy, and reads the same', () => {
  const data = indexDataset(sampleDataset);
  const copy = structuredClone(data, { transfer: buffersOf(data) as ArrayBuffer[] });
  const [here, there] = [openIndex(indexDataset(sampleDataset)), openIndex(copy)];
  for (let row = 0; row < here.rowCount; row++) expect(there.row(row)).toEqual(here.row(row));
  expect(there.link(0)).toEqual(here.link(0));
  expect(data.rows.kind.length).toBe(0);
});

test('a row says of its record what the columns say', () => {
  for (const [id, number] of index.rowOf) {
    const row = index.row(number);
    expect(row?.id).toBe(id);
    expect([row?.title, row?.short, row?.family]).toEqual([
      index.titleOf(number),
      index.shortOf(number),
      index.familyOf(number),
    ]);
    expect(row?.bounds === null).toBe(Number.isNaN(index.columns.bounds.startMin[number]));
    expect(row?.importance).toBe(index.columns.importance[number]);
  }
  expect(index.row(-1)).toBeUndefined();
  expect(index.rowById('nobody')).toBeUndefined();
});

test('a link is found from either end and by its id', () => {
  const link = index.link(index.linkOf('r-holds') ?? -1);
  expect([link?.label, index.idOf(link?.from ?? -1), index.idOf(link?.to ?? -1)]).toEqual([
    'holds office',
    'malmstrom',
    'office',
  ]);
  expect(index.linksOf(link?.from ?? -1)).toContain(link?.number);
  expect(index.linksOf(link?.to ?? -1)).toContain(link?.number);
  expect(link?.relation?.validity?.edtf).toBe('2010-03-01/2011-03-31');
});
