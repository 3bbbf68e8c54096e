import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') });
const WHOLE = [
  '1693-10-10,The council marks out the square before the church,whole',
  '1715-02-06,A fortress of wood is built beside the river mouth,half',
  '1730-10-19,The first mill of the town begins to grind its corn,whole',
];
const titlesOf = (...rows: readonly string[]) =>
  said('day,what,certainty', ...WHOLE, ...rows).flatMap((line) => /^event · (.*) · \d{4}/.exec(line)?.[1] ?? []);

test('commas without quotes in long texts stay within these, where what is behind them is known', () => {
  const lines = said('day,what,certainty', ...WHOLE, '1745-01-02,A storm, a flood, and a fire,half');
  expect(lines).toContain(
    'repaired · row 5 · The row has 5 cells, and the header has 3; what is over stands in “what”',
  );
  expect(lines.at(-1)).toBe('event · A storm, a flood, and a fire · 1745-01-02');
});

test('where what is behind them is not known, it stands in the last column as it is', () => {
  const lines = said('day,what,certainty', ...WHOLE, '1745-01-02,A storm, a flood,and a fire');
  expect(lines.join('\n')).toContain('what is over stands in the last column');
  expect(titlesOf('1745-01-02,A storm, a flood,and a fire').at(-1)).toBe('A storm');
  expect(titlesOf('1745-01-02,A storm,half,').at(-1)).toBe('A storm');
});

test('texts of which none is longer by far say nothing of where a comma belongs', () => {
  const short = ['1701,Kew,Ann,yes', '1702,Rio,Bob,no', '1703,Deal,Cyd,yes'];
  const lines = said('year,town,who,done', ...short, '1704,Ayr,and Ely,Dan,no');
  expect(lines.join('\n')).toContain('what is over stands in the last column');
});
