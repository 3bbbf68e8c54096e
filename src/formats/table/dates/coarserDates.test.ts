import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

const read = (name: string): readonly string[] => {
  const raw = delimitedTable({ name, bytes: fixtureBytes(new URL(`../fixtures/${name}`, import.meta.url)) });
  const { summary, dataset } = readingOf(name, (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return [...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))];
};

test.each([
  [
    'a year dates a row whose date cannot be read or lacks',
    'wordy.csv',
    [
      '4 events, 0 entities, 0 relations',
      'assumed · row 2 · “Trzeci kwartał 333” is not a date that can be read, and the year 333 beside it was taken',
      'assumed · row 3 · “Połowa roku 812” is not a date that can be read, and the year 812 beside it was taken',
      'event · North Hall opens · 0333',
      'event · Old Mill burns · 0812',
      'event · Sun Tower stands · 1723-05-09',
      'event · West Gate falls · 1753',
    ],
  ],
  [
    'a finer date is taken where it is there',
    'finer.csv',
    [
      '7 events, 0 entities, 0 relations',
      'event · Quarry opened · 1815',
      'event · Bridge built · 1824',
      'event · Bell cast · 1825-01',
      'event · Mill sold · 1825-03-05',
      'event · Fire · 1825-24',
      'event · Fair held · 1826-09-21',
      'event · Road paved · 1828',
    ],
  ],
  [
    'a start that its name calls approximate is one',
    'inexact.csv',
    [
      '0 events, 4 entities, 0 relations',
      'assumed · table · 2 years such as -333 were read as people write 333 BCE, without a year 0: -1 is 1 BCE',
      'assumed · table · By the names of their columns, dates were read as inexact: “start_year_approx”',
      'entity · North Fort · -0332~/',
      'entity · South Fort · -0209~/',
      'entity · East Fort · 0200~/',
      'entity · West Fort · 0280~/',
    ],
  ],
])('%s', (_, name, lines) => {
  expect(read(name)).toEqual(lines);
});
