import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') }).slice(1);

test.each(['Year (approx.)', 'Approximate year', 'year_circa', 'Year (est.)', 'Year [about]'])(
  'dates below “%s” are no firmer than that, and it is told',
  (column) => {
    expect(said(`town,${column}`, 'Deal,1500', 'Kew,1601')).toEqual([
      expect.stringContaining('dates were read as inexact'),
      'event · Deal · 1500~',
      'event · Kew · 1601~',
    ]);
  },
);

test('a life whose beginning alone is estimated ends when it is said to', () => {
  expect(said('person,Birth year (est.),Deceased', 'Ada,1500,1570').at(-1)).toBe('person · Ada · 1500~/1570');
});

test('words that are glued together say the same', () => {
  expect(said('person,BORNNEAR,DECEASEDNEAR', 'Ada,1500,1570', 'Ben,,1601').slice(-2)).toEqual([
    'person · Ada · 1500~/1570~',
    'person · Ben · /1601~',
  ]);
});

test('est. without brackets is when something was established', () => {
  expect(said('mill,Est.', 'Deal,1500', 'Kew,1601').at(-1)).toBe('event · Kew · 1601');
});
