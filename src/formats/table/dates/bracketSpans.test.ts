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
