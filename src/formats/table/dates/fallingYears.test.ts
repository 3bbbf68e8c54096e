import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') }).slice(1);

test('spans that end in a smaller year than they begin are before Christ, up to the one that goes on after', () => {
  expect(
    said('king,start,end', 'Sargon,2334,2279', 'Rimush,2278,2270', 'Manishtushu,,2255', 'Naram-Sin,2254,2218'),
  ).toEqual([
    'assumed · table · Years in “start” and “end” have no sign and no era, and were read as before Christ in 4 rows, since spans end there in a smaller year than they begin',
    'event · Sargon · -2333/-2278',
    'event · Rimush · -2277/-2269',
    'event · Manishtushu · /-2254',
    'event · Naram-Sin · -2253/-2217',
  ]);
  expect(
    said('ruler,reign_start,reign_end', 'A,140,100', 'B,100,63', 'C,63,27', 'D,27,14', 'E,14,37', 'F,37,141').slice(-3),
  ).toEqual(['event · D · -0026/0014', 'event · E · 0014/0037', 'event · F · 0037/0141']);
});

test('late years in the wrong columns, and ends before a start here and there, are none', () => {
  expect(said('post,start,end', 'A,2014,2010', 'B,2010,2006', 'C,2006,2001').at(-1)).toBe('event · C · undated');
  expect(said('post,start,end', 'A,800,820', 'B,840,830', 'C,850,860', 'D,870,865', 'E,890,880')[0]).toContain('kept');
});

test('years that fall row by row and then rise are before Christ first, and of the smallest it is left open', () => {
  expect(
    said('year,event', '800,A', '753,B', '509,C', '490,D', '44,E', '14,F', '79,G', '117,H').filter(
      (line) => !line.includes('two digits'),
    ),
  ).toEqual([
    'assumed · table · Years in “year” have no sign and no era, and were read as before Christ in 5 rows, since they fall there and rise after that; of the smallest, 14, it is open on which side of the year 1 it is',
    'event · A · -0799',
    'event · B · -0752',
    'event · C · -0508',
    'event · D · -0489',
    'event · E · -0043',
    'event · F · [-0013,0014]',
    'event · G · 0079',
    'event · H · 0117',
  ]);
  expect(said('year,event', '800,A', '753,B', '509,C', '490,D', '450,E').at(-1)).toBe('event · E · 0450');
  expect(said('year,event', '800,A', '753,B', '509,C', '490,D', '44,E', '79,G', '60,H').at(-1)).toBe(
    'event · H · 0060',
  );
});

test('years of five digits and more below zero are counted as those beside them', () => {
  expect(said('year,event', '-10000,A', '-4500,B', '-115000,C').slice(1)).toEqual([
    'event · A · -9999',
    'event · B · -4499',
    'event · C · Y-114999',
  ]);
});
