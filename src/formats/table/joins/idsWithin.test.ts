import { expect, test } from 'vitest';
import { readTogether } from '../../testing/readTogether';

const CAST = 'novel_id,figure_id,name,sex\n1,1,Emma,f\n1,2,Knightley,m\n1,3,Harriet,f\n2,1,Anne,f\n2,2,Wentworth,m';
const TIES = 'novel_id,source,target,tie\n1,1,2,loves\n1,1,3,advises\n2,1,2,loves';

test('Ids that count anew within each book join by both where the other table has both', () => {
  expect(readTogether({ 'cast.csv': CAST, 'ties.csv': TIES })).toEqual([
    '0 events, 5 entities, 3 relations',
    'assumed · header · “figure_id” was read as the id of each row of “cast.csv”, since “source” and “target” of “ties.csv” name what stands in it',
    'assumed · header · The same “figure_id” stands beside other records for each “novel_id”: rows of “cast.csv” and “ties.csv” were joined by both, which are written “2/2”',
    'entity · Emma · undated',
    'entity · Knightley · undated',
    'entity · Harriet · undated',
    'entity · Anne · undated',
    'entity · Wentworth · undated',
    'emma –loves→ knightley',
    'emma –advises→ harriet',
    'anne –loves→ wentworth',
  ]);
});

test('Ids beside which the same name stands again join by themselves', () => {
  const seasons = 'season,id,label\n1,a1,Ann\n1,b2,Bob\n2,a1,Ann\n2,b2,Bob\n2,c3,Cy';
  const read = readTogether({ 'nodes.csv': seasons, 'edges.csv': 'season,source,target\n1,a1,b2\n2,b2,c3' });
  expect(read.join('\n')).not.toContain('joined by both');
});

test('Where the other table does not say within what, nothing is written anew', () => {
  const read = readTogether({ 'cast.csv': CAST, 'ties.csv': 'source,target,tie\n1,2,loves\n1,3,advises' });
  expect(read.join('\n')).not.toContain('joined by both');
});
