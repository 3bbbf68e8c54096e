import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  ['edges.csv', 'id_0,id_1\nk7,m2\nk9,m4', '--role=relations --from=id_0 --to=id_1'],
  ['ship-links.csv', 'ship0,ship1,weight\nAda,Bee,2\nCid,Dot,1', '--role=relations --from=ship0 --to=ship1'],
  ['edge_list.csv', 'author_id,book_id\n4,17\n5,18', '--role=relations --from=author_id --to=book_id'],
  ['edgelist.csv', 'actors,films\nAnn,Deceit\nAnn,Arrowsmith\nBob,Deceit', '--role=relations --from=actors --to=films'],
  [
    'relationships',
    'Ward,Guardian,Since\nAnn,Bob,1768\nBob,Cid,1771\nDan,Cid,1772',
    '--role=relations --from=Ward --to=Guardian --start=Since',
  ],
])('In a table called “%s”, two columns that can be its ends are', (name, text, line) => {
  expect(lineOf(text, name)).toBe(line);
  expect(lineOf(text, 'export.csv')).not.toContain('--role=relations');
});

test('in a table that is called after relations, what two columns are the names of is joined', () => {
  const text = 'id,role,Scholar name,House name,note\n1,pupil,Ann,Kew,x\n2,head,Bob,Rye,y\n3,guest,Ann,Rye,z';
  expect(lineOf(text, 'relationships.csv')).toContain("--from='Scholar name' --to='House name'");
});

test.each([
  ['cities.csv', 'id_0,id_1\nk7,m2\nk9,m4'],
  ['knowledge.csv', 'id_0,id_1\nk7,m2\nk9,m4'],
  ['links.csv', 'page,url\nKew,https://kew.org\nRio,https://rio.org'],
  ['links.csv', 'topic,word\nKew,garden\nRio,harbour'],
  ['links.csv', 'name,year\nKew,1768\nRio,1771'],
  ['relations.csv', 'name,parent,date\nAnn,Bob,1768\nBob,Cid,1771'],
  ['edges.csv', 'score_0,score_1,score_2\n1,2,4\n3,4,5'],
])('In “%s”, what has no two such columns has no ends', (name, text) => {
  expect(lineOf(text, name)).not.toContain('--role=relations');
});
