import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsSchemaOrg } from './fitsSchemaOrg';
import { readSchemaOrg } from './readSchemaOrg';

const contentOf = (name: string): unknown => {
  const text = new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
  return name.endsWith('.json') ? JSON.parse(text) : text;
};
const read = (name: string) => readingOf(name, (into) => readSchemaOrg(contentOf(name), into));

test.each([
  [
    'graph.json',
    true,
    [
      '4 events, 6 entities, 10 relations',
      'skipped · $.@graph[0] · WebSite is about a page, and no part of a history',
      'skipped · $.@graph[3].sponsor · It joins “#gone”, and there is no such record',
    ],
  ],
  [
    'list.json',
    true,
    [
      '6 events, 0 entities, 1 relations',
      'kept · $[2] · “soon – 1921-09-09” is not a date that can be read',
      'kept · $[3] · Its end “1920” lies before its start',
      'kept · $[5] · “1923-02-30” is not a date that can be read',
    ],
  ],
  [
    'page.html.txt',
    true,
    [
      '2 events, 0 entities, 0 relations',
      'skipped · script 3 · It is JSON that ends before it is whole: a bracket or a quotation mark that was opened is not closed',
      'skipped · script 2[1] · BreadcrumbList is about a page, and no part of a history',
    ],
  ],
  [
    'bare.html.txt',
    false,
    [
      'refused: There is no event in the JSON-LD of this file, nor anything else with a type of schema.org | An event has "@type": "Event" and "@context": "https://schema.org". Of a page, save the HTML source.',
    ],
  ],
  [
    'other-letters.json',
    true,
    [
      '3 events, 2 entities, 2 relations',
      'repaired · $ · Properties in other letters than schema.org has were read as its own: “Name” as “name”, “StartDate” as “startDate”, “enddate” as “endDate”, “Organizer” as “organizer”, “NAME” as “name”',
    ],
  ],
  [
    'own-context.json',
    true,
    [
      '4 events, 1 entities, 4 relations',
      'skipped · file · In which language texts are is not taken over: “nl” (4) and “en” (4)',
    ],
  ],
  ['other.json', false, ['0 events, 1 entities, 0 relations']],
  [
    'network.json',
    false,
    [
      'refused: There is no event in the JSON-LD of this file, nor anything else with a type of schema.org | An event has "@type": "Event" and "@context": "https://schema.org". Of a page, save the HTML source.',
    ],
  ],
] as const)('%s', (name, fits, summary) => {
  expect(fitsSchemaOrg(contentOf(name))).toBe(fits);
  expect(read(name).summary.split('\n')).toEqual(summary);
});

test('what is read of graph.json', () => {
  const { dataset } = read('graph.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'music-event · Dinner & music · 1775-05-14 · music · moon',
    'event-series · Season of 1775 · 1775',
    'event · Toast · 1775-05-14',
    'event · Reply · undated',
    'organization · Lunar Society · 1765/1813',
    'person · James Watt · 1736-01-30/1819-08-25',
    'organization · Soho Works · undated',
    'entity · Erasmus Darwin · undated',
    'person · A fiddler · undated',
    'entity · Steam · undated',
    'lunar-society –member→ james-watt',
    'james-watt –works-for→ soho-works',
    'lunar-society –organised→ dinner-music',
    'james-watt –took-part-in-2→ dinner-music',
    'erasmus-darwin –took-part-in-2→ dinner-music',
    'a-fiddler –performed-at→ dinner-music',
    'dinner-music –is-about→ steam',
    'dinner-music –part-of-2→ season-of-1775',
    'toast –part-of-2→ dinner-music',
    'reply –part-of-2→ toast',
  ]);
});

test('what is read of list.json', () => {
  const { dataset } = read('list.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Eclipse · 1919-05-29',
    'event · Congress · undated',
    'event · Backwards · 1921-10',
    'event · __proto__ · 1922',
    'event · Untitled · undated',
    'event · Lecture · 1920~',
    'proto –part-of-2→ proto',
  ]);
});

test('what is read of page.html.txt', () => {
  const { dataset } = read('page.html.txt');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Open night · 1890-06-01',
    'exhibition-event · Lenses · 1890/1891',
  ]);
});

test('what is read of own-context.json', () => {
  const { dataset } = read('own-context.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event-series · Seizoen van de sterrenwacht · undated',
    'event · First light · 1861-03-02/1861-03-04',
    'event · Eclipse of the moon · 1862-06-12',
    'event · Two beginnings · 1863-01',
    'person · Frederik Kaiser · undated',
    'first-light –part-of-2→ seizoen-van-de-sterrenwacht',
    'eclipse-of-the-moon –part-of-2→ seizoen-van-de-sterrenwacht',
    'two-beginnings –part-of-2→ seizoen-van-de-sterrenwacht',
    'frederik-kaiser –organised→ eclipse-of-the-moon',
  ]);
  const [season, light, , two] = dataset?.events ?? [];
  expect(season).toMatchObject({
    aliases: ['Season of the observatory'],
    summary: 'Avonden onder de koepel.\n\nEvenings under the dome.',
    place: 'Sterrenwacht, Leiden',
    fields: [{ label: 'additionalType', value: 'https://example.org/concepts/4f1a' }],
  });
  expect(light?.fields).toEqual([{ label: 'lenses', value: '3' }]);
  expect(two?.fields).toEqual([{ label: 'opens', value: '1863-02' }]);
});

test('what is read of other-letters.json', () => {
  const { dataset } = read('other-letters.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Fair · 1901-05-03/1901-05-05',
    'event · Ball · 1902-05-03',
    'event · Race · 1903',
    'place · Fairground · undated',
    'organization · Town Council · undated',
    'town-council –organised→ fair',
    'fair –took-place-at→ fairground',
  ]);
  // What stands there in its own letters is not replaced, and a name of the file's own vocabulary is its own.
  expect(dataset?.events.map(({ fields = [] }) => fields.map(({ label, value }) => `${label} ${value}`))).toEqual([
    [],
    ['StartDate 1800', 'Name Other name'],
    ['ABOUT a horse'],
  ]);
});

test('a script with a comma before an end, as pages and mails have it, is read, and one that is broken is named so', () => {
  const page = (script: string) => `<html><script type="application/ld+json">${script}</script></html>`;
  const event = '{"@context":"http://schema.org","@type":"Event","name":"Open night","startDate":"1890-06-01",}';
  expect(readingOf('a', (into) => readSchemaOrg(page(event), into)).summary).toBe(
    '1 events, 0 entities, 0 relations\nrepaired · script 1 · The JSON is not written as JSON must be, and was read as it is meant: it has commas before an end',
  );
  expect(
    readingOf('a', (into) =>
      readSchemaOrg(page(event.replace('{', '{ // As it was\n').replace('Open ', 'Open\n')), into),
    ).summary,
  ).toBe(
    '1 events, 0 entities, 0 relations\nrepaired · script 1 · The JSON is not written as JSON must be, and was read as it is meant: it has comments, line breaks within texts, commas before an end',
  );
  expect(readingOf('a', (into) => readSchemaOrg(page(event.slice(0, 60)), into)).summary).toContain(
    'refused: The JSON-LD of this page is JSON that ends before it is whole',
  );
  expect(
    readingOf('a', (into) => readSchemaOrg(page('\n{"@type": "Event",\n"name": "Ball"\n"startDate": "1890"}'), into))
      .summary,
  ).toContain('refused: The JSON-LD of this page is not valid JSON, at line 4, column 1: "startDate": "1890"}');
});

test('nodes in lists in an object without a type are read, and such an object without a context is none of schema.org', () => {
  const node = { '@type': 'MusicEvent', name: 'Concert', startDate: '2015-10-26' };
  const said = {
    items: [
      [{ '@context': 'http://schema.org', ...node }],
      [{ '@context': 'http://schema.org', ...node, startDate: '2015-10-27' }],
    ],
  };
  expect(fitsSchemaOrg(said)).toBe(true);
  expect(readingOf('a', (into) => readSchemaOrg(said, into)).summary).toBe('2 events, 0 entities, 0 relations');
  expect(fitsSchemaOrg({ items: [node] })).toBe(false);
});

test('a time that cannot be read costs no day', () => {
  const { dataset } = readingOf('fair.json', (into) =>
    readSchemaOrg(
      [
        { '@type': 'Event', name: 'Fair', startDate: '1998-02-10T9:00', endDate: '1998-02-11T17:30' },
        { '@type': 'Event', name: 'Dance', startDate: '1998-02-12T about nine' },
      ],
      into,
    ),
  );
  expect(dataset?.events.map(({ date, fields }) => [date?.edtf, fields?.map(({ value }) => value)])).toEqual([
    ['1998-02-10/1998-02-11', ['9:00 – 17:30']],
    ['1998-02-12', ['about nine']],
  ]);
});

test('An event is called by the words of its name, and a link in them is kept beside it', () => {
  const name = '<a href="https://example.org/oslo">Oslo</a> revisited';
  const { dataset } = readingOf('linked', (into) =>
    readSchemaOrg({ '@context': 'https://schema.org', '@type': 'Event', name, startDate: '1921-05-02' }, into),
  );
  expect(dataset?.events.map(({ title, fields }) => [title, fields?.map(({ value }) => value)])).toEqual([
    ['Oslo revisited', ['https://example.org/oslo']],
  ]);
});

test('expanded JSON-LD is read as any other, and what it names and does not describe is called by its address', () => {
  const race = (id: string, name: string, day: string, winner: string) => ({
    '@id': `https://example.org/race/${id}`,
    '@type': ['https://example.org/terms/Race'],
    'http://schema.org/name': [{ '@value': name }],
    'http://schema.org/startDate': [{ '@value': day }],
    'https://example.org/terms/wonBy': [{ '@id': `https://example.org/rider/${winner}` }],
    'https://example.org/terms/level': [{ '@value': 'open' }],
  });
  const said = [race('spring', '(null)', '1901-04-02', 'ann_lee'), race('b', 'Tour', '1902-05-03', 'bo')];
  expect(fitsSchemaOrg(said)).toBe(true);
  const rider = {
    '@id': 'https://example.org/rider/bo',
    '@type': ['http://schema.org/Person'],
    'http://schema.org/name': [{ '@value': 'Bo Ray' }],
  };
  const { dataset, summary } = readingOf('a', (into) => readSchemaOrg([...said, rider], into));
  expect(summary).toBe('2 events, 2 entities, 2 relations');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'race · spring · 1901-04-02',
    'race · Tour · 1902-05-03',
    'person · Bo Ray · undated',
    'entity · ann_lee · undated',
    'spring –won-by→ ann-lee',
    'tour –won-by→ bo-ray',
  ]);
  expect(dataset?.events[0]?.fields).toEqual([{ label: 'level', value: 'open' }]);
  expect(dataset?.entities.map(({ url }) => url)).toContain('https://example.org/rider/ann_lee');
});

test('of expanded JSON-LD it is told that the languages of texts are not taken over', () => {
  const race = {
    '@id': 'https://example.org/race/oslo',
    '@type': ['http://schema.org/Event'],
    'http://schema.org/name': [
      { '@value': 'Race of Oslo', '@language': 'en' },
      { '@value': 'Osloløpet', '@language': 'no' },
    ],
    'http://schema.org/description': [{ '@value': 'Rowed.', '@language': 'en' }],
    'http://schema.org/startDate': [{ '@value': '1901-04-02' }],
  };
  const { dataset, summary } = readingOf('a', (into) => readSchemaOrg([race], into));
  expect(dataset?.events[0]?.title).toBe('Race of Oslo');
  expect(JSON.stringify(dataset?.events[0])).toContain('Osloløpet');
  expect(summary).toContain('skipped · file · In which language texts are is not taken over: “en” (2) and “no” (1)');
});

test('works that a record cites are its sources, its id is its address, and what was founded is there since', () => {
  const { dataset } = readingOf('a', (into) =>
    readSchemaOrg(
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': 'https://example.org/#club', name: 'Rowing Club', foundingDate: '1840' },
          {
            '@type': 'Event',
            '@id': 'https://example.org/#race',
            url: 'https://example.org/race',
            name: 'Race',
            startDate: '1841-05-01',
            citation: [
              { '@type': 'Book', name: 'Rowers', url: 'https://example.org/rowers', about: { name: 'boats' } },
              'The Log, 1841',
            ],
          },
        ],
      },
      into,
    ),
  );
  expect(dataset?.entities.map(({ title, url, existence }) => [title, url, existence?.edtf])).toEqual([
    ['Rowing Club', 'https://example.org/#club', '1840/'],
  ]);
  expect(dataset?.sources.map(({ title, url }) => [title, url])).toEqual([
    ['https://example.org/race', 'https://example.org/race'],
    ['Rowers', 'https://example.org/rowers'],
    ['The Log, 1841', undefined],
  ]);
  expect(dataset?.events[0]?.citations).toHaveLength(3);
  expect(dataset?.events[0]?.fields).toEqual([
    { label: '@id', value: 'https://example.org/#race' },
    { label: 'citation', value: 'Rowers: about boats' },
  ]);
});

test('a list of items is what these are in, whatever else it is, and says what the history is called', () => {
  const list = {
    '@context': 'https://schema.org',
    '@type': ['ItemList', 'CreativeWork'],
    name: 'Looms',
    description: 'Those of the valley.',
    itemListElement: [
      { '@type': 'ListItem', position: 0, item: { '@type': 'Product', name: 'Hand loom' } },
      { '@type': 'ListItem', position: 1, item: { '@type': 'Product', name: 'Power loom' } },
    ],
  };
  const { dataset } = readingOf('looms', (into) => readSchemaOrg(list, into));
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['Hand loom', 'Power loom']);
  expect([dataset?.title, dataset?.description]).toEqual(['Looms', 'Those of the valley.']);
});
