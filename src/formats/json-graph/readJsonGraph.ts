/** Owns the reading of JSON Graph Format, versions 1 and 2: https://jsongraphformat.info. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import type { Attribute } from '../network/attributeRoles';
import { createNetwork, type Network } from '../network/createNetwork';
import { describeNetwork } from '../network/describeNetwork';
import { jsonAttributes, type Places, tellDrawn, tellPlaces } from '../network/jsonAttributes';
import { listItems, placeOf } from '../network/listItems';
import { idText, isObject, type JsonObject, own, ownList, valueText } from '../text/jsonValue';

const LISTS = ['nodes', 'edges', 'hyperedges', 'metadata', 'directed'];

interface Reading {
  readonly network: Network;
  readonly into: DatasetBuilder;
  /** What was read of each node, by its id: graphs of one file often share nodes. */
  readonly known: Map<string, string>;
  readonly places: Places;
}

/** Reads parsed JSON; fails where it has no graph. */
export const readJsonGraph: ReadInto<unknown> = (content, into) => {
  const several = ownList(content, 'graphs');
  const graphs = (several ?? [own(content, 'graph')]).filter(isObject);
  if (graphs.length === 0) {
    return failure(
      'It is no JSON graph: it has no graph in it',
      'Write it as { "graph": { "nodes": { "a": { "label" } }, "edges": [{ "source", "target" }] } }.',
    );
  }
  const [first] = graphs;
  if (graphs.length > 1) {
    const titles = graphs.map((graph) => valueText(own(graph, 'label'))).filter((title) => title !== '');
    into.describe({ description: titles.join('\n') });
  } else if (first !== undefined) {
    const metadata = own(first, 'metadata');
    const said = Object.entries(first).filter(([key]) => !LISTS.includes(key));
    describeNetwork(Object.fromEntries([...said, ...(isObject(metadata) ? Object.entries(metadata) : [])]), into);
  }
  const reading: Reading = { network: createNetwork(into), into, known: new Map(), places: new Map() };
  for (const graph of graphs) readGraph(graph, reading);
  reading.network.close();
  tellPlaces(reading.places, into);
  tellDrawn(reading.places, into);
  return success(null);
};

function readGraph(graph: JsonObject, reading: Reading): void {
  const { network, into, places } = reading;
  const nodes = own(graph, 'nodes');
  if (Array.isArray(nodes)) {
    for (const { item, place } of listItems(nodes, 'node', into))
      readNode(idText(own(item, 'id')), item, place, reading);
  } else if (isObject(nodes)) {
    for (const [index, [id, node]] of Object.entries(nodes).entries()) {
      readNode(id, isObject(node) ? node : {}, index + 1, reading);
    }
  }
  const stated = own(graph, 'directed');
  for (const { item, place } of listItems(ownList(graph, 'edges') ?? [], 'edge', into)) {
    const key = idText(own(item, 'id'));
    const directed = own(item, 'directed') ?? stated ?? true;
    network.edge({
      key,
      at: placeOf('edge', key, place),
      from: idText(own(item, 'source')),
      to: idText(own(item, 'target')),
      isDirected: directed !== false,
      attributes: attributesOf(item, ['id', 'source', 'target', 'directed'], places),
    });
  }
  const hyperedges = ownList(graph, 'hyperedges') ?? [];
  for (const { item, place } of listItems(hyperedges, 'edge', into)) readHyperedge(item, place, reading);
}

function readNode(id: string | null, node: JsonObject, place: number, { network, into, known, places }: Reading): void {
  const at = placeOf('node', id, place);
  const written = JSON.stringify(node);
  const before = id === null ? undefined : known.get(id);
  if (before === written) return;
  // Another graph of the file may name a node without saying more of it.
  if (id !== null && before !== undefined) {
    into.problem({
      path: at,
      record: id,
      message: `“${id}” is there already, and is told of in another way`,
      hint: `What is told first is kept. Left out: ${written.slice(0, 200)}`,
      effect: 'skipped',
      sort: 'duplicate',
    });
    return;
  }
  if (id !== null) known.set(id, written);
  network.node({ key: id, at, attributes: attributesOf(node, ['id'], places) });
}

/** What it says, then what its metadata say. */
const attributesOf = (item: JsonObject, ownKeys: readonly string[], places: Places): Attribute[] =>
  jsonAttributes(item, ownKeys, ['metadata'], places);

/** One that joins two nodes is an edge like any other; what joins more has no place in a data set. */
function readHyperedge(item: JsonObject, place: number, { network, into, places }: Reading): void {
  const ends = (key: string): (string | null)[] => (ownList(item, key) ?? []).map(idText);
  const [sources, targets, nodes] = [ends('source'), ends('target'), ends('nodes')];
  const all = [...sources, ...targets, ...nodes];
  const at = `hyperedge ${place}`;
  if (all.length === 2) {
    const [from = null, to = null] = all;
    const attributes = attributesOf(item, ['source', 'target', 'nodes'], places);
    network.edge({ key: null, at, from, to, isDirected: nodes.length === 0, attributes });
    return;
  }
  into.problem({
    path: at,
    record: at,
    message: `It joins ${all.length} nodes at once (${all.map((end) => end ?? '?').join(', ')}), and a relation joins two`,
    hint: 'Make a node of it, with an edge to each of those that it joins.',
    effect: 'skipped',
    sort: 'reference',
  });
}
