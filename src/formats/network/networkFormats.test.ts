import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { fitsCytoscape } from '../cytoscape/fitsCytoscape';
import { readCytoscape } from '../cytoscape/readCytoscape';
import type { ReadInto } from '../format';
import { fitsGephiJson } from '../gephi-json/fitsGephiJson';
import { readGephiJson } from '../gephi-json/readGephiJson';
import { readGexf } from '../gexf/readGexf';
import { readGraphml } from '../graphml/readGraphml';
import { fitsGraphology } from '../graphology/fitsGraphology';
import { readGraphology } from '../graphology/readGraphology';
import { fitsNodeLink } from '../node-link/fitsNodeLink';
import { readNodeLink } from '../node-link/readNodeLink';
import { fitsOligrapher } from '../oligrapher/fitsOligrapher';
import { readOligrapher } from '../oligrapher/readOligrapher';
import { fixtureBytes, readingOf } from '../testing/readFixture';
import { fitsVisNetwork } from '../vis-network/fitsVisNetwork';
import { readVisNetwork } from '../vis-network/readVisNetwork';

const JSON_FORMATS: readonly [folder: string, fits: (content: unknown) => boolean, read: ReadInto<unknown>][] = [
  ['cytoscape', fitsCytoscape, readCytoscape],
  ['gephi-json', fitsGephiJson, readGephiJson],
  ['graphology', fitsGraphology, readGraphology],
  ['node-link', fitsNodeLink, readNodeLink],
  ['oligrapher', fitsOligrapher, readOligrapher],
  ['vis-network', fitsVisNetwork, readVisNetwork],
];
const XML_FORMATS: readonly [folder: string, read: ReadInto<string>][] = [
  ['gexf', readGexf],
  ['graphml', readGraphml],
];

/** Empty ones, which nobody can tell apart, and what readers refuse. */
const UNTOLD = /^(empty|no-)/;

const fixturesIn = (folder: string): readonly (readonly [name: string, text: string])[] => {
  const directory = new URL(`../${folder}/fixtures/`, import.meta.url);
  return readdirSync(directory).map((name) => [name, new TextDecoder().decode(fixtureBytes(new URL(name, directory)))]);
};

test.each(JSON_FORMATS)('%s claims its own fixtures, and no other format does', (folder) => {
  for (const [name, text] of fixturesIn(folder)) {
    if (UNTOLD.test(name)) continue;
    const content: unknown = JSON.parse(text);
    const claimed = JSON_FORMATS.filter(([, fits]) => fits(content)).map(([format]) => format);
    expect([name, ...claimed]).toEqual([name, folder]);
  }
});

test.each([null, 7, 'nodes', [], {}, { nodes: null }, { nodes: [] }, { elements: [] }, { events: [], entities: [] }])(
  'nobody claims %j',
  (content) => {
    expect(JSON_FORMATS.filter(([, fits]) => fits(content)).map(([format]) => format)).toEqual([]);
  },
);

/** A JSON text with one value, key or stretch put wrong. */
const spoiltJson = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 }))
    .map(([text, changes]) => {
      let count = 0;
      const atPlaces = new Map(changes.map(([place, value]) => [place % 60, value]));
      return JSON.parse(text, (_key, value: unknown) => {
        const place = count++;
        return atPlaces.has(place) ? atPlaces.get(place) : value;
      }) as unknown;
    });

const spoiltText = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(60),
      fc.constantFrom(
        '',
        '<',
        '>',
        '&',
        '"',
        ']]>',
        '<!--',
        '<!DOCTYPE a [',
        '</node>',
        '<__proto__/>',
        ' id="a"',
        '\0',
      ),
    )
    .map(([text, start, length, put]) => {
      const from = start % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });

const clean = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

test.each(JSON_FORMATS)('%s: whatever is wrong in it ends in a sound data set or a refusal', (folder, _fits, read) => {
  const texts = fixturesIn(folder).map(([, text]) => text);
  fc.assert(
    fc.property(fc.oneof(spoiltJson(texts), fc.jsonValue()), (content) => {
      expect(readingOf('spoilt', (into) => read(content, into)).summary).not.toBe('');
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(clean);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test.each(XML_FORMATS)('%s: whatever is wrong in it ends in a sound data set or a refusal', (folder, read) => {
  const texts = fixturesIn(folder).map(([, text]) => text);
  fc.assert(
    fc.property(fc.oneof(spoiltText(texts), fc.string()), (content) => {
      expect(readingOf('spoilt', (into) => read(content, into)).summary).not.toBe('');
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(clean);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('what is nested a hundred thousand deep is read or refused', () => {
  const deep = 100_000;
  const texts = `<gexf><graph>${'<nodes><node id="a">'.repeat(deep)}`;
  expect(readGexf(texts, createDatasetBuilder('deep', 'GEXF')).ok).toBe(false);
  const closed = `<graphml><graph>${'<node id="a"><graph>'.repeat(600)}${'</graph></node>'.repeat(600)}</graph></graphml>`;
  expect(readGraphml(closed, createDatasetBuilder('deep', 'GraphML')).ok).toBe(false);
  let nested: unknown = 1;
  for (let i = 0; i < deep; i++) nested = [nested];
  expect(readNodeLink({ nodes: [{ id: 'a', nested }] }, createDatasetBuilder('deep', 'JSON')).ok).toBe(true);
});

/** Names with a class as their label: the same in each format. */
const CLASSED = [
  ['Person', 'Edmond Halley'],
  ['Person', 'Isaac Newton'],
  ['Person', 'Robert Hooke'],
  ['Place', 'London'],
  ['Place', 'Oxford'],
  ['Place', 'Cambridge'],
] as const;

test.each([
  [
    'vis-network',
    () =>
      readingOf('x', (into) =>
        readVisNetwork({ nodes: CLASSED.map(([label, name], id) => ({ id, label, name })) }, into),
      ),
  ],
  [
    'graphology',
    () =>
      readingOf('x', (into) =>
        readGraphology(
          { nodes: CLASSED.map(([label, name], key) => ({ key, attributes: { label, name } })), edges: [] },
          into,
        ),
      ),
  ],
  [
    'gexf',
    () =>
      readingOf('x', (into) =>
        readGexf(
          `<gexf><graph><attributes class="node"><attribute id="0" title="name" type="string"/></attributes><nodes>${CLASSED.map(([label, name], id) => `<node id="${id}" label="${label}"><attvalues><attvalue for="0" value="${name}"/></attvalues></node>`).join('')}</nodes></graph></gexf>`,
          into,
        ),
      ),
  ],
  [
    'graphml',
    () =>
      readingOf('x', (into) =>
        readGraphml(
          `<graphml><key id="l" for="node" attr.name="label"/><key id="n" for="node" attr.name="name"/><graph>${CLASSED.map(([label, name], id) => `<node id="${id}"><data key="l">${label}</data><data key="n">${name}</data></node>`).join('')}</graph></graphml>`,
          into,
        ),
      ),
  ],
])('a class that stands as the label of nodes is their kind, and is told: %s', (_, read) => {
  const { dataset, summary } = read();
  expect(summary).toContain(
    '“label” says the same of many nodes, and was read as their kind; what they are called was read from “name”',
  );
  expect(dataset?.entities.map(({ kind, title }) => [kind, title])).toEqual(
    CLASSED.map(([label, name]) => [label.toLowerCase(), name]),
  );
});
