/** Owns how JSON Canvas, in which notes programs keep boards of cards, is told by its content. */
import { idText, own, ownList } from '../text/jsonValue';

/** Whether parsed JSON has a list of cards with a sort and a place, and edges that name them. */
export function fitsCanvas(content: unknown): boolean {
  const nodes = ownList(content, 'nodes');
  return (
    nodes !== null &&
    nodes.length > 0 &&
    nodes.every((node) => SORTS.test(idText(own(node, 'type')) ?? '') && typeof own(node, 'x') === 'number') &&
    (ownList(content, 'edges') ?? []).every((edge) => idText(own(edge, 'fromNode')) !== null)
  );
}

const SORTS = /^(?:text|file|link|group)$/;
