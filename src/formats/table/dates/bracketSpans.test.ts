import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

test('A span behind the name of a period is read in a column of dates, and kept as it is written', () => {
  expect(
    saidOfTables({ 'cloths.csv': 'cloth,period\nMat,Late Republic (1900-present)\nShawl,Colonial (1532–1825)' }),
  ).toEqual(['2 events, 0 entities, 0 relations', 'event · Mat · 1900/..', 'event · Shawl · 1532/1825']);
});

test('Lives behind names date no rows', () => {
  const lines = saidOfTables({ 'people.csv': 'painter,town\nAda Lee (1815–1852),Kew\nBee Ray (1820–1861),Ulm' });
  expect(lines[0]).toBe('0 events, 2 entities, 0 relations');
});

test('Two years in brackets with a gap where their dash was are a span, and with one space they are not', () => {
  const rows = ['Oak,(2001 - 2004),Anna', 'Elm,(2004  2009),Bert', 'Ash,(2009\u00a02012),Cleo', 'Fir,(2012 2015),Dora'];
  const lines = saidOfTables({ 'cabinets.csv': ['hall,period,cabinet', ...rows, 'Yew,(2015  2011),Emil'].join('\n') });
  expect(lines.filter((line) => line.startsWith('event'))).toEqual([
    'event · Oak · 2001/2004',
    'event · Elm · 2004/2009',
    'event · Ash · 2009/2012',
    'event · Fir · undated',
    'event · Yew · undated',
  ]);
  expect(lines.join()).toContain('“(2012 2015)” is not a date that can be read');
});
