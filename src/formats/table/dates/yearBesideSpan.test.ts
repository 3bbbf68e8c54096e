import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const read = (text: string): readonly string[] => saidOfTables({ 'meetings.csv': text });

test('Rows without a start are of the year that stands beside it', () => {
  expect(
    read(
      'year,title,start date,end date\n2012,Tenth meeting,26/10/2012,28/10/2012\n2009,Ninth meeting,02/10/2009,04/10/2009\n1989,Fourth meeting,,\n1967,First meeting,,',
    ),
  ).toEqual([
    '4 events, 0 entities, 0 relations',
    'event · Tenth meeting · 2012-10-26/2012-10-28',
    'event · Ninth meeting · 2009-10-02/2009-10-04',
    'event · Fourth meeting · 1989',
    'event · First meeting · 1967',
  ]);
});

test('So are those whose start cannot be read, and it is said', () => {
  expect(
    read(
      'year,title,start,end\n2012,Tenth meeting,2012-10-26,2012-10-28\n2009,Ninth meeting,2009-10-02,2009-10-04\n1989,Fourth meeting,in the autumn,',
    ),
  ).toEqual([
    '3 events, 0 entities, 0 relations',
    'assumed · row 4 · “in the autumn” is not a date that can be read, and the year 1989 beside it was taken',
    'event · Tenth meeting · 2012-10-26/2012-10-28',
    'event · Ninth meeting · 2009-10-02/2009-10-04',
    'event · Fourth meeting · 1989',
  ]);
});

test('A year that is another than that of the starts dates no row', () => {
  expect(
    read('year,title,start\n1990,Ada,2012-10-26\n2009,Bee,2009-10-02\n1989,Cy,').some((line) =>
      line.endsWith('Cy · 1989'),
    ),
  ).toBe(false);
});
