import { expect, test } from 'vitest';
import type { Problem } from '../../../model/dataset/problem';
import { readingOf } from '../../testing/readFixture';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';
import { indexEvents } from './indexEvents';
import { readTables } from './readTables';

/** The table’s problems, as they are listed where its records are made and where it is indexed alone. */
function listed(csv: string): { readonly made: readonly Problem[]; readonly indexed: readonly Problem[] } {
  const table = readDelimited(csv);
  const mapped = { name: 'x', table, mapping: recogniseTable(table).mapping };
  let made: readonly Problem[] = [];
  readingOf('x', (into) => {
    const done = readTables([mapped], into);
    made = [...into.problems()];
    return done;
  });
  const indexed: Problem[] = [];
  indexEvents(mapped, { title: 'x', said: {} }, (problem) => indexed.push(problem));
  return { made, indexed };
}

test('that a row has no title leads to the record that it became, and nothing that is said of the whole table does', () => {
  const { made, indexed } = listed('id,title,date,place\n1,,1768-02-01,Kew\n2,Fair,1936-39,Rio\n3,Market,1770,Bath\n');
  const ids = (problems: readonly Problem[]) => problems.map(({ path, id }) => `${path}: ${id ?? 'the table'}`);
  expect(ids(made)).toEqual(['header: the table', 'row 2: kew', 'row 3: fair']);
  expect(indexed).toEqual(made);
});
