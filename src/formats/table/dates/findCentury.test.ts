import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../../testing/readFixture';
import { recogniseTable } from '../fields/recogniseTable';
import { readTableFiles } from '../readTableFiles';
import { openQuestions } from '../recognition';
import type { Century } from '../tableMapping';
import { delimitedTable } from '../text/rawTable';
import { readDelimited } from '../text/readDelimited';

/** What is made of a file of years with two digits, once the century is said. */
function said(century: Century): string {
  const name = 'short-years.csv';
  const bytes = fixtureBytes(new URL(`../fixtures/${name}`, import.meta.url));
  const raw = delimitedTable({ name, bytes });
  const raws = raw === null ? [] : [raw];
  const { summary, dataset } = readingOf(name, (into) => {
    const asked = readTableFiles(raws, [], into);
    if (!asked.ok) return asked;
    const mappings = asked.value.tables.map(({ columns, mapping }) => ({
      name,
      columns,
      mapping: { ...mapping, century },
    }));
    const read = readTableFiles(raws, mappings, into);
    return read.ok ? { ok: true, value: null } : read;
  });
  return [summary, ...(dataset === null ? [] : linesOf(dataset))].join('\n');
}

test('years with two digits are read as was said, and that is listed', () => {
  expect(said(1930)).toBe(
    [
      '7 events, 0 entities, 0 relations',
      'assumed · table · 6 dates have two digits of their years, such as “14/03/89”, and were read so: 89 is 1989, 07 is 2007',
      'kept · row 7 · “some day in 89” is not a date that can be read',
      'event · Harbour treaty · 1989-03-14/2012-04-03',
      'event · Postal treaty · 1991-04-02',
      'event · Border treaty · 1848-06-25/1850',
      'event · Treaty without a day · 2007-03',
      'event · Treaty about a year · 2012~/2014',
      'event · Treaty of an unknown day · undated',
      'event · Treaty of old · -0043',
    ].join('\n'),
  );
  expect(said(1800)).toContain('event · Harbour treaty · undated');
  expect(said(1800)).toContain('kept · row 2 · ');
});

test('left undated, each of them is listed', () => {
  expect(said('undated').split('\n').slice(0, 6)).toEqual([
    '7 events, 0 entities, 0 relations',
    ...[
      [2, '14/03/89'],
      [3, '02/04/91 09:30'],
      [5, 'Mar-07'],
      [6, 'c. 12'],
    ].map(
      ([row, cell]) => `kept · row ${row} · “${cell}” has two digits of its year, and it was said to leave it undated`,
    ),
    'kept · row 7 · “some day in 89” is not a date that can be read',
  ]);
});

test('among years of antiquity those of two digits are of the first century, which is listed and not asked', () => {
  const { mapping, problems, questions } = recogniseTable(
    readDelimited('war,start,end\nA,-55,-44\nB,49,96\nC,367,368'),
  );
  expect(openQuestions(questions, mapping)).toEqual([]);
  expect(mapping.century).toBe(0);
  expect(problems.map(({ message }) => message)).toEqual([
    '2 dates have two digits of their years, such as “49”, and were read so: 49 is the year 49',
  ]);
});

test('beside years of our time, those of two digits are asked about', () => {
  expect(recogniseTable(readDelimited('treaty,year\nA,1989\nB,92')).mapping.century).toBeNull();
});
