/** Owns how Cytoscape JSON is told by its content. */
import { isObject, own, ownList } from '../text/jsonValue';
import { heldElements } from './cytoscapeElements';

/** Whether parsed JSON is of Cytoscape, the library or the desktop program: elements whose content is in `data`. */
export function fitsCytoscape(content: unknown): boolean {
  const elements = heldElements(content);
  const first = Array.isArray(elements) ? elements[0] : (ownList(elements, 'nodes') ?? ownList(elements, 'edges'))?.[0];
  const data = own(first, 'data');
  if (!isObject(data)) return false;
  // Groups alone are those of other programs too, in which a node has its id beside its data.
  if (elements === content && !Array.isArray(content))
    return own(data, 'id') !== undefined && own(first, 'id') === undefined;
  if (!Array.isArray(content) || Object.hasOwn(data, 'id') || Object.hasOwn(data, 'source')) return true;
  // The library gives nodes without an id one of their own.
  return (
    Object.keys(data).length > 0 &&
    content.slice(0, 5).every((item) => isObject(item) && Object.keys(item).every((key) => ELEMENT.test(key)))
  );
}

const ELEMENT =
  /^(?:data|group|position|renderedPosition|classes|style|css|scratch|selected|selectable|locked|grabbable|pannable)$/;
