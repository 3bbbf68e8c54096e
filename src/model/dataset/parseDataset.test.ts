import { describe, expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset';
import { findGaps } from './findGaps';
import { parseDataset } from './parseDataset';
import type { Dataset } from './schema';

type Loose = Record<string, Record<string, unknown>[]>;

/** The sample as a file's text, after a change to its plain JSON. */
function textWith(change: (file: Loose & Record<string, unknown>) => void): string {
  const file = structuredClone(sampleDataset) as unknown as Loose & Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

function read(text: string) {
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}

const failureOf = (text: string): string => {
  const parsed = parseDataset(text);
  return parsed.ok ? 'was read' : `${parsed.failure.message} | ${parsed.failure.hint}`;
};

test('a sound file is read as it stands, with no problem', () => {
  expect(read(JSON.stringify(sampleDataset))).toEqual({ dataset: sampleDataset, problems: [] });
});

test('a file of version 1 is read as one of version 2', () => {
  expect(read(JSON.stringify({ ...sampleDataset, version: 1 }))).toEqual({ dataset: sampleDataset, problems: [] });
});

test('a data set has kinds and relation types of its own, and records without date, theme or source', () => {
  const { dataset, problems } = read(
    textWith((file) => {
      file['kinds'] = [{ id: 'voyage', label: 'Voyage', family: 'event', like: 'meeting' }];
      file['relationTypes'] = [{ id: 'sailed-to', label: 'sailed to' }];
      file['events']?.push({
        id: 'first-voyage',
        kind: 'voyage',
        title: 'First voyage',
        summary: '',
        themes: [],
        track: 'summits',
        citations: [],
      });
      file['relations']?.push({ id: 'r-own', type: 'sailed-to', from: 'first-voyage', to: 'summit', citations: [] });
    }),
  );
  expect(problems).toEqual([]);
  expect(dataset.events.at(-1)).toMatchObject({ kind: 'voyage' });
  expect(dataset.relations.at(-1)).toMatchObject({ type: 'sailed-to' });
});

test('a kind or a relation type that nothing defines is listed, and what has it is left out', () => {
  const { problems } = read(
    textWith((file) => {
      Object.assign(file['events']?.[0] ?? {}, { kind: 'group' });
      Object.assign(file['relations']?.[1] ?? {}, { type: 'sailed-to' });
    }),
  );
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(
    expect.arrayContaining([
      'events[0].kind: “group” is not a kind of event',
      'relations[1]: There is no relation type “sailed-to”',
    ]),
  );
});

describe('a file that is no data set says why, where, and what to do', () => {
  test('broken JSON names its line', () => {
    expect(failureOf('{\n "format": "entente",\n oops\n}')).toMatch(/not valid JSON, at line 3.*comma/);
  });
  test('another format, a newer version, a head that lacks something', () => {
    expect(failureOf('{"nodes": []}')).toContain('"format": "entente"');
    expect(failureOf(textWith((file) => Object.assign(file, { version: 9 })))).toContain('version 9');
    expect(failureOf(textWith((file) => delete file['themes']))).toContain('“themes” is missing');
    expect(failureOf('[]')).toContain('outermost');
  });
});

describe('one bad record is listed and the rest is read', () => {
  test('a record that lacks a field is left out, with its name and path', () => {
    const { dataset, problems } = read(textWith((file) => delete file['events']?.[1]?.['summary']));
    expect(dataset.events.map(({ id }) => id)).toEqual(['summit']);
    expect(problems[0]).toMatchObject({ path: 'events[1].summary', record: 'Ministerial, Gödöllő', effect: 'skipped' });
  });
  test('so are its relations, each listed', () => {
    const { dataset, problems } = read(textWith((file) => delete file['events']?.[1]?.['summary']));
    expect(dataset.relations.map(({ id }) => id)).toEqual(['r-summit-group']);
    expect(problems.map(({ path }) => path)).toContain('relations[1]');
  });
  test('a bad date is listed with a hint, and the record is kept as undated', () => {
    const { dataset, problems } = read(
      textWith((file) => Object.assign(file['events']?.[0] ?? {}, { date: { edtf: '2011-13', basis: 'stated' } })),
    );
    expect(dataset.events).toHaveLength(2);
    expect(problems).toEqual([
      expect.objectContaining({ path: 'events[0].date.edtf', record: 'Summit, Lisbon', effect: 'kept' }),
    ]);
  });
  test('an id that is there already, and one that could change a prototype, are left out', () => {
    const { dataset, problems } = read(
      textWith((file) => {
        file['entities']?.push({ ...file['entities'][1] }, { ...file['entities'][1], id: '__proto__' });
      }),
    );
    expect(dataset.entities).toHaveLength(3);
    expect(problems.map(({ path }) => path)).toEqual(['entities[3]', 'entities[4].id']);
  });
  test('a relation between kinds that its type cannot join is left out', () => {
    const { problems } = read(textWith((file) => Object.assign(file['relations']?.[0] ?? {}, { type: 'holds' })));
    expect(problems[0]?.message).toBe('“holds office” cannot join a summit to a group');
  });
  test('an unknown theme and an unknown deliverer are dropped and listed', () => {
    const { dataset, problems } = read(
      textWith((file) => {
        Object.assign(file['events']?.[0] ?? {}, { themes: ['crime', 'gone'] });
        Object.assign(file['undertakings']?.[0] ?? {}, { by: ['group', 'nobody'] });
      }),
    );
    expect(dataset.events[0]?.themes).toEqual(['crime']);
    expect(dataset.undertakings[0]?.by).toEqual(['group']);
    expect(problems.map(({ message }) => message)).toEqual(['There is no theme “gone”', 'There is no record “nobody”']);
  });

  test('an undertaking that nobody made is left out and listed, so that what is saved opens again without loss', () => {
    const { dataset, problems } = read(
      textWith((file) => {
        Object.assign(file['undertakings']?.[0] ?? {}, { by: ['nobody'] });
      }),
    );
    expect(dataset.undertakings).toHaveLength(sampleDataset.undertakings.length - 1);
    expect(problems.map(({ effect, path }) => `${effect} ${path}`)).toEqual([
      'kept undertakings[0].by',
      'skipped undertakings[0]',
    ]);
    expect(read(JSON.stringify(dataset)).problems).toEqual([]);
  });
});

describe('gaps', () => {
  const gapsAfter = (change: (dataset: Dataset) => void) => {
    const dataset = structuredClone(sampleDataset);
    change(dataset);
    return findGaps(dataset);
  };
  test('the sample has one: a person without a relation', () => {
    expect(gapsAfter(() => {})).toEqual(['hermit has no relation']);
  });
  test('a passage that nothing cites, and a citation of a passage that is not there', () => {
    const gaps = gapsAfter(({ sources }) => {
      const outline = sources[0]?.outline?.[0];
      if (outline) outline.paragraphs = 2;
    });
    expect(gaps).toContain('no record cites report, Body, paragraph 2');
    const cites = gapsAfter(({ events }) => {
      const citation = events[0]?.citations[0];
      if (citation) citation.bullet = 4;
    });
    expect(cites).toContain('summit cites report, Body, bullet 4, which is not there');
  });
  test('dates that contradict each other', () => {
    const gaps = gapsAfter(({ undertakings }) => {
      const first = undertakings[0];
      if (first) first.due = { edtf: '2009', basis: 'stated' };
    });
    expect(gaps).toContain('u-exercise is due before it was made');
  });
});
