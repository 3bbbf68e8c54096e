/** Owns where the elements of a Cytoscape file stand. */
import { isObject, own, ownList } from '../text/jsonValue';

export interface CytoscapeElements {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}

const isEdge = (element: unknown): boolean =>
  own(element, 'group') === 'edges' ||
  (own(element, 'group') !== 'nodes' && own(own(element, 'data'), 'source') !== undefined);

/** What holds the elements: `elements`, or the content itself, a list or groups. */
export const heldElements = (content: unknown): unknown =>
  Array.isArray(content) ? content : (own(content, 'elements') ?? content);

/** The elements of a list or by groups; null where there are none. */
export function cytoscapeElements(content: unknown): CytoscapeElements | null {
  const elements = heldElements(content);
  if (Array.isArray(elements)) {
    return {
      nodes: elements.filter((element) => !isEdge(element)),
      edges: elements.filter(isEdge),
    };
  }
  const [nodes, edges] = [ownList(elements, 'nodes'), ownList(elements, 'edges')];
  return isObject(elements) && (nodes !== null || edges !== null) ? { nodes: nodes ?? [], edges: edges ?? [] } : null;
}
