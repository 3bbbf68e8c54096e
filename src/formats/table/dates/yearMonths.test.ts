import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') }).slice(1);

test('numbers of six digits are years and months where their column is called after such, and that is said', () => {
  for (const column of ['yyyymm', 'YearMonth', 'chronology'])
    expect(said(`title,${column}`, 'Landing,196907', 'Apollo,197004')).toEqual([
      `assumed · table · The numbers in “${column}” were read as years and months: 196907 is 1969-07`,
      'event · Landing · 1969-07',
      'event · Apollo · 1970-04',
    ]);
});

test('in a column of dates they are, unless they can be days of years with two digits', () => {
  expect(said('title,date', 'Landing,196907', 'Woodstock,19690815', 'Apollo,1970').slice(1)).toEqual([
    'event · Landing · 1969-07',
    'event · Woodstock · 1969-08-15',
    'event · Apollo · 1970',
  ]);
  expect(said('title,date', 'A,201012', 'B,201103').at(-1)).not.toContain('2011-03');
  expect(said('title,weight', 'A,196907', 'B,197004').at(-1)).toBe('entity · B · undated');
});
