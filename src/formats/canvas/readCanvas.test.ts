import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { fixtureBytes, readingOf } from '../testing/readFixture';
import { readCanvas } from './readCanvas';

const content: unknown = JSON.parse(
  new TextDecoder().decode(fixtureBytes(new URL('./fixtures/voyage.canvas', import.meta.url))),
);

test('cards are called by their first line or their file, and joined as the edges say', () => {
  expect(JSON_FORMATS.find((format) => format.fits(content))?.label).toBe('JSON Canvas');
  const { summary, dataset } = readingOf('voyage', (into) => readCanvas(content, into));
  expect(summary).toBe(
    '0 events, 3 entities, 2 relations\nskipped · file · A group is a frame around cards, and no record',
  );
  const titles = new Map(dataset?.entities.map(({ id, title }) => [id, title]));
  expect([...titles.values()].slice(0, 2)).toEqual(['Ann Lee', 'Bob Ray']);
  expect(dataset?.entities[0]?.summary).toBe('She drew **plants**.');
  expect(dataset?.relations.map(({ from, to, type }) => `${titles.get(from)} ${type} ${titles.get(to)}`)[0]).toBe(
    'Ann Lee wrote-to Bob Ray',
  );
});

test('what has no cards is refused', () => {
  expect(readingOf('x', (into) => readCanvas({}, into)).summary).toContain('refused: It is no canvas');
});
