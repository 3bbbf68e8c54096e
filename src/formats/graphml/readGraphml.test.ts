import { expect, test } from 'vitest';
import { type FixtureReading, fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsGraphml } from './fitsGraphml';
import { readGraphml } from './readGraphml';

const textOf = (name: string): string =>
  new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const read = (name: string) => readingOf(name, (into) => readGraphml(textOf(name), into));

test.each([
  [
    'hyper.graphml',
    '0 events, 3 entities, 2 relations\n' +
      'skipped · hyperedge “pact” · It joins 3 nodes at once (a, b, c), and a relation joins two',
  ],
  ['keys.graphml', '1 events, 2 entities, 2 relations'],
  [
    'neo4j.graphml',
    '0 events, 2 entities, 1 relations\n' + 'assumed · file · Times such as “100” are numbers, and were read as years',
  ],
  [
    'no-graph.graphml',
    'refused: It is no GraphML file: there is no graph in it | Export it as “GraphML” from yEd, Gephi, Cytoscape or the like, and open that.',
  ],
  [
    'no-nodes.graphml',
    'refused: “no-nodes.graphml” was read as a fixture, and there is not one event or entity in it | Look at the file in the program that made it: it may be empty, or only part of what was exported.',
  ],
  [
    'truncated.graphml',
    'refused: It is not well-formed XML: it ends within <graphml> <graph> <node> <data>, line 4 | The file may have been cut off, or changed by hand. Export it once more from the program that made it.',
  ],
  [
    'twice-in-groups.graphml',
    '0 events, 6 entities, 5 relations\n' +
      'repaired · node “Crew” · The id “Crew” is that of a node elsewhere already; this one, in “Rio”, was read with what is in it as “Rio::Crew”\n' +
      'assumed · file · The colours, shapes and lines of its drawing were taken for no part of the history',
  ],
  [
    'ugly.graphml',
    '0 events, 6 entities, 2 relations\n' +
      'kept · node 2 · It has no id, so nothing can be joined to it\n' +
      'repaired · node “__proto__” · The id “__proto__” is there already\n' +
      'skipped · edge 2 · It does not say where it starts\n' +
      'skipped · edge 1 · It joins “ghost”, and there is no such record',
  ],
  [
    'yed.graphml',
    '0 events, 5 entities, 4 relations\n' +
      'assumed · file · The colours and positions of its drawing were taken for no part of the history',
  ],
])('%s', (name, summary) => {
  expect(read(name).summary).toBe(summary);
});

const graph = (...parts: readonly string[]) =>
  readingOf('graph', (into) => readGraphml(`<graphml>${parts.join('')}</graphml>`, into));

test('each edge says which way it goes where the graph does not, and that is told', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => `<node id="${id}" label="Port ${id}"/>`);
  const edges = [
    '<edge source="a" target="b" isDirect="false"/>',
    '<edge source="b" target="c"><data key="isDirected">False</data></edge>',
    '<edge source="c" target="d" isDirect="true"/>',
    '<edge source="d" target="a"/>',
  ];
  const { dataset, summary } = graph('<graph>', ...nodes, ...edges, '</graph>');
  expect(dataset?.relations.map(({ type }) => isDirected(dataset, type))).toEqual([false, false, true, true]);
  expect(summary).toContain(
    'assumed · graph · The graph does not say which way its edges go (“edgedefault”), and what each edge says of it was taken; where one says nothing, it was read from source to target',
  );
  const stated = graph('<graph edgedefault="directed">', ...nodes, ...edges, '</graph>');
  expect(stated.dataset?.relations.map(({ type }) => isDirected(stated.dataset, type))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(stated.summary).not.toContain('assumed');
});

const isDirected = (dataset: FixtureReading['dataset'], id: string): boolean =>
  dataset?.relationTypes?.find((type) => type.id === id)?.inverse !== undefined;

test('a kind that every node has comes before one of some, and that is told', () => {
  const node = (name: string, ...data: readonly (readonly [string, string])[]) =>
    `<node id="${name}">${[['name', name], ...data].map(([key, value]) => `<data key="${key}">${value}</data>`).join('')}</node>`;
  const nodes = [
    node('Lathe', ['labelV', 'Machine'], ['category', 'Workshop']),
    node('Press', ['labelV', 'Machine'], ['category', 'Hall']),
    node('Oak', ['labelV', 'Material']),
    node('Smith and Sons', ['labelV', 'Maker'], ['type', 'Iron works']),
    node('Iron', ['labelV', 'Material']),
    node('Lee and Ray', ['labelV', 'Maker'], ['type', 'Saw mill']),
  ];
  const { dataset, summary } = graph('<graph edgedefault="directed">', ...nodes, '</graph>');
  expect(dataset?.entities.map(({ kind, fields = [] }) => [kind, ...fields.map(({ value }) => value)])).toEqual([
    ['machine', 'Workshop'],
    ['machine', 'Hall'],
    ['material'],
    ['maker', 'Iron works'],
    ['material'],
    ['maker', 'Saw mill'],
  ]);
  expect(summary.split('\n').slice(1)).toEqual([
    'assumed · file · What each node is was read from “labelV”, which all have; “type” and “category”, which only some have, are fields',
  ]);
});

test('data have their places by the names of their keys, with the defaults of these', () => {
  const { dataset } = read('keys.graphml');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'battle · Battle of Diu · undated',
    'port · Lisbon · undated',
    'port · Goa · 1510/..',
    'lisbon –route→ goa',
    'goa –related-to→ battle-of-diu',
  ]);
  expect(dataset).toMatchObject({ title: 'Sea routes', description: 'As the pilots had them.' });
  expect(dataset?.entities[0]?.summary).toBe('At the mouth of the Tagus.');
  expect(dataset?.relations.map(({ fields }) => fields?.[0]?.value)).toEqual(['1.0', '3.5']);
  expect(dataset?.relationTypes?.map(({ inverse }) => inverse === undefined)).toEqual([true, false]);
});

test('the labels of yEd are titles, once each, and what is in a group is part of it', () => {
  const { dataset } = read('yed.graphml');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Signatories · undated',
    'entity · Spain · undated',
    'entity · Portugal · undated',
    'entity · Signed at Tordesillas · undated',
    'entity · Treaty · undated',
    'spain –part-of-2→ signatories',
    'portugal –part-of-2→ signatories',
    'spain –signed-2→ treaty',
    'spain –related-to→ portugal',
  ]);
  expect(dataset?.entities[1]).toMatchObject({
    url: 'https://example.org/spain',
    fields: [{ label: 'label', value: 'Castile' }],
  });
  expect(dataset?.entities[4]?.fields?.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'stereotype act',
    'attributes date',
    'methods ratify()',
  ]);
});

test('what is in a group stays in it where another has its id', () => {
  const { dataset } = read('twice-in-groups.graphml');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'entity · Kew · undated',
    'entity · Crew · undated',
    'entity · Ann · undated',
    'entity · Rio · undated',
    'entity · Crew · undated',
    'entity · Bob · undated',
    'crew –part-of-2→ kew',
    'ann –part-of-2→ crew',
    'crew-2 –part-of-2→ rio',
    'bob –part-of-2→ crew-2',
    'ann –related-to→ bob',
  ]);
});

test('labels of Neo4j are kinds, and its label of an edge is said', () => {
  const { dataset } = read('neo4j.graphml');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'person · Ptolemy · 0100/..',
    'book · Almagest · 0150',
    'ptolemy –wrote→ almagest',
  ]);
});

test('ports stand in the details', () => {
  const { dataset } = read('hyper.graphml');
  expect(dataset?.entities[0]?.fields).toEqual([
    { label: 'port', value: 'north' },
    { label: 'port', value: 'south' },
  ]);
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'sourceport', value: 'north' }]);
});

test('it is told by its root element alone', () => {
  expect(['keys.graphml', 'ugly.graphml', 'truncated.graphml'].map((name) => fitsGraphml(textOf(name)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['', '<gexf/>', '<graphmlish/>', '<a><graphml/></a>'].some(fitsGraphml)).toBe(false);
});

test('the data of ports stand in the details of their node', () => {
  const text =
    '<graphml><key id="d" for="port" attr.name="width" attr.type="int"/><graph><node id="a">' +
    '<port name="north"><data key="d">3</data><port name="quay"/></port><port name="south"/></node></graph></graphml>';
  const { dataset } = readingOf('x', (into) => readGraphml(text, into));
  expect(dataset?.entities[0]?.fields?.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'port north (width: 3)',
    'port quay',
    'port south',
  ]);
});

test('within a group whose node has the id of another, edges lead to that of the group', () => {
  const group = (id: string) =>
    `<node id="${id}"><graph><node id="Cook"/><node id="${id} mate"/><edge source="Cook" target="${id} mate"/></graph></node>`;
  const text = `<graphml><graph>${group('Ark')}${group('Sun')}<edge source="Cook" target="Ark"/></graph></graphml>`;
  const { dataset } = readingOf('ships.graphml', (into) => readGraphml(text, into));
  expect(dataset?.relations.filter(({ type }) => type !== 'part-of-2').map(({ from, to }) => [from, to])).toEqual([
    ['cook', 'ark-mate'],
    ['cook-2', 'sun-mate'],
    ['cook', 'ark'],
  ]);
});

test('a file that has lost its root is told as what it is, and where it breaks off', () => {
  const text = '<node id="0">\n<data key="d0">Kew</data>\n'.repeat(7);
  expect(fitsGraphml(text)).toBe(true);
  expect(readingOf('x', (into) => readGraphml(text, into)).summary).toContain(
    'it ends within <node> <node> <node> <node> and 3 more that are not closed, line 15',
  );
});

test('labels and kinds in JSON are called by the words in it, and what else stands in it is a field', () => {
  const data = (key: string, value: unknown) => `<data key="${key}">${JSON.stringify(value)}</data>`;
  const text = `<graphml><graph edgedefault="directed">
    <node id="170001">${data('label', { text: 'The Grey Lady' })}${data('extra', { text: 'kept' })}</node>
    <node id="170002">${data('label', ['Mill', 'Weir'])}</node>
    <node id="170003">${data('label', { count: 2, of: 3 })}</node>
    <edge source="170001" target="170002">${data('type', { 1028: 'told at' })}</edge>
  </graph></graphml>`;
  const { dataset } = readingOf('x.graphml', (into) => readGraphml(text, into));
  const fieldsOf = (
    record: { readonly fields?: readonly { label: string; value: string }[] | undefined } | undefined,
  ) => record?.fields?.map(({ label, value }) => `${label}: ${value}`);
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['The Grey Lady', 'Mill', '{"count":2,"of":3}']);
  expect(fieldsOf(dataset?.entities[0])).toEqual(['extra: {"text":"kept"}']);
  expect(fieldsOf(dataset?.entities[1])).toContain('label: Mill, Weir');
  expect(dataset?.relations.map((each) => [each.type, fieldsOf(each)])).toEqual([
    ['told-at', ['type as written: {"1028":"told at"}']],
  ]);
});

test('the labels of yEd Live stand beside how they are drawn, and are titles too', () => {
  const label = (words: string) =>
    `<data key="d"><y:Labels><y:Label><y:InteriorLabelModel refid="9"/><y:Text>${words}</y:Text></y:Label></y:Labels></data>`;
  const text = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d" for="node" attr.name="labels" attr.type="complex"/>
    <graph edgedefault="directed"><node id="n0">${label('Council')}</node><node id="n1">${label('<![CDATA[Port & Quay]]>')}</node>
    <edge source="n0" target="n1"/></graph></graphml>`;
  const { dataset } = readingOf('x.graphml', (into) => readGraphml(text, into));
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['Council', 'Port & Quay']);
});

test('ids that differ by a space alone are of two nodes', () => {
  const nodes = ['Ada', 'Ada ', 'Ben'].map((id) => `<node id="${id}"/>`).join('');
  const edges = [
    ['Ada', 'Ben'],
    ['Ada ', 'Ben'],
    ['Ada', 'Ben '],
  ].map(([from, to]) => `<edge source="${from}" target="${to}"/>`);
  const text = `<graphml><graph edgedefault="directed">${nodes}${edges.join('')}</graph></graphml>`;
  const { dataset } = readingOf('spaces', (into) => readGraphml(text, into));
  expect(dataset?.relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['ada ben', 'ada-2 ben', 'ada ben']);
});

test('what yEd keeps of folds, ports and running numbers is told as looks, and ports with a name stay', () => {
  const yed = 'http://www.yworks.com/xml';
  const source = `<graphml xmlns:y="${yed}/graphml">
    <key id="n" for="node" attr.name="node-2-id"/><key id="e" for="edge" attr.name="edge-2-id"/>
    <key id="f" for="node" attr.name="${yed}/yfiles-graphml/1.0/expansionstate"><default>true</default></key>
    <graph edgedefault="directed"><node id="Kew"><port name="p0"/><port name="north"/><data key="n">0</data></node>
    <node id="Rio"><data key="n">1</data><data key="f">false</data></node>
    <edge source="Kew" target="Rio" sourceport="p0" targetport="quay"><data key="e">0</data></edge></graph></graphml>`;
  const { dataset, summary } = readingOf('yed', (into) => readGraphml(source, into));
  expect(dataset?.entities.map(({ fields }) => fields)).toEqual([[{ label: 'port', value: 'north' }], undefined]);
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'targetport', value: 'quay' }]);
  expect(summary).toContain(
    'The running numbers, ports and folds of its drawing were taken for no part of the history',
  );
});
