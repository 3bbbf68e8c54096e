import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

function read(...rows: readonly string[]) {
  const raw = delimitedTable({ name: 'rows.csv', bytes: new TextEncoder().encode(rows.join('\n')) });
  const { summary, dataset } = readingOf('rows', (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return { said: summary.split('\n').slice(1), lines: dataset === null ? [] : linesOf(dataset) };
}
const said = (how: string, names: string) =>
  `assumed · table · 2 rows with one cell alone were read as headings, and each was written ${how} to the rows below it, 4 in all: ${names}`;

test('a year alone in a row is the year of the days below it', () => {
  expect(
    read(
      'Date,Event',
      '1836,',
      '12 Mar,Siege lifted',
      '4 May,Charter signed',
      '1837,',
      '3 Jan,Harbour opened',
      '9 Aug,Mill burned',
    ),
  ).toEqual({
    said: [said('as the year of “Date”', '“1836”, “1837”')],
    lines: [
      'event · Siege lifted · 1836-03-12',
      'event · Charter signed · 1836-05-04',
      'event · Harbour opened · 1837-01-03',
      'event · Mill burned · 1837-08-09',
    ],
  });
});

test('a year above names is when each of them was', () => {
  const { lines } = read(
    'Peak,Climbed by',
    '1858,',
    'Eiger,Barrington',
    'Dom,Davies',
    '1865,',
    'Matterhorn,Whymper',
    'Grand Cornier,Whymper',
  );
  expect(lines).toEqual([
    'event · Eiger · 1858',
    'event · Dom · 1858',
    'event · Matterhorn · 1865',
    'event · Grand Cornier · 1865',
  ]);
});

test('a name above rows that are well filled is written into a column, which is that of lanes', () => {
  expect(
    read(
      'Peak,Height,Climbed',
      'Alps,,',
      'Eiger,3967,1858',
      'Dom,4545,1858',
      'Andes,,',
      'Aconcagua,6961,1897',
      'Chimborazo,6263,1880',
    ),
  ).toEqual({
    said: [said('in a column “Group”', '“Alps”, “Andes”')],
    lines: ['event · Eiger · 1858', 'event · Dom · 1858', 'event · Aconcagua · 1897', 'event · Chimborazo · 1880'],
  });
});

test('records of which a name alone is known are no headings', () => {
  const rows = ['name,born,died', 'Ann,1800,1850', 'Bob,,', 'Cy,1810,1860', 'Dee,,', 'Ed,1820,1890'];
  expect(read(...rows).lines).toHaveLength(5);
  expect(read('name,born,died', 'Bob,,', 'Ann,1800,1850', 'Dee,,', 'Ed,1820,1890').lines).toHaveLength(4);
});

test('a month above days is the month of each of them, and no record', () => {
  const { lines } = read('Date,Event', 'January,', '3,Fair', '9,Feast', 'February,', '4,Ball', '8,Race');
  expect(lines.map((line) => line.split(' · ')[1])).toEqual(['Fair', 'Feast', 'Ball', 'Race']);
});
