import { expect, test } from 'vitest';
import { readingOf } from '../../testing/readFixture';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';
import { readTables } from './readTables';

test('that a row has no title leads to the record that it became', () => {
  const table = readDelimited('id,title,date,place\n1,Fair,1768-02-01,Kew\n2,,1768-03-01,Rio\n');
  let problems: readonly { readonly message: string; readonly id?: string }[] = [];
  const { dataset } = readingOf('x', (into) => {
    const done = readTables([{ name: 'x', table, mapping: recogniseTable(table).mapping }], into);
    problems = into.problems();
    return done;
  });
  const untitled = problems.find(({ message }) => message.startsWith('The row has no title'));
  expect(untitled?.id).toBeDefined();
  expect(untitled?.id).toBe(dataset?.events[1]?.id);
});
