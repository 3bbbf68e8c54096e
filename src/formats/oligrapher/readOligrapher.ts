/** Owns the reading of Oligrapher maps, of all of its versions: https://github.com/public-accountability/oligrapher. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import type { Attribute } from '../network/attributeRoles';
import { createNetwork } from '../network/createNetwork';
import { jsonAttributes, noteDrawn, type Places, tellDrawn, tellPlaces } from '../network/jsonAttributes';
import { listItems, placeOf } from '../network/listItems';
import { idText, isObject, type JsonObject, own, ownList, valueText } from '../text/jsonValue';
import { mapOf } from './fitsOligrapher';

/** Reads parsed JSON; fails where it has no nodes by id. */
export const readOligrapher: ReadInto<unknown> = (content, into) => {
  const graph = mapOf(content);
  const nodes = own(graph, 'nodes');
  if (!isObject(nodes)) {
    return failure('It is no map of Oligrapher: it has no nodes', 'Export the map as JSON, and open that.');
  }
  describeMap(content, graph, into);
  const network = createNetwork(into);
  const places: Places = new Map();
  for (const { id, item, place } of itemsOf(nodes, 'node', into)) {
    network.node({ key: id, at: placeOf('node', id, place), attributes: attributesOf(item, ['id'], places) });
  }
  tellPlaces(places, into);
  for (const { id, item, place } of itemsOf(own(graph, 'edges'), 'edge', into)) {
    const ends = [idText(own(item, 'node1_id')), idText(own(item, 'node2_id'))] as const;
    const arrow = valueText(own(item, 'arrow') ?? own(own(item, 'display'), 'arrow'));
    const isBackward = arrow === '2->1' || arrow === 'left';
    const [from, to] = isBackward ? [ends[1], ends[0]] : ends;
    network.edge({
      key: id,
      at: placeOf('edge', id, place),
      from,
      to,
      isDirected: isBackward || arrow === '1->2' || arrow === 'right',
      attributes: attributesOf(item, ['id', 'node1_id', 'node2_id', 'arrow'], places),
    });
  }
  network.close();
  tellDrawn(places, into);
  return success(null);
};

/** How it is drawn, which is told. */
const LOOKS = 'scale cx cy dash curve image'.split(' ');
/** What the program needs alone, and arrows, which are directions. */
const UNSAID = [...LOOKS, 'status', 'arrow'];

const attributesOf = (item: JsonObject, ownKeys: readonly string[], places: Places): Attribute[] => {
  const display = own(item, 'display');
  for (const each of [display, item]) noteDrawn(each, LOOKS, places);
  return [
    ...(isObject(display) ? jsonAttributes(display, UNSAID, [], places) : []),
    ...jsonAttributes(item, [...ownKeys, ...UNSAID, 'display'], [], places),
  ];
};

/** The items of an object by id, or of a list. */
function itemsOf(items: unknown, of: 'node' | 'edge', into: DatasetBuilder) {
  const keys = isObject(items) ? Object.keys(items) : null;
  const list = isObject(items) ? Object.values(items) : Array.isArray(items) ? items : [];
  return listItems(list, of, into).map(({ item, place }) => ({
    id: idText(own(item, 'id')) ?? keys?.[place - 1] ?? null,
    item,
    place,
  }));
}

/** Captions and annotations stand beside the nodes, and say something of all of the map. */
function describeMap(content: unknown, graph: unknown, into: DatasetBuilder): void {
  const captions = own(graph, 'captions');
  const attributes = own(content, 'attributes');
  const said = (key: string) => valueText(own(content, key) ?? own(attributes, key));
  const lines = [
    said('subtitle'),
    said('description'),
    ...(isObject(captions) ? Object.values(captions) : []).map((caption) =>
      valueText(own(caption, 'text') ?? own(own(caption, 'display'), 'text')),
    ),
    ...(ownList(content, 'annotations') ?? []).map((note) =>
      [valueText(own(note, 'header') ?? own(note, 'title')), valueText(own(note, 'text'))]
        .filter((text) => text !== '')
        .join(': '),
    ),
    said('date'),
  ];
  into.describe({ title: said('title'), description: lines.filter((line) => line !== '').join('\n') });
}
