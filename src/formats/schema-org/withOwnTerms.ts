/**
 * Owns what the names of a JSON-LD document mean by the context that it brings along: prefixes, aliases of `@type` and `@id`, other names
 * for properties of schema.org, and texts by language (https://www.w3.org/TR/json-ld11/#the-context). A context at another address is
 * not fetched.
 */
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';

interface Term {
  /** A whole address, or a keyword such as `@type`. */
  readonly means: string;
  /** Whether its values are kept by language: `{"en": …, "fr": …}`. */
  readonly isByLanguage: boolean;
}
type Terms = ReadonlyMap<string, Term>;

const SCHEMA = /^https?:\/\/(?:www\.)?schema\.org\/?(?=\w*$)/;
const OWN = 'http://schema.org/';
const KEYWORDS = /^@(?:id|type|graph|value|language|list|set)$/;
/** Contexts within contexts, terms that lead to terms, and nodes are followed no deeper. */
const DEEPEST = 100;

/**
 * The document with the whole address for each name that its own context gives a meaning within schema.org, and each
 * keyword for its alias; as it is where no context is written out in it. Other names stay as they are, and so does one whose meaning
 * another name of its node has.
 */
export function withOwnTerms(value: unknown): unknown {
  return expand(value, new Map(), 0);
}

/** Whether a context that is written out gives the types of its nodes another name, and a node has it. */
export const hasTypeAlias = (node: JsonObject): boolean =>
  [...termsOf(node['@context'], new Map())].some(([name, { means }]) => means === '@type' && Object.hasOwn(node, name));

function expand(value: unknown, above: Terms, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => expand(each, above, depth + 1));
  if (!isObject(value)) return value;
  const terms = termsOf(value['@context'], above);
  if (terms.size === 0) {
    const isPlain = Object.values(value).every((each) => typeof each !== 'object');
    return isPlain
      ? value
      : mapped(value, (name, each) => [name, name === '@context' ? each : expand(each, terms, depth + 1)]);
  }
  const taken = new Set(Object.keys(value).map((name) => name.replace(SCHEMA, OWN)));
  return mapped(value, (name, each) => {
    if (name === '@context' || name === '@value') return [name, each];
    if (name === '@type') return [name, wholeTypes(each, terms)];
    const term = terms.get(name);
    const means = meaningOf(name, terms);
    const isKnown = KEYWORDS.test(means) || SCHEMA.test(means);
    const own = means.replace(SCHEMA, OWN);
    const called = !isKnown || (own !== name && taken.has(own)) ? name : own;
    taken.add(called);
    if (called === '@type') return [called, wholeTypes(each, terms)];
    const isByLanguage = term?.isByLanguage === true && isObject(each) && !('@value' in each);
    return [called, isByLanguage ? textsOf(each) : expand(each, terms, depth + 1)];
  });
}

const mapped = (node: JsonObject, entry: (name: string, value: unknown) => readonly [string, unknown]): JsonObject =>
  Object.fromEntries(Object.entries(node).map(([name, value]) => entry(name, value)));

/** The terms of a context, and of those above it that it leaves as they are. */
function termsOf(context: unknown, above: Terms): Terms {
  const written = listOf(context).filter(isObject);
  if (written.length === 0) return above;
  const terms = new Map(above);
  for (const each of written) {
    for (const [name, value] of Object.entries(each)) {
      const definition = isObject(value) ? value : { '@id': value };
      const means = jsonText(definition['@id']);
      const isByLanguage = listOf(definition['@container']).includes('@language');
      if (means !== '' || isByLanguage) terms.set(name, { means: means || name, isByLanguage });
    }
  }
  // Beside the address of schema.org, its names are those that are meant.
  if (!terms.has('@vocab') && listOf(context).some((each) => typeof each === 'string' && SCHEMA.test(each))) {
    terms.set('@vocab', { means: OWN, isByLanguage: false });
  }
  return terms;
}

/** The whole address of a name, or the keyword that it stands for; the name itself where the context says nothing of it. */
function meaningOf(name: string, terms: Terms, depth = 0): string {
  if (name.startsWith('@') || /^\w+:\/\//.test(name) || depth > DEEPEST) return name;
  const own = terms.get(name)?.means;
  if (own !== undefined && own !== name) return meaningOf(own, terms, depth + 1);
  const [, prefix = '', rest = ''] = /^([^:]*):(.*)$/s.exec(name) ?? [];
  const address = prefix === '' ? undefined : terms.get(prefix)?.means;
  if (address !== undefined) return meaningOf(address, terms, depth + 1) + rest;
  return name.includes(':') ? name : `${terms.get('@vocab')?.means ?? ''}${name}`;
}

const wholeTypes = (types: unknown, terms: Terms): unknown => {
  const whole = listOf(types).map((type) => {
    const means = typeof type === 'string' ? meaningOf(type, terms) : type;
    return typeof means === 'string' && SCHEMA.test(means) ? means.replace(SCHEMA, OWN) : type;
  });
  return Array.isArray(types) ? whole : whole[0];
};

/** Texts by language as single ones, each once. */
function textsOf(byLanguage: JsonObject): readonly JsonObject[] {
  const texts = new Map<string, JsonObject>();
  for (const [language, values] of Object.entries(byLanguage)) {
    for (const value of listOf(values)) {
      const text = jsonText(value);
      if (text !== '' && !texts.has(text)) texts.set(text, { '@value': text, '@language': language });
    }
  }
  return [...texts.values()];
}
