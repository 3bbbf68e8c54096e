import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../testing/readFixture';
import { delimitedTable } from './rawTable';
import { readTableFiles } from './readTableFiles';

function said(files: Readonly<Record<string, string>>): readonly string[] {
  const raws = Object.entries(files).flatMap(
    ([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? [],
  );
  const { summary, dataset } = readingOf('x', (into) => {
    const done = readTableFiles(raws, [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return [...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))];
}

test('rows are joined by ids in columns that are called after kin, and it is told', () => {
  const lines = said({
    'tree.csv': 'id,name,spouseId,childrenIds\n1,Ada,2,"3, 4"\n2,Bob,1,"3, 4"\n3,Cid,,\n4,Dot,,',
  });
  expect(lines).toContain('ada –spouse→ bob');
  expect(lines).toContain('ada –children→ dot');
  expect(lines.filter((line) => line.includes('–spouse→'))).toHaveLength(1);
  expect(lines.join()).toContain('“spouseId” was read as what joins each row of “tree.csv” to rows of the same table');
});

test('ids of letters and digits say it under any name, of another list too', () => {
  const lines = said({
    'halls.csv': 'id,name\nh1,Great Hall\nh2,Small Hall\nh3,Old Hall',
    'rooms.csv': 'id,name,in\nr1,Kitchen,h1\nr2,Pantry,h1\nr3,Cellar,h2',
  });
  expect(lines).toContain('pantry –in→ great-hall');
});

test.each([
  ['counts of something', 'id,name,size\n1,Ada,2\n2,Bob,3\n3,Cid,1\n4,Dot,2'],
  ['numbers of another list', 'id,name,teamId\n1,Ada,2\n2,Bob,1\n3,Cid,1\n4,Dot,2'],
])('%s join nothing', (_, text) => {
  expect(said({ 'crew.csv': text })[0]).toMatch(/ 0 relations$/);
});
