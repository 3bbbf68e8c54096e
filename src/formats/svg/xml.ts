/** Owns the writing of XML. */
import { soundText } from '../text/soundText';

/** A text or an attribute's value, as it stands in XML; characters that XML cannot have are left out. */
const escapeXml = (text: string): string =>
  soundText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');

/** Of a value, line breaks and tabs too, which a reader would turn into spaces. */
const escapeValue = (text: string): string => escapeXml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** An element of an XML document, to be written as a text or made in a page. */
export interface XmlElement {
  readonly name: string;
  /** Those that are null are left out. */
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly content: readonly (XmlElement | string)[];
}

export const element = (
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = [],
): XmlElement => ({ name, attributes, content });

/** The attributes as texts. */
export const attributesOf = ({ attributes }: XmlElement): [string, string][] =>
  Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === null ? [] : [[key, typeof value === 'number' ? number(value) : value]],
  );

/** The text of an element. */
export function writeXml(node: XmlElement): string {
  const attributes = attributesOf(node).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
  const inner = node.content.map((part) => (typeof part === 'string' ? escapeXml(part) : writeXml(part))).join('');
  return inner === ''
    ? `<${node.name}${attributes.join('')}/>`
    : `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

/** A number to two places. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);
