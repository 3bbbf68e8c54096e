/** Owns which attribute nodes are called by where none is called a name or a title: a text that each has for itself. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Problem } from '../../model/dataset/problem';
import { idText } from '../text/jsonValue';
import { type Attribute, foldName, hasRole, isOfRole } from './attributeRoles';
import { isRunningId } from './isRunningId';
import { attributesOfEach, nameOfParts } from './nameOfParts';
import { isNumberText, readMoment } from './readMoment';

const TEXT = /^(?:main|node|label|display|short|inner)?text$/;
const NEARLY_ALL = 0.9;
const FEWEST_NODES = 2;
const LONGEST_NAME = 80;

/**
 * The name of that attribute; null where nodes have a title, or none is so. Where their `keys` are running numbers and nothing
 * else says what they are called, it may have any name, which is listed.
 */
export function calledByOf(
  nodes: readonly (readonly Attribute[])[],
  keys: readonly (string | null)[],
  into: Pick<DatasetBuilder, 'problem'>,
): string | null {
  const text = titleByText(nodes);
  if (text !== null || !keys.every((key) => key === null || isRunningId(key))) return text;
  const isOfEach = attributesOfEach(nodes);
  if (
    nodes.some((node) => node.some(([name]) => isOfRole(name, 'title')) || nameOfParts(node, isOfEach, true) !== null)
  )
    return null;
  const found = textOfEach(nodes);
  if (found !== null) into.problem(calledByEach(found));
  return found;
}

/** The name of a text that is called so; null where nodes have a title, or texts that are longer than names. */
function titleByText(nodes: readonly (readonly Attribute[])[]): string | null {
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

/** Nodes from which on texts can be said to tell all of them apart, and the part that must be told. */
const FEWEST_TOLD = 5;
const ALMOST_ALL = 0.95;
const LONGEST_TEXT = 60;
/** Addresses, colours and codes. */
const NO_NAME = /^(?:https?:|www\.|mailto:|[./#]|\S+@\S+$)|[{}<>]|^(?=.*\d)[\w+/=-]{16,}$/;

/** The first attribute without a role of its own in which nearly each node has a short text that no other has; null where none is so. */
function textOfEach(nodes: readonly (readonly Attribute[])[]): string | null {
  if (nodes.length < FEWEST_TOLD) return null;
  const texts = new Map<string, Set<string>>();
  const failed = new Set<string>();
  for (const [name, value] of nodes.flat()) {
    if (hasRole(name) || failed.has(name)) continue;
    const text = typeof value === 'string' ? value.trim() : '';
    if (
      text === '' ||
      text.length > LONGEST_TEXT ||
      isNumberText(text) ||
      NO_NAME.test(text) ||
      !/\p{L}/u.test(text) ||
      readMoment(text).is !== 'unread'
    ) {
      failed.add(name);
    } else texts.set(name, (texts.get(name) ?? new Set()).add(text));
  }
  const found = [...texts].find(([name, said]) => !failed.has(name) && said.size >= nodes.length * ALMOST_ALL);
  return found?.[0] ?? null;
}

/** That nodes are called by such a text. */
const calledByEach = (name: string): Problem => ({
  path: 'file',
  record: 'file',
  message: `No attribute is called a name; nodes are called by “${name}”, which tells them apart`,
  hint: 'If that is wrong, give each node what it is called as “label”.',
  effect: 'assumed',
  sort: 'value',
});

/** The attributes of a node, where the text that nodes are called by is their title. */
export const calledByText = (attributes: readonly Attribute[], text: string | null): readonly Attribute[] =>
  text === null ? attributes : attributes.map(([name, value]) => [name === text ? 'title' : name, value]);

/** Whether it is a text of a link that is too long for the name of what it says. */
export const isLongText = (name: string, text: string): boolean =>
  foldName(name) === 'text' && text.length > LONGEST_LABEL;
const LONGEST_LABEL = 40;
