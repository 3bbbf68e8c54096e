import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';
import { areBounds } from './boundsOfDate';

function read(...rows: readonly string[]) {
  const raw = delimitedTable({ name: 'rows.csv', bytes: new TextEncoder().encode(rows.join('\n')) });
  const { summary, dataset } = readingOf('rows', (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return { said: summary.split('\n').slice(1), lines: dataset === null ? [] : linesOf(dataset) };
}

test.each([
  ['notBefore', 'notAfter'],
  ['terminus post quem', 'terminus ante quem'],
  ['foundation post quem', 'foundation ante quem'],
  ['date_min', 'date_max'],
  ['Earliest date', 'Latest date'],
])('“%s” and “%s” are the limits of one date, which is somewhere between them', (from, until) => {
  const rows = ['Jug,1080,1120', 'Bowl,1200,1225', 'Ladle,1300,1300', 'Spoon,1410,', 'Dish,,1500'];
  expect(read(`piece,${from},${until}`, ...rows)).toEqual({
    said: [
      `assumed · header · “${from}” and “${until}” were read as the limits of one date, which lies somewhere between them`,
    ],
    lines: [
      'event · Jug · [1080..1120]',
      'event · Bowl · [1200..1225]',
      'event · Ladle · 1300',
      'event · Spoon · [1410..]',
      'event · Dish · ../1500',
    ],
  });
});

test('a first and a last mention, a start and an end, and limits of different dates are none of one date', () => {
  expect(areBounds('first date', 'last date', 'events')).toBe(false);
  expect(areBounds('start', 'end', 'events')).toBe(false);
  expect(areBounds('foundation post quem', 'dissolution ante quem', 'events')).toBe(false);
  expect(areBounds('min price', 'max price', 'events')).toBe(false);
  expect(areBounds('min date', 'max date', 'entities')).toBe(false);
  expect(areBounds('not before', 'not after', 'entities')).toBe(true);
});
