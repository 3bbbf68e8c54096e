import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const read = (columns: string): readonly string[] =>
  saidOfTables({
    'abbeys.csv': `title,${columns}\nNave,3 May 1512,1512,1512\nChoir,1520,1520,1520\nCrypt,under Abbot Hugo,1498,1504\nTower,,1531,1533\nGate,1540-1541,1540,1541`,
  }).slice(1);

test.each(['date,from,to', 'Datierung,Jahr von,Jahr bis', 'date,began,ended'])(
  'Rows whose date cannot be read are of the years beside it: %s',
  (columns) => {
    expect(read(columns)).toEqual([
      'assumed · row 4 · “under Abbot Hugo” is not a date that can be read, and “1498 – 1504” beside it was taken',
      'event · Nave · 1512-05-03',
      'event · Choir · 1520',
      'event · Crypt · 1498/1504',
      'event · Tower · 1531/1533',
      'event · Gate · 1540/1541',
    ]);
  },
);

test('Where these are limits, they lie somewhere between them', () => {
  expect(read('date,not before,not after').filter((line) => /Crypt|Tower|Nave/.test(line))).toEqual([
    'event · Nave · 1512-05-03',
    'event · Crypt · [1498..1504]',
    'event · Tower · [1531..1533]',
  ]);
});

test('Years that are others than those of the dates date no row', () => {
  const said = saidOfTables({
    'works.csv':
      'title,date,first exhibited,last exhibited\nOne,1512,1801,1802\nTwo,1520,1803,1805\nThree,1530,1806,1807\nFour,undatable,1808,1809',
  });
  expect(said.filter((line) => line.includes('Four'))).toEqual(['event · Four · undated']);
});
