import { expect, test } from 'vitest';
import { readTogether } from '../../testing/readTogether';

const NODES = 'name,group\nAnn,1\nBob,1\nCy,2\nDi,2';

test.each([
  ['0', '0,1,3\n1,2,1\n2,3,4'],
  ['1', '1,2,3\n2,3,1\n3,4,4'],
])('Numbers of rows are ends where these have no ids: counted from %s', (first, links) => {
  expect(readTogether({ 'nodes.csv': NODES, 'links.csv': `source,target,value\n${links}` })).toEqual([
    '0 events, 4 entities, 3 relations',
    `assumed · header · “source” and “target” of “links.csv” were read as the numbers of the rows of “nodes.csv”, of which the first is ${first}`,
    'entity · Ann · undated',
    'entity · Bob · undated',
    'entity · Cy · undated',
    'entity · Di · undated',
    'ann –related-to→ bob',
    'bob –related-to→ cy',
    'cy –related-to→ di',
  ]);
});

test.each([
  ['the last row is not named', NODES, '0,1,3\n1,2,1'],
  ['rows have ids', 'id,name\na,Ann\nb,Bob\nc,Cy\nd,Di', '0,1,3\n1,2,1\n2,3,4'],
  ['rows are called by numbers', 'name,group\n1,x\n2,x\n3,y\n4,y', '1,2,3\n2,3,1\n3,4,4'],
])('Numbers are no rows where %s', (_, nodes, links) => {
  const read = readTogether({ 'nodes.csv': nodes, 'links.csv': `source,target,value\n${links}` });
  expect(read.join('\n')).not.toContain('numbers of the rows');
});
