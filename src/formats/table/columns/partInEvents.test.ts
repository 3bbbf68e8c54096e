import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const ROWS =
  'First meeting,1856-04-03,Karl Weber\nTalk,1857-05-04,"Karl Weber, Anna Roth"\nLast one,1859-02-03,Anna Roth';
const said = (column: string, rows = ROWS) => saidOfTables({ 'meetings.csv': `title,date,${column}\n${rows}` });

test('who organised, led or chaired an event is joined to it, a person where the names are such', () => {
  for (const column of [
    'Organiser',
    'Led by',
    'Chairs',
    'Leitung',
    'Présidé par',
    'Organizado por',
    'Relatori',
    'Ensemble',
    'Mitwirkende',
  ]) {
    expect(said(column)[0]).toBe('3 events, 2 entities, 4 relations');
    expect(said(column)).toContain('person · Anna Roth · undated');
  }
});

test('a host can be a body as soon as a person, and an address is neither', () => {
  const bodies = said('Host', 'Fair,1901,Port Council\nRace,1902,Port Council\nGala,1903,Harbour Society');
  expect(bodies[0]).toBe('3 events, 2 entities, 3 relations');
  expect(bodies).toContain('entity · Port Council · undated');
  expect(said('Host', 'Fair,1901,https://example.org/1\nRace,1902,https://example.org/2')[0]).toBe(
    '2 events, 0 entities, 0 relations',
  );
});
