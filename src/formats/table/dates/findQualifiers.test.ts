import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../../testing/readFixture';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readTables } from '../records/readTables';
import { readDelimited } from '../text/readDelimited';

const lineOf = (text: string): string =>
  writeMappingLine(recogniseTable(readDelimited(text)).mapping).replace(/^--role=\w+ /, '');

test.each([
  [
    'debut,fin,precision,precision_fin',
    '1787,1790,non_datée,année',
    '--start=debut --end=fin --start-precision=precision --end-precision=precision_fin',
  ],
  ['Datum,Genauigkeit', '1787-01-01,Jahr', '--date=Datum --precision=Genauigkeit'],
  ['date,date_precision', '1787-01-01,year', '--date=date --precision=date_precision'],
  ['date,precision', '1787-01-01,9', '--date=date --precision=precision'],
  ['date,precision,certainty', '1787,year,low', '--date=date --precision=precision --precision=certainty'],
  ['date,Certainty', '1787,probable', '--date=date --precision=Certainty'],
  ['date,is_approximate', '1787,yes', '--date=date --precision=is_approximate'],
  ['date,Date is circa', '1787,x', "--date=date --precision='Date is circa'"],
  ['start,end,endApprox', '1787,1790,1', '--start=start --end=end --end-precision=endApprox'],
  ['start_year,start_year_approx', '1787,0', '--start=start_year --start-precision=start_year_approx'],
  ['Founded,Founded (circa),founded precision', '1787,,year', "--start=Founded --start-precision='founded precision'"],
  ['Datum,Genauigkeit Datum', '1787-01-01,Jahr', "--date=Datum --precision='Genauigkeit Datum'"],
  // Where there is no start, what is said of it is said of the date.
  ['Datum,Start precision', '1787-01-01,year', "--date=Datum --precision='Start precision'"],
])('%s of %s', (names, cells, expected) => {
  expect(lineOf(`title,${names}\nA,${cells}\nB,${cells}`)).toBe(`--title=title ${expected}`);
});

test.each([
  ['a precision of something else', 'title,date,place_precision\nA,1787,year', '--title=title --date=date'],
  ['numbers', 'title,date,precision\nA,1787,0.5\nB,1788,11', '--title=title --date=date'],
  ['what is half not understood', 'title,date,certainty\nA,1787,low\nB,1788,see p. 4', '--title=title --date=date'],
  ['another date', 'title,date,circa\nA,1787,1790', '--title=title --date=date'],
  [
    'how certain something else is',
    'title,date,place,certainty\nA,1787,Kew,low\nB,1788,Rio,high',
    '--title=title --date=date --place=place',
  ],
  [
    'a certainty before the date, which can be of what comes before it',
    'title,place,certainty,date\nA,Kew,0,1787\nB,Rio,1,1788',
    '--title=title --place=place --date=date',
  ],
  [
    'how exact a place is',
    'title,date,latitude,longitude,precision\nA,1787,1,2,year\nB,1788,3,4,day',
    '--title=title --date=date --latitude=latitude --longitude=longitude',
  ],
  [
    'how exact a figure is',
    'title,date,loss,floor,approximate,sourced\nA,1787-10-01,310,false,true,false\nB,1788-02-03,20,true,false,true',
    '--title=title --date=date',
  ],
  ['no date to qualify', 'title,certainty\nA,low\nB,high', '--title=title'],
])('%s qualifies no date', (_, text, expected) => {
  expect(lineOf(text)).toBe(expected);
});

test('a date is never firmer than another column says', () => {
  const table = readDelimited(
    new TextDecoder().decode(fixtureBytes(new URL('../fixtures/qualified.csv', import.meta.url))),
  );
  const { mapping, problems } = recogniseTable(table);
  const { summary, dataset } = readingOf('qualified.csv', (into) => {
    for (const problem of problems) into.problem(problem);
    return readTables([{ name: 'qualified.csv', table, mapping }], into);
  });
  expect([summary, ...(dataset === null ? [] : linesOf(dataset))].join('\n')).toBe(
    [
      '6 events, 0 entities, 0 relations',
      'assumed · header · No date was read firmer than is said of it in “start_year_approx” (0, 1, no, maybe), “date_precision” (year, month, day, decade), “certainty” (certain, high, probable, low)',
      'assumed · row 6 · “maybe” in “start_year_approx” is not understood, and the date was read as it is written',
      'event · First mission · 1787/1790',
      'event · Second mission · 1787-05~',
      'event · Third mission · 1787-05-14/1788-05-14',
      'event · Fourth mission · 180X?',
      'event · Fifth mission · 1801-02-03',
      'event · Sixth mission · undated',
    ].join('\n'),
  );
  // What is said is kept as it is written, but for what says nothing.
  const kept = dataset?.events.map(({ fields = [] }) => fields.map(({ value }) => value).join(' '));
  expect(kept).toEqual(['year', '1 month', '', 'decade probable', 'maybe', '1 year low']);
});

test.each([
  ['year and month', 'precision', '1787-05'],
  ['circa, year', 'precision', '1787~'],
  ['Jahrhundert', 'precision', '17XX'],
  ['sans date', 'precision', '1787-05-14?'],
  ['7', 'precision', '17XX'],
  ['14', 'precision', '1787-05-14'],
  ['terminus ante quem', 'date qualifier', '../1787-05-14'],
  ['before', 'date qualifier', '../1787-05-13'],
  ['after', 'date qualifier', '[1787-05-15..]'],
  ['terminus post quem', 'date qualifier', '[1787-05-14..]'],
  ['?', 'certainty', '1787-05-14?'],
  ['no', 'certainty', '1787-05-14?'],
  ['yes', 'certainty', '1787-05-14'],
  ['no', 'date exact', '1787-05-14~'],
  ['X', 'date uncertain', '1787-05-14?'],
  ['N/A', 'precision', '1787-05-14'],
])('“%s” in “%s” makes a day %s', (cell, column, expected) => {
  const table = readDelimited(`title,date,${column}\nA,1787-05-14,"${cell}"\n`);
  const { dataset } = readingOf('x', (into) =>
    readTables([{ name: 'x', table, mapping: recogniseTable(table).mapping }], into),
  );
  expect(dataset?.events[0]?.date?.edtf).toBe(expected);
});

test('of two columns the less exact one holds', () => {
  const table = readDelimited(
    'title,start,start_precision,date_precision\nA,1787-05-14,month,year\nB,1787-05-14,year,month',
  );
  const { dataset } = readingOf('x', (into) =>
    readTables([{ name: 'x', table, mapping: recogniseTable(table).mapping }], into),
  );
  expect(dataset?.events.map(({ date }) => date?.edtf)).toEqual(['1787', '1787']);
});

test('a span that is said to be before is no date, and says why', () => {
  const table = readDelimited('title,date,date qualifier\nA,1787/1790,before\nB,1787,before');
  const { summary } = readingOf('x', (into) =>
    readTables([{ name: 'x', table, mapping: recogniseTable(table).mapping }], into),
  );
  expect(summary).toBe(
    '2 events, 0 entities, 0 relations\nkept · row 2 · “1787/1790” is no single date, and is said to be before',
  );
});

test('a day that is said to be about when is kept as it is written', () => {
  const table = readDelimited('title,date,approximate\nA,1787-10-01,true\nB,1788-02-03,true');
  const { dataset } = readingOf('days.csv', (into) =>
    readTables([{ name: 'days.csv', table, mapping: recogniseTable(table).mapping }], into),
  );
  expect(dataset?.events.map(({ date }) => [date?.edtf, date?.note])).toEqual([
    ['1787-10~', 'Written “1787-10-01”'],
    ['1788-02-03~', undefined],
  ]);
});
