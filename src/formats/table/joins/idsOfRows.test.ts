import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import { success } from '../../../model/result';
import { readFiles } from '../../readFiles';
import { saidOfTables } from '../../testing/saidOfTables';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

test('rows are joined by ids in columns that are called after kin, and it is told', () => {
  const lines = saidOfTables({
    'tree.csv': 'id,name,spouseId,childrenIds\n1,Ada,2,"3, 4"\n2,Bob,1,"3, 4"\n3,Cid,,\n4,Dot,,',
  });
  expect(lines).toContain('ada –spouse→ bob');
  expect(lines).toContain('ada –children→ dot');
  expect(lines.filter((line) => line.includes('–spouse→'))).toHaveLength(1);
  expect(lines.join()).toContain('“spouseId” was read as what joins each row of “tree.csv” to rows of the same table');
});

test('a list in which the row’s own id stands names no other rows', () => {
  const lines = saidOfTables({
    'quakes.csv':
      'id,title,date,ids\nus1,Ulm,1911-01-01,",us1,"\nus2,Bern,1911-02-01,",us2,us3,"\nus3,Metz,1911-03-01,",us3,us1,"',
  });
  expect(lines[0]).toBe('3 events, 0 entities, 0 relations');
});

test('ids of letters and digits say it under any name, of another list too', () => {
  const lines = saidOfTables({
    'halls.csv': 'id,name\nh1,Great Hall\nh2,Small Hall\nh3,Old Hall',
    'rooms.csv': 'id,name,in\nr1,Kitchen,h1\nr2,Pantry,h1\nr3,Cellar,h2',
  });
  expect(lines).toContain('pantry –in→ great-hall');
});

const NODES =
  'id,label,type,epoch,relations\n1,Ada Moor,painter,1900-1950,2;4\n2,Blue Gate,work,1925,1;3\n3,Light School,movement,1910-1930,2;4\n4,Cole Hay,painter,1880-1940,1;3';

test('events that list ids of others of their table under a word for relations are joined, each two once', () => {
  const lines = saidOfTables({ 'salon.csv': NODES });
  expect(lines).toContain('4 events, 0 entities, 4 relations');
  expect(lines).toContain('ada-moor –relations→ cole-hay');
  expect(lines.join()).not.toContain('“id” counts the rows');
});

test('what a table of relations says of two is not said once more by their rows, and what it leaves out is', () => {
  const lines = saidOfTables({
    'salon.csv': NODES,
    'links.csv': 'source,target,type\n1,2,made\n3,2,shows\n4,3,founded',
  });
  expect(lines).toContain('4 events, 0 entities, 4 relations');
  expect(lines.filter((line) => line.includes('–relations→'))).toEqual(['ada-moor –relations→ cole-hay']);
});

test.each([
  ['counts of something', 'id,name,size\n1,Ada,2\n2,Bob,3\n3,Cid,1\n4,Dot,2'],
  ['numbers of another list', 'id,name,teamId\n1,Ada,2\n2,Bob,1\n3,Cid,1\n4,Dot,2'],
])('%s join nothing', (_, text) => {
  expect(saidOfTables({ 'crew.csv': text })[0]).toMatch(/ 0 relations$/);
});

test('of more ids than a function takes as arguments too', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, i) => `${7 * i + 7},Event ${i},${1500 + (i % 500)},${i % 3 === 2 ? 7 * i : ''}`,
  );
  const bytes = new TextEncoder().encode(['id,title,date,origin_id', ...rows].join('\n'));
  const raw = delimitedTable({ name: 'many.csv', bytes });
  const into = createDatasetBuilder('many', 'a table');
  const read = readTableFiles(raw === null ? [] : [raw], [], into, () => success(null));
  expect(read.ok && read.value.tables.map(({ line }) => line).join()).toContain('--entities=origin_id');
});

test('ids in objects that say no more than what each is are those of rows, also where few rows have several', async () => {
  const people = [
    { id: '71', name: 'Ada', spouses: [{ id: '82', type: 'married' }], children: [{ id: '105', type: 'own' }] },
    {
      id: '82',
      name: 'Bob',
      spouses: [
        { id: '71', type: 'married' },
        { id: '93', type: 'divorced' },
      ],
      children: [{ id: '104', type: 'adopted' }],
    },
    { id: '93', name: 'Cid', spouses: [{ id: '82', type: 'divorced' }], children: [] },
    { id: '104', name: 'Dot', spouses: [], children: [] },
    { id: '105', name: 'Eve', spouses: [], children: [] },
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(people));
  const read = await readFiles([{ name: 'tree.json', bytes }], { most: 1000, mappings: [], onProgress: () => {} });
  const dataset = read.ok && 'dataset' in read.value ? read.value.dataset : null;
  expect(dataset?.relations.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
    'ada children eve',
    'ada spouses bob',
    'bob children dot',
    'bob spouses cid',
  ]);
  expect(dataset?.entities[1]?.fields).toEqual([
    { label: 'id', value: '82' },
    { label: 'spouses details', value: '71 – type: married; 93 – type: divorced' },
    { label: 'children details', value: 'type: adopted' },
  ]);
});
