import { expect, test } from 'vitest';
import { readTogether } from '../../testing/readTogether';

const FILMS = ['title,year', 'The Kid,1921', 'City Lights,1931', 'The General,1926'];
const PEOPLE = ['name,birth_year', 'Charles Chaplin,1889', 'Buster Keaton,1895', 'Edna Purviance,1895'];
const counted = (id: string, [header, ...rows]: readonly string[]) =>
  [`${id},${header}`, ...rows.map((row, i) => `${i + 1},${row}`)].join('\n');

const WORK = [
  'the-kid –director→ charles-chaplin',
  'the-kid –actor→ edna-purviance',
  'the-general –director→ buster-keaton',
  'city-lights –actor→ charles-chaplin',
];

test.each([
  ['the ids are called alike in both tables', 'film_id', 'person_id'],
  ['a table is called so', 'id', 'id'],
])('Ids that count from 1 in several tables join the rows of theirs: %s', (_, film, person) => {
  const read = readTogether({
    'films.csv': counted(film, FILMS),
    'people.csv': counted(person, PEOPLE),
    'credits.csv': 'film_id,person_id,relation\n1,1,Director\n1,3,Actor\n3,2,Director\n2,1,Actor',
  });
  expect(read.filter((line) => line.includes('→'))).toEqual(WORK);
  expect(read.join('\n')).not.toContain('alike');
});

test('Where nothing says of which table an id is, it is told', () => {
  const read = readTogether({
    'films.csv': counted('id', FILMS),
    'people.csv': counted('id', PEOPLE),
    'credits.csv': 'source,target,relation\n1,1,Director\n1,3,Actor\n3,2,Director',
  });
  expect(read.filter((line) => line.includes('alike'))).toEqual([
    'assumed · header · What stands in “source” of “credits.csv” are ids of “people.csv” and “films.csv” alike, and was read as those of “people.csv”',
    'assumed · header · What stands in “target” of “credits.csv” are ids of “people.csv” and “films.csv” alike, and was read as those of “people.csv”',
  ]);
});
