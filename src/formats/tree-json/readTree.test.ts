import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { readTree } from './readTree';

const labelOf = (content: unknown) => JSON_FORMATS.find((format) => format.fits(content))?.label;

test('each record of a tree is joined from what stands above it, and two of one name are two', () => {
  const content: unknown = JSON.parse(
    new TextDecoder().decode(fixtureBytes(new URL('./fixtures/ports.json', import.meta.url))),
  );
  expect(labelOf(content)).toBe('tree JSON');
  const { summary, dataset } = readingOf('ports.json', (into) => readTree(content, into));
  expect(summary).toBe(
    '0 events, 7 entities, 6 relations\n' +
      'assumed · file · It is a tree: each record was joined from what stands above it, as “children” has it',
  );
  expect(linesOf(dataset ?? ({ events: [], entities: [], relations: [] } as never)).slice(-6)).toEqual([
    'ports –related-to→ atlantic',
    'ports –related-to→ pacific',
    'atlantic –related-to→ rio',
    'atlantic –related-to→ kew',
    'pacific –related-to→ lima',
    'pacific –related-to→ rio-2',
  ]);
  expect(dataset?.entities.find(({ title }) => title === 'Rio')?.fields).toEqual([{ label: 'value', value: '3' }]);
});

test.each([
  ['a list of records beside a name', { name: 'Ports', items: [{ name: 'Rio' }, { name: 'Kew' }] }],
  ['records without a name', { name: 'Ports', children: [{ name: 'A', children: [{ size: 3 }] }] }],
])('%s is no tree', (_, content) => {
  expect(labelOf(content)).not.toBe('tree JSON');
  expect(readingOf('x.json', (into) => readTree(content, into)).summary).toContain('refused: It is no tree');
});
