import { expect, test } from 'vitest';
import { expandedNodes } from './expandedNodes';

const OF = 'http://schema.org/';
const OTHER = 'https://example.org/terms/';

test('names, values and lists of expanded nodes are as short as a page has them', () => {
  const event = {
    '@id': 'https://example.org/1',
    '@type': [`${OF}Event`],
    [`${OF}name`]: [{ '@value': 'The bridge opens', '@language': 'en' }],
    [`${OF}keywords`]: [{ '@value': 'bridges' }, { '@value': 'rivers', '@language': 'en' }],
    [`${OTHER}engineer`]: [{ '@value': 'Ada Weir' }],
  };
  expect(expandedNodes([event])).toEqual({
    value: [
      {
        '@id': 'https://example.org/1',
        '@type': `${OF}Event`,
        name: 'The bridge opens',
        keywords: ['bridges', 'rivers'],
        engineer: 'Ada Weir',
      },
    ],
    problems: [expect.objectContaining({ message: 'In which language texts are is not taken over: “en” (2)' })],
  });
});

test('a property of another vocabulary keeps its whole name where the short one is taken', () => {
  const event = { [`${OF}name`]: 'The bridge opens', [`${OTHER}name`]: 'Bridge 1', [`${OTHER}span`]: '40 m' };
  expect(expandedNodes(event).value).toEqual({ name: 'The bridge opens', [`${OTHER}name`]: 'Bridge 1', span: '40 m' });
});

test('who is named by an address alone, and no node describes, is called by its last part', () => {
  const address = 'https://example.org/people/Ada_Weir';
  const of = (organizer: unknown, ...others: readonly unknown[]) =>
    expandedNodes([{ [`${OF}name`]: 'The bridge opens', [`${OF}organizer`]: [organizer] }, ...others]).value;
  const event = (organizer: unknown) => ({ name: 'The bridge opens', organizer });
  expect(of({ '@id': address })).toEqual([event({ '@id': address, '@type': 'Thing', name: 'Ada_Weir' })]);
  const described = { '@id': address, [`${OF}name`]: 'Ada Weir' };
  expect(of({ '@id': address }, described)).toEqual([event({ '@id': address }), { '@id': address, name: 'Ada Weir' }]);
  expect(of({ '@id': address, [`${OF}name`]: 'Ada' })).toEqual([event({ '@id': address, name: 'Ada' })]);
});

test('a document without expanded nodes is as it is', () => {
  const page = { '@context': 'https://schema.org', name: [{ '@value': 'The bridge opens', '@language': 'en' }] };
  expect(expandedNodes(page)).toEqual({ value: page, problems: [] });
});

test('a context is left as it is', () => {
  const context = { [`${OF}name`]: [{ '@value': 'a' }] };
  expect(expandedNodes({ '@context': context, [`${OF}name`]: 'The bridge opens' }).value).toEqual({
    '@context': context,
    name: 'The bridge opens',
  });
});
