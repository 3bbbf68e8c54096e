import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset';
import { parseDataset } from './parseDataset';
import type { Dataset } from './schema';
import { keepRecords, type Withholding, withholdRecords } from './withholdRecords';
import { formatDataset } from './writeDataset';

const ALL: Withholding = { internal: true, external: true, notes: true };

function read(text: string): Dataset {
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  expect(parsed.value.problems).toEqual([]);
  return parsed.value.dataset;
}

const history = (): Dataset => read(readFileSync('data/eu-us-cyber-cooperation.json', 'utf8'));

/** Marks records internal. */
function marked(dataset: Dataset, ids: readonly string[]): Dataset {
  const mark = <T extends { id: string }>(record: T): T =>
    ids.includes(record.id) ? { ...record, internal: true } : record;
  return {
    ...dataset,
    events: dataset.events.map(mark),
    entities: dataset.entities.map(mark),
    undertakings: dataset.undertakings.map(mark),
  };
}

describe('withholding', () => {
  test('everything goes along where nothing is withheld', () => {
    const before = history();
    expect(withholdRecords(before, ALL)).toEqual(before);
  });

  test('an internal record leaves no trace of its id, and the rest reads without a problem', () => {
    const before = marked(history(), ['cyber-dialogue', 'summit-brussels-2014', 'commit-botnets']);
    const text = formatDataset(withholdRecords(before, { ...ALL, internal: false }));
    // A scene may be called like a record.
    const withoutSceneIds = text.replace(/"id":"cyber-dialogue","title":"[^"]*","caption"/g, '');
    const traces = ['cyber-dialogue', 'summit-brussels-2014', 'commit-botnets'].filter((id) =>
      new RegExp(`["=.]${id}["&.:]`).test(withoutSceneIds),
    );
    expect(traces).toEqual([]);
    const after = read(text);
    expect(after.events).toHaveLength(before.events.length - 1);
    expect(after.relations.length).toBeLessThan(before.relations.length);
    expect(after.briefings?.[0]?.scenes).toHaveLength(before.briefings?.[0]?.scenes.length ?? 0);
  });

  test('a view that a scene writes by hand keeps the records that are there, whatever else is named in it', () => {
    const view = 'v=1&select=summit.100%.%zz.group&view=table';
    const briefings = [{ id: 'told', title: 'Told', scenes: [{ id: 'one', title: 'One', caption: '', view }] }];
    const less = withholdRecords(marked({ ...sampleDataset, briefings }, ['group']), { ...ALL, internal: false });
    expect(less.briefings?.[0]?.scenes[0]?.view).toBe('v=1&select=summit&view=table');
  });

  test('an undertaking goes with the only body that undertook it, and with the event it was made at', () => {
    const bySummit = withholdRecords(marked(sampleDataset, ['summit']), { ...ALL, internal: false });
    expect(bySummit.undertakings).toEqual([]);
    const byGroup = withholdRecords(marked(sampleDataset, ['group']), { ...ALL, internal: false });
    expect(byGroup.undertakings).toEqual([]);
  });

  test('without the external record nothing cites another page, and every date rests on the documents', () => {
    const before = history();
    const text = formatDataset(withholdRecords(before, { ...ALL, external: false }));
    const after = read(text);
    const pages = before.sources.filter(({ kind }) => kind === 'external');
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(({ id }) => text.includes(`"${id}"`))).toEqual([]);
    expect(text.includes('"basis":"external"')).toBe(false);
    const dates = new Map(after.events.map(({ id, date }) => [id, date?.edtf]));
    expect(dates.get('summit-washington-2011')).toBe('2011-12~');
    expect(dates.get('telecom-ministerial-2011')).toBe('../2014-03-26');
    expect(after.events).toHaveLength(17);
    expect(after.relations).toHaveLength(186);
  });

  test('speaker notes stay at home', () => {
    const before = history();
    expect(before.briefings?.[0]?.scenes.some(({ notes }) => notes !== undefined)).toBe(true);
    const after = withholdRecords(before, { ...ALL, notes: false });
    expect(after.briefings?.[0]?.scenes.every(({ notes }) => notes === undefined)).toBe(true);
    expect(after.events).toEqual(before.events);
  });
});

test('some records alone keep the relations between them, and undertakings that have who made them and where', () => {
  const kept = keepRecords(sampleDataset, new Set(['group', 'meeting', 'u-exercise']));
  expect(kept.relations.map(({ id }) => id)).toEqual(['r-group-meeting']);
  expect(kept.undertakings).toEqual([]);
  const more = keepRecords(sampleDataset, new Set(['group', 'summit', 'u-exercise']));
  expect(more.undertakings.map(({ id, outcomes }) => [id, outcomes[0]?.deliveredBy])).toEqual([['u-exercise', []]]);
  expect(more.sources.map(({ id }) => id)).toEqual(['report']);
});
