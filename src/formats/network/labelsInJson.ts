/** Owns labels and kinds that a program wrote as JSON into a text: the words in it are the label. */
import { isObject, own, valueText } from '../text/jsonValue';
import { type Attribute, dealAttributes } from './attributeRoles';

/** Keys under which the words stand, the most telling first. */
const SAYING = ['text', 'label', 'name', 'title', 'caption', 'value', '@value', 'type', 'kind'];

/**
 * An attribute of a text as it is, or where it is a label or a kind in JSON, the words in it: of an object what is called text or
 * label, or its only value, and the whole beside it under “… as written”; of a list of words that list.
 */
export function labelsInJson(name: string, text: string): readonly Attribute[] {
  if (!/^\s*[[{]/.test(text) || !isLabel(name)) return [[name, text]];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [[name, text]];
  }
  const words = wordsOf(json);
  if (words === null) return [[name, text]];
  return onlyHolds(json, words)
    ? [[name, words]]
    : [
        [name, words],
        [`${name} as written`, text],
      ];
}

const isLabel = (name: string): boolean =>
  (['node', 'edge'] as const).some((of) => {
    const { byRole } = dealAttributes([[name, '']], of);
    return byRole.has('title') || byRole.has('kind');
  });

function wordsOf(json: unknown): string | readonly string[] | null {
  if (Array.isArray(json)) {
    const words = json.map(wordsOf);
    if (words.length === 0 || !words.every((each) => typeof each === 'string')) return null;
    return words.length === 1 && words[0] !== undefined ? words[0] : words;
  }
  if (typeof json === 'string' && json.trim() !== '') return json.trim();
  if (!isObject(json)) return null;
  const values = Object.values(json);
  const said = SAYING.map((key) => own(json, key)).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof said === 'string' ? said.trim() : values.length === 1 ? wordsOf(values[0]) : null;
}

/** Whether nothing is in it but the words, under a key that says no more than that they are the words. */
const onlyHolds = (json: unknown, words: string | readonly string[]): boolean => {
  if (Array.isArray(json)) {
    const each = typeof words === 'string' ? [words] : words;
    return json.every((item, i) => onlyHolds(item, each[i] ?? ''));
  }
  if (!isObject(json)) return valueText(json) === words;
  const [[key, value] = ['', ''], ...others] = Object.entries(json);
  return others.length === 0 && SAYING.includes(key) && valueText(value) === words;
};
