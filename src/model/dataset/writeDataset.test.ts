import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { sampleDataset } from '../testing/sampleDataset';
import { parseDataset } from './parseDataset';
import type { Dataset } from './schema';
import { writeDataset } from './writeDataset';

function parsed(text: string): Dataset {
  const read = parseDataset(text);
  if (!read.ok) throw new Error(read.failure.message);
  expect(read.value.problems).toEqual([]);
  return read.value.dataset;
}

describe('writing a data set', () => {
  test('the default data set reads back as it was, its briefing too', () => {
    const before = parsed(readFileSync('data/eu-us-cyber-cooperation.json', 'utf8'));
    const text = writeDataset(buildGraphIndex(before), before.briefings ?? []);
    expect(parsed(text)).toEqual(before);
    expect(before.briefings).toHaveLength(1);
  });

  test('another briefing takes the place of its own, and none leaves none', () => {
    const index = buildGraphIndex(sampleDataset);
    const briefing = {
      id: 'mine',
      title: 'Mine',
      scenes: [{ id: 'scene-1', title: '“A” <b>', caption: '', view: '' }],
    };
    expect(parsed(writeDataset(index, [briefing])).briefings).toEqual([briefing]);
    expect(parsed(writeDataset(index, [])).briefings).toBeUndefined();
  });

  test('a record stands in a line of its own', () => {
    const before = sampleDataset;
    const lines = writeDataset(buildGraphIndex(before), []).split('\n');
    const records = [...before.events, ...before.entities, ...before.relations, ...before.undertakings];
    for (const record of records) {
      expect(lines.filter((line) => line.startsWith('{') && line.includes(`"id":"${record.id}"`))).toHaveLength(1);
    }
  });
});
