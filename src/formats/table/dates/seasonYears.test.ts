import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') }).slice(1);

test('Seasons of two years are spans, also where the second year could be a month or ends in zeros', () => {
  const lines = said('title,season', 'Ann,1998-99', 'Bob,1999-00', 'Cy,2000-01');
  expect(lines[0]).toContain('Each “season” was read as from one year to the next: 1999-00 is 1999/2000');
  expect(lines.slice(1)).toEqual(['event · Ann · 1998/1999', 'event · Bob · 1999/2000', 'event · Cy · 2000/2001']);
});

test('Months stay months where one of them is not of the next year, or none can be anything else', () => {
  expect(said('title,date', 'Ann,2000-01', 'Bob,2001-02').at(-1)).toBe('event · Bob · 2001-02');
  expect(said('title,date', 'Ann,1998-99', 'Bob,2001-02', 'Cy,2004-11').at(-1)).toBe('event · Cy · 2004-11');
});
