import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const eventsOf = (text: string): readonly string[] =>
  saidOfTables({ 'list.csv': text }).filter((line) => line.startsWith('event'));

test.each(['conf_dates', 'dates_held', 'Meeting date(s)', 'Tagungstermine', 'dates du colloque', 'fechas del evento'])(
  'A column that is called after dates dates the rows, though some say it in words: %s',
  (column) => {
    const text = `name,${column},place\nAlpha,5-8 April 1921,Bern\nBeta,once the hall is built,Bern\nGamma,with the next fair,Rome`;
    expect(eventsOf(text)).toEqual([
      'event · Alpha · 1921-04-05/1921-04-08',
      'event · Beta · undated',
      'event · Gamma · undated',
    ]);
    expect(saidOfTables({ 'list.csv': text }).join('\n')).toContain('“with the next fair” is not a date');
  },
);

test('It comes before limits of the same dates, which date the rows without one', () => {
  expect(
    eventsOf(
      'name,dates_raw,earliest_year,latest_year\nOne,(1842 - 1846),1842,1846\nTwo,1807,1807,1807\nThree,in the gold rush,1898,1904\nFour,,1858,1861',
    ),
  ).toEqual([
    'event · One · 1842/1846',
    'event · Two · 1807',
    'event · Three · [1898..1904]',
    'event · Four · [1858..1861]',
  ]);
});

test('It comes before the years of the same dates, and not before dates in each row', () => {
  expect(
    eventsOf(
      'name,conf_dates,year\nOne,5-8 April 1921,1921\nTwo,1-3 July 1922,1922\nThree,in the summer holidays,1923\nFour,2 May 1924,1924',
    ),
  ).toEqual([
    'event · One · 1921-04-05/1921-04-08',
    'event · Two · 1922-07-01/1922-07-03',
    'event · Three · 1923',
    'event · Four · 1924-05-02',
  ]);
  expect(
    eventsOf('name,signed,conf_dates\nOne,1920-01-02,5-8 April 1921\nTwo,1920-02-03,soon\nThree,1920-03-04,later'),
  ).toEqual(['event · One · 1920-01-02', 'event · Two · 1920-02-03', 'event · Three · 1920-03-04']);
});
