import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../../testing/readFixture';
import { readTogether } from '../../testing/readTogether';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

/** What is read of several files that are opened together. */
function read(files: readonly (readonly [string, string])[]): readonly string[] {
  const raws = files.flatMap(([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? []);
  const { dataset, summary } = readingOf('ships', (into) => {
    const done = readTableFiles(raws, [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return [...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))];
}

const SHIPS = 'ShipID,ShipName,Built\nsh1,Endeavour,1764\nsh2,Adventure,1771\nsh3,Resolution,1770';
const LINKS = 'FromShipID,ToShipID,RelationshipType\nsh2,sh3,SailedWith\nsh3,sh2,SailedWith\nsh1,sh3,FollowedBy';

test('A column called after ids joins the rows of another table that name what stands in it', () => {
  expect(
    read([
      ['ships.csv', SHIPS],
      ['links.csv', LINKS],
    ]),
  ).toEqual([
    '3 events, 0 entities, 3 relations',
    'assumed · header · Each row was read as a relation from “FromShipID” to “ToShipID”',
    'assumed · header · “ShipID” was read as the id of each row of “ships.csv”, since “FromShipID” and “ToShipID” of “links.csv” name what stands in it',
    'event · Endeavour · 1764',
    'event · Adventure · 1771',
    'event · Resolution · 1770',
    'adventure –sailedwith→ resolution',
    'resolution –sailedwith→ adventure',
    'endeavour –followedby→ resolution',
  ]);
});

test('What stands in an id already, or twice in the column, is no id of its rows', () => {
  const persons = 'id,name\np1,Ann Lee\np2,Bob Ray\np3,Cy Fox';
  const links = 'source,target,type\np1,p2,knows\np2,p3,knows';
  const posts = 'person_id,title,date\np1,Cook,1768\np2,Clerk,1771\np3,Mate,1772';
  const known = read([
    ['persons.csv', persons],
    ['posts.csv', posts],
    ['links.csv', links],
  ]);
  expect(known.join('\n')).not.toContain('was read as the id');
  const twice = read([
    ['posts.csv', `${posts}\np1,Mate,1775`],
    ['links.csv', links],
  ]);
  expect(twice.join('\n')).not.toContain('was read as the id');
});

test('Codes in a column of whatever name are ids where nearly all that ends name stand there', () => {
  const read = readTogether({
    'airports.csv': 'IATA,Name,City\nLHR,Heathrow,London\nCDG,Charles de Gaulle,Paris\nAMS,Schiphol,Amsterdam',
    'routes.csv': 'Source airport,Destination airport,Stops\nLHR,CDG,0\nCDG,AMS,0\nAMS,LHR,1',
  });
  expect(read).toEqual([
    '0 events, 3 entities, 3 relations',
    'assumed · header · Each row was read as a relation from “Source airport” to “Destination airport”',
    'assumed · header · “IATA” was read as the id of each row of “airports.csv”, since “Source airport” and “Destination airport” of “routes.csv” name what stands in it',
    'entity · Heathrow · undated',
    'entity · Charles de Gaulle · undated',
    'entity · Schiphol · undated',
    'heathrow –related-to→ charles-de-gaulle',
    'charles-de-gaulle –related-to→ schiphol',
    'schiphol –related-to→ heathrow',
  ]);
});
