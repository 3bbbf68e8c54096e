import { expect, test } from 'vitest';
import { readFiles } from '../readFiles';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsActivityStreams } from './fitsActivityStreams';
import { readActivityStreams } from './readActivityStreams';

const bytesOf = (name: string) => fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url));
const contentOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(name)));
const read = (name: string) => readingOf(name, (into) => readActivityStreams(contentOf(name), into));

test('an event alone has its time, place, tags and organiser, and what is attached to it is no record', () => {
  const { summary, dataset } = read('event.json');
  expect([summary, ...(dataset === null ? [] : linesOf(dataset))]).toEqual([
    '1 events, 1 entities, 1 relations',
    'event · Meeting at Kew · 2024-04-05/2024-04-06 · botany',
    'group · Society of Voyages · undated',
    'society-of-voyages –organised→ meeting-at-kew',
  ]);
  const [event] = dataset?.events ?? [];
  expect(event?.place).toBe('Kew Gardens, Kew Green 1, London');
  expect(event?.summary).toBe('All who sailed.\nAnd others.');
  expect(dataset?.sources.map(({ url }) => url)).toEqual(['https://events.example/1']);
  expect(event?.fields).toContainEqual({
    label: 'attachment',
    value: 'Films: https://films.example, Banner: https://events.example/banner.png, Website: https://kew.example',
  });
});

test('events of activities in a collection are read, and messages are not', () => {
  const { summary, dataset } = read('outbox.json');
  expect([summary, ...(dataset === null ? [] : linesOf(dataset))]).toEqual([
    '2 events, 0 entities, 0 relations\nkept · $.orderedItems[2].object · “soon” is not a date that can be read',
    'event · Lecture · 2025-01-10',
    'event · Undated · undated',
  ]);
  expect(dataset?.events[0]?.summary).toBe('On plants.');
  expect(dataset?.events[0]?.place).toBe('Leiden');
});

test('what an event says under names that every object has is kept like anything else', () => {
  const event = '"type":"Event","name":"Lecture","constructor":"Bath","toString":"Kew","__proto__":{"name":"Ryde"}';
  const { dataset } = readingOf('event', (into) => readActivityStreams(JSON.parse(`{${event}}`), into));
  expect(dataset?.events[0]?.fields).toEqual([
    { label: 'constructor', value: 'Bath' },
    { label: 'toString', value: 'Kew' },
    { label: '__proto__', value: 'Ryde' },
  ]);
});

test('such a file is known by its context and its events', async () => {
  const said = await readFiles([{ name: 'event.jsonld', bytes: bytesOf('event.json') }], {
    most: 100,
    mappings: [],
    onProgress: () => {},
  });
  expect(said.ok && 'format' in said.value && said.value.format).toBe('ActivityStreams');
  expect(fitsActivityStreams({ '@context': 'https://www.w3.org/ns/activitystreams', type: 'Note' })).toBe(false);
  expect(fitsActivityStreams({ '@context': 'https://schema.org', type: 'Event' })).toBe(false);
  expect(fitsActivityStreams([])).toBe(false);
});
