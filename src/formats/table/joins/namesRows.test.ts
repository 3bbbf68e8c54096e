import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

test('whose names stand in a column are joined, and it is told', () => {
  const lines = saidOfTables({ 'tree.csv': 'name,parent\nAda,\nBee,Ada\nCid,Ada\nDot,Bee' });
  expect(lines).toContain('0 events, 4 entities, 3 relations');
  expect(lines).toContain('dot –parent→ bee');
  expect(lines.join()).toContain('“parent” was read as what joins each row of “tree.csv” to rows of the same table');
});

test('several names in a cell are several', () => {
  const lines = saidOfTables({ 'crew.csv': 'name,friends\nAda,Bee; Cid; Dot\nBee,Ada; Cid\nCid,Bee\nDot,Ada' });
  expect(lines).toContain('0 events, 4 entities, 7 relations');
});

test('rows of another table are found by their names', () => {
  const lines = saidOfTables({
    'crew.csv': 'name,rank\nAda Lee,mate\nBee Ray,cook\nCid Fox,mate',
    'events.csv': 'title,date,seen by\nFair,1768,Ada Lee\nFeast,1769,Cid Fox\nHunt,1771,Ada Lee',
  });
  expect(lines).toContain('hunt –seen-by→ ada-lee');
});

test('events are joined to others of their table, which may come later', () => {
  const held = 'line,from,to,became\nOak Line,1901-02-03,1910-04-05,Elm Line\nElm Line,1910-04-06,1922-01-01,Ash Line';
  const lines = saidOfTables({
    'lines.csv': `${held}\nFir Line,1905-03-02,1921-12-31,Ash Line\nAsh Line,1922-01-02,1930-05-06,`,
  });
  expect(lines).toContain('4 events, 0 entities, 3 relations');
  expect(lines).toContain('oak-line –became→ elm-line');
  expect(lines.join()).toContain('“became” was read as what joins each row of “lines.csv” to rows of the same table');
});

test('events of which two are called the same are joined to neither', () => {
  const rows = 'Fair,1901,Ball\nBall,1902,Feast\nFeast,1903,Fair\nFair,1904,';
  expect(saidOfTables({ 'x.csv': `title,year,before\n${rows}` })[0]).toBe('4 events, 0 entities, 0 relations');
});

test('what all rows go back to may have no row of its own', () => {
  const rows = ['oak,tree', 'elm,tree', 'ash,tree', 'fir,tree'].map((row) => row.replace(',', ',oak|elm|ash|'));
  const lines = saidOfTables({
    'kinds.csv': `name,like\n${rows.join('\n')}\nyew,oak|elm|ash|tree\nbox,fir|yew|box|tree\nbay,fir|yew|elm|tree\nlime,bay|box|oak|tree\npear,lime|bay|ash|tree\nplum,pear|lime|box|tree`,
  });
  expect(lines).toContain('plum –like→ pear');
});

test('whole numbers that a statistics program wrote with a fraction find their rows', () => {
  const lines = saidOfTables({
    'nodes.csv': 'id,name\n1,Ada\n2,Bee\n3,Cid',
    'edges.csv': 'source,target\n1.0,2.0\n2.0,3.0',
  });
  expect(lines.slice(0, 2)).toEqual([
    '0 events, 3 entities, 2 relations',
    'repaired · file · Ids that are written as numbers with “.0” were found without it: 1.0, 2.0, 3.0',
  ]);
});

test.each([
  ['other words for the names', 'name,sort name,rank\nAda,Ada,mate\nBee,Bee,cook\nCid,Cid,mate\nDot,Ada,mate'],
  ['words of which few are names', 'name,likes\nAda,Bee\nBee,tea\nCid,rum\nDot,ale'],
  ['numbers', 'name,rank\n1,2\n2,3\n3,1\n4,1'],
])('%s join nothing', (_, text) => {
  expect(saidOfTables({ 'crew.csv': text })[0]).toMatch(/ 0 relations$/);
});
