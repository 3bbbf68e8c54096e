/** Owns how Cytoscape JSON is told by its content. */
import { isObject, own, ownList } from '../network/jsonValue';

/** Whether parsed JSON is of Cytoscape, the library or the desktop program: elements whose content is in `data`. */
export function fitsCytoscape(content: unknown): boolean {
  const elements = Array.isArray(content) ? content : own(content, 'elements');
  const first = Array.isArray(elements) ? elements[0] : (ownList(elements, 'nodes') ?? ownList(elements, 'edges'))?.[0];
  const data = own(first, 'data');
  if (!isObject(data)) return false;
  return !Array.isArray(content) || Object.hasOwn(data, 'id') || Object.hasOwn(data, 'source');
}
