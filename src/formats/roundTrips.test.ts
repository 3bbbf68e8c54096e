/**
 * What is written is read again, through the detection that a person's files go through, and is the very same data set,
 * ids and order included, but for what `lossesOf` says is lost, as much of it as it says.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
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

async function readBack(dataset: Dataset, format: DataFormat, edit = (text: string) => text): Promise<Dataset> {
  const file = await writeDataFile(dataset, format);
  const written = typeof file === 'string' ? edit(file) : file;
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const named = { name: `a file.${DATA_FORMAT_WORDS[format].extension}`, bytes };
  const read = await readFiles([named], { most: 1_000_000, mappings: [], onProgress: () => undefined });
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
  'nothing of the default history is lost in %s',
  async (format) => {
    expect(await readBack(defaultHistory, format)).toEqual(asHeld(defaultHistory, []));
  },
);

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

  test('a node with another label and another date in words', async () => {
    const edited = (text: string) =>
      text.replace('>Summit, Lisbon<', '>A summit<').replace('>2010-11-20<', '>2010-11<');
    const [title, , date, place] = first(await readBack(sampleDataset, 'graphml', edited));
    expect([title, date, place]).toEqual(['A summit', '2010-11', 'Lisbon']);
  });
});
