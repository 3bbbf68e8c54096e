import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsPalladio } from './fitsPalladio';
import { readPalladio } from './readPalladio';

const fixture = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url))));
const reading = (name: string) => readingOf(name, (into) => readPalladio(fixture(name), into));

test('tables that are linked become events, entities and relations', () => {
  const { summary, dataset } = reading('linked.json');
  expect([summary, ...(dataset === null ? [] : linesOf(dataset))].join('\n')).toBe(
    [
      '2 events, 4 entities, 4 relations',
      'assumed · Letters, row 1 · 2 names have no row in the table of entities and became entities: Tahiti (Letters, row 1), Batavia (Letters, row 1)',
      'event · On the transit · 1769-06-03',
      'event · On the passage home · 1771',
      'entity · First observer · 1728/',
      'entity · Second observer · 1743/',
      'entity · Tahiti · undated',
      'entity · Batavia · undated',
      'on-the-transit –sender→ first-observer',
      'on-the-transit –ports→ tahiti',
      'on-the-transit –ports→ batavia',
      'on-the-passage-home –sender→ second-observer',
    ].join('\n'),
  );
  expect(dataset?.entities[1]?.fields).toEqual([
    { label: 'id', value: 'p2' },
    { label: 'Coordinates', value: '50.3,-4.1' },
  ]);
});

test('what cannot be used is listed, and harms nothing', () => {
  const { summary, dataset } = reading('ugly.json');
  expect(summary).toBe(
    [
      '0 events, 2 entities, 0 relations',
      'skipped · Table 1, row 2 · The row is no record',
      'skipped · Table 1, row 3 · The row is no record',
      'skipped · files[1] · The table has no data',
      'skipped · files[2] · The table has no data',
      'skipped · links[0] · The link leads to a table or column that is not there',
      'skipped · links[1] · The link leads to a table or column that is not there',
    ].join('\n'),
  );
  expect(dataset?.entities[0]?.fields).toEqual([
    { label: '__proto__', value: 'x' },
    { label: 'constructor', value: '{"a":1}' },
  ]);
});

test('only projects of Palladio are taken for such', () => {
  expect(fitsPalladio(fixture('linked.json'))).toBe(true);
  for (const other of [null, 5, [], {}, { files: [] }, { files: [{ fields: [] }] }, { nodes: [], links: [] }]) {
    expect(fitsPalladio(other)).toBe(false);
    expect(readingOf('x', (into) => readPalladio(other, into)).summary).toContain(
      'refused: This is no project of Palladio',
    );
  }
});
