/** Owns by what a text or parsed JSON is known as JSON-LD of schema.org. */
import { listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { isEventType, isExpanded, typesOf } from './schemaTypes';
import { hasTypeAlias } from './withOwnTerms';

/**
 * Whether a content is JSON-LD of schema.org: parsed JSON with types and the context of schema.org, or with an event's type
 * and no context; or the text of an HTML page with such a script in it.
 */
export function fitsSchemaOrg(content: unknown): boolean {
  if (typeof content === 'string') {
    return /^\uFEFF?\s*</.test(content.slice(0, 4000)) && /<script[^>]*application\/ld\+json/i.test(content);
  }
  const nodes = listOf(content).slice(0, 5).filter(isObject);
  return nodes.some(isOfSchemaOrg) || wrapped(content).some(isOfSchemaOrg);
}

/** Nodes with a context of their own in the one list that is all that an object holds, or in a list of such lists. */
function wrapped(content: unknown): readonly JsonObject[] {
  const [list, ...others] = isObject(content) ? Object.values(content) : [];
  if (!Array.isArray(list) || others.length > 0) return [];
  return list
    .slice(0, 5)
    .flatMap((item: unknown) => listOf(item).slice(0, 5))
    .filter(isObject)
    .filter((node) => '@context' in node);
}

function isOfSchemaOrg(node: JsonObject): boolean {
  const graph = listOf(node['@graph']).slice(0, 5).filter(isObject);
  const typed = [node, ...graph].flatMap(typesOf);
  const context = listOf(node['@context']);
  if (typed.length > 0 && [node, ...graph].some(isExpanded)) return true;
  if (context.length === 0) return typed.some(isEventType);
  return context.some(namesSchemaOrg) && (typed.length > 0 || graph.length > 0 || hasTypeAlias(node));
}

const namesSchemaOrg = (context: unknown): boolean =>
  typeof context === 'string'
    ? /schema\.org/i.test(context)
    : isObject(context) &&
      Object.values(context).some((value) => typeof value === 'string' && /schema\.org/i.test(value));
