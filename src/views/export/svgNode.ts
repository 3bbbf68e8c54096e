/** Owns the making of an SVG element of a page, without markup as text. */
import { attributesOf, type XmlElement } from '../../formats/svg/xml';

const SVG = 'http://www.w3.org/2000/svg';

export function svgNode(source: XmlElement): SVGElement {
  const node = document.createElementNS(SVG, source.name);
  for (const [name, value] of attributesOf(source)) if (name !== 'xmlns') node.setAttribute(name, value);
  node.append(...source.content.map((part) => (typeof part === 'string' ? part : svgNode(part))));
  return node;
}
