/** Owns the reading of GEXF, versions 1.1 to 1.3, static and dynamic: https://gexf.net. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import type { Attribute } from '../network/attributeRoles';
import { createNetwork, type Network } from '../network/createNetwork';
import { labelsInJson } from '../network/labelsInJson';
import { childrenOf, parseXml, textIn, type XmlElement } from '../network/parseXml';
import { canBeYear, isNumberText, type MomentRules } from '../network/readMoment';
import type { Span } from '../network/span';
import { tellLooks } from '../network/tellLooks';
import { restoreHistory } from '../restoreHistory';
import { idText, writtenId } from '../text/jsonValue';
import { type Declarations, declarationsOf, looksOf, valuesOf } from './gexfAttributes';
import { limitsBeside, limitsOf, spansOf } from './gexfSpans';

/** Reads a text; fails where it is not well formed, or has no graph. */
export const readGexf: ReadInto<string> = (content, into) => {
  const parsed = parseXml(content);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const graphs = childrenOf(root, 'graph');
  if (root.name.toLowerCase() !== 'gexf' || graphs.length === 0) {
    return failure(
      'It is no GEXF file: there is no graph in it',
      'Export it from Gephi as “GEXF file”, and open that.',
    );
  }
  describeFile(root, graphs, into);
  const looks = new Set<string>();
  for (const graph of graphs) readGraph(graph, looks, into);
  tellLooks(looks, into);
  return success(null);
};

function describeFile(root: XmlElement, graphs: readonly XmlElement[], into: DatasetBuilder): void {
  const [meta] = childrenOf(root, 'meta');
  const isHistory = ({ name, prefix }: XmlElement) => name === 'history' && prefix === 'entente';
  for (const { text } of (meta?.children ?? []).filter(isHistory)) restoreHistory(text, into);
  const said = (meta?.children ?? [])
    .filter((child) => !['title', 'description'].includes(child.name) && !isHistory(child))
    .map(({ name, text }) => [name, text.trim()] as const)
    // What Entente says of every file says nothing of this one.
    .filter(([name, text]) => name !== 'creator' || text !== 'Entente');
  const modified = meta?.attributes.get('lastmodifieddate') ?? '';
  const others = meta === undefined ? [] : othersOf(meta, META_OWN);
  const limits = graphs
    .flatMap((graph) => limitsOf(graph))
    .map(({ start, end, at }) => ['time', at === undefined ? `${start ?? '..'}/${end ?? '..'}` : String(at)] as const);
  const names = graphs.map((graph) => graph.attributes.get('name') ?? graph.attributes.get('label') ?? '');
  const title = meta === undefined ? '' : textIn(meta, 'title');
  const lines = [...said, ['last modified', modified] as const, ...others, ...limits, ...graphs.flatMap(valuesOfGraph)]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`);
  const description = [meta === undefined ? '' : textIn(meta, 'description'), ...lines].filter((line) => line !== '');
  into.describe({
    title: title || names.filter((name) => name !== '').join(', '),
    description: description.join('\n'),
  });
}

const META_OWN: ReadonlySet<string> = new Set(['lastmodifieddate']);

/** What is said of a graph as a whole, by its own attributes or by those that it declares. */
function valuesOfGraph(graph: XmlElement): (readonly [label: string, value: string])[] {
  const { attributes, fields } = valuesOf(graph, declarationsOf(graph, 'graph'));
  return [
    ...othersOf(graph, GRAPH_OWN),
    ...attributes.map(([label, value]) => [label, String(value)] as const),
    ...fields.map(({ label, value }) => [label, value] as const),
  ];
}

interface Reading {
  readonly network: Network;
  readonly nodes: Declarations;
  readonly edges: Declarations;
  readonly defaultType: string;
  /** Of a slice: when all of it is there. */
  readonly slice: readonly Span[];
  /** What is said of the looks of nodes and edges, in words. */
  readonly looks: Set<string>;
  count: { nodes: number; edges: number };
}

function readGraph(graph: XmlElement, looks: Set<string>, into: DatasetBuilder): void {
  const rules = numbersOf(graph);
  const declared = declarationsOf(graph, 'node');
  const nodes = nodesIn(graph).map((node) => ({
    key: writtenId(node.attributes.get('id')),
    attributes: attributesOf(node, declared),
  }));
  const reading: Reading = {
    network: createNetwork(into, { ...rules, zone: graph.attributes.get('timezone') ?? '', nodes }),
    nodes: declared,
    edges: declarationsOf(graph, 'edge'),
    defaultType: graph.attributes.get('defaultedgetype') ?? 'undirected',
    slice: graph.attributes.get('mode')?.toLowerCase() === 'slice' ? limitsOf(graph) : [],
    looks,
    count: { nodes: 0, edges: 0 },
  };
  readContent(graph, reading, null);
  reading.network.close();
}

/** The nodes of the graph, and those within them. */
const nodesIn = (element: XmlElement): XmlElement[] =>
  childrenOf(element, 'nodes')
    .flatMap((list) => childrenOf(list, 'node'))
    .flatMap((node) => [node, ...nodesIn(node)]);

/** Nodes and edges of the graph, or of a node that has others in it. */
function readContent(element: XmlElement, reading: Reading, parent: string | null): void {
  for (const node of childrenOf(element, 'nodes').flatMap((list) => childrenOf(list, 'node'))) {
    readNode(node, reading, parent);
  }
  for (const edge of childrenOf(element, 'edges').flatMap((list) => childrenOf(list, 'edge'))) readEdge(edge, reading);
}

/** Attributes that the format itself has a meaning for. */
const NODE_OWN = new Set('id label pid start end startopen endopen timestamp timestamps intervals'.split(' '));
const GRAPH_OWN = new Set(
  'name label mode defaultedgetype idtype timeformat timetype timerepresentation timezone start end startopen endopen timestamp timestamps intervals count'.split(
    ' ',
  ),
);
const EDGE_OWN = new Set(
  'id label source target type kind start end startopen endopen timestamp timestamps intervals'.split(' '),
);

const othersOf = (element: XmlElement, ownNames: ReadonlySet<string>) =>
  [...element.attributes].filter(([name]) => !ownNames.has(name) && !name.includes(':') && name !== 'xmlns');

const attributesOf = (node: XmlElement, declared: Declarations, values = valuesOf(node, declared)): Attribute[] => [
  ...labelsInJson('label', node.attributes.get('label') ?? ''),
  ...othersOf(node, NODE_OWN),
  ...values.attributes,
];

function readNode(node: XmlElement, reading: Reading, parent: string | null): void {
  const { network, nodes, slice, looks, count } = reading;
  count.nodes++;
  for (const each of looksOf(node)) looks.add(each);
  const key = writtenId(node.attributes.get('id'));
  const at = key === null ? `node ${count.nodes}` : `node “${key}”`;
  const values = valuesOf(node, nodes);
  const spans = spansOf(node);
  network.node({
    key,
    at,
    attributes: attributesOf(node, nodes, values),
    spans: spans.length > 0 ? spans : slice,
    fields: [...values.fields, ...limitsBeside(node, spans)],
  });
  const over = [
    node.attributes.get('pid'),
    ...childrenOf(node, 'parents').flatMap(({ children }) => children.map((each) => each.attributes.get('for'))),
  ]
    .map(writtenId)
    .filter((id) => id !== null);
  if (parent !== null) over.push(parent);
  if (key !== null) for (const each of new Set(over)) network.part(key, each, at);
  readContent(node, reading, key);
}

function readEdge(edge: XmlElement, { network, edges, slice, looks, defaultType, count }: Reading): void {
  count.edges++;
  for (const each of looksOf(edge)) looks.add(each);
  const key = idText(edge.attributes.get('id'));
  const kind = edge.attributes.get('kind') ?? '';
  const type = (edge.attributes.get('type') ?? defaultType).toLowerCase();
  const { attributes, fields } = valuesOf(edge, edges);
  const spans = spansOf(edge);
  network.edge({
    key,
    at: key === null ? `edge ${count.edges}` : `edge “${key}”`,
    from: writtenId(edge.attributes.get('source')),
    to: writtenId(edge.attributes.get('target')),
    isDirected: type === 'directed' || type === 'dir',
    attributes: [
      ...labelsInJson('label', edge.attributes.get('label') ?? ''),
      ...attributes,
      ['kind', kind],
      ...othersOf(edge, EDGE_OWN),
    ],
    spans: spans.length > 0 ? spans : slice,
    fields: [
      ...fields,
      ...limitsBeside(edge, spans),
      ...(type === 'mutual' ? [{ label: 'type', value: 'mutual' }] : []),
    ],
  });
}

/**
 * What bare numbers are. A graph that counts its time in numbers counts years if each can be one; in a graph of dates, a
 * number is a year.
 */
function numbersOf(graph: XmlElement): MomentRules {
  const format = (graph.attributes.get('timeformat') ?? graph.attributes.get('timetype') ?? 'double').toLowerCase();
  if (format.startsWith('date')) return { numbers: 'years' };
  return { numbers: everyTime(graph, canBeYear) ? 'assumed-years' : 'count' };
}

function everyTime(element: XmlElement, isFit: (text: string) => boolean): boolean {
  for (const list of element.children) {
    if (list.name !== 'nodes' && list.name !== 'edges') continue;
    for (const item of list.children) {
      const times = spansOf(item).flatMap(({ start, end, at }) => [start, end, at]);
      if (!times.every((time) => typeof time !== 'string' || !isNumberText(time) || isFit(time))) return false;
      if (item.children.length > 0 && !everyTime(item, isFit)) return false;
    }
  }
  return true;
}
