import { expect, test } from 'vitest';
import { readFiles } from '../../readFiles';
import { linesOf } from '../../testing/readFixture';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { firstOf } from '../rows';
import { openTable } from '../text/openTable';
import { readDelimited } from '../text/readDelimited';
import { withJoinedDates } from './joinedDates';

const read = async (name: string, text: string) => {
  const done = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], {
    most: 100,
    mappings: [],
    onProgress: () => {},
  });
  return done.ok && 'dataset' in done.value ? linesOf(done.value.dataset) : done;
};

test.each([
  ['in camel case', 'reignStartYear,reignStartMonth,reignStartDay,reignEndYear,reignEndMonth,reignEndDay'],
  ['with underscores', 'start_year,start_month,start_day,end_year,end_month,end_day'],
  ['with blanks', 'Start Year,Start Month,Start Day,End Year,End Month,End Day'],
])('dates over three columns each are joined, %s', async (_, header) => {
  expect(await read('x.csv', `name,${header}\nA,886,,,899,10,26\nB,899,October,26,924,0,\n`)).toEqual([
    'event · A · 0886/0899-10-26',
    'event · B · 0899-10-26/0924',
  ]);
});

test('a reign is when it was, and how long its holder lived is said of it', async () => {
  const text =
    'title,birthYear,birthMonth,birthDay,reignStartYear,reignStartMonth,reignStartDay\nA,874,,,899,10,26\nB,901,2,,924,7,17\n';
  expect(await read('x.csv', text)).toEqual(['event · A · 0899-10-26', 'event · B · 0924-07-17']);
  const { columns, rows, problems, atRest } = withJoinedDates(readDelimited(text));
  expect(columns).toEqual(['title', 'birth', 'reignStart']);
  expect(firstOf(rows)[1]).toEqual(['B', '0901-02', '0924-07-17']);
  expect(atRest && firstOf(openTable(atRest).rows)[1]).toEqual(['B', '0901-02', '0924-07-17']);
  expect(problems.map(({ message }) => message)).toEqual([
    'Dates were put together from the columns of their years, months and days: “birth” of “birthYear”, “birthMonth”, “birthDay”; “reignStart” of “reignStartYear”, “reignStartMonth”, “reignStartDay”',
  ]);
});

test.each([
  ['years and months of no date', 'name,salary_year,salary_month\nA,52000,4300\nB,61000,5080'],
  ['a date that has no name of its own', 'name,year,month,day\nA,1768,8,25'],
  ['a month alone', 'name,start_month\nA,8'],
])('%s are left', (_, text) => {
  const table = readDelimited(`${text}\n`);
  expect(withJoinedDates(table)).toBe(table);
});

test.each([
  ['a date of birth, in short', 'Name,DOB\nA B,1944-10-15\nC D,1961-05-05', '--start=DOB'],
  ['a date of death alone', 'Name,Date of death\nA B,1944-10-15\nC D,1961-05-05', "--end='Date of death'"],
  ['in Spanish', 'Nombre,Nacido,Fallecido\nA B,1944,1999\nC D,1961,2001', '--start=Nacido --end=Fallecido'],
  ['in French', 'Nom,Né le,Décédé le\nA B,1944,1999\nC D,1961,2001', "--start='Né le' --end='Décédé le'"],
])('%s is that of a life', (_, text, uses) => {
  const { mapping } = recogniseTable(readDelimited(text));
  expect(writeMappingLine({ ...mapping, delimiter: null })).toMatch(/^--role=entities /);
  expect(writeMappingLine(mapping)).toContain(uses);
});

test('among years of antiquity, those of one digit are years', async () => {
  expect(await read('x.csv', 'name,start_year,end_year\nHan,-202,8\nXin,9,23\nLater Han,25,220\n')).toEqual([
    'event · Han · -0201/0008',
    'event · Xin · 0009/0023',
    'event · Later Han · 0025/0220',
  ]);
});

test('of dates with names that are short for something, the one that is never later is the start', async () => {
  const text =
    'name,TO_D,TO_MM,TO_YYYY,LO_D,LO_MM,LO_YYYY\nA,30,4,1789,4,3,1797\nB,4,3,1797,4,3,1801\nC,4,3,1801,4,3,1809\n';
  const read1 = await read('x.csv', text);
  expect(read1).toEqual([
    'event · A · 1789-04-30/1797-03-04',
    'event · B · 1797-03-04/1801-03-04',
    'event · C · 1801-03-04/1809-03-04',
  ]);
  // As a header says it that was copied: the second day and month are called as the first.
  expect(await read('x.csv', text.replace('LO_D,LO_MM', 'TO_D,TO_MM'))).toEqual(read1);
});
