import { expect, test } from 'vitest';
import { readFiles } from '../../readFiles';
import { firstOf } from '../rows';
import { jsonTable } from './jsonTable';

/** An object that cannot be made a text by itself. */
const odd = { toString: 'Kew' };

function rowsOf(json: unknown): readonly (readonly string[])[] {
  const table = jsonTable(json);
  return table === null ? [] : firstOf(table.rows);
}

test.each([
  ['an id', { a: { id: odd, name: 'Out', date: '1768-08-26' }, b: { id: 7, name: 'Home', date: '1771-07-12' } }],
  ['a date below a year', { '1768': { date: odd, title: 'Out' }, '1771': { date: odd, title: 'Home' } }],
  ['a date in a list below a year', { '1768': [{ date: odd, title: 'Out' }], '1771': [{ date: odd, title: 'Home' }] }],
  [
    'a year, and a date within it',
    [
      { year: odd, events: [{ title: 'Out', date: '26 August' }] },
      { year: 1771, events: [{ title: 'Home', date: odd }] },
    ],
  ],
])('%s that is an object is kept in words, whatever its keys are called', (_, json) => {
  const rows = rowsOf(json).map((cells) => cells.join(' '));
  expect(rows.filter((row) => /\b(?:Out|Home)\b/.test(row))).toHaveLength(2);
  expect(rows.join('\n')).toContain('{"toString":"Kew"}');
});

test('a shape whose kind is an object is left out, and its feature is read', () => {
  const geometry = { type: odd, coordinates: [1, 2] };
  const features = [{ type: 'Feature', properties: { name: 'Kew', date: '1759' }, geometry }];
  const json = { type: 'FeatureCollection', features };
  expect(rowsOf(json)).toEqual([['Kew', '1759']]);
  expect(jsonTable(json)?.problems.map(({ message }) => message)).toEqual([
    'The shape of feature 1, “{"toString":"Kew"}”, was left out: only points have a place',
  ]);
});

test('a variable of a query that is no text has a column all the same', async () => {
  const bindings = ['1768', '1771'].map((date) => ({ date: { type: 'literal', value: date } }));
  const json = { head: { vars: ['date', odd] }, results: { bindings } };
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const read = await readFiles([{ name: 'query.json', bytes }], { most: 100, mappings: [], onProgress: () => {} });
  expect(read).toMatchObject({ ok: true, value: { dataset: { events: [{}, {}] } } });
});

test('a record without the list that others have keeps its row, also where every object has something of that name', () => {
  const at = (year: number) => ({ year, constructor: [{ title: `Built in ${year}`, date: `${year}-01-02` }] });
  expect(rowsOf([at(1768), at(1771), { heading: 'The voyages' }]).map((cells) => cells.filter(Boolean).at(-1))).toEqual(
    ['1768-01-02', '1771-01-02', 'The voyages'],
  );
});
