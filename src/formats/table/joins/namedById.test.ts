import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

test('Numbers called after whom rows name join them where they are ids of another table', () => {
  const files = [
    ['persons.csv', 'id,name\n11,Ann Lee\n12,Bob Ray'],
    ['fairs.csv', 'title,year,person\nSpring fair,1901,12\nAutumn fair,1902,11'],
  ] as const;
  const raws = files.flatMap(([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? []);
  const { dataset } = readingOf('fairs', (into) => {
    const done = readTableFiles(raws, [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  expect(dataset === null ? [] : linesOf(dataset).slice(-2)).toEqual([
    'spring-fair –person→ bob-ray',
    'autumn-fair –person→ ann-lee',
  ]);
});
