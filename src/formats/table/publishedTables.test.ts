import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../testing/readFixture';
import { delimitedTable } from './rawTable';
import { readTableFiles } from './readTableFiles';

/** What is read of a table as it is: what is listed, and its records; “asked” where something must be said first. */
function read(...rows: readonly string[]) {
  const raw = delimitedTable({ name: 'rows.csv', bytes: new TextEncoder().encode(rows.join('\n')) });
  let isAsked = false;
  const { summary, dataset } = readingOf('rows', (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    if (!done.ok) return done;
    isAsked = done.value.isAsked;
    return { ok: true, value: null };
  });
  return { said: summary.split('\n').slice(1), lines: isAsked ? ['asked'] : dataset === null ? [] : linesOf(dataset) };
}

test('numbers of seconds and milliseconds since 1970 and days of a spreadsheet are dates where columns are called after such', () => {
  expect(read('name,ts', 'Start,1577836800', 'Stop,1583020800')).toEqual({
    said: ['assumed · table · The numbers in “ts” were read as seconds since 1970: 1577836800 is 2020-01-01'],
    lines: ['event · Start · 2020-01-01', 'event · Stop · 2020-03-01'],
  });
  expect(read('name,time', 'Quake,1675646254342', 'Shock,1675866552000').lines).toEqual([
    'event · Quake · 2023-02-06',
    'event · Shock · 2023-02-08',
  ]);
  expect(read('name,Date', 'Fair,38353', 'Feast,38534.5', 'Ball,40178')).toEqual({
    said: [
      'assumed · table · The numbers in “Date” were read as days of a spreadsheet, counted from 1900: 38353 is 2005-01-01',
    ],
    lines: ['event · Fair · 2005-01-01', 'event · Feast · 2005-07-01', 'event · Ball · 2009-12-31'],
  });
  expect(read('name,start,phone', 'Ann,38353,1577836800', 'Bob,38534,1583020800', 'Cy,40178,1593561600').lines).toEqual(
    ['entity · Ann · undated', 'entity · Bob · undated', 'entity · Cy · undated'],
  );
});

test('years and days with a point and a zero behind them are dates where columns are called after such', () => {
  expect(read('name,founded,dissolved', 'Ostend,1722.0,1731.0', 'Emden,1751.0,')).toEqual({
    said: [],
    lines: ['entity · Ostend · 1722/1731', 'entity · Emden · 1751/'],
  });
  expect(read('name,startdate,weight', 'Landing,19561105.0,1500.0', 'Leave,19561203.0,1820.0').lines).toEqual([
    'event · Landing · 1956-11-05',
    'event · Leave · 1956-12-03',
  ]);
  expect(read('name,weight', 'Ox,1500.0', 'Cow,1820.0').lines).toEqual([
    'entity · Ox · undated',
    'entity · Cow · undated',
  ]);
});

test('when a record was changed and what stands for a country are not what rows are called', () => {
  expect(
    read(
      'time,mag,net,updated,place',
      '2021-07-29T06:15:49Z,8.2,us,2023-06-02T22:27:59Z,Chignik',
      '2011-03-11T05:46:24Z,9.1,us,2022-08-18T21:04:10Z,Sendai',
    ).lines,
  ).toEqual(['asked']);
  expect(
    read('scode,country,year,flag', 'AFG,Afghanistan,1800,0', 'AFG,Afghanistan,1801,0', 'ALB,Albania,1914,1').lines,
  ).toEqual(['event · Afghanistan · 1800', 'event · Afghanistan · 1801', 'event · Albania · 1914']);
});
