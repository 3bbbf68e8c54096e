/** Owns how a network of vis-network is told by its content. */
import { own, ownList } from '../text/jsonValue';

/** Whether parsed JSON is such a network: edges that go `from` one node `to` another. */
export function fitsVisNetwork(content: unknown): boolean {
  const [edge] = ownList(content, 'edges') ?? [];
  return (
    ownList(content, 'nodes') !== null &&
    own(edge, 'from') !== undefined &&
    own(edge, 'to') !== undefined &&
    own(edge, 'source') === undefined
  );
}
