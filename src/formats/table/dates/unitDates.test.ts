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

test('a column of fiscal years dates its rows about those years, which is said once', () => {
  const said = (of: string) => [
    `assumed · table · In “Fiscal Year” stand fiscal years, which are not those of the calendar: each was read as about the year it is called by, or as from one to the other of two, such as ${of}`,
  ];
  expect(read('Grant,Fiscal Year', 'Roof of the library,FY2019', 'Wall of the harbour,FY2020')).toEqual({
    said: said('“FY2019” as 2019~'),
    lines: ['event · Roof of the library · 2019~', 'event · Wall of the harbour · 2020~'],
  });
  expect(read('Grant,Fiscal Year', 'Roof of the library,2019', 'Wall of the harbour,2020-21')).toEqual({
    said: said('“2019” as 2019~'),
    lines: ['event · Roof of the library · 2019~', 'event · Wall of the harbour · 2020/2021'],
  });
});

test('numbers in a column of ages are years before our time, the older first, and no years of two digits', () => {
  expect(read('Rocks,Age (Ma)', 'Chalk,66', 'Red beds,252.2')).toEqual({
    said: [
      'assumed · table · In “Age (Ma)” stand ages, counted back from our time: each was read as about that year, such as “66” as Y-66000000S2~',
    ],
    lines: ['event · Chalk · Y-66000000S2~', 'event · Red beds · Y-252200000S4~'],
  });
  expect(read('Rocks,min_ma,max_ma', 'Chalk,66,100.5', 'Red beds,252.2,298.9').lines).toEqual([
    'event · Chalk · Y-100500000S4~/Y-66000000S2~',
    'event · Red beds · Y-298900000S4~/Y-252200000S4~',
  ]);
});

test('a first and a last appearance in the rocks are a span', () => {
  expect(read('Shells,FAD (Ma),LAD (Ma)', 'Upper,521,251.9', 'Lower,410,66').lines[0]).toBe(
    'event · Upper · Y-521000000S3~/Y-251900000S4~',
  );
});

test('radiocarbon years are no years of a calendar, whatever numbers they are, and stay in the details', () => {
  expect(read('Hut,age_bp', 'Upper,1950', 'Lower,1820')).toEqual({
    said: ['assumed · header · No dates were read, and what is called after dates stays in the details: “age_bp”'],
    lines: ['entity · Upper · undated', 'entity · Lower · undated'],
  });
});
