import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsCytoscape } from './fitsCytoscape';
import { readCytoscape } from './readCytoscape';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const contentOf = (name: string): unknown => JSON.parse(textOf(name));
const read = (name: string) => readingOf(name, (into) => readCytoscape(contentOf(name), into));

test.each([
  [
    'desktop.cyjs',
    '0 events, 1 entities, 1 relations\n' +
      'assumed · file · Where a node stands in its drawing (“position”) was taken for no part of the history\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'bare-groups.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ],
  [
    'empty.json',
    'refused: “empty.json” was read as a fixture, and there is not one event or entity in it | Look at the file in the program that made it: it may be empty, or only part of what was exported.',
  ],
  [
    'groups.json',
    '0 events, 3 entities, 4 relations\n' +
      'assumed · file · Where a node stands in its drawing (“position”) was taken for no part of the history\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'assumed · file · How it is drawn (“style” and “color”) was taken for no part of the history',
  ],
  [
    'list.json',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'skipped · edge “bc” · It does not say where it ends',
  ],
  ['networkx.json', '0 events, 2 entities, 1 relations'],
  [
    'ugly.json',
    '0 events, 4 entities, 1 relations\n' +
      'skipped · node 3 · It is no node, but “5”\n' +
      'kept · node 2 · It has no id, so nothing can be joined to it\n' +
      'repaired · node “__proto__” · The id “__proto__” is there already\n' +
      'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways\n' +
      'skipped · node “__proto__” · It joins “nobody”, and there is no such record\n' +
      'skipped · edge 2 · It joins “gone”, and there is no such record',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('elements are read by groups or as a list, and what has a parent is part of it', () => {
  const { dataset } = read('groups.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'league · Hanseatic League · undated',
    'entity · Lübeck · 1226/..',
    'entity · Visby · undated',
    'lubeck –part-of-2→ hanseatic-league',
    'visby –part-of-2→ hanseatic-league',
    'lubeck –trades-with→ visby',
    'lubeck –related-to→ visby',
  ]);
  expect(dataset?.entities[1]?.fields).toContainEqual({ label: 'classes', value: 'capital port' });
  expect(read('list.json').dataset?.relations).toHaveLength(1);
});

test('of the desktop program, the network gives the title, and names are not said twice', () => {
  const { dataset } = read('desktop.cyjs');
  expect(dataset).toMatchObject({ title: 'Comets', description: 'source_note: Letters' });
  expect(dataset === null ? [] : linesOf(dataset)).toEqual(['entity · Halley · 1705', 'halley –cites→ halley']);
  expect(dataset?.entities[0]?.fields).toBeUndefined();
});

test('a graph that says whether it is directed says so of its links', () => {
  const directions = (said: object) => {
    const edge = { data: { source: 'a', target: 'b', interaction: 'cites' } };
    const elements = { nodes: [{ data: { id: 'a' } }, { data: { id: 'b' } }], edges: [edge] };
    const { dataset, summary } = readingOf('a', (into) => readCytoscape({ ...said, elements }, into));
    return [dataset?.relationTypes?.map(({ inverse }) => inverse !== undefined), summary.includes('assumed')];
  };
  expect(read('networkx.json').dataset?.relationTypes?.[0]?.inverse).toBeDefined();
  expect(directions({ directed: false })).toEqual([[false], false]);
  expect(directions({ data: { directed: true } })).toEqual([[true], false]);
  expect(directions({})).toEqual([[true], true]);
});

test('it claims its own files alone', () => {
  expect(
    ['groups.json', 'bare-groups.json', 'list.json', 'desktop.cyjs', 'ugly.json'].map((name) =>
      fitsCytoscape(contentOf(name)),
    ),
  ).toEqual([true, true, true, true, true]);
  expect(fitsCytoscape({ nodes: [{ id: 'a', data: { id: 1 } }], edges: [] })).toBe(false);
  expect([[{ data: {} }], { elements: [{ id: 1 }] }, { data: [] }].some(fitsCytoscape)).toBe(false);
});

test('nodes without ids are known by what stands beside their data', () => {
  expect(fitsCytoscape([{ data: { name: 'Gotha' } }, { data: { name: 'Kew' }, classes: 'garden' }])).toBe(true);
  expect(fitsCytoscape([{ data: { name: 'Gotha' }, year: 1787 }])).toBe(false);
});

test('a birth and a death among the attributes of nodes are their dates, in the order that all of them show', () => {
  const livesOf = (...lives: readonly Readonly<Record<string, string>>[]) => {
    const nodes = lives.map((life, at) => ({ data: { id: `${at}`, name: `Person ${at}`, ...life } }));
    const { dataset, summary } = readingOf('a', (into) => readCytoscape({ elements: { nodes, edges: [] } }, into));
    return { lives: dataset?.entities.map(({ existence, fields }) => existence?.edtf ?? fields), summary };
  };
  expect(
    livesOf(
      { Birthday: '5/7/1925', Deathday: '8/21/2016', Wedding: '11/26/1955' },
      { Geburtsdatum: '1/2/1799', Sterbedatum: '1801' },
      { Birthday: 'in winter', Birthplace: '1799' },
    ),
  ).toEqual({
    lives: [
      '1925-05-07/2016-08-21',
      '1799-01-02/1801',
      [
        { label: 'Birthday', value: 'in winter' },
        { label: 'Birthplace', value: '1799' },
      ],
    ],
    summary: '0 events, 3 entities, 0 relations',
  });
  const open = livesOf({ Birthday: '5/7/1925' });
  expect(open.lives).toEqual([[{ label: 'Date as written', value: '5/7/1925/..' }]]);
  expect(open.summary).toContain('“5/7/1925” can be 1925-07-05 or 1925-05-07');
});
