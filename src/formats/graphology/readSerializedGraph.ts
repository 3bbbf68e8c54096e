/** Owns the reading of a graph as graphology serializes it, which Gephi and Gephi Lite write too. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Attribute } from '../network/attributeRoles';
import { createNetwork, type NetworkRules } from '../network/createNetwork';
import { jsonAttributes, type Places, tellDrawn, tellPlaces } from '../network/jsonAttributes';
import { listItems, placeOf } from '../network/listItems';
import { idText, isObject, own, ownList, writtenId } from '../text/jsonValue';

/** More attributes of a node or an edge, which stand elsewhere in the file. */
export interface MoreAttributes {
  readonly node: (key: string) => readonly Attribute[];
  readonly edge: (key: string) => readonly Attribute[];
  /** Where and how they are drawn, as far as that stands elsewhere too. */
  readonly places?: Places;
}

const NONE: MoreAttributes = { node: () => [], edge: () => [] };

/** Reads `{ options, nodes: [{ key, attributes }], edges: [{ key, source, target, undirected, attributes }] }`. */
export function readSerializedGraph(
  graph: unknown,
  into: DatasetBuilder,
  rules: NetworkRules = {},
  more: MoreAttributes = NONE,
): void {
  const isUndirectedGraph = own(own(graph, 'options'), 'type') === 'undirected';
  const places: Places = more.places ?? new Map();
  const attributesOf = (item: Readonly<Record<string, unknown>>, ownKeys: readonly string[]): Attribute[] => {
    const attributes = own(item, 'attributes');
    return [
      ...(isObject(attributes) ? jsonAttributes(attributes, [], [], places) : []),
      ...jsonAttributes(item, [...ownKeys, 'attributes'], [], places),
    ];
  };
  const nodes = listItems(ownList(graph, 'nodes') ?? [], 'node', into).map(({ item, place }) => {
    const key = writtenId(own(item, 'key'));
    const attributes = [...attributesOf(item, ['key']), ...(key === null ? [] : more.node(key))];
    return { key, at: placeOf('node', key, place), attributes };
  });
  tellPlaces(places, into);
  const network = createNetwork(into, { ...rules, nodes });
  for (const node of nodes) network.node(node);
  for (const { item, place } of listItems(ownList(graph, 'edges') ?? [], 'edge', into)) {
    const key = idText(own(item, 'key'));
    network.edge({
      key,
      at: placeOf('edge', key, place),
      from: writtenId(own(item, 'source')),
      to: writtenId(own(item, 'target')),
      isDirected: own(item, 'undirected') !== true && !isUndirectedGraph,
      attributes: [
        ...attributesOf(item, ['key', 'source', 'target', 'undirected']),
        ...(key === null ? [] : more.edge(key)),
      ],
    });
  }
  network.close();
  tellDrawn(places, into);
}
