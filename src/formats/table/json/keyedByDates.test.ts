import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { rawTable } from '../text/rawTable';
import { jsonTable } from './jsonTable';

function read(json: unknown) {
  const table = jsonTable(json, 'x.json');
  if (table === null) return ['no table'];
  const { dataset, summary } = readingOf('x', (into) => {
    const done = readTableFiles([rawTable('x.json', table)], [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return [...summary.split('\n').slice(1), ...(dataset === null ? [] : linesOf(dataset))];
}

test('what stands under dates is of those dates, and that is said', () => {
  expect(
    read({ '1969-07-20': { event: 'Landing', place: 'Moon' }, '1957-10-04': { event: 'Sputnik', place: '' } }),
  ).toEqual([
    'assumed · file · What stands under “1969-07-20” and another date was read as of those dates',
    'event · Landing · 1969-07-20',
    'event · Sputnik · 1957-10-04',
  ]);
  expect(read({ 'May 1919': ['Eclipse'], 'July 1919': ['Flight', 'Race'], 'June 1919': ['Peace'] }).slice(1)).toEqual([
    'event · Eclipse · 1919-05',
    'event · Flight · 1919-07',
    'event · Race · 1919-07',
    'event · Peace · 1919-06',
  ]);
  expect(read({ title: 'Space', events: { '1957': 'Sputnik', '1961': 'Orbit' } }).slice(1)).toEqual([
    'event · Sputnik · 1957',
    'event · Orbit · 1961',
  ]);
});

test('months and days within years, and months that records of a year say, are parts of the date', () => {
  expect(read({ '1969': { '07': { '20': 'Landing' } }, '1970': { April: ['Apollo'] } }).slice(1)).toEqual([
    'event · Landing · 1969-07-20',
    'event · Apollo · 1970-04',
  ]);
  expect(
    read({ '1969': [{ title: 'Landing', month: 'July' }], '1961': [{ title: 'Orbit', month: 'April' }] }).at(-1),
  ).toBe('event · Landing · 1969-07');
});

test('days of records are of the year that they stand under, and one that says the same year stays as it is', () => {
  expect(
    read({
      '1914': [
        { date: '28 June', title: 'Shot' },
        { date: '4. 8.', title: 'War' },
      ],
      '1915年': [{ date: '5月7日', title: 'Sunk' }],
    }).slice(-3),
  ).toEqual(['event · Shot · 1914-06-28', 'event · War · 1914-08-04', 'event · Sunk · 1915-05-07']);
  const projects = { '2017': { tide: { title: 'Tide', year: '2017' }, hill: { title: 'Hill', year: '2017' } } };
  expect(read({ ...projects, '2004?': { old: { title: 'Old', year: '2004?' } } }).slice(1)).toEqual([
    'event · Tide · 2017',
    'event · Hill · 2017',
    'event · Old · 2004?',
  ]);
});

test('a day and month in numbers are of the year that they stand under, and of all of them it is told which is the day', () => {
  const feasts = (year: string, word: string) => ({
    [year]: [
      { date: '21/06', description: 'Longest day' },
      { date: '04/12', descripton: word },
    ],
  });
  expect(read({ ...feasts('1954', 'Barbara'), ...feasts('1955', 'Miners') }).slice(-4)).toEqual([
    'event · Longest day · 1954-06-21',
    'event · Barbara · 1954-12-04',
    'event · Longest day · 1955-06-21',
    'event · Miners · 1955-12-04',
  ]);
  expect(
    read({ '1954': [{ date: '6/21', title: 'Sun' }], '1955': [{ date: '12/4', title: 'Eve' }] }).slice(-2),
  ).toEqual(['event · Sun · 1954-06-21', 'event · Eve · 1955-12-04']);
});

test('parts of a record that recur under each date are no records of their own', () => {
  const won = (winner: string, loser: string) => ({
    winner: { name: winner, goals: 3 },
    loser: { name: loser, goals: 2 },
  });
  const lines = read({ '1954': won('Kew', 'Bath'), '1958': won('Bath', 'Ely') });
  expect(lines.filter((line) => line.endsWith('· 1954') || line.endsWith('· 1958'))).toHaveLength(2);
});

test('numbers that are ids are no dates, nor are those of what has its own or is counted', () => {
  expect(read({ '1001': { name: 'Ox', kind: 'cow' }, '1002': { name: 'Ewe', kind: 'sheep' } })[0]).toBe(
    'cow · Ox · undated',
  );
  expect(read({ '1801': { name: 'Ox', born: '1799' }, '1802': { name: 'Ewe', born: '1795' } })[0]).toBe(
    'entity · Ox · 1799/',
  );
  expect(read({ '1961': 12, '1962': 14 })).toEqual(['no table']);
});
