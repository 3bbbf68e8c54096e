/** Owns which attributes of nodes and edges hold a word for no value, “null” or “None”: they are left out, and listed once. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { someText } from '../../model/someText';
import { absentAmong, canBeAbsent, isNeverValue } from '../absentWords';
import type { Attribute } from './attributeRoles';

const MOST_NAMED = 8;

export interface AbsentAttributes {
  /** The attributes without those that hold no value; the same ones where all hold one. */
  readonly without: (attributes: readonly Attribute[]) => readonly Attribute[];
  /** The same, counted. */
  readonly leave: (attributes: readonly Attribute[]) => readonly Attribute[];
  /** Lists what was counted. */
  readonly tell: (into: Pick<DatasetBuilder, 'problem'>) => void;
}

/** By all nodes, where these are known: None can be a value among those of the others. */
export function absentAttributes(nodes: readonly (readonly Attribute[])[] = []): AbsentAttributes {
  const absent = wordsOfNodes(nodes);
  const isAbsent = ([name, value]: Attribute): boolean =>
    typeof value === 'string' && (isNeverValue(value) || absent.get(name)?.has(value) === true);
  const without = (attributes: readonly Attribute[]) =>
    attributes.some(isAbsent) ? attributes.filter((each) => !isAbsent(each)) : attributes;
  const counts = new Map<string, number>();
  const names = new Set<string>();
  return {
    without,
    leave: (attributes) => {
      const left = without(attributes);
      if (left === attributes) return attributes;
      for (const attribute of attributes) {
        if (!isAbsent(attribute)) continue;
        const word = String(attribute[1]);
        counts.set(word, (counts.get(word) ?? 0) + 1);
        names.add(attribute[0]);
      }
      return left;
    },
    tell: (into) => {
      if (counts.size === 0) return;
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const words = [...counts].map(([word, count]) => `“${word}”${counts.size > 1 ? ` (${count})` : ''}`);
      const said = [...names].map((name) => `“${name}”`);
      into.problem({
        path: 'file',
        record: 'Attributes',
        message: `${words.join(', ')} in ${all} ${all === 1 ? 'attribute was' : 'attributes were'} read as no value, in ${someText(said, MOST_NAMED)}`,
        hint: 'Where it is a name or a code, write it out in the file.',
        effect: 'assumed',
        sort: 'value',
      });
    },
  };
}

/** By the name of an attribute the words that stand for no value in it. */
function wordsOfNodes(nodes: readonly (readonly Attribute[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const [name, value] of nodes.flat()) {
    if (typeof value !== 'string' || !canBeAbsent(value)) continue;
    const known = words.get(name);
    if (known === undefined) words.set(name, new Set([value]));
    else known.add(value);
  }
  if (words.size === 0) return words;
  const others = new Map<string, string[]>([...words.keys()].map((name) => [name, []]));
  for (const [name, value] of nodes.flat()) {
    if (value === null || value === undefined || value === '' || words.get(name)?.has(String(value)) !== false)
      continue;
    others.get(name)?.push(String(value));
  }
  return new Map([...words].map(([name, of]) => [name, new Set(absentAmong(name, [...of], others.get(name) ?? []))]));
}
