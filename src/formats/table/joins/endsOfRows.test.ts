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

const NUMBERED = 'id,name\n1001,Ann Lee\n1002,Bob Ray\n1003,Cy Fox\n1004,Di Orr';

test.each([
  ['from,to,tie\n1001,1002,kin\n1001,1003,kin\n1002,1004,foe', '--from=from --to=to --label=tie'],
  ['start,end,tie\n1001,1002,kin\n1003,1001,kin\n1002,1004,foe', '--from=start --to=end --label=tie'],
  ['station1,station2,minutes\n1001,1002,2\n1003,1001,1\n1002,1004,3', '--from=station1 --to=station2'],
  ['a,b,type,label\n1001,1002,kin,Lee and Ray\n1003,1001,kin,Fox and Lee', '--from=a --to=b'],
])('So are ids that look like years, and the names of what is joined beside them', (ties, line) => {
  expect(rolesOf({ 'people.csv': NUMBERED, 'ties.csv': ties })[1]).toContain(`--role=relations ${line}`);
});

test('Years among very many ids are years', () => {
  const people = ['id,name', ...Array.from({ length: 3000 }, (_, i) => `${i},Person ${i} of the register`)].join('\n');
  expect(rolesOf({ 'people.csv': people, 'days.csv': 'from,to,what\n1768,1771,Voyage\n1780,1781,Siege' })[1]).toContain(
    '--role=events',
  );
});

test.each([
  ['first_person_id,second_person_id,letters', 'p1,p9,3\np1,p8,1\np2,p7,2'],
  ['person_id,book_id,loans', 'p1,b4,3\np2,b4,1\np2,b5,2'],
])('So is an id of rows beside another id whose rows are not there: %s', (header, rows) => {
  const [from, to] = header.split(',');
  expect(rolesOf({ 'people.csv': PEOPLE, 'counts.csv': `${header}\n${rows}` })[1]).toBe(
    `--role=relations --from=${from} --to=${to}`,
  );
});

test('A row with an id of its own names whom it is of, and is no relation', () => {
  expect(
    rolesOf({ 'people.csv': PEOPLE, 'visits.csv': 'visit_id,person_id,days\nv1,p1,3\nv2,p1,1\nv3,p2,2' })[1],
  ).toContain('--role=entities');
});

test.each([
  ['rows with a title', 'title,person_id,friend_id,date\nFair,p1,p2,1768\nFeast,p2,p3,1771', 'events'],
  ['places on a plan', 'level,x,y,date\n1,2,1,1768\n2,1,2,1771', 'events'],
  ['scores', 'score1,score2,date\n2,1,1768\n1,2,1771', 'events'],
  ['small numbers', 'level,count,date\n1,2,1768\n2,1,1771', 'events'],
])('Others are none: %s', (_, text, role) => {
  const people = text.includes('p1') ? PEOPLE : 'id,name\n1,Ann Lee\n2,Bob Ray';
  expect(rolesOf({ 'people.csv': people, 'days.csv': text })[1]).toContain(`--role=${role}`);
});

test('So are bare ids of what two other tables tell of, whatever their columns are called', () => {
  const lines = rolesOf({
    'names.csv': 'nconst,primaryName,birthYear\nnm0000101,Ann Lee,1868\nnm0000102,Bob Ray,1860\nnm0000103,Cy Fox,1878',
    'titles.csv': 'tconst,primaryTitle,startYear\ntt0000001,Dawn,1894\ntt0000005,Dusk,1893',
    'principals.csv':
      'tconst,ordering,nconst,category\ntt0000001,1,nm0000101,self\ntt0000001,2,nm0000102,director\ntt0000005,1,nm0000103,actor',
  });
  expect(lines).toEqual([
    '--role=entities --id=nconst --title=primaryName --start=birthYear',
    '--role=events --id=tconst --title=primaryTitle --start=startYear',
    '--role=relations --from=tconst --to=nconst',
  ]);
});
