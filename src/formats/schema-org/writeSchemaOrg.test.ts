import { expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset/schema';
import { generateHistory } from '../../model/testing/generateHistory';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { writeSchemaOrg } from './writeSchemaOrg';

const nodesOf = (dataset: Dataset) => {
  const document = JSON.parse(writeSchemaOrg(dataset)) as { '@context': string; '@graph': Record<string, unknown>[] };
  expect(document['@context']).toBe('https://schema.org');
  return new Map(document['@graph'].map((node) => [node['@id'], node]));
};

test('an event has its words of schema.org, and a month stays a month', () => {
  const nodes = nodesOf(sampleDataset);
  expect(nodes.get('#meeting')).toEqual({
    '@id': '#meeting',
    '@type': 'Event',
    name: 'Ministerial, Gödöllő',
    alternateName: ['Godollo meeting'],
    description: 'Ministers met.',
    keywords: ['ICT and economy', 'Cybercrime'],
    citation: [{ '@type': 'CreativeWork', name: 'A page' }],
    additionalProperty: [
      ['kind', 'Ministerial'],
      ['family', 'event'],
      ['date', '2011-04'],
      ['aliases', 'Godollo meeting'],
      ['track', 'Summits'],
      ['date basis', 'external'],
      ['source', 'A page'],
      ['citations', 'A page, Body, paragraph 1'],
      [
        'entente',
        JSON.stringify({
          citations: [{ source: 'page', section: 'Body', paragraph: 1, supports: 'all of it' }],
          sources: [{ id: 'page', title: 'A page' }],
        }),
      ],
    ].map(([name, value]) => ({ '@type': 'PropertyValue', name, value })),
    startDate: '2011-04',
    attendee: [{ '@id': '#kroes' }],
  });
  expect(nodes.get('#summit')).toMatchObject({ location: { '@type': 'Place', name: 'Lisbon' } });
  expect(nodes.get('#group')).toMatchObject({ '@type': 'Organization', foundingDate: '2010-11-20' });
  expect(nodes.get('#group')).not.toHaveProperty('dissolutionDate');
});

test('a date that is not firm is its widest span, with the date itself beside it', () => {
  const [event] = sampleDataset.events;
  const events = event === undefined ? [] : [{ ...event, date: { edtf: '2011-04~', basis: 'stated' as const } }];
  expect(nodesOf({ ...sampleDataset, events, relations: [] }).get('#summit')).toMatchObject({
    startDate: '2011-03-01',
    endDate: '2011-05-31',
    additionalProperty: expect.arrayContaining([{ '@type': 'PropertyValue', name: 'date', value: '2011-04~' }]),
  });
});

test('an undertaking is a plan of those who made it, and every relation a role', () => {
  const [first, ...others] = sampleDataset.undertakings;
  const due = { edtf: '../2011-12', basis: 'stated' as const };
  const undertakings = first === undefined ? [] : [{ ...first, due }, ...others];
  const nodes = nodesOf({ ...sampleDataset, undertakings });
  expect(nodes.get('#u-exercise')).toMatchObject({
    '@type': 'PlanAction',
    agent: [{ '@id': '#group' }],
    scheduledTime: '2011-12-31',
  });
  expect(nodes.get('#r-kroes-meeting')).toMatchObject({ '@type': 'Role', roleName: 'took part in' });
});

test('every record is there, and every end that is named', () => {
  const history = generateHistory({ events: 200, seed: 6 });
  const nodes = nodesOf(history);
  const { events, entities, undertakings, relations } = history;
  expect([...nodes.keys()]).toEqual([...events, ...entities, ...undertakings, ...relations].map(({ id }) => `#${id}`));
  const ends = [...nodes.values()].flatMap((node) =>
    ['attendee', 'organizer', 'superEvent', 'memberOf', 'about'].flatMap(
      (name) => (node[name] ?? []) as { '@id': string }[],
    ),
  );
  expect(ends.length).toBeGreaterThan(20);
  expect(ends.filter((end) => !nodes.has(end['@id']))).toEqual([]);
});
