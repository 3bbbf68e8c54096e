import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

/** How each table is read, without what it says besides. */
function rolesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const raws = Object.entries(files).flatMap(
    ([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? [],
  );
  const read = readTableFiles(raws, [], createDatasetBuilder('Test', 'a table'));
  return read.ok ? read.value.tables.map(({ line }) => line) : [read.failure.message];
}

const PEOPLE = 'id,name\np1,Ann Lee\np2,Bob Ray\np3,Cy Fox';

test('Ids of two other tables are the ends of relations, which last', () => {
  const [, , memberships] = rolesOf({
    'people.csv': PEOPLE,
    'societies.csv': 'id,name,founded\ns1,Lunar Club,1765\ns2,Moth Society,1780',
    'memberships.csv':
      'person_id,society_id,role,from,to\np1,s1,guest,1768,1771\np2,s1,chair,1770,1775\np2,s2,guest,1781,1790',
  });
  expect(memberships).toBe('--role=relations --from=person_id --to=society_id --role=role --start=from --end=to');
});

test('So are ids of one table, in columns of whatever name, and the ids are found', () => {
  expect(
    rolesOf({
      'people.csv': 'My Person ID,Display Name\n1001,Ann Lee\n1002,Bob Ray\n1003,Cy Fox',
      'known.csv': 'id,person1_index,person2_index,start_year,start_sort\n1,1001,1002,1768,AF\n2,1003,1001,1771,AF',
    }),
  ).toEqual([
    "--role=entities --id='My Person ID' --title='Display Name'",
    '--role=relations --id=id --from=person1_index --to=person2_index --start=start_year',
  ]);
});

test('So are names of its rows', () => {
  expect(
    rolesOf({ 'people.csv': PEOPLE, 'bonds.csv': 'one,other,bond\nAnn Lee,Bob Ray,kin\nBob Ray,Cy Fox,kin' })[1],
  ).toBe('--role=relations --from=one --to=other --label=bond');
});

test.each([
  ['rows with a title', 'title,person_id,friend_id,date\nFair,p1,p2,1768\nFeast,p2,p3,1771', 'events'],
  ['small numbers', 'level,count,date\n1,2,1768\n2,1,1771', 'events'],
])('Others are none: %s', (_, text, role) => {
  const people = text.includes('p1') ? PEOPLE : 'id,name\n1,Ann Lee\n2,Bob Ray';
  expect(rolesOf({ 'people.csv': people, 'days.csv': text })[1]).toContain(`--role=${role}`);
});
