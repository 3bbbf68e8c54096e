/** Owns texts that JSON has by language, `{ "en": "Autumn", "fr": "Automne" }` or `{ "@value", "@language" }`: they become one text, and the others beside it. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName } from '../columns/columnNames';
import { isRecord, type JsonRecord } from './jsonRecords';

interface Chosen {
  readonly records: readonly JsonRecord[];
  readonly problems: readonly Problem[];
}

/** Texts by the language they are in; of a text of which none is said, it is ''. */
type Texts = ReadonlyMap<string, string>;

/**
 * The records with a text in place of each object of texts by language, of whatever field: in the language of most titles
 * where there is one. Texts in other languages are fields of their own, “date.fr”.
 */
export function inOneLanguage(records: readonly JsonRecord[]): Chosen {
  const read = records.map((record) => {
    let texts: Map<string, Texts> | null = null;
    for (const [name, value] of Object.entries(record)) {
      if (typeof value !== 'object' || value === null) continue;
      const found = textsOf(value);
      if (found === null) continue;
      texts ??= new Map();
      texts.set(name, found);
    }
    return texts;
  });
  if (read.every((texts) => texts === null)) return { records, problems: [] };
  const language = commonest(read, (name) => fieldsOfName(name).includes('title')) || commonest(read, () => true);
  let isChosen = false;
  const flat = records.map((record, i) => {
    const texts = read[i];
    if (texts === null || texts === undefined) return record;
    return Object.fromEntries(
      Object.entries(record).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
        const said = texts.get(name);
        if (said === undefined) return [[name, value]];
        const own = said.has(language) ? language : ([...said.keys()][0] ?? '');
        const others = [...said].filter(([each]) => each !== own);
        if (others.length > 0) isChosen = true;
        return [[name, said.get(own) ?? ''], ...others.map(([each, text]) => [`${name}.${each}`, text] as const)];
      }),
    );
  });
  const problem: Problem = {
    path: 'file',
    record: 'Languages',
    message: `Texts are given by language: “${language}” was read where there is one, and texts in others are fields beside it`,
    hint: 'To read it in another language, save that language first, or alone.',
    effect: 'assumed',
    sort: 'file',
  };
  return { records: flat, problems: isChosen ? [problem] : [] };
}

/** The first language of the most fields that count. */
function commonest(read: readonly (ReadonlyMap<string, Texts> | null)[], counts: (name: string) => boolean): string {
  const found = new Map<string, number>();
  for (const texts of read) {
    for (const [name, said] of texts ?? []) {
      const [first = ''] = said.keys();
      if (counts(name) && first !== '') found.set(first, (found.get(first) ?? 0) + 1);
    }
  }
  return [...found].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The texts of an object or a list; null where it is anything else. */
function textsOf(value: object): Texts | null {
  const alone = taggedText(value);
  if (alone !== null) return new Map([alone]);
  if (Array.isArray(value)) {
    const tagged = value.map(taggedText).filter((each) => each !== null);
    if (tagged.length === 0 || tagged.length < value.length) return null;
    const said = new Map<string, string>();
    for (const [language, text] of tagged) {
      const before = said.get(language);
      said.set(language, before === undefined ? text : `${before}; ${text}`);
    }
    return said;
  }
  const entries = Object.entries(value);
  const [held] = entries;
  if (entries.length === 1 && held?.[0] === 'values' && Array.isArray(held[1])) return textsOf(held[1]);
  if (!areLanguages(entries.map(([key]) => key))) return null;
  const said = new Map<string, string>();
  for (const [language, each] of entries) {
    const text = textOf(each);
    if (text === null) return null;
    if (text !== '') said.set(language, text);
  }
  return said.size === 0 ? null : said;
}

function textOf(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? value.join('; ') : null;
  return taggedText(value)?.[1] ?? null;
}

const VALUE = /^(?:@value|value|text)$/;
const LANGUAGE = /^(?:@language|language|lang|xml:lang)$/;

/** A text with its language beside it, or with its type (JSON-LD 1.1, 4.2): no more than these. */
function taggedText(value: unknown): readonly [language: string, text: string] | null {
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  const text = value[keys.find((key) => VALUE.test(key)) ?? ''];
  const language = value[keys.find((key) => LANGUAGE.test(key)) ?? ''];
  if (keys.length !== 2 || typeof text !== 'string') return null;
  if (typeof language === 'string') return isLanguage(language) || language === '' ? [language, text.trim()] : null;
  return Object.hasOwn(value, '@value') && Object.hasOwn(value, '@type') ? ['', text.trim()] : null;
}

/** Words of English, and of programs, that are codes of languages too: they tell nothing where they stand alone. */
const WORDS_TOO = /^(?:am|an|as|be|he|id|in|io|is|it|my|no|om|or|so|to)$/;
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether all of some keys are codes of languages (BCP 47), and one at least can be nothing else. */
const areLanguages = (keys: readonly string[]): boolean =>
  keys.some((key) => /^[a-z]{2}(?![a-z])/.test(key) && !WORDS_TOO.test(key)) && keys.every(isLanguage);

function isLanguage(code: string): boolean {
  if (!/^(?:[a-z]{2,3}|@none|und|mul)(?:[-_][A-Za-z\d]{2,8})*$/.test(code)) return false;
  if (code === '@none') return true;
  try {
    return NAMES.of(code.replaceAll('_', '-')) !== undefined;
  } catch {
    return false;
  }
}
