/** Owns how a text of an edge is known that only says again what another attribute of it says: “Weight: 104”. */
import { valueText } from '../text/jsonValue';
import { type Attribute, foldName } from './attributeRoles';

/** “Weight: 104” of an edge whose weight is 104: a note for the pointer, and no type of relation. */
export function repeatsAttribute(text: string, attributes: readonly Attribute[]): boolean {
  const [, said = '', number] = /^(\p{L}[\p{L}\s_-]*?)\s*[:=]\s*([-+]?\d[\d.,]*)$/u.exec(text) ?? [];
  return (
    number !== undefined &&
    attributes.some(([name, value]) => foldName(name) === foldName(said) && valueText(value) === number)
  );
}
