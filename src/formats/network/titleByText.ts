/** Owns which attribute nodes are called by where none is called a name or a title: a text that each has for itself. */
import { idText } from '../text/jsonValue';
import { type Attribute, foldName, isOfRole } from './attributeRoles';

const TEXT = /^(?:main|node|label|display|short|inner)?text$/;
const NEARLY_ALL = 0.9;
const FEWEST_NODES = 2;
const LONGEST_NAME = 80;

/** The name of that attribute; null where nodes have a title, or texts that are longer than names. */
export function titleByText(nodes: readonly (readonly Attribute[])[]): string | null {
  const texts = new Map<string, string[]>();
  for (const [name, value] of nodes.flat()) {
    const text = idText(value);
    if (text === null) continue;
    if (isOfRole(name, 'title')) return null;
    if (TEXT.test(foldName(name))) texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  const found = [...texts].find(
    ([, said]) =>
      said.length >= FEWEST_NODES &&
      said.length >= nodes.length * NEARLY_ALL &&
      new Set(said).size >= said.length * NEARLY_ALL &&
      said.every((text) => text.length <= LONGEST_NAME && !text.includes('\n')),
  );
  return found?.[0] ?? null;
}

/** The attributes of a node, where the text that nodes are called by is their title. */
export const calledByText = (attributes: readonly Attribute[], text: string | null): readonly Attribute[] =>
  text === null ? attributes : attributes.map(([name, value]) => [name === text ? 'title' : name, value]);

/** Whether it is a text of a link that is too long for the name of what it says. */
export const isLongText = (name: string, text: string): boolean =>
  foldName(name) === 'text' && text.length > LONGEST_LABEL;
const LONGEST_LABEL = 40;
