import { expect, test } from 'vitest';
import { fixtureBytes, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

const bytes = fixtureBytes(new URL('../fixtures/marked.csv', import.meta.url));

test('HTML in cells becomes text, and what would be left out with it stays', () => {
  const raws = [delimitedTable({ name: 'marked.csv', bytes })].filter((raw) => raw !== null);
  const { summary, dataset } = readingOf('marked', (into) => {
    const done = readTableFiles(raws, [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  expect(summary.split('\n')).toEqual([
    '4 events, 0 entities, 0 relations',
    'repaired · header · HTML in “headline”, “summary” became plain text, with the addresses of its links and pictures',
  ]);
  expect(
    dataset?.events.map(({ title, summary: text, fields = [] }) => [title, text, ...fields.map(({ value }) => value)]),
  ).toEqual([
    ['Gardens at Kew', 'Laid out for Augusta, see there (https://example.org/kew).', 'https://example.org/kew.jpg'],
    ['Endeavour', 'ship.jpg'],
    ['Departure <1 August>', 'Fewer than <100 aboard'],
    ['Banks at home', 'See the log (./log).', './banks', 'https://example.org/home'],
  ]);
});
