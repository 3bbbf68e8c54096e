import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsGexf } from './fitsGexf';
import { readGexf } from './readGexf';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}.gexf`, import.meta.url)));
const read = (name: string) => readingOf(`${name}.gexf`, (into) => readGexf(textOf(name), into));

const CUT_OFF =
  'The file may have been cut off, or changed by hand. Export it once more from the program that made it.';
const NOT_WELL_FORMED = 'refused: It is not well-formed XML:';

test.each([
  [
    'static-1.2',
    '1 events, 2 entities, 3 relations\n' +
      'assumed · file · The colours and positions of its drawing were taken for no part of the history',
  ],
  [
    'own-elements',
    '0 events, 2 entities, 1 relations\n' +
      'assumed · file · The sizes, positions and thicknesses of its drawing were taken for no part of the history',
  ],
  [
    'spells',
    '0 events, 7 entities, 2 relations\n' +
      'kept · node “e” · “1790/1780” ends before it starts\n' +
      'kept · node “f” · “a cold winter” is not a date that can be read\n' +
      'kept · node “g” · “1770-02-31” names a day 31 that its month does not have\n' +
      'skipped · edge 4 · It does not say where it ends\n' +
      'skipped · edge 3 · It joins “nowhere”, and there is no such record',
  ],
  ['timestamps-1.3', '0 events, 4 entities, 1 relations'],
  [
    'integer-years',
    '0 events, 2 entities, 1 relations\nassumed · file · Times such as “1356.0” are numbers, and were read as years',
  ],
  ['double-steps', '0 events, 2 entities, 1 relations\nkept · file · Times such as “0.5” are numbers, and no years'],
  ['epoch', '0 events, 1 entities, 0 relations\nkept · file · Times such as “1262304000000” are numbers, and no years'],
  ['values-like-ids', '0 events, 2 entities, 1 relations'],
  ['slice', '0 events, 2 entities, 1 relations'],
  ['nested', '0 events, 5 entities, 6 relations'],
  ['entities', '0 events, 1 entities, 0 relations'],
  [
    'ugly',
    '0 events, 6 entities, 3 relations\n' +
      'kept · node 3 · It has no id, so nothing can be joined to it\n' +
      'repaired · node “x” · The id “x” is there already\n' +
      'kept · node 5 · It has no id, so nothing can be joined to it',
  ],
  ['truncated', `${NOT_WELL_FORMED} boolean attribute 'la' is not allowed, line 4 | ${CUT_OFF}`],
  [
    'wrong-nesting',
    `${NOT_WELL_FORMED} Expected closing tag 'node' (opened in line 3, col 1) instead of closing tag 'nodes', line 3 | ${CUT_OFF}`,
  ],
  ['empty', `${NOT_WELL_FORMED} Start tag expected, line 1 | ${CUT_OFF}`],
  [
    'no-graph',
    'refused: It is no GEXF file: there is no graph in it | Export it from Gephi as “GEXF file”, and open that.',
  ],
  [
    'no-nodes',
    'refused: “no-nodes.gexf” was read as a fixture, and there is not one event or entity in it | ' +
      'Look at the file in the program that made it: it may be empty, or only part of what was exported.',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

test('kinds, groups, addresses and labels have their places, and other attributes are fields', () => {
  const { dataset } = read('static-1.2');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Supernova watch · undated',
    'observatory · Uraniborg · undated · modularity-class-2',
    'person · Tycho "Brahe" · undated · modularity-class-2',
    'tycho-brahe –founded→ uraniborg',
    'tycho-brahe –observed→ supernova-watch',
    'tycho-brahe –lived-at→ uraniborg',
  ]);
  expect(dataset?.title).toBe('Observatories & astronomers');
  expect(dataset?.description).toBe('Who worked where.\ncreator: Observatory desk\nlast modified: 2019-05-01');
  expect(dataset?.entities[0]).toMatchObject({
    url: 'https://example.org/uraniborg',
    fields: [{ label: 'altitude', value: '42' }],
  });
  expect(dataset?.entities[1]?.fields).toEqual([{ label: 'altitude', value: '0' }]);
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'weight', value: '2.5' }]);
});

test('a time is as firm as the file writes it: spells are a set, one limit leaves the other open', () => {
  const { dataset } = read('spells');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Endeavour · {1768-08-25..1771-07-12,1772..1774-03}',
    'entity · Resolution · 1771/..',
    'entity · Plymouth · ../1900-01-01',
    'entity · Tahiti · 1769-06-03',
    'entity · Backwards · undated',
    'entity · Unclear · undated',
    'entity · No such day · undated',
    'endeavour –sailed-from→ plymouth · 1768/1771',
    'endeavour –related-to→ tahiti · ../1769',
  ]);
  const [endeavour, resolution, , , , unclear] = dataset?.entities ?? [];
  expect(endeavour?.fields).toEqual([
    { label: 'crew, 1768-08-25/1770', value: '94' },
    { label: 'crew, 1771/..', value: '56' },
    { label: 'start', value: '1764' },
    { label: 'end', value: '1775' },
  ]);
  expect(endeavour?.existence?.note).toBe('The end itself is left out.');
  expect(resolution?.existence?.note).toBe('The start itself is left out.');
  expect(unclear?.fields).toEqual([{ label: 'Date as written', value: 'a cold winter/..' }]);
});

test('moments and lists of intervals are read, and a time of day stands beside its day with its zone', () => {
  const { dataset } = read('timestamps-1.3');
  expect(dataset?.entities.map(({ existence }) => existence?.edtf)).toEqual([
    '1794-07-15',
    '{1794-07-15,1794-08-01}',
    '{1794-07-15..1794-08-01,1795..1796}',
    '{1800-01-01,1801}',
  ]);
  expect(dataset?.entities[0]?.fields).toEqual([{ label: 'Time', value: '09:30:00 Europe/Paris' }]);
  expect(dataset?.entities[3]?.fields).toEqual([{ label: 'Time', value: '1800-01-01 12:00:00Z' }]);
  expect(dataset?.relations[0]?.fields).toEqual([
    { label: 'type', value: 'mutual' },
    { label: 'Time', value: '10:00:00+01:00' },
  ]);
});

test('numbers are years where all can be, and fields where one cannot', () => {
  expect(read('integer-years').dataset?.entities.map(({ existence }) => existence?.edtf)).toEqual([
    '1356/1669',
    '-0814/-0146',
  ]);
  const steps = read('double-steps').dataset;
  expect(steps?.entities[0]).toMatchObject({
    fields: [
      { label: 'Start', value: '0.5' },
      { label: 'End', value: '3' },
    ],
  });
  expect(steps?.entities.some(({ existence }) => existence !== undefined)).toBe(false);
});

test('what stands in another is part of it, in whatever way the file says so', () => {
  const { dataset } = read('nested');
  expect(dataset?.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'squadron fleet',
    'ship squadron',
    'ship tender',
    'tender fleet',
    'in-two fleet',
    'in-two squadron',
  ]);
});

test('a slice is there when its graph is, and declared entities are not expanded', () => {
  expect(read('slice').dataset?.entities.map(({ existence }) => existence?.edtf)).toEqual(['1815', '1814']);
  expect(read('entities').dataset?.entities[0]?.title).toBe('&b; été <3');
});

test('it is told by its root element alone', () => {
  expect(['static-1.2', 'ugly', 'truncated', 'no-graph'].map((name) => fitsGexf(textOf(name)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['', '<graphml/>', '{"gexf":1}', '<!-- <gexf> --><html></html>', 'gexf'].some(fitsGexf)).toBe(false);
});

test('attributes and elements that no version knows stand in the details', () => {
  expect(read('ugly').dataset?.entities[5]?.fields).toEqual([
    { label: 'remark', value: 'kept too' },
    { label: 'extra', value: 'kept' },
    { label: '99999999999999999999', value: '1e400' },
  ]);
});

test('elements of a node that are no part of the format stand in its details, also where their value is an attribute', () => {
  const { dataset } = read('own-elements');
  expect(dataset?.entities[0]?.fields).toEqual([
    { label: 'picture', value: 'kew.jpg' },
    { label: 'name', value: 'Royal Gardens' },
    { label: 'homepage', value: 'https://example.org/kew' },
    { label: 'description', value: 'Begun as a pleasure garden' },
    { label: 'size', value: '121' },
    { label: 'place', value: 'lat: 51.48, lon: -0.29' },
    { label: 'keepers', value: 'keeper: Aiton, keeper: Hooker' },
  ]);
  expect(dataset?.entities[1]?.fields).toBeUndefined();
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'letters', value: '12' }]);
});

test('a node whose label is a number is called by the name that stands beside it', () => {
  const text =
    '<gexf><graph><attributes class="node"><attribute id="0" title="name" type="string"/></attributes><nodes>' +
    '<node id="a1" label="1"><attvalues><attvalue for="0" value="Tobias Mayer"/></attvalues></node>' +
    '<node id="a2" label="2"/></nodes></graph></gexf>';
  const { dataset } = readingOf('x', (into) => readGexf(text, into));
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['Tobias Mayer', '2']);
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: 'label', value: '1' });
});

test('what is said of the graph as a whole stands in the description, and its name is the title', () => {
  const text =
    '<gexf><meta lastmodified="2019-12-08"/><graph name="Letters" author="Nobody" mode="static"><attributes class="graph">' +
    '<attribute id="p" title="period" type="string"/></attributes><attvalues><attvalue for="p" value="1750-1790"/></attvalues>' +
    '<nodes><node id="a" label="Gotha"/></nodes></graph></gexf>';
  const { dataset } = readingOf('x', (into) => readGexf(text, into));
  expect([dataset?.title, dataset?.description]).toEqual([
    'Letters',
    'lastmodified: 2019-12-08\nauthor: Nobody\nperiod: 1750-1790',
  ]);
});

test('a value that happens to be the id or the title of its node is kept', () => {
  const { dataset } = read('values-like-ids');
  const said = [...(dataset?.entities ?? []), ...(dataset?.relations ?? [])].map(({ fields }) =>
    (fields ?? []).map(({ label, value }) => `${label}: ${String(value)}`),
  );
  expect(said).toEqual([
    ['ships, ../1768-08-26: 1', 'ships, 1768-08-26/1771-07-12: 2', 'ships, 1771-07-12/..: 1', 'port: Deptford'],
    [],
    ['load: 7'],
  ]);
});

test('a span in the place of a start is the whole, and a date that cannot be read is kept with its relation', () => {
  const starts = ['2016-2025', '~2021', '2020s', 'since the flood', '03/04/2011'];
  const edges = starts.map((start) => `<edge source="a" target="b" start="${start}"/>`).join('');
  const text = `<gexf><graph><nodes><node id="a" label="Ada"/><node id="b" label="Ben"/></nodes><edges>${edges}</edges></graph></gexf>`;
  const { dataset, summary } = readingOf('x', (into) => readGexf(text, into));
  expect(dataset?.relations.map(({ validity, fields }) => validity?.edtf ?? fields)).toEqual([
    '2016/2025',
    '~2021/..',
    '202X/..',
    [{ label: 'Date as written', value: 'since the flood/..' }],
    [{ label: 'Date as written', value: '03/04/2011/..' }],
  ]);
  expect(summary).toContain(
    'kept · edge 5 · “03/04/2011” can be 2011-04-03 or 2011-03-04, and nothing says which of its numbers is the day',
  );
});
