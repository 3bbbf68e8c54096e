import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { linkedRecords } from './linkedRecords';
import { readLinkedRecords } from './readLinkedRecords';

const houses: unknown = JSON.parse(
  new TextDecoder().decode(fixtureBytes(new URL('./fixtures/houses.json', import.meta.url))),
);
const labelOf = (content: unknown) => JSON_FORMATS.find((format) => format.fits(content))?.label;

test('lists of links and of pairs within records join those that they name, and each record stays', () => {
  expect(labelOf(houses)).toBe('network JSON');
  const { summary, dataset } = readingOf('houses', (into) => readLinkedRecords(houses, into));
  expect(summary.split('\n')).toEqual([
    '0 events, 7 entities, 6 relations',
    'assumed · file · Links were read from the lists within its records: “edges”, “spouses”; each says of which record it is',
  ]);
  expect(dataset === null ? [] : linesOf(dataset)).toEqual(
    expect.arrayContaining([
      'entity · The House of Marn · undated',
      'odo –parent-of→ berta',
      'odo –spouse→ hild',
      'the-house-of-marn –root→ odo',
    ]),
  );
  const [first] = dataset?.relations ?? [];
  expect(first?.fields?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'of: marn',
    'gap: adopted',
    'own source: Annals',
  ]);
  // Who is whose spouse goes both ways, and who is whose parent does not.
  expect(dataset?.relationTypes?.map(({ inverse }) => inverse !== undefined)).toEqual([true, false, true]);
});

test.each([
  ['records that have dates', [{ id: 'a', year: 1801, links: [{ source: 'x', target: 'y' }] }]],
  ['a list that is called after nothing of links', [{ id: 'a', quotes: [{ source: 'Times', target: 'Ida' }] }]],
  ['numbers', [{ id: 'a', links: [{ from: 1, to: 2 }] }]],
  ['records without a name of their own', [{ edges: [{ parent: 'x', child: 'y' }] }, {}]],
  ['pairs alone', [{ id: 'a', facts: [['height', 'tall']] }]],
])('no network is made of %s', (_, content) => {
  expect(linkedRecords(content)).toBeNull();
});
