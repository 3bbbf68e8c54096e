import { expect, test } from 'vitest';
import { createDatasetBuilder, type DatasetBuilder } from './createDatasetBuilder';
import { parseDataset } from './parseDataset';
import type { Dataset } from './schema';

function build(fill: (into: DatasetBuilder) => void) {
  const builder = createDatasetBuilder('voyages.csv', 'a table');
  fill(builder);
  const built = builder.build();
  if (!built.ok) throw new Error(built.failure.message);
  return built.value;
}

const isSound = (dataset: Dataset): boolean => {
  const read = parseDataset(JSON.stringify(dataset));
  return read.ok && read.value.problems.length === 0;
};

test('records keep the words of their file: kinds, themes, fields, sources, relations', () => {
  const { dataset, problems } = build((into) => {
    into.relation({ from: 'cook', to: '1', label: 'commanded', at: 'row 1' });
    into.event({
      key: '1',
      title: 'First voyage',
      at: 'row 1',
      kind: 'Voyage',
      themes: ['Pacific', 'pacific', 'Science'],
      date: { edtf: '1768-08-25/1771-07-12' },
      fields: [{ label: 'Ship', value: 'Endeavour' }],
      sources: [{ title: 'Journal', locator: 'f. 3' }],
    });
    into.entity({ key: 'cook', title: 'James Cook', at: 'row 2', kind: 'Person', date: { edtf: '1728/1779' } });
  });
  expect(problems).toEqual([]);
  expect(isSound(dataset)).toBe(true);
  expect(dataset.events[0]).toEqual({
    id: 'first-voyage',
    title: 'First voyage',
    summary: '',
    kind: 'voyage',
    themes: ['pacific', 'science'],
    track: 'events',
    date: { edtf: '1768-08-25/1771-07-12', basis: 'stated' },
    fields: [{ label: 'Ship', value: 'Endeavour' }],
    citations: [{ source: 'source-journal', locator: 'f. 3' }],
  });
  expect(dataset.entities[0]).toMatchObject({ kind: 'person', existence: { edtf: '1728/1779' } });
  expect(dataset.relations[0]).toMatchObject({ type: 'commanded', from: 'james-cook', to: 'first-voyage' });
  expect(dataset.kinds).toEqual([{ id: 'voyage', label: 'Voyage', family: 'event', like: 'summit' }]);
});

test('two pages that are called alike say in short where each of them is', () => {
  const { dataset } = build((into) => {
    const sources = ['https://www.agency.example/1785', 'https://archive.example/cook'].map((url) => ({
      title: 'The Agency',
      url,
    }));
    into.event({
      key: 'a',
      title: 'A',
      at: 'row 1',
      sources: [...sources, { title: 'Journal', url: 'https://j.example' }],
    });
  });
  expect(dataset.sources.map(({ title, short }) => [title, short])).toEqual([
    ['The Agency', 'The Agency · agency.example/1785'],
    ['The Agency', 'The Agency · archive.example/cook'],
    ['Journal', 'Journal'],
  ]);
});

test('a page that has its address alone for a name is short by where it is and how it ends', () => {
  const urls = ['https://www.agency.example/1785/', `https://archive.example/${'records/'.repeat(9)}voyage-of-1785`];
  const { dataset } = build((into) => {
    into.event({ key: 'a', title: 'A', at: 'row 1', sources: urls.map((url) => ({ title: url, url })) });
  });
  expect(dataset.sources.map(({ title }) => title)).toEqual(urls);
  expect(dataset.sources.map(({ short }) => short)).toEqual([
    'agency.example/1785',
    'archive.example/…cords/voyage-of-1785',
  ]);
});

test('what cannot be used is listed where it stands, and the rest is kept', () => {
  const { dataset, problems } = build((into) => {
    into.event({ key: 'a', title: 'A', at: 'row 1', date: { unread: 'in the spring' } });
    into.event({ key: 'a', title: 'B', at: 'row 2', date: { edtf: '2014/2011' } });
    into.relation({ from: 'a', to: 'nobody', at: 'row 3' });
  });
  expect(isSound(dataset)).toBe(true);
  expect(problems.map(({ path, effect, sort, id }) => [path, effect, sort, id ?? ''].join(' '))).toEqual([
    'row 1 kept date a',
    'row 2 kept date b',
    'row 2 repaired duplicate b',
    'row 3 skipped reference ',
  ]);
  expect(dataset.events[0]?.fields).toEqual([{ label: 'Date as written', value: 'in the spring' }]);
  expect(dataset.events.map(({ date }) => date)).toEqual([undefined, undefined]);
});

test('ids are sound and unique whatever the titles are', () => {
  const { dataset } = build((into) => {
    for (const title of ['__proto__', 'constructor', 'Łódź', 'Łódź', '維新', '', '  ', 'relation', 'source x']) {
      into.entity({ key: title, title, at: 'row', sources: [{ title: 'x' }] });
    }
    into.relation({ from: '__proto__', to: 'constructor', at: 'row' });
  });
  expect(isSound(dataset)).toBe(true);
  expect(dataset.entities.map(({ id }) => id).slice(0, 6)).toEqual([
    'proto',
    'constructor',
    'lodz',
    'lodz-2',
    'entity',
    'untitled',
  ]);
  expect(dataset.relations).toHaveLength(1);
});

test('an own word never takes the id of a common one', () => {
  const { dataset } = build((into) => {
    into.event({ key: '1', title: 'A', at: 'row 1', kind: 'Document' });
    into.entity({ key: '2', title: 'B', at: 'row 2', kind: 'document' });
    into.relation({ from: '1', to: '2', label: 'Signed', at: 'row 3', isUndirected: true });
  });
  expect(isSound(dataset)).toBe(true);
  expect(dataset.events[0]?.kind).toBe('document-2');
  expect(dataset.entities[0]?.kind).toBe('document');
  expect(dataset.relations[0]?.type).toBe('signed-2');
});

test('an empty file is refused', () => {
  expect(createDatasetBuilder('x.gexf', 'GEXF').build()).toMatchObject({ ok: false });
});

test('a date of a relation that cannot be read is told by what its ends are called, and kept as it is written', () => {
  const { dataset, problems } = build((into) => {
    into.entity({ key: 'p1', title: '林则徐', at: 'row 1' });
    into.entity({ key: 'p2', title: '魏源', at: 'row 2' });
    into.relation({ from: 'p1', to: 'p2', at: 'row 3', validity: { unread: ' in his youth ' } });
  });
  expect(problems.map(({ record, message }) => `${record}: ${message}`)).toEqual([
    '林则徐 – 魏源: “in his youth” is not a date that can be read',
  ]);
  expect(dataset.relations[0]?.fields).toEqual([{ label: 'Date as written', value: 'in his youth' }]);
});
