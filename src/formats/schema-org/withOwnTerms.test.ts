import { expect, test } from 'vitest';
import { hasTypeAlias, withOwnTerms } from './withOwnTerms';

const OF = 'http://schema.org/';
/** What a node becomes below a context, without that context. */
const below = (context: unknown, node: object): unknown => {
  const { '@context': _, ...read } = withOwnTerms({ '@context': context, ...node }) as Record<string, unknown>;
  return read;
};

test.each([
  ['a prefix', { schema: 'https://schema.org/' }, { '@type': 'schema:Event', 'schema:name': 'Ball' }],
  ['a vocabulary', { '@vocab': 'https://schema.org/' }, { '@type': 'Event', name: 'Ball' }],
  ['the vocabulary by its address', ['https://schema.org', { a: 'b:c' }], { '@type': 'Event', name: 'Ball' }],
  ['an alias', { type: '@type', '@vocab': OF }, { type: 'Event', name: 'Ball' }],
  ['an alias of an alias', { kind: 'type', type: { '@id': '@type' }, '@vocab': OF }, { kind: 'Event', name: 'Ball' }],
  ['another name', { '@vocab': OF, called: { '@id': 'name' } }, { '@type': 'Event', called: 'Ball' }],
  ['a name by a prefix', { s: OF, called: 's:name', Party: 's:Event' }, { '@type': 'Party', called: 'Ball' }],
])('%s', (_, context, node) => {
  expect(below(context, node)).toEqual({ '@type': `${OF}Event`, [`${OF}name`]: 'Ball' });
});

test('a name of another vocabulary, or of none, stays as it is', () => {
  const node = { '@type': ['wiki:Battle'], 'wiki:sides': 2, armies: 2, 'unknown:flags': 2 };
  expect(below({ wiki: 'https://example.org/wiki#', armies: 'wiki:armies' }, node)).toEqual(node);
});

test('a name whose meaning another one has stays as it is', () => {
  const context = { '@vocab': OF, opens: 'startDate' };
  const read = { [`${OF}startDate`]: '1863-01', opens: '1863-02' };
  expect(below(context, { startDate: '1863-01', opens: '1863-02' })).toEqual(read);
  expect(below(context, { [`${OF}startDate`]: '1863-01', opens: '1863-02' })).toEqual(read);
});

test('texts by language stand side by side, each once', () => {
  const context = { '@vocab': OF, name: { '@container': '@language' } };
  expect(below(context, { name: { nl: 'Bal', en: ['Ball', 'Bal'], fr: null } })).toEqual({
    [`${OF}name`]: [
      { '@value': 'Bal', '@language': 'nl' },
      { '@value': 'Ball', '@language': 'en' },
    ],
  });
  const whole = { '@value': 'Bal', '@language': 'nl' };
  expect(below(context, { name: whole })).toEqual({ [`${OF}name`]: whole });
});

test('a context within counts for what is below it alone', () => {
  const inner = { '@context': { called: 'name' }, called: 'Toast' };
  expect(below({ '@vocab': OF }, { subEvent: inner, called: 'Ball' })).toEqual({
    [`${OF}subEvent`]: { '@context': inner['@context'], [`${OF}name`]: 'Toast' },
    [`${OF}called`]: 'Ball',
  });
});

test('a term that leads to itself, and one to another that leads back, are followed to an end', () => {
  const node = { a: 1, b: 2, c: 3 };
  expect(below({ a: 'b', b: 'a', c: 'c' }, node)).toEqual(node);
});

test('a document whose context is an address alone is as it is', () => {
  const page = { '@context': 'https://schema.org', '@type': 'Event', name: 'Ball' };
  expect(withOwnTerms(page)).toEqual(page);
});

test('an alias of @type is told from a property that is called type', () => {
  expect(hasTypeAlias({ '@context': { type: '@type' }, type: 'Event' })).toBe(true);
  expect(hasTypeAlias({ '@context': { type: '@type' } })).toBe(false);
  expect(hasTypeAlias({ '@context': { type: 'https://example.org/type' }, type: 'Event' })).toBe(false);
  expect(hasTypeAlias({ '@context': 'https://schema.org', type: 'Event' })).toBe(false);
});
