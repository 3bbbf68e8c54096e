import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsNodeLink } from './fitsNodeLink';
import { readNodeLink } from './readNodeLink';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const contentOf = (name: string): unknown => JSON.parse(textOf(name));
const read = (name: string) => readingOf(name, (into) => readNodeLink(contentOf(name), into));

test.each([
  [
    'alchemy.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'classes.json',
    '0 events, 6 entities, 1 relations\n' +
      'assumed · file · “label” says the same of many nodes, and was read as their kind; what they are called was read from “name”\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'd3-index.json',
    '0 events, 3 entities, 2 relations\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'empty.json',
    'refused: “empty.json” was read as a fixture, and there is not one event or entity in it | Look at the file in the program that made it: it may be empty, or only part of what was exported.',
  ],
  [
    'force-graph.json',
    '1 events, 2 entities, 3 relations\n' +
      'assumed · file · Where a node stands in its drawing (“x” and “y”) was taken for no part of the history\n' +
      'assumed · file · Times such as “1728” are numbers, and were read as years\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'assumed · file · How it is drawn (“color”) was taken for no part of the history',
  ],
  [
    'index-despite-ids.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · No link names the id of a node; they were read as the places of nodes in the list, from 0\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'heads.json',
    '0 events, 3 entities, 2 relations\n' +
      'assumed · file · Links were told by the ids of nodes in them: “ferries”, each from “head” to “tail”\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'lines.json',
    '0 events, 3 entities, 2 relations\n' +
      'assumed · file · Links were told by the ids of nodes in them: “lines”, each from “from” to “to”\n' +
      'assumed · file · Times such as “1815” are numbers, and were read as years\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'assumed · file · How it is drawn (“color”) was taken for no part of the history',
  ],
  ['networkx.json', '1 events, 2 entities, 3 relations'],
  [
    'no-list.json',
    'refused: It is no network: it has no list of nodes | Write it as { "nodes": [{ "id" }], "links": [{ "source", "target" }] }.',
  ],
  [
    'relations.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'twice.json',
    '0 events, 3 entities, 1 relations\n' +
      'repaired · node “cook” · The id “cook” is there already\n' +
      'repaired · file · A node is in it more than once, word for word, and became one each: banks',
  ],
  [
    'ugly.json',
    '0 events, 6 entities, 1 relations\n' +
      'skipped · node 2 · It is no node, but “null”\n' +
      'skipped · node 3 · It is no node, but “text”\n' +
      'repaired · node “a” · The id “a” is there already\n' +
      'kept · node 6 · It has no id, so nothing can be joined to it\n' +
      'assumed · file · Times such as “1390000000000” are numbers, and were read as milliseconds since 1970, in UTC\n' +
      'kept · node 8 · It has no id, so nothing can be joined to it\n' +
      'skipped · edge 4 · It is no edge, but “7”\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'skipped · edge 2 · It does not say where it ends\n' +
      'skipped · edge 5 · It does not say where it starts\n' +
      'skipped · edge 6 · It does not say where it starts\n' +
      'skipped · edge 3 · It joins “ghost”, and there is no such record',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('links find their nodes by id, as the node itself, or by index', () => {
  const { dataset } = read('force-graph.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'expedition · First voyage · 1768-08-25/1771-07-12',
    'person · James Cook · 1728/1779',
    'entity · Tahiti · undated',
    'james-cook –led→ first-voyage',
    'first-voyage –related-to→ tahiti · 1769/..',
    'first-voyage –related-to→ tahiti',
  ]);
  expect(dataset?.events[0]?.fields).toContainEqual({ label: 'Time', value: '1771-07-12 10:00:00Z' });
  const byIndex = read('d3-index.json').dataset;
  expect(byIndex?.relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['brahe kepler', 'galilei kepler']);
  expect(byIndex?.entities.map(({ themes }) => themes[0])).toEqual(['group-1', 'group-1', 'group-2']);
});

test('links name nodes by their places where their labels are other numbers', () => {
  const nodes = ['1', '2', '3'].map((label) => ({ label }));
  const linksOf = (...links: readonly (readonly [number, number])[]) =>
    readingOf('a', (into) =>
      readNodeLink({ directed: true, nodes, links: links.map(([source, target]) => ({ source, target })) }, into),
    ).dataset?.relations.map(({ from, to }) => `${from} ${to}`);
  expect(linksOf([0, 2], [1, 2])).toEqual(['1 3', '2 3']);
  expect(linksOf([1, 2], [2, 1])).toEqual(['1 2', '2 1']);
});

test('a list that names nodes is their links, whatever it and its ends are called', () => {
  const relationsOf = (name: string) =>
    read(name).dataset?.relations.map(({ from, to, fields }) => [
      from,
      to,
      ...(fields ?? []).map(({ value }) => value),
    ]);
  expect(relationsOf('destinations.json')).toEqual([
    ['dover', 'calais', '21'],
    ['dover', 'ostend', '62'],
  ]);
  expect(relationsOf('heads.json')).toEqual([
    ['dover', 'calais', 'Timetable of 1851', '21'],
    ['dover', 'ostend', 'Timetable of 1846', '62'],
  ]);
  const { dataset } = read('lines.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'person · Ada Lovelace · 1815/..',
    'person · Annabella Milbanke · undated',
    'person · Lord Byron · undated',
    'annabella-milbanke –mother-of→ ada-lovelace',
    'lord-byron –father-of→ ada-lovelace',
  ]);
  expect(dataset?.entities[2]?.fields).toEqual([
    { label: 'id', value: 'byron' },
    { label: 'home', value: 'London' },
  ]);
});

test('what a link says beside its id is kept, also where both are the same', () => {
  const nodes = [{ id: 'kew' }, { id: 'rio' }];
  const links = [{ id: '0', source: 'kew', target: 'rio', route_key: '0' }];
  const { dataset } = readingOf('routes', (into) => readNodeLink({ nodes, links }, into));
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'route_key', value: '0' }]);
});

test('a label that is a class of many nodes is their kind, and each is called by its own name', () => {
  const { dataset } = read('classes.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'person · Edmond Halley · undated',
    'person · Isaac Newton · undated',
    'person · Robert Hooke · undated',
    'place · London · undated',
    'place · Oxford · undated',
    'place · Cambridge · undated',
    'edmond-halley –visited→ isaac-newton',
  ]);
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: 'kind', value: 'astronomer' });
});

test('names that say less than labels do not take their place', () => {
  const named = (label: (index: number) => string, name: (index: number) => string) => {
    const nodes = [0, 1, 2, 3, 4, 5].map((id) => ({ id, label: label(id), name: name(id) }));
    const { dataset } = readingOf('a', (into) => readNodeLink({ nodes, links: [] }, into));
    return dataset?.entities.map(({ title }) => title);
  };
  const repeated = (index: number) => `Port ${'AB'[index % 2]}`;
  const single = (index: number) => `Ship ${'ABCDEF'[index]}`;
  expect(named(single, repeated)).toEqual([0, 1, 2, 3, 4, 5].map(single));
  expect(named(repeated, repeated)).toEqual([0, 1, 2, 3, 4, 5].map(repeated));
  expect(named(repeated, single)).toEqual([0, 1, 2, 3, 4, 5].map(single));
});

test('an attribute without a place is a field, also where its name is one of a date', () => {
  expect(read('force-graph.json').dataset?.entities[1]?.fields).toEqual([
    { label: 'from', value: 'Polynesia' },
    { label: 'val', value: '3' },
    { label: 'tags', value: 'island, port' },
    { label: 'place', value: '{"lat":-17.6}' },
  ]);
});

test('an undirected graph of NetworkX keeps the labels and dates of parallel links', () => {
  const { dataset } = read('networkx.json');
  expect(dataset?.title).toBe('Treaties');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'meeting · Tordesillas · 1494-06-07',
    'state · Spain · undated',
    'state · Portugal · undated',
    'spain –treaty-with→ portugal · 1494~',
    'spain –treaty-with→ portugal',
    'spain –related-to→ tordesillas',
  ]);
  expect(dataset?.relationTypes?.every(({ inverse }) => inverse === undefined)).toBe(true);
});

test('keys such as __proto__ are keys like any other', () => {
  const { dataset } = read('ugly.json');
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: '__proto__', value: '{"polluted":true}' });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('it claims its own files, and none of other formats with lists of nodes', () => {
  expect(
    ['d3-index.json', 'force-graph.json', 'alchemy.json', 'networkx.json', 'ugly.json', 'empty.json'].map((name) =>
      fitsNodeLink(contentOf(name)),
    ),
  ).toEqual([true, true, true, true, true, true]);
  expect(fitsNodeLink(contentOf('no-list.json'))).toBe(false);
});

test('an object that says when a node was dates it, and one that says where in a text does not', () => {
  const nodes = [
    { id: 'a', label: 'Survey', time: { start: 1403136000000, stop: 1403222400000, rank: 3 } },
    { id: 'b', label: 'Voyage', period: { start: 1768, end: 1771 } },
    { id: 'c', label: 'Landing', happened: { start: '1770-04-29' } },
    { id: 'd', label: 'Parser', loc: { start: 1200, end: 1400 } },
    { id: 'e', label: 'Passage', route: { from: '1770', to: 'Batavia' } },
  ];
  const { dataset } = readingOf('times', (into) => readNodeLink({ nodes, links: [] }, into));
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Survey · 2014-06-19/2014-06-20',
    'entity · Voyage · 1768/1771',
    'entity · Landing · 1770-04-29/..',
    'entity · Parser · undated',
    'entity · Passage · undated',
  ]);
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: 'rank', value: '3' });
});

test('what a link says as an object is kept in words, whatever its keys are called', () => {
  const link = { source: 'a', target: 'b', label: 'wrote to', sent: { toString: 'Kew', valueOf: 'Bath' } };
  const { dataset } = readingOf('letters', (into) =>
    readNodeLink({ nodes: [{ id: 'a' }, { id: 'b' }], links: [link] }, into),
  );
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'sent', value: '{"toString":"Kew","valueOf":"Bath"}' }]);
});

test('links find their nodes by any key under which each node has a value of its own that they name', () => {
  const nodes = [
    { slug: 'kew', name: 'Kew', code: 'K1' },
    { slug: 'lima', name: 'Lima', code: 'L2' },
    { slug: 'oslo', name: 'Oslo', code: 'O3' },
  ];
  for (const [source, target] of [
    ['kew', 'oslo'],
    ['Kew', 'Oslo'],
    ['K1', 'O3'],
  ]) {
    const { summary } = readingOf('keys', (into) =>
      readNodeLink({ directed: true, nodes, links: [{ source, target }] }, into),
    );
    expect(summary, source).toBe('0 events, 3 entities, 1 relations');
  }
});

test.each(['reltype_class', 'rel_type', 'reltype', 'relation_type'])(
  'links between the same two stay apart by what joins them, which is called %s',
  (called) => {
    const links = ['derived', 'cognate'].map((each) => ({ source: 'Latin', target: 'French', [called]: each }));
    const { dataset } = readingOf('words', (into) =>
      readNodeLink({ nodes: [{ id: 'Latin' }, { id: 'French' }], links }, into),
    );
    expect(dataset?.relations.map(({ type }) => type)).toEqual(['derived', 'cognate']);
  },
);

test('a link that goes one way and is called nothing is said in words that add nothing', () => {
  const { dataset } = readingOf('bare', (into) =>
    readNodeLink(
      { directed: true, nodes: [{ id: 'Kew' }, { id: 'Rio' }], links: [{ source: 'Kew', target: 'Rio' }] },
      into,
    ),
  );
  expect(dataset?.relationTypes?.map(({ label, inverse }) => [label, inverse])).toEqual([['linked to', 'linked from']]);
});

test('classes in a list are kinds beside names of which a few come again', () => {
  const nodes = Array.from({ length: 20 }, (_, id) => ({
    id,
    label: [id < 10 ? 'God' : 'Nymph'],
    name: `N${id % 15}`,
  }));
  const { dataset } = readingOf('a', (into) => readNodeLink({ nodes, links: [] }, into));
  expect(dataset?.entities.slice(9, 12).map(({ title, kind }) => `${kind} ${title}`)).toEqual([
    'god N9',
    'nymph N10',
    'nymph N11',
  ]);
});

test('nodes with running ids and no name are called by the text that tells them apart, which is told', () => {
  const names = ['Ada', 'Ben', 'Eve', 'Kim', 'Lea'];
  const called = (more: (name: string, id: number) => object) => {
    const nodes = names.map((name, id) => ({ id, ...more(name, id) }));
    const { dataset, summary } = readingOf('a', (into) => readNodeLink({ nodes, links: [] }, into));
    return [dataset?.entities.map(({ title }) => title).join(' '), summary.includes('tells them apart')];
  };
  expect(
    called((name, id) => ({ page: `https://example.org/${name}`, zone: 'x', character: name, born: `${id}` })),
  ).toEqual(['Ada Ben Eve Kim Lea', true]);
  const untold = ['0 1 2 3 4', false];
  expect(called((name, id) => (id > 1 ? { character: name } : {}))).toEqual(untold);
  expect(called((_, id) => ({ zone: id > 2 ? 'north' : 'south' }))).toEqual(untold);
  expect(called((name) => ({ firstName: name, lastName: 'Weir', motto: `${name} first` }))).toEqual([
    'Ada Weir Ben Weir Eve Weir Kim Weir Lea Weir',
    false,
  ]);
  const nodes = names.map((id) => ({ id, role: `${id} of the guild` }));
  const { dataset } = readingOf('a', (into) => readNodeLink({ nodes, links: [] }, into));
  expect(dataset?.entities.map(({ title }) => title)).toEqual(names);
});
