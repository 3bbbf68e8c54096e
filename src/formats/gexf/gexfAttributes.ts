/** Owns the attributes that a GEXF file declares, with their defaults, and the values that its nodes and edges have. */
import type { FieldInput } from '../../model/dataset/recordInputs';
import type { Attribute } from '../network/attributeRoles';
import { labelsInJson } from '../network/labelsInJson';
import { childrenOf, textIn, type XmlElement } from '../network/parseXml';

interface Declared {
  readonly title: string;
  readonly fallback: string;
}

/** The attributes of one class by their ids. */
export type Declarations = ReadonlyMap<string, Declared>;

/** What the graph declares of its nodes, of its edges, or of itself. */
export function declarationsOf(graph: XmlElement, of: 'node' | 'edge' | 'graph'): Declarations {
  return new Map(
    childrenOf(graph, 'attributes')
      .filter(({ attributes }) => (attributes.get('class') ?? 'node').toLowerCase() === of)
      .flatMap((block) => childrenOf(block, 'attribute'))
      .flatMap((attribute) => {
        const id = attribute.attributes.get('id');
        if (id === undefined) return [];
        return [[id, { title: attribute.attributes.get('title') ?? id, fallback: textIn(attribute, 'default') }]];
      }),
  );
}

const KNOWN = new Set(['attvalues', 'attributes', 'spells', 'slices', 'nodes', 'edges', 'parents']);

/** How the format keeps looks, under a prefix of their own, and what they are called. */
const LOOKS: ReadonlyMap<string, string> = new Map([
  ['position', 'positions'],
  ['size', 'sizes'],
  ['color', 'colours'],
  ['shape', 'shapes'],
  ['thickness', 'thicknesses'],
]);

/** What is said of the looks of a node or an edge, in words: “positions”. */
export const looksOf = (element: XmlElement): readonly string[] =>
  element.children.flatMap((child) => (isLooks(child, element) ? [LOOKS.get(child.name) ?? ''] : []));

const isLooks = (child: XmlElement, of: XmlElement): boolean =>
  child.prefix !== '' && child.prefix !== of.prefix && LOOKS.has(child.name);

/** The values of a node or an edge: those that always hold, and as fields those that hold for a time. */
export function valuesOf(
  element: XmlElement,
  declared: Declarations,
): { readonly attributes: readonly Attribute[]; readonly fields: readonly FieldInput[] } {
  const attributes: Attribute[] = [];
  const fields: FieldInput[] = [];
  const given = new Set<string>();
  for (const value of childrenOf(element, 'attvalues').flatMap((block) => childrenOf(block, 'attvalue'))) {
    const id = value.attributes.get('for') ?? value.attributes.get('id') ?? '';
    const text = value.attributes.get('value') ?? value.text.trim();
    const title = declared.get(id)?.title ?? (id || 'value');
    given.add(id);
    const when = whenOf(value);
    if (when === '') attributes.push(...labelsInJson(title, text));
    else fields.push({ label: `${title}, ${when}`, value: text });
  }
  for (const [id, { title, fallback }] of declared) {
    if (fallback !== '' && !given.has(id)) attributes.push([title, fallback]);
  }
  // What no version has a place for, as far as it says something.
  for (const child of element.children) {
    const text = KNOWN.has(child.name) || isLooks(child, element) ? '' : textOfElement(child);
    if (text !== '') fields.push({ label: child.name, value: text });
  }
  return { attributes, fields };
}

/** When a value holds, as written. */
function whenOf({ attributes }: XmlElement): string {
  const start = attributes.get('start') ?? attributes.get('startopen') ?? '';
  const end = attributes.get('end') ?? attributes.get('endopen') ?? '';
  if (start !== '' || end !== '') return `${start || '..'}/${end || '..'}`;
  return attributes.get('timestamp') ?? '';
}

/** All that an element says: its text, its attributes by name unless it is the value alone, and what stands in it. */
function textOfElement({ text, attributes, children }: XmlElement): string {
  const said = [...attributes].filter(([name, value]) => value.trim() !== '' && !/^xmlns\b|:/.test(name));
  const isValue = said.length === 1 && said[0]?.[0] === 'value';
  return [
    text.trim(),
    ...said.map(([name, value]) => (isValue ? value.trim() : `${name}: ${value.trim()}`)),
    ...children.map((child) => [child.name, textOfElement(child)].filter((part) => part !== '').join(': ')),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
