/**
 * What is written is read again, through the detection that a person's files go through: all that `lossesOf` does not say is
 * lost comes back as it was. A difference that it does not declare is a failure.
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
import { historyArbitrary } from './testing/historyArbitrary';
import { asHeld, type Picture, pictureOf } from './testing/pictureOf';
import { writeDataFile } from './writeDataFile';

const address = new URL('../../data/eu-us-cyber-cooperation.json', import.meta.url);
const defaultHistory = JSON.parse(readFileSync(address, 'utf8')) as Dataset;
const histories: readonly (readonly [string, Dataset])[] = [
  ['the default history', defaultHistory],
  ['the sample', sampleDataset],
  ...[1, 2].map((seed) => [`a generated history, seed ${seed}`, generateHistory({ events: 80, seed })] as const),
];

async function readBack(dataset: Dataset, format: DataFormat): Promise<Dataset> {
  const written = await writeDataFile(dataset, format);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const file = { name: `a file.${DATA_FORMAT_WORDS[format].extension}`, bytes };
  const read = await readFiles([file], { most: 1_000_000, mappings: [], onProgress: () => undefined });
  if (!read.ok) throw new Error(`${read.failure.message} ${read.failure.hint}`);
  if ('asked' in read.value) throw new Error('Something is asked of tables that Entente wrote');
  expect(read.value.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  const sound = parseDataset(JSON.stringify(read.value.dataset));
  expect(sound.ok ? sound.value.problems : sound.failure).toEqual([]);
  return read.value.dataset;
}

async function pictures(dataset: Dataset, format: DataFormat): Promise<{ readonly now: Picture; before: Picture }> {
  const losses = lossesOf(dataset, format);
  const back = await readBack(dataset, format);
  return { now: asHeld(pictureOf(back), losses), before: asHeld(pictureOf(dataset), losses) };
}

describe.each(DATA_FORMATS)('%s', (format) => {
  test.each(histories)('%s comes back but for what is declared lost', async (_, history) => {
    const { now, before } = await pictures(history, format);
    expect(now).toEqual(before);
  });

  test('whatever a history says comes back but for what is declared lost', async () => {
    await fc.assert(
      fc.asyncProperty(historyArbitrary, async (history) => {
        const { now, before } = await pictures(history, format);
        expect(now).toEqual(before);
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});

test('our own file is the very same', async () => {
  for (const [, history] of histories) expect(await readBack(history, 'entente')).toEqual(history);
});
