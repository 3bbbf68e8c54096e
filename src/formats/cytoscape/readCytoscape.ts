/** Owns the reading of Cytoscape JSON: of Cytoscape.js, and of the desktop program's exports. */
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import { createNetwork } from '../network/createNetwork';
import { describeNetwork } from '../network/describeNetwork';
import { jsonAttributes, type Places, tellDrawn, tellPlaces } from '../network/jsonAttributes';
import { listItems, placeOf } from '../network/listItems';
import { idText, isObject, type JsonObject, own, writtenId } from '../text/jsonValue';
import { cytoscapeElements } from './cytoscapeElements';

/** Of a network: what only the program needs. */
const UNSAID = ['SUID', 'shared_name', '__Annotations', 'selected'];

/** Reads parsed JSON; fails where it has no elements. */
export const readCytoscape: ReadInto<unknown> = (content, into) => {
  const elements = cytoscapeElements(content);
  if (elements === null) {
    return failure(
      'It is no network of Cytoscape: it has no elements',
      'Export it from Cytoscape as “Cytoscape.js JSON”, or write it with cy.json().',
    );
  }
  const stated = statedDirection(content);
  describeNetwork(own(content, 'data'), into, stated === undefined ? UNSAID : [...UNSAID, 'directed']);
  const places: Places = new Map();
  const nodes = listItems(elements.nodes, 'node', into).map(({ item, place }) => {
    const data = own(item, 'data');
    const key = writtenId(own(data, 'id'));
    const node = { key, at: placeOf('node', key, place), attributes: attributesOf(item, ['id', 'parent'], places) };
    return { node, parent: writtenId(own(data, 'parent')) };
  });
  tellPlaces(places, into);
  const network = createNetwork(into, { nodes: nodes.map(({ node }) => node) });
  for (const { node, parent } of nodes) {
    network.node(node);
    if (node.key !== null && parent !== null) network.part(node.key, parent, node.at);
  }
  for (const { item, place } of listItems(elements.edges, 'edge', into)) {
    const data = own(item, 'data');
    const key = idText(own(data, 'id'));
    network.edge({
      key,
      at: placeOf('edge', key, place),
      from: writtenId(own(data, 'source')),
      to: writtenId(own(data, 'target')),
      isDirected: stated,
      attributes: attributesOf(item, ['id', 'source', 'target'], places),
    });
  }
  if (hasRules(own(content, 'style'))) count('style', places);
  tellDrawn(places, into);
  network.close();
  return success(null);
};

/** Whether NetworkX says of the graph, at its top, that links have a direction; undefined where nobody does. */
function statedDirection(content: unknown): boolean | undefined {
  const said = [own(content, 'directed'), own(own(content, 'data'), 'directed')];
  return said.find((each) => typeof each === 'boolean');
}

/** Where an element stands and how it is drawn, beside its `data`. */
const LOOKS = ['position', 'style', 'css'];

/** Whether a style says anything: a list of rules, or one of properties. */
const hasRules = (style: unknown): boolean =>
  Array.isArray(style) ? style.length > 0 : isObject(style) && Object.keys(style).length > 0;

const count = (name: string, places: Places): void => {
  places.set(name, (places.get(name) ?? 0) + 1);
};

/** What is beside `data` is how an element is drawn, which is counted, but for its classes and its scratch pad. */
function attributesOf(item: JsonObject, ownKeys: readonly string[], places: Places) {
  const data = own(item, 'data');
  for (const name of LOOKS) if (hasRules(own(item, name))) count(name, places);
  const beside = Object.entries(item).filter(([name]) => name === 'classes' || name === 'scratch');
  // The desktop program says names twice, for networks that share their nodes.
  const twice = ['name', 'interaction'].map((name) => `shared_${name}`);
  const unsaid = twice.filter((name) => own(data, name) === own(data, name.slice('shared_'.length)));
  return [...(isObject(data) ? jsonAttributes(data, [...ownKeys, ...unsaid, 'SUID'], [], places) : []), ...beside];
}
