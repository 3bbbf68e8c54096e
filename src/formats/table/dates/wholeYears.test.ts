import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') }).slice(1);
const told = (start: string, end: string) =>
  `assumed · table · Years of one or two digits in “${start}” and “${end}”, such as 1, were read as they stand, since others there have three`;

test('short numbers are whole years beside longer ones, as a start and an end and as two limits, also beside names of periods', () => {
  expect(said('wreck,start,end', 'Komiza,1,200', 'Mlin,14,150', 'Sud,215,')).toEqual([
    told('start', 'end'),
    'event · Komiza · 0001/0200',
    'event · Mlin · 0014/0150',
    'event · Sud · 0215',
  ]);
  expect(
    said('wreck,Period,Earliest date,Latest date', 'Komiza,Roman,1,200', 'Mlin,Roman,-80,-60', 'Sud,Late,215,230'),
  ).toEqual([
    'assumed · header · “Earliest date” and “Latest date” were read as the limits of one date, which lies somewhere between them',
    told('Earliest date', 'Latest date'),
    expect.stringContaining('80 BCE'),
    'event · Komiza · [0001..0200]',
    'event · Mlin · [-0079..-0059]',
    'event · Sud · [0215..0230]',
  ]);
});

test.each([
  ['none has three digits', ['14,18', '39,45']],
  ['all of them have', ['114,118', '339,345']],
  ['one ends before it begins', ['1,200', '180,90']],
  ['one is no year', ['1,200', '3,4500']],
  ['one is a word', ['1,200', 'old,300']],
])('they stay as they are written where %s', (_, rows) => {
  expect(said('wreck,start,end', ...rows.map((row, at) => `W${at},${row}`)).join()).not.toContain('as they stand');
});
