import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { generateHistory } from '../../model/testing/generateHistory';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { writeGraphml } from './writeGraphml';

const lists = new Set(['node', 'edge', 'key', 'data']);
const parse = (text: string) =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && lists.has(name),
  }).parse(text).graphml as {
    key: { id: string; for: string; 'attr.name': string }[];
    graph: { edgedefault: string; node: Element[]; edge: Element[] };
  };
interface Element {
  readonly id: string;
  readonly source?: string;
  readonly target?: string;
  readonly directed?: string;
  readonly data?: readonly { readonly key: string; readonly '#text': string }[];
}

test('every value is of a key that is declared, and dates are as firm as they are', () => {
  const text = writeGraphml(sampleDataset);
  expect(XMLValidator.validate(text)).toBe(true);
  const { key, graph } = parse(text);
  const names = new Map(key.map(({ id, 'attr.name': name }) => [id, name]));
  const meeting = Object.fromEntries((graph.node[1]?.data ?? []).map((each) => [names.get(each.key), each['#text']]));
  expect(meeting).toMatchObject({
    label: 'Ministerial, Gödöllő',
    kind: 'Ministerial',
    family: 'event',
    theme: 'ICT and economy',
    date: '2011-04',
    'first day': '2011-04-01',
    'last day': '2011-04-30',
    summary: 'Ministers met.',
  });
  const used = [...graph.node, ...graph.edge].flatMap(({ data = [] }) => data.map((each) => each.key));
  expect(used.every((id) => names.has(id))).toBe(true);
});

test('what says the same from either end has no direction', () => {
  const relations = sampleDataset.relations.map((relation) => ({ ...relation, type: 'cooperates-with' }));
  const { graph } = parse(writeGraphml({ ...sampleDataset, relations, undertakings: [] }));
  expect(graph.edgedefault).toBe('directed');
  expect(graph.edge.map(({ directed }) => directed)).toEqual(['false', 'false', 'false']);
});

test('of a generated history, nothing is missing', () => {
  const history = generateHistory({ events: 200, seed: 4 });
  const { graph } = parse(writeGraphml(history));
  expect(graph.node).toHaveLength(history.events.length + history.entities.length + history.undertakings.length);
  expect(graph.edge.slice(0, history.relations.length).map(({ source, target }) => [source, target])).toEqual(
    history.relations.map(({ from, to }) => [from, to]),
  );
});
