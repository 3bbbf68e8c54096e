/** Owns the keys that a GraphML file declares, and the data of its elements, with what yEd writes into it. */
import type { Attribute } from '../network/attributeRoles';
import { labelsInJson } from '../network/labelsInJson';
import { childrenOf, textIn, type XmlElement } from '../network/parseXml';

interface Key {
  readonly name: string;
  readonly fallback: string;
  /** What it is of: node, edge, graph, port, all. */
  readonly of: string;
  /** Whether yEd keeps in it how things look. */
  readonly isLooks: boolean;
  /** What yEd keeps in it beside the drawing's looks that says nothing of a history, in a word; empty for all others. */
  readonly keeps: '' | 'folds' | 'running numbers';
}

export type Keys = ReadonlyMap<string, Key>;

const LOOKS = /graphics|resources|userTags|geometry|style|preferredPlaceholder|sharedData/i;

/** The keys that a document declares, by their ids. */
export function keysOf(root: XmlElement): Keys {
  return new Map(
    childrenOf(root, 'key').flatMap((key) => {
      const id = key.attributes.get('id');
      if (id === undefined) return [];
      const of = (key.attributes.get('for') ?? 'all').toLowerCase();
      const yfiles = key.attributes.get('yfiles.type') ?? '';
      const name = key.attributes.get('attr.name') ?? id;
      const isLooks = yfiles !== '' && LOOKS.test(yfiles);
      return [[id, { name, of, fallback: textIn(key, 'default'), isLooks, keeps: keptUnder(name) }]];
    }),
  );
}

/** What a key of the programs of yEd's makers holds, by its name; whether a group is open, or which in their list it is. */
const keptUnder = (name: string): Key['keeps'] =>
  /^https?:\/\/www\.yworks\.com\/xml\/.*states?$/.test(name)
    ? 'folds'
    : /^(?:node|edge)-\d+-id$/.test(name)
      ? 'running numbers'
      : '';

/** Whether yEd or another program of its makers wrote a document. */
export const isOfYed = (root: XmlElement): boolean =>
  [root, ...childrenOf(root, 'key')].some(({ attributes }) =>
    [...attributes.values()].some((value) => value.includes('www.yworks.com/')),
  );

/** What such programs call the places at which lines meet a node that a person did not name. */
export const isRunningPort = (name: string): boolean => /^p\d+$/.test(name);

/** The data of a node, an edge, a port or a graph, then the defaults of the keys that it leaves out. */
export function dataOf(element: XmlElement, keys: Keys, of: 'node' | 'edge' | 'graph' | 'port'): Attribute[] {
  const attributes: Attribute[] = [];
  const given = new Set<string>();
  for (const data of childrenOf(element, 'data')) {
    const id = data.attributes.get('key') ?? '';
    given.add(id);
    const key = keys.get(id);
    if (data.children.length > 0) attributes.push(...nestedOf(data, key?.name ?? (id || 'data')));
    if (data.text.trim() !== '' && !key?.keeps)
      attributes.push(...labelsInJson(key?.name ?? (id || 'data'), data.text.trim()));
  }
  for (const [id, { name, fallback, of: whose, isLooks, keeps }] of keys) {
    if (fallback !== '' && !isLooks && keeps === '' && !given.has(id) && (whose === of || whose === 'all')) {
      attributes.push(...labelsInJson(name, fallback));
    }
  }
  const described = textIn(element, 'desc');
  return described === '' ? attributes : [...attributes, ['desc', described]];
}

/** What stands in elements of its own: of yEd's the words, and of any other its text. */
function nestedOf(data: XmlElement, name: string): Attribute[] {
  const isYed = data.children.some(
    ({ prefix, name: child }) => /^(y|x|yjs|yfiles)$/.test(prefix) || /^List$/.test(child),
  );
  const found: Attribute[] = [];
  collect(data, isYed, name, found);
  // A group that can be closed has its label twice.
  const seen = new Set<string>();
  return found.filter(([label, value]) => {
    const said = `${label}\n${value}`;
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

const UML = new Map([
  ['AttributeLabel', 'attributes'],
  ['MethodLabel', 'methods'],
]);

function collect(element: XmlElement, isYed: boolean, name: string, found: Attribute[]): void {
  for (const child of element.children) {
    const text = child.text.trim();
    if (!isYed) {
      if (text !== '') found.push([name === child.name ? name : `${name} ${child.name}`, text]);
    } else if (/^(?:(?:Node|Edge)?Label|Label\.Text)$/.test(child.name) || isTextOfLabel(element, child)) {
      const label = text || (child.attributes.get('Text') ?? '').trim();
      if (label !== '') found.push(...labelsInJson('label', label));
    } else if (UML.has(child.name)) {
      if (text !== '') found.push([UML.get(child.name) ?? child.name, text]);
    } else if (child.name === 'UML') {
      const stereotype = child.attributes.get('stereotype') ?? '';
      if (stereotype !== '') found.push(['stereotype', stereotype]);
    }
    collect(child, isYed, name, found);
  }
}

/** The words of a label of yEd Live, which stand beside how it is drawn. */
const isTextOfLabel = (element: XmlElement, child: XmlElement): boolean =>
  element.name === 'Label' && child.name === 'Text';

/** Whether an edge as yEd draws it has no arrow at either end; null where nothing is drawn. */
export function hasNoArrows(edge: XmlElement): boolean | null {
  const arrows = arrowsIn(edge);
  return arrows === null
    ? null
    : [arrows.get('source'), arrows.get('target')].every((end) => (end ?? 'none') === 'none');
}

function arrowsIn(element: XmlElement): ReadonlyMap<string, string> | null {
  for (const child of element.children) {
    if (child.name === 'Arrows') return child.attributes;
    const inside = arrowsIn(child);
    if (inside !== null) return inside;
  }
  return null;
}

/** How yEd keeps looks, and what they are called. */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ['Geometry', 'positions'],
  ['Fill', 'colours'],
  ['Shape', 'shapes'],
  ['BorderStyle', 'lines'],
  ['LineStyle', 'lines'],
]);

/** What is said of the looks of a node or an edge, in words: “colours”. */
export const looksOf = (element: XmlElement, keys: Keys, isYed: boolean): readonly string[] => {
  const data = childrenOf(element, 'data');
  const kept = data.map((each) => keys.get(each.attributes.get('key') ?? '')?.keeps ?? '');
  const ports = ['sourceport', 'targetport']
    .map((name) => element.attributes.get(name) ?? '')
    .concat(childrenOf(element, 'port').map((port) => port.attributes.get('name') ?? ''));
  const named = [...kept, isYed && ports.some(isRunningPort) ? 'ports' : ''].filter((word) => word !== '');
  return [...new Set([...data.flatMap(drawnIn), ...named])];
};

const drawnIn = (element: XmlElement): readonly string[] =>
  element.children.flatMap((child) => {
    const drawn = child.prefix === 'y' ? DRAWN.get(child.name) : undefined;
    return drawn === undefined ? drawnIn(child) : [drawn, ...drawnIn(child)];
  });
