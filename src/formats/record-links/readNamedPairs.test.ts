import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { namedPairs } from './namedPairs';
import { readNamedPairs } from './readNamedPairs';

const kin: unknown = JSON.parse(
  new TextDecoder().decode(fixtureBytes(new URL('./fixtures/kin.json', import.meta.url))),
);

test('each list of pairs says how those in it are joined', () => {
  expect(JSON_FORMATS.find(({ fits }) => fits(kin))?.label).toBe('pairs of names');
  const { summary, dataset } = readingOf('kin.json', (into) => readNamedPairs(kin, into));
  expect([...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))]).toEqual([
    '0 events, 6 entities, 6 relations',
    'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
    'entity · Philip · undated',
    'entity · Amyntas · undated',
    'entity · Olympias · undated',
    'entity · Eurydice · undated',
    'entity · Alexander · undated',
    'entity · Cleopatra · undated',
    'philip –father→ alexander',
    'philip –father→ cleopatra',
    'amyntas –father→ philip',
    'olympias –mother→ alexander',
    'olympias –mother→ cleopatra',
    'eurydice –mother→ philip',
  ]);
});

test.each([
  ['several under one key', { teacher: [{ Ida: ['Ann', 'Tom'] }, { Ann: 'Eve' }] }, 3],
  [
    'an object for each list',
    { father: { Philip: 'Alexander', Amyntas: 'Philip' }, mother: { Eurydice: 'Philip' } },
    3,
  ],
  ['a list alone', [{ Ida: 'Ann' }, { Ann: 'Tom' }, { Tom: 'Eve' }], 3],
  ['records of one field', [{ Town: 'Kew' }, { Town: 'Gotha' }, { Town: 'Rio' }], null],
  ['fields that say what they hold', [{ Name: 'Kew' }, { Country: 'England' }, { Date: 'May' }], null],
  ['records by their ids', { Kew: { Head: 'Banks', Land: 'England' }, Gotha: { Head: 'Zach', Land: 'Saxony' } }, null],
  ['texts in languages', { greeting: { EN: 'Hello', DE: 'Hallo' }, parting: { EN: 'Bye', DE: 'Adieu' } }, null],
  ['settings', { scripts: { build: 'Make', test: 'Check' } }, null],
])('%s', (_, content, count) => {
  expect(namedPairs(content)?.links.length ?? null).toBe(count);
});
