/**
 * What is written is read again, through the detection that a person's files go through, and is the very same data set,
 * ids and order included, but for what `lossesOf` says is lost, as much of it as it says.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../model/dataset/parseDataset';
import type { Dataset } from '../model/dataset/schema';
import { generateHistory } from '../model/testing/generateHistory';
import { sampleDataset } from '../model/testing/sampleDataset';
import { DATA_FORMAT_WORDS, DATA_FORMATS, type DataFormat } from './dataFormats';
import { lossesOf } from './losses';
import { readFiles } from './readFiles';
import { asHeld } from './testing/asHeld';
import { historyArbitrary } from './testing/historyArbitrary';
import { writeDataFile } from './writeDataFile';

const address = new URL('../../data/eu-us-cyber-cooperation.json', import.meta.url);
const defaultHistory = JSON.parse(readFileSync(address, 'utf8')) as Dataset;
const histories: readonly (readonly [string, Dataset])[] = [
  ['the default history', defaultHistory],
  ['the sample', sampleDataset],
  ...[1, 2].map((seed) => [`a generated history, seed ${seed}`, generateHistory({ events: 80, seed })] as const),
];

const NOTHING_MAPPED = { most: 1_000_000, mappings: [], onProgress: () => undefined };

async function readBack(dataset: Dataset, format: DataFormat, edit = (text: string) => text): Promise<Dataset> {
  const file = await writeDataFile(dataset, format);
  const written = typeof file === 'string' ? edit(file) : file;
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const named = { name: `a file.${DATA_FORMAT_WORDS[format].extension}`, bytes };
  const read = await readFiles([named], NOTHING_MAPPED);
  if (!read.ok) throw new Error(`${read.failure.message} ${read.failure.hint}`);
  if ('asked' in read.value) throw new Error('Something is asked of tables that Entente wrote');
  expect(read.value.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  const sound = parseDataset(JSON.stringify(read.value.dataset));
  expect(sound.ok ? sound.value.problems : sound.failure).toEqual([]);
  return read.value.dataset;
}

describe.each(DATA_FORMATS)('%s', (format) => {
  test.each(histories)('%s comes back but for what is declared lost', async (_, history) => {
    expect(await readBack(history, format)).toEqual(asHeld(history, lossesOf(history, format)));
  });

  test('whatever a history says comes back but for what is declared lost', async () => {
    await fc.assert(
      fc.asyncProperty(historyArbitrary, async (history) => {
        expect(await readBack(history, format)).toEqual(asHeld(history, lossesOf(history, format)));
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

test.each(['entente', 'csv', 'xlsx', 'gexf', 'graphml', 'json-ld'] as const)(
  'nothing of the default history is lost in %s, but for its briefing in formats of others',
  async (format) => {
    const losses = format === 'entente' ? [] : ['1 briefing is left out'];
    expect(await readBack(defaultHistory, format)).toEqual(asHeld(defaultHistory, losses));
  },
);

describe.each(DATA_FORMATS.filter((format) => format !== 'entente'))('what no text tells, in %s', (format) => {
  const comesBack = async (dataset: Dataset, sentence: string) => {
    const losses = lossesOf(dataset, format);
    expect(losses).toContain(sentence);
    expect(await readBack(dataset, format)).toEqual(asHeld(dataset, losses));
  };

  test('themes and lanes of one label are one', async () => {
    const { events } = sampleDataset;
    const doubled = {
      ...sampleDataset,
      themes: [...sampleDataset.themes, { id: 'again', label: 'cybercrime' }],
      tracks: [...sampleDataset.tracks, { id: 'more', label: 'SUMMITS' }],
      events: events.map((event) => ({ ...event, themes: ['again', 'crime'], track: 'more' })),
    };
    await comesBack(doubled, '2 doubled words for themes, lanes, kinds or types are joined to the first');
  });

  test('a date that cannot be read is left out', async () => {
    const [first, ...others] = sampleDataset.events;
    const date = { edtf: 'last spring', basis: 'stated' as const };
    const isOfEvents = format === 'icalendar' || format === 'timelinejs';
    await comesBack(
      { ...sampleDataset, events: first === undefined ? [] : [{ ...first, date }, ...others] },
      isOfEvents ? '1 event has no date and is left out' : '1 unreadable date is left out',
    );
  });
});

describe('what was changed in another program counts', () => {
  const first = (dataset: Dataset) => {
    const [{ title, summary, date, place } = { title: '', summary: '' }] = dataset.events;
    return [title, summary, date?.edtf, place];
  };

  test('an event that was moved in a calendar', async () => {
    const moved = (text: string) => text.replace('20101120', '20101119').replace('20101121', '20101120');
    expect(first(await readBack(sampleDataset, 'icalendar', moved))[2]).toBe('2010-11-19');
  });

  test('a slide with another date, and one with another title and text', async () => {
    const moved = (text: string) => text.replace('"day": 20', '"day": 21');
    expect(first(await readBack(sampleDataset, 'timelinejs', moved))[2]).toBe('2010-11-21');
    const renamed = (text: string) => text.replace('"Summit, Lisbon"', '"A summit"').replace('<p>Leaders', '<p>All');
    const [title, summary, date] = first(await readBack(sampleDataset, 'timelinejs', renamed));
    expect([title, date]).toEqual(['A summit', '2010-11-20']);
    expect(summary).toContain('All met.');
  });

  test.each([
    ['gexf', /<edge id="u-exercise:by:group".*?<\/edge>|<edge id="u-exercise:by:group"[^>]*\/>/],
    ['graphml', /<edge id="u-exercise:by:group".*?<\/edge>/],
  ] as const)('in %s, who an edge says undertook it, and what became of it in words', async (format, edge) => {
    const edited = (text: string) =>
      text
        .replace(edge, (whole) => whole.replace('target="group"', 'target="kroes"'))
        .replace(/reported: reported/, 'partly-reported: Half of it');
    const [first, ...others] = (await readBack(sampleDataset, format, edited)).undertakings;
    const [before, ...rest] = sampleDataset.undertakings;
    const [outcome] = before?.outcomes ?? [];
    expect(first).toEqual({
      ...before,
      by: ['kroes'],
      outcomes: [{ ...outcome, status: 'partly-reported', summary: 'Half of it' }],
    });
    expect(others).toEqual(rest);
  });

  test('where a citation stands, in words', async () => {
    const moved = (text: string) => text.replace('>Report, Body, paragraph 1<', '>Report, Body, paragraph 2<');
    const [first, second] = (await readBack(sampleDataset, 'graphml', moved)).events;
    expect(first?.citations).toEqual([{ source: 'report', locator: 'Body, paragraph 2' }]);
    expect(second?.citations).toEqual(sampleDataset.events[1]?.citations);
  });

  test('what was kept and then cut off is listed, and what the texts say is read', async () => {
    const text = String(await writeDataFile(sampleDataset, 'graphml')).replace(/(\{&quot;citations&quot;)[^<]*/, '$1');
    const read = await readFiles([{ name: 'a.graphml', bytes: new TextEncoder().encode(text) }], NOTHING_MAPPED);
    if (!read.ok || 'asked' in read.value) throw new Error('It was not read');
    const { dataset, problems } = read.value;
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'node “summit”: What Entente kept of it as JSON is damaged, and what the texts beside it say was read alone',
    ]);
    expect(dataset.events[0]?.citations).toEqual([{ source: 'report', locator: 'Body, paragraph 1' }]);
  });

  test('a network that Entente wrote before it kept anything still has its undertakings', async () => {
    const bare = (text: string) => {
      const keys = [...text.matchAll(/<key id="(\w+)"[^>]*attr\.name="entente"/g)].map(([, key = '']) => key);
      return keys.reduce((all, key) => all.replaceAll(new RegExp(`<data key="${key}">[^<]*</data>`, 'g'), ''), text);
    };
    const { undertakings, events } = await readBack(sampleDataset, 'graphml', bare);
    const said = (list: Dataset['undertakings']) =>
      list.map(({ id, by, at, made, outcomes }) => [
        id,
        by,
        at,
        made,
        outcomes.map(({ status, deliveredBy }) => [status, deliveredBy]),
      ]);
    expect(said(undertakings)).toEqual(said(sampleDataset.undertakings));
    expect(events).toHaveLength(2);
  });

  test('an undertaking whose maker was taken away is an entity, and it is said', async () => {
    const edited = (text: string) => text.replace(/<edge id="u-exercise:by:group".*?<\/edge>/, '');
    const bytes = new TextEncoder().encode(edited(String(await writeDataFile(sampleDataset, 'graphml'))));
    const read = await readFiles([{ name: 'a.graphml', bytes }], NOTHING_MAPPED);
    if (!read.ok || 'asked' in read.value) throw new Error('It was not read');
    const { dataset, problems } = read.value;
    expect(problems.map(({ message }) => message)).toEqual(['It lacks who undertook it, and became an entity']);
    expect(dataset.undertakings.map(({ id }) => id)).toEqual(['u-share', 'u-last']);
    expect(dataset.entities.at(-1)).toMatchObject({
      id: 'u-exercise',
      fields: [{ label: 'outcomes', value: 'reported: reported' }],
    });
    expect(dataset.relations.slice(3).map(({ from, to }) => [from, to])).toEqual([
      ['u-exercise', 'summit'],
      ['u-exercise', 'meeting'],
    ]);
  });

  test('what an undertaking was made by, due and came to, in a table', async () => {
    const [first, ...others] = sampleDataset.undertakings;
    const due = { edtf: '2011-12', basis: 'external' as const, note: 'By then.' };
    const dataset = { ...sampleDataset, undertakings: first === undefined ? [] : [{ ...first, due }, ...others] };
    const parts = unzipSync((await writeDataFile(dataset, 'csv')) as Uint8Array);
    const table = strFromU8(parts['undertakings.csv'] ?? new Uint8Array())
      .replace(',reported: reported,', ',"reported (2012): Held, late",')
      .replace(',2011-12,', ',2012-01,')
      .replace(',group,summit,', ',group; kroes,summit,');
    const bytes = new Uint8Array(zipSync({ ...parts, 'undertakings.csv': strToU8(table) }));
    const read = await readFiles([{ name: 'tables.zip', bytes }], NOTHING_MAPPED);
    if (!read.ok || 'asked' in read.value) throw new Error('It was not read');
    const edited = read.value.dataset;
    expect(edited.undertakings[0]).toMatchObject({
      by: ['group', 'kroes'],
      due: { edtf: '2012-01', basis: 'stated' },
      outcomes: [
        {
          status: 'reported',
          summary: 'Held, late',
          date: { edtf: '2012', basis: 'stated' },
          deliveredBy: ['meeting'],
          citations: [{ source: 'report', section: 'Body', paragraph: 1, supports: 'all of it' }],
        },
      ],
    });
    expect(edited.undertakings.slice(1)).toEqual(others);
  });

  test('a node with another label and another date in words', async () => {
    const edited = (text: string) =>
      text.replace('>Summit, Lisbon<', '>A summit<').replace('>2010-11-20<', '>2010-11<');
    const [title, , date, place] = first(await readBack(sampleDataset, 'graphml', edited));
    expect([title, date, place]).toEqual(['A summit', '2010-11', 'Lisbon']);
  });
});

describe('events that came with an id of another program are written under it again', () => {
  const opened = async (name: string, text: string): Promise<Dataset> => {
    const read = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], NOTHING_MAPPED);
    if (!read.ok || 'asked' in read.value) throw new Error('It was not read');
    return read.value.dataset;
  };

  test('in a calendar, but for an occurrence that was moved, which shares the id of its series', async () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const history = await opened(
      'tides.ics',
      [
        'BEGIN:VCALENDAR',
        ...event(
          'UID:urn:uuid:77\\,a',
          'SUMMARY:Spring tide',
          'DTSTART;VALUE=DATE:19990321',
          'RRULE:FREQ=MONTHLY;COUNT=3',
        ),
        ...event('UID:urn:uuid:77\\,a', 'RECURRENCE-ID:19990421', 'SUMMARY:Late tide', 'DTSTART;VALUE=DATE:19990422'),
        ...event('SUMMARY:Neap tide', 'DTSTART;VALUE=DATE:19990328', 'RELATED-TO:urn:uuid:77\\,a'),
        'END:VCALENDAR',
      ].join('\r\n'),
    );
    expect(history.relations.map(({ from, to }) => [from, to])).toEqual([
      ['late-tide', 'spring-tide'],
      ['neap-tide', 'spring-tide'],
    ]);
    const written = String(await writeDataFile(history, 'icalendar'));
    expect(written.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual([
      'UID:urn:uuid:77\\,a',
      'UID:late-tide@tides.entente',
      'UID:neap-tide@tides.entente',
    ]);
    expect(written).not.toContain('UID: urn');
    expect(await readBack(history, 'icalendar')).toEqual(asHeld(history, lossesOf(history, 'icalendar')));
  });

  test('on slides', async () => {
    const slide = { unique_id: 'Slide 7', start_date: { year: 1999 }, text: { headline: 'Spring tide' } };
    const history = await opened('tides.json', JSON.stringify({ events: [slide, { ...slide, unique_id: '' }] }));
    const written = JSON.parse(String(await writeDataFile(history, 'timelinejs'))) as { events: object[] };
    expect(written.events).toMatchObject([{ unique_id: 'Slide 7' }, { unique_id: 'spring-tide-2' }]);
    expect(await readBack(history, 'timelinejs')).toEqual(asHeld(history, lossesOf(history, 'timelinejs')));
  });
});
