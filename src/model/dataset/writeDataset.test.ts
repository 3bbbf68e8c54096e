import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addScene, EMPTY_BRIEFING } from '../briefing/editBriefing';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { sampleDataset } from '../testing/sampleDataset';
import { parseDataset } from './parseDataset';
import type { Briefing, Dataset } from './schema';
import { writeDataset } from './writeDataset';

function read(text: string): Dataset {
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  expect(parsed.value.problems).toEqual([]);
  return parsed.value.dataset;
}

const written = (dataset: Dataset, briefing: Briefing) =>
  read(writeDataset(buildGraphIndex(dataset), briefing).join(''));

test('the default data set is the same after it was written and read', () => {
  const dataset = read(readFileSync('data/eu-us-cyber-cooperation.json', 'utf8'));
  expect(written(dataset, dataset.briefings?.[0] ?? EMPTY_BRIEFING)).toEqual(dataset);
});

test('the briefing of the moment takes the place of the first one, and others stay', () => {
  const other: Briefing = { id: 'other', title: 'Other', scenes: [] };
  const briefing = addScene(EMPTY_BRIEFING, { title: 'One', caption: 'Ein “Wort” – ok', view: 'v=1&asof=2011-01-01' });
  const dataset = { ...sampleDataset, briefings: [EMPTY_BRIEFING, other] };
  expect(written(dataset, briefing)).toEqual({ ...sampleDataset, briefings: [briefing, other] });
});

test('a data set that never had a scene gets no empty briefing', () => {
  expect(written(sampleDataset, EMPTY_BRIEFING)).toEqual(sampleDataset);
});
