import { expect, test } from 'vitest';
import { readGraphml } from '../graphml/readGraphml';
import { readNodeLink } from '../node-link/readNodeLink';
import { linesOf, readingOf } from '../testing/readFixture';

const read = (nodes: readonly unknown[], links: readonly unknown[] = []) => {
  const { dataset, summary } = readingOf('x', (into) => readNodeLink({ nodes, links }, into));
  return { lines: dataset === null ? [] : linesOf(dataset), summary };
};

test('a node without a title is called by its given and family name, or by what it is known by', () => {
  const { lines } = read([
    { id: 'fPKt', lastName: 'Zach', firstName: 'Ida' },
    { id: 'p5aC', firstName: 'Ann' },
    { id: '1', userId: 'eisman', lang: 'de' },
    { id: 'q9', login: 42 },
    { id: 'h2', value: 'Uau5Y2B43vv4iNhFenx2+FyPEUw=' },
    { id: 'm3', name: 'Kew', firstName: 'no' },
  ]);
  expect(lines).toEqual([
    'entity · Ida Zach · undated',
    'entity · Ann · undated',
    'entity · eisman · undated',
    'entity · q9 · undated',
    'entity · h2 · undated',
    'entity · Kew · undated',
  ]);
});

test('a file is what a node is called by where its id says nothing', () => {
  const files = [{ fileName: 'Lock.java' }, { fileName: 'Key.java' }];
  expect(read(files.map((file, id) => ({ id, ...file }))).lines).toEqual([
    'entity · Lock.java · undated',
    'entity · Key.java · undated',
  ]);
  expect(read(files.map((file, at) => ({ id: ['Ida', 'Ann'][at], ...file }))).lines).toEqual([
    'entity · Ida · undated',
    'entity · Ann · undated',
  ]);
});

test('what only repeats an attribute of a link is no type of it', () => {
  const linked = (title: string) =>
    read([{ id: 'ida' }, { id: 'ann' }], [{ source: 'ida', target: 'ann', weight: 12, title }]).lines.at(-1);
  expect(linked('Weight: 12')).toBe('ida –related-to→ ann');
  expect(linked('Weight: 13')).toBe('ida –weight-13→ ann');
});

test('times of links in milliseconds since 1970 are dates, and that is said', () => {
  const { lines, summary } = read(
    [{ id: 'ida' }, { id: 'ann' }],
    [{ source: 'ida', target: 'ann', label: 'knows', properties: { from: 1460380598339 } }],
  );
  expect(lines.at(-1)).toBe('ida –knows→ ann · 2016-04-11/..');
  expect(summary).toContain(
    'Times such as “1460380598339” are numbers, and were read as milliseconds since 1970, in UTC',
  );
});

const ofGraph = (...nodes: readonly string[]) => {
  const keys = ['personName', 'bookTitle', 'typeName', 'authorName'].map(
    (name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`,
  );
  const { dataset } = readingOf('x', (into) =>
    readGraphml(`<graphml>${keys.join('')}<graph edgedefault="directed">${nodes.join('')}</graph></graphml>`, into),
  );
  return dataset === null ? [] : linesOf(dataset);
};

const node = (id: string, said: Readonly<Record<string, string>>) =>
  `<node id="${id}">${Object.entries(said)
    .map(([key, value]) => `<data key="${key}">${value}</data>`)
    .join('')}</node>`;

test('a node without a label is called by what is called the name or title of such, and not by its class', () => {
  expect(
    ofGraph(
      node('101', { typeName: 'person', personName: 'Ann Lee' }),
      node('102', { typeName: 'book', bookTitle: 'On Ships', authorName: 'Ann Lee' }),
      node('103', { typeName: 'book', authorName: 'Ann Lee' }),
    ),
  ).toEqual(['entity · Ann Lee · undated', 'entity · On Ships · undated', 'entity · 103 · undated']);
  expect(read([{ id: '7', label: '7', bookTitle: 'On Maps' }]).lines).toEqual(['entity · On Maps · undated']);
});
