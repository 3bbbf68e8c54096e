import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) =>
  saidOfTables({ 'rows.csv': rows.join('\n') }).filter((line) => /before Christ|^event/.test(line));

test('an era in the column beside a year is of that year, and that is said', () => {
  expect(said('battle,year,era', 'Marathon,490,BC', 'Actium,31,B.C.E.', 'Milvian Bridge,312,AD')).toEqual([
    'assumed · table · 2 rows were read as before Christ, as is said beside their years: “era” of “year”',
    'event · Marathon · -0489',
    'event · Actium · -0030',
    'event · Milvian Bridge · 0312',
  ]);
  expect(said('war,start,start_era,end,end_era', 'Actium,32,BCE,30,BCE', 'Jewish,66,CE,73,CE').slice(1)).toEqual([
    'event · Actium · -0031/-0029',
    'event · Jewish · 0066/0073',
  ]);
});

test('letters beside a year that are no era say nothing', () => {
  expect(said('battle,year,side', 'A,1490,BC', 'B,1531,ZK')).toEqual(['event · A · 1490', 'event · B · 1531']);
});

test('one column of eras is of both ends of a span', () => {
  for (const columns of ['war,start,end,era', 'war,start,era,end'])
    expect(
      said(
        columns,
        ...(columns.endsWith('era') ? ['A,431,404,BC', 'B,66,73,AD'] : ['A,431,BC,404', 'B,66,AD,73']),
      ).slice(1),
    ).toEqual(['event · A · -0430/-0403', 'event · B · 0066/0073']);
});

test('a year that is said in brackets to be one of a start is no length of time, and what opens closes', () => {
  expect(said('war,Start (year),End (year)', 'Punic,1264,1241', 'Social,1291,1295').at(-1)).toBe(
    'event · Social · 1291/1295',
  );
  expect(said('show,opens,closes', 'Armory,1913-02-17,1913-03-15')).toEqual(['event · Armory · 1913-02-17/1913-03-15']);
});
