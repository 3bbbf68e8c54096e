import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is read of several files that are opened together. */
function read(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const raws = Object.entries(files).flatMap(([name, bytes]) => delimitedTable({ name, bytes }) ?? []);
  return readingOf('cargo', (into) => {
    const done = readTableFiles(raws, [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
}

const CARGO = fixtureBytes(new URL('../fixtures/cargo.csv', import.meta.url));

test('ends are called by the names beside their ids, which they keep', () => {
  const { dataset, summary } = read({ 'cargo.csv': CARGO });
  expect([...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))]).toEqual([
    '0 events, 3 entities, 3 relations',
    'assumed · header · “From_ID” and “To_ID” were read as ids of what “From_Name” and “To_Name” call by name',
    'entity · Hamburg · undated',
    'entity · London · undated',
    'entity · Rouen · undated',
    'hamburg –related-to→ london',
    'london –related-to→ rouen',
    'hamburg –related-to→ rouen',
  ]);
  expect(dataset?.entities[0]?.fields).toEqual([{ label: 'id', value: '7' }]);
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'Cargo', value: 'timber' }]);
});

test('rows of another table with those ids are called as they are there, and what the other says stays', () => {
  const { dataset } = read({
    'ports.csv': bytesOf('id,name,depth\n7,Port of Hamburg,15\n12,London,9\n9,Rouen,8'),
    'cargo.csv': CARGO,
  });
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['Port of Hamburg', 'London', 'Rouen']);
  expect(dataset?.relations[0]?.fields).toContainEqual({ label: 'From_Name', value: 'Hamburg' });
});

test('names in other languages are those that stand one for one', () => {
  const { dataset } = read({
    'fracht.csv': bytesOf('source,ab Hafen,target,bis Hafen,value\n1,Kiel,2,Bonn,5\n2,Bonn,3,Ulm,2\n1,Kiel,3,Ulm,1'),
  });
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['Kiel', 'Bonn', 'Ulm']);
});

test('an id beside several names is called by none of them', () => {
  const { dataset } = read({
    'cargo.csv': bytesOf('From_ID,From_Name,To_ID,To_Name\n7,Hamburg,12,London\n7,Altona,12,London'),
  });
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['7', '12']);
});
