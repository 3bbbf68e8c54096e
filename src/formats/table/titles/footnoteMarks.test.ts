import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') }).slice(1);

test('marks of footnotes behind words are left out, and told', () => {
  expect(said('quake,date', 'Deal[4],1960', 'Old Kew (east)[7][8],1964', 'Rio [note 2],1965', 'Ayr,1966')).toEqual([
    'repaired · table · The marks of footnotes at the end of 3 cells were left out: [4], [7][8], [note 2]',
    'event · Deal · 1960',
    'event · Old Kew (east) · 1964',
    'event · Rio · 1965',
    'event · Ayr · 1966',
  ]);
});

test('brackets that say something stay, and so does a single mark', () => {
  expect(said('quake,date', 'Deal[4],1960', 'Kew,1964').slice(-2)).toEqual([
    'event · Deal[4] · 1960',
    'event · Kew · 1964',
  ]);
  expect(said('work,date', 'Letter [draft],1960', 'Sonata [lost],1964', 'Sonata [1] for two,1965').slice(-3)).toEqual([
    'event · Letter [draft] · 1960',
    'event · Sonata [lost] · 1964',
    'event · Sonata [1] for two · 1965',
  ]);
});
