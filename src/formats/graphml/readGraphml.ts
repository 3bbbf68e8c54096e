/** Owns the reading of GraphML (http://graphml.graphdrawing.org), also as yEd, Neo4j and TinkerPop write it. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { FieldInput } from '../../model/dataset/recordInputs';
import { failure, success } from '../../model/result';
import { KEPT } from '../flatRecord';
import type { ReadInto } from '../format';
import { type Attribute, foldName } from '../network/attributeRoles';
import { createNetwork, type Network } from '../network/createNetwork';
import { directionOf } from '../network/directionOf';
import { childrenOf, parseXml, type XmlElement } from '../network/parseXml';
import { tellLooks } from '../network/tellLooks';
import { restoreHistory } from '../restoreHistory';
import { idText, valueText, writtenId } from '../text/jsonValue';
import { dataOf, hasNoArrows, isOfYed, isRunningPort, type Keys, keysOf, looksOf } from './graphmlData';

interface Reading {
  readonly network: Network;
  readonly into: DatasetBuilder;
  readonly keys: Keys;
  /** The ids of the nodes so far. */
  readonly ids: Set<string>;
  /** Whether yEd or another program of its makers wrote it. */
  readonly isYed: boolean;
  /** What is said of the looks of nodes and edges, in words. */
  readonly looks: Set<string>;
  count: { nodes: number; edges: number };
  /** Whether it was told that the graph does not say which way its edges go. */
  isTold: boolean;
}

/** Reads a text; fails where it is not well formed, or has no graph. */
export const readGraphml: ReadInto<string> = (content, into) => {
  const parsed = parseXml(content);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const graphs = childrenOf(root, 'graph');
  if (root.name.toLowerCase() !== 'graphml' || graphs.length === 0) {
    return failure(
      'It is no GraphML file: there is no graph in it',
      'Export it as “GraphML” from yEd, Gephi, Cytoscape or the like, and open that.',
    );
  }
  const keys = keysOf(root);
  const said = [...dataOf(root, new Map(), 'graph'), ...graphs.flatMap((graph) => dataOf(graph, keys, 'graph'))];
  const kept = said.filter(([name, value]) => name === KEPT && /^\s*\{/.test(valueText(value)));
  for (const [, value] of kept) restoreHistory(valueText(value), into);
  describeFile(
    said.filter((each) => !kept.includes(each)),
    into,
  );
  const looks = new Set<string>();
  const count = { nodes: 0, edges: 0 };
  const nodes = graphs
    .flatMap(nodesIn)
    .map((node) => ({ key: writtenId(node.attributes.get('id')), attributes: attributesOf(node, keys) }));
  const network = createNetwork(into, { nodes });
  const isYed = isOfYed(root);
  const reading: Reading = { network, into, keys, ids: new Set(), isYed, looks, count, isTold: false };
  for (const graph of graphs) readGraph(graph, reading, null, new Map());
  network.close();
  tellLooks(looks, into);
  return success(null);
};

function describeFile(said: readonly Attribute[], into: DatasetBuilder): void {
  const named = (names: readonly string[]) => said.find(([name]) => names.includes(foldName(name)));
  const title = named(['title', 'name', 'label']);
  const description = named(['description', 'desc', 'summary']);
  const lines = [
    ...(description === undefined ? [] : [valueText(description[1])]),
    ...said
      .filter((each) => each !== title && each !== description)
      .map(([name, value]) => `${name}: ${valueText(value)}`),
  ];
  into.describe({ title: title === undefined ? '' : valueText(title[1]), description: lines.join('\n') });
}

/** The nodes of a graph, and those within them. */
const nodesIn = (graph: XmlElement): XmlElement[] =>
  childrenOf(graph, 'node').flatMap((node) => [node, ...childrenOf(node, 'graph').flatMap(nodesIn)]);

/** `around` has the keys of nodes of the graphs that it stands in, where these are others than their ids. */
function readGraph(
  graph: XmlElement,
  reading: Reading,
  parent: string | null,
  around: ReadonlyMap<string, string>,
): void {
  const stated = graph.attributes.get('edgedefault')?.toLowerCase();
  const isDirected = stated === undefined ? undefined : stated !== 'undirected';
  const keys = new Map(around);
  for (const node of childrenOf(graph, 'node')) readNode(node, reading, parent, keys);
  for (const edge of childrenOf(graph, 'edge')) readEdge(edge, reading, isDirected, keys);
  for (const edge of childrenOf(graph, 'hyperedge')) readHyperedge(edge, reading);
}

/** Attributes of the element itself that the format has no meaning for, such as Neo4j's `labels`. */
const othersOf = (element: XmlElement, ownNames: readonly string[]): Attribute[] =>
  [...element.attributes].filter(
    ([name]) => !ownNames.includes(name) && !/^(xmlns|xml:|xsi:|yfiles\.|parse\.)/.test(name),
  );

/** What is said of a node, but for its id and its looks. */
const attributesOf = (node: XmlElement, keys: Keys): Attribute[] => [
  ...dataOf(node, keys, 'node'),
  ...othersOf(node, ['id']),
];

function readNode(node: XmlElement, reading: Reading, parent: string | null, around: Map<string, string>): void {
  const { network, keys, looks, count, isYed } = reading;
  count.nodes++;
  const id = writtenId(node.attributes.get('id'));
  const at = id === null ? `node ${count.nodes}` : `node “${id}”`;
  const key = id === null ? null : keyOf(id, node, at, reading, parent);
  if (id !== null && key !== null && key !== id && parent !== null) around.set(id, key);
  for (const each of looksOf(node, keys, isYed)) looks.add(each);
  const said = attributesOf(node, keys);
  // Without a label it is called what its id is, and not after where it stands.
  const called: Attribute[] =
    key === id || id === null || said.some(([name]) => name === 'label') ? [] : [['label', id]];
  network.node({
    key,
    at,
    attributes: [...said, ...called],
    fields: portsOf(node, keys, isYed),
  });
  if (key !== null && parent !== null) network.part(key, parent, at);
  for (const inside of childrenOf(node, 'graph')) readGraph(inside, reading, key, around);
}

/** The key of a node by its id; of an id that is there already, in a group or with nodes within, one with that of the group. */
function keyOf(id: string, node: XmlElement, at: string, { ids, into, count }: Reading, parent: string | null): string {
  const isFirst = !ids.has(id);
  ids.add(id);
  if (isFirst || (parent === null && childrenOf(node, 'graph').length === 0)) return id;
  const within = `${parent ?? count.nodes}::${id}`;
  const key = ids.has(within) ? `${count.nodes}::${id}` : within;
  ids.add(key);
  into.problem({
    path: at,
    record: id,
    message: `The id “${id}” is that of a node elsewhere already; this one${parent === null ? '' : `, in “${parent}”,`} was read with what is in it as “${key}”`,
    hint: `${parent === null ? 'Edges' : 'Edges in its group lead to it, and others'} lead to the first. Give each node an id of its own.`,
    effect: 'repaired',
    sort: 'duplicate',
  });
  return key;
}

/** Each port with its data: “north (width: 3)”; a port may have others in it. */
const portsOf = (element: XmlElement, keys: Keys, isYed: boolean): FieldInput[] =>
  childrenOf(element, 'port').flatMap((port) => {
    const said = dataOf(port, keys, 'port').map(([name, value]) => `${name}: ${valueText(value)}`);
    const name = port.attributes.get('name') ?? '';
    if (isYed && said.length === 0 && isRunningPort(name)) return portsOf(port, keys, isYed);
    const value = said.length === 0 ? name : `${name} (${said.join(', ')})`.trim();
    return [{ label: 'port', value }, ...portsOf(port, keys, isYed)];
  });

function readEdge(
  edge: XmlElement,
  reading: Reading,
  /** What is said of all edges of its graph; undefined where nothing is. */
  isDefault: boolean | undefined,
  around: ReadonlyMap<string, string>,
): void {
  const { network, keys, looks, count, isYed } = reading;
  count.edges++;
  const endOf = (name: string): string | null => {
    const id = writtenId(edge.attributes.get(name));
    return id === null ? null : (around.get(id) ?? id);
  };
  for (const each of looksOf(edge, keys, isYed)) looks.add(each);
  const key = idText(edge.attributes.get('id'));
  const ports: FieldInput[] = ['sourceport', 'targetport']
    .map((label) => ({ label, value: edge.attributes.get(label) ?? '' }))
    .filter(({ value }) => !isYed || !isRunningPort(value));
  const stated = edge.attributes.get('directed')?.toLowerCase();
  const attributes = [
    ...dataOf(edge, keys, 'edge'),
    ...othersOf(edge, ['id', 'source', 'target', 'directed', 'sourceport', 'targetport']),
  ];
  const said = isDefault === undefined && stated === undefined ? directionIn(attributes) : undefined;
  if (said !== undefined) tellDirection(reading);
  // yEd says “directed” of all graphs; what a person sees there is whether an edge has an arrow.
  const isDirected = said ?? ((isDefault ?? true) && hasNoArrows(edge) !== true);
  network.edge({
    key,
    at: key === null ? `edge ${count.edges}` : `edge “${key}”`,
    from: endOf('source'),
    to: endOf('target'),
    isDirected: stated === undefined ? isDirected : stated === 'true' || stated === '1',
    attributes,
    fields: ports,
  });
}

/** What the data of an edge say of its direction; “isDirect” can mean something else in other files than of graphs. */
const directionIn = (attributes: readonly Attribute[]): boolean | undefined =>
  directionOf(attributes.map(([name, value]) => [foldName(name) === 'isdirect' ? 'directed' : name, value]));

/** Once, where the graph itself does not say it as the format asks. */
function tellDirection(reading: Reading): void {
  if (reading.isTold) return;
  reading.isTold = true;
  reading.into.problem({
    path: 'graph',
    record: 'graph',
    message:
      'The graph does not say which way its edges go (“edgedefault”), and what each edge says of it was taken; where one says nothing, it was read from source to target',
    hint: 'Write edgedefault="directed" or edgedefault="undirected" at <graph>.',
    effect: 'assumed',
    sort: 'value',
  });
}

/** One that joins two is an edge like any other; what joins more has no place in a data set, and is listed. */
function readHyperedge(edge: XmlElement, { network, into, keys, count }: Reading): void {
  count.edges++;
  const key = idText(edge.attributes.get('id'));
  const at = key === null ? `hyperedge ${count.edges}` : `hyperedge “${key}”`;
  const ends = childrenOf(edge, 'endpoint').map((end) => writtenId(end.attributes.get('node')));
  if (ends.length === 2) {
    const [from = null, to = null] = ends;
    network.edge({ key, at, from, to, isDirected: false, attributes: dataOf(edge, keys, 'edge') });
    return;
  }
  into.problem({
    path: at,
    record: key ?? at,
    message: `It joins ${ends.length} nodes at once (${ends.map((end) => end ?? '?').join(', ')}), and a relation joins two`,
    hint: 'Make a node of it, with an edge to each of those that it joins.',
    effect: 'skipped',
    sort: 'reference',
  });
}
