/** Owns the reading of vis-network's lists: `nodes` with id, label, group, and `edges` with from, to, label, arrows. */
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import type { Attribute } from '../network/attributeRoles';
import { createNetwork } from '../network/createNetwork';
import { jsonAttributes, type Places, tellDrawn, tellPlaces } from '../network/jsonAttributes';
import { listItems, placeOf } from '../network/listItems';
import { idText, type JsonObject, own, ownList, valueText, writtenId } from '../text/jsonValue';

/** Reads parsed JSON; fails where it has no list of nodes. */
export const readVisNetwork: ReadInto<unknown> = (content, into) => {
  const nodes = ownList(content, 'nodes');
  if (nodes === null) {
    return failure(
      'It is no network of vis-network: it has no list of nodes',
      'Write the data as { "nodes": [{ "id", "label" }], "edges": [{ "from", "to" }] }.',
    );
  }
  const places: Places = new Map();
  const read = listItems(nodes, 'node', into).map(({ item, place }) => {
    const key = writtenId(own(item, 'id'));
    return { key, at: placeOf('node', key, place), attributes: attributesOf(item, ['id'], places) };
  });
  tellPlaces(places, into);
  const network = createNetwork(into, { nodes: read });
  for (const node of read) network.node(node);
  for (const { item, place } of listItems(ownList(content, 'edges') ?? [], 'edge', into)) {
    const key = idText(own(item, 'id'));
    const [from, to] = [writtenId(own(item, 'from')), writtenId(own(item, 'to'))];
    const arrows = arrowsOf(item);
    const isBackward = arrows.from && !arrows.to;
    network.edge({
      key,
      at: placeOf('edge', key, place),
      from: isBackward ? to : from,
      to: isBackward ? from : to,
      isDirected: arrows.from || arrows.to ? arrows.from !== arrows.to : undefined,
      attributes: attributesOf(item, ['id', 'from', 'to', 'arrows'], places),
    });
  }
  tellDrawn(places, into);
  network.close();
  return success(null);
};

/** In vis-network, `title` is the note that comes up under the pointer, where there is a label. */
function attributesOf(item: JsonObject, ownKeys: readonly string[], places?: Places): Attribute[] {
  const isNoted = valueText(own(item, 'label')) !== '';
  return jsonAttributes(item, ownKeys, [], places).map(([name, value]) => [
    isNoted && name === 'title' ? 'note' : name,
    value,
  ]);
}

/** At which ends an edge has an arrow: “to”, “to, from”, or an object of ends. */
function arrowsOf(item: JsonObject): { readonly from: boolean; readonly to: boolean } {
  const arrows = own(item, 'arrows');
  const at = (end: string): boolean => {
    if (typeof arrows === 'string') return arrows.includes(end);
    const one = own(arrows, end);
    return one === true || own(one, 'enabled') === true;
  };
  return { from: at('from'), to: at('to') };
}
