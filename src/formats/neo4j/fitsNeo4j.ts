/** Owns how JSON of Neo4j is told by its content. */
import { isObject, own, ownList } from '../text/jsonValue';
import { isNode, isRelationship } from './neo4jParts';

/** Whether parsed JSON is an export of APOC (its lines as a list, or two lists), or the answer to a query. */
export function fitsNeo4j(content: unknown): boolean {
  const isPart = (value: unknown): boolean => isNode(value) || isRelationship(value);
  if (Array.isArray(content)) {
    return content.slice(0, 5).some((item) => isPart(item) || (isObject(item) && Object.values(item).some(isPart)));
  }
  const [result] = ownList(content, 'results') ?? [];
  if (isObject(own(ownList(result, 'data')?.[0], 'graph'))) return true;
  return isNode(ownList(content, 'nodes')?.[0]) && Array.isArray(own(content, 'rels'));
}
