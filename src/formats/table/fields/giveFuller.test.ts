import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') });

test('a full column of spans dates rows of which most have no date, and that is said', () => {
  expect(
    said(
      'plague,date,span',
      'Antonine,165,165-180',
      'Cyprian,,249-262',
      'Milan,,1629-1631',
      'London,,1665-1666',
      'Vienna,,1679',
    ),
  ).toEqual([
    '5 events, 0 entities, 0 relations',
    'assumed · header · “span” was read as when the rows were, since “date” is blank in most of them and was kept in the details',
    'event · Antonine · 0165/0180',
    'event · Cyprian · 0249/0262',
    'event · Milan · 1629/1631',
    'event · London · 1665/1666',
    'event · Vienna · 1679',
  ]);
});

test('spans of other years than the dates that there are, or of makers, date no row', () => {
  const rows = ['Mill,1854,1790-1821', 'Dam,,1801-1842', 'Lock,,1805-1844', 'Weir,,1811-1871'];
  expect(said('name,date,span', ...rows).slice(1, 3)).toEqual(['event · Mill · 1854', 'event · Dam · undated']);
  const undated = ['Mill,1854,1850-1860', 'Dam,,1801-1842', 'Lock,,1805-1844', 'Weir,,1811-1871'];
  expect(said('name,date,architect life', ...undated)[2]).toBe('event · Dam · undated');
});

test('the start and the end of an event come before its year, and before when something is due', () => {
  expect(
    said(
      'title,year,event_start,event_end',
      'Vienna,1814,1814-09-18,1815-06-09',
      'Berlin,1878,1878-06-13,1878-07-13',
    ).slice(1),
  ).toEqual(['event · Vienna · 1814-09-18/1815-06-09', 'event · Berlin · 1878-06-13/1878-07-13']);
  expect(
    said(
      'course,registration due,first day,last day',
      'Latin,1926-08-20,1926-09-01,1926-12-18',
      'Greek,1926-08-21,1926-09-02,1926-12-17',
    ).slice(1),
  ).toEqual(['event · Latin · 1926-09-01/1926-12-18', 'event · Greek · 1926-09-02/1926-12-17']);
  expect(said('task,due', 'Print,1926-08-20', 'Bind,1926-08-21').slice(1)).toEqual([
    'event · Print · 1926-08-20',
    'event · Bind · 1926-08-21',
  ]);
});

test('a start in few rows gives way to an opening and a closing in nearly all', () => {
  const of = (...starts: readonly string[]) =>
    lineOf(
      [
        'show;OPENING DATE;CLOSING DATE;START DATE',
        ...starts.map((start, at) => `S${at};${1915 + at};${1916 + at};${start}`),
      ].join('\n'),
    );
  expect(of('', '', '1917', '', '')).toContain("--start='OPENING DATE' --end='CLOSING DATE'");
  expect(of('', '1916', '1917', '', '')).toContain("--start='START DATE'");
});

test('a date that says the years of the starts beside it alone gives way to these', () => {
  const events = [
    'strike,Date,Start date,End date',
    'Mills,2003,2003-05-12,2003-05-14',
    'Docks,2004,2004-01-20,2004-01-20',
  ];
  expect(said(...events)).toEqual([
    '2 events, 0 entities, 0 relations',
    'event · Mills · 2003-05-12/2003-05-14',
    'event · Docks · 2004-01-20',
  ]);
  const others = [
    'strike,Date,Start date,End date',
    'Mills,2003,2003-05-12,2003-05-14',
    'Docks,2004,2004,2005',
    'Ports,2005,2005,2006',
  ];
  expect(said(...others).slice(-3)).toEqual(['event · Mills · 2003', 'event · Docks · 2004', 'event · Ports · 2005']);
});
