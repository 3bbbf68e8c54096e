import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'list.csv': rows.join('\n') });

test('a release is called by the album, and joined to the band', () => {
  expect(said('id,band,album,released', 'a1,The Mills,Tides,1971-03-02', 'a2,The Gates,Ships,1972-04-01')).toEqual([
    '2 events, 2 entities, 2 relations',
    'event · Tides · 1971-03-02',
    'event · Ships · 1972-04-01',
    'entity · The Mills · undated',
    'entity · The Gates · undated',
    'tides –band→ the-mills',
    'ships –band→ the-gates',
  ]);
});

test('of a song and its album the song is what tells the rows apart', () => {
  const songs = ['Ann Lee,Tides,Low Water,1971', 'Ann Lee,Tides,High Water,1971', 'Bob Ray,Ships,The Keel,1972'];
  expect(said('artist,album,song,year', ...songs)).toContain('event · High Water · 1971');
});
