/** Owns what a link says of its direction by yes or no. */
import { type Attribute, foldName } from './attributeRoles';

/** By “directed”, “undirected”, “bidirectional”; undefined where it says nothing. */
export function directionOf(attributes: readonly Attribute[]): boolean | undefined {
  for (const [name, value] of attributes) {
    // An object has no word, and one with a key “toString” cannot be made one.
    const text = typeof value === 'object' ? '' : String(value);
    const said = /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : null;
    const word = foldName(name);
    if (said === null) continue;
    if (/^(?:is ?)?directed$/.test(word)) return said;
    if (/^(?:is ?)?(?:undirected|bidirectional|bi ?directed|mutual|two ?way|reciprocal)$/.test(word)) return !said;
  }
  return undefined;
}
