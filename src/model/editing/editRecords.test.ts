import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../dataset/parseDataset';
import type { Dataset } from '../dataset/schema';
import { formatDataset } from '../dataset/writeDataset';
import { sampleDataset } from '../testing/sampleDataset';
import { deleteRecord } from './deleteRecord';
import { andThen, type Edit, type Edited, familyOfRecord } from './edit';
import { addRecord, changeRecord } from './editRecords';
import { changeWord, removeWord } from './editVocabulary';
import { addKind, addRelationType, addSource, addTheme, addTrack, changeHead } from './editWords';
import { mergeRecords } from './mergeRecords';

const scene = {
  id: 's',
  title: 'S',
  caption: '',
  view: 'v=1&select=kroes.group&depth=2',
  highlighted: ['kroes', 'summit'],
};
const dataset: Dataset = { ...sampleDataset, briefings: [{ id: 'b', title: 'B', scenes: [scene] }] };

function done(edit: Edit, on: Dataset = dataset): Edited {
  const result = edit(on);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
const refusal = (edit: Edit): string => {
  const result = edit(dataset);
  return result.ok ? 'done' : result.failure.message;
};
const event = (changed: Dataset, id: string) => changed.events.find((record) => record.id === id);
const entity = (changed: Dataset, id: string) => changed.entities.find((record) => record.id === id);

describe('changing a record', () => {
  test('changes what is given, takes out what is undefined, and leaves the data set that was as it was', () => {
    const changed = done(changeRecord('event', 'summit', { title: 'Lisbon', place: undefined })).dataset;
    expect(event(changed, 'summit')).toMatchObject({ title: 'Lisbon', track: 'summits' });
    expect(event(changed, 'summit')).not.toHaveProperty('place');
    expect(event(dataset, 'summit')?.title).toBe('Summit, Lisbon');
  });
  test('is refused with a reason where the data set could not hold it', () => {
    expect(refusal(changeRecord('event', 'summit', { title: '' }))).toBe('“Title” may not be empty');
    expect(refusal(changeRecord('event', 'summit', { date: { edtf: '2011-13', basis: 'stated' } }))).toMatch(
      /month 13/,
    );
    expect(refusal(changeRecord('event', 'summit', { themes: ['none'] }))).toBe('There is no theme “none”');
    expect(refusal(changeRecord('event', 'summit', { kind: 'person' }))).toBe('“person” is not a kind of event');
    expect(refusal(changeRecord('entity', 'kroes', { kind: 'topic' }))).toBe(
      '“took part in” cannot join Topic to Ministerial',
    );
    expect(refusal(changeRecord('relation', 'r-kroes-meeting', { type: 'signed' }))).toMatch(/^“signed” cannot join/);
    expect(refusal(changeRecord('event', 'nothing', { title: 'X' }))).toMatch(/no record “nothing” any more/);
  });
  test('names the date, the part and the source that stand against it', () => {
    const bad = { edtf: '2011-13', basis: 'stated' } as const;
    const [outcome] = dataset.undertakings[0]?.outcomes ?? [];
    if (outcome === undefined) throw new Error('The sample has no outcome');
    const outcomes = (change: Partial<typeof outcome>) =>
      refusal(changeRecord('undertaking', 'u-exercise', { outcomes: [{ ...outcome, ...change }] }));
    expect(refusal(changeRecord('event', 'summit', { otherDates: [bad] }))).toMatch(/^“Other date 1”: .*month 13/);
    expect(outcomes({ date: bad })).toMatch(/^“Outcome 1: date”: .*month 13/);
    expect(outcomes({ summary: '' })).toBe('“Outcome 1: summary” may not be empty');
    expect(outcomes({ citations: [] })).toBe('“Outcome 1: citation” may not be empty');
    expect(outcomes({ citations: [{ source: 'lost' }] })).toBe('There is no source “lost”');
    expect(outcomes({ deliveredBy: ['lost'] })).toBe('There is no event or entity “lost”');
  });
  test('is not refused for what the file had wrong already', () => {
    const date = { edtf: '2011-13', basis: 'stated' } as const;
    const faulty: Dataset = {
      ...dataset,
      events: dataset.events.map((record) => ({ ...record, date, track: 'lost' })),
    };
    expect(event(done(changeRecord('event', 'summit', { title: 'L' }), faulty).dataset, 'summit')?.title).toBe('L');
    const mended = done(changeRecord('event', 'summit', { date: { ...date, edtf: '2011-12' } }), faulty).dataset;
    expect(changeRecord('event', 'summit', { date })(mended).ok).toBe(false);
  });
});

test('an added record gets an id of its own, and what is new with it comes in the same step', () => {
  const added = done(
    andThen(addTheme('Sea law'), (theme) =>
      addRecord('event', {
        kind: 'meeting',
        title: 'Summit',
        summary: '',
        themes: [theme],
        track: 'summits',
        citations: [],
      }),
    ),
  );
  expect(added).toMatchObject({ id: 'summit-2', said: 'Added “Summit”.' });
  expect(event(added.dataset, 'summit-2')?.themes).toEqual(['sea-law']);
  expect(done(addTheme('cybercrime')).id).toBe('crime');
  expect(done(addTrack('Undertakings')).id).toBe('undertakings-2');
  expect(done(addRelationType('led to')).id).toBe('led-to');
  expect(refusal(addKind('Summit', 'event', 'summit'))).toBe('“Summit” is a kind already');
  expect(refusal(addTheme('  '))).toBe('It needs a name');
});

describe('deleting a record', () => {
  test('takes its relations and what was undertaken there along, and says how many', () => {
    const { dataset: left, said } = done(deleteRecord('summit'));
    expect(said).toBe('Deleted “Summit, Lisbon”, and with it 1 relation and 3 undertakings.');
    expect(left.relations.map(({ id }) => id)).toEqual(['r-kroes-meeting', 'r-group-meeting']);
    expect(left.undertakings).toEqual([]);
    expect(left.briefings?.[0]?.scenes[0]?.highlighted).toEqual(['kroes']);
  });
  test('takes it out of what delivered an undertaking, and out of the selection of a scene', () => {
    expect(done(deleteRecord('meeting')).dataset.undertakings[0]?.outcomes[0]?.deliveredBy).toEqual([]);
    expect(done(deleteRecord('kroes')).dataset.briefings?.[0]?.scenes[0]?.view).toBe('v=1&select=group&depth=2');
    expect(done(deleteRecord('r-kroes-meeting')).said).toBe(
      'Deleted the relation of “Neelie Kroes” and “Ministerial, Gödöllő”.',
    );
  });
});

describe('merging two records', () => {
  test('keeps what the first says, and what the second says beside it; nothing is lost', () => {
    const { dataset: merged, id } = done(mergeRecords('summit', 'meeting'));
    expect(id).toBe('summit');
    expect(event(merged, 'meeting')).toBeUndefined();
    expect(event(merged, 'summit')).toMatchObject({
      title: 'Summit, Lisbon',
      aliases: ['Ministerial, Gödöllő', 'Godollo meeting'],
      themes: ['crime', 'ict'],
      date: { edtf: '2010-11-20' },
      otherDates: [{ edtf: '2011-04' }],
      fields: [
        { label: 'Summary of “Ministerial, Gödöllő”', value: 'Ministers met.' },
        { label: 'Kind of “Ministerial, Gödöllő”', value: 'ministerial' },
      ],
    });
    expect(event(merged, 'summit')?.citations).toHaveLength(2);
  });
  test('has all that led to the second lead to the first', () => {
    const merged = done(mergeRecords('hermit', 'kroes')).dataset;
    expect(merged.relations.find(({ id }) => id === 'r-kroes-meeting')?.from).toBe('hermit');
    expect(merged.briefings?.[0]?.scenes[0]).toMatchObject({
      view: 'v=1&select=hermit.group&depth=2',
      highlighted: ['hermit', 'summit'],
    });
    expect(done(mergeRecords('summit', 'meeting')).dataset.undertakings[0]?.outcomes[0]?.deliveredBy).toEqual([
      'summit',
    ]);
  });
  test('a relation of the two to each other goes, and two that say the same become one with the sources of both', () => {
    const doubled = done(
      addRecord('relation', { type: 'led-to', from: 'group', to: 'summit', citations: [{ source: 'page' }] }),
    ).dataset;
    const joined = done(
      addRecord('relation', { type: 'led-to', from: 'summit', to: 'meeting', citations: [] }),
      doubled,
    ).dataset;
    const merged = done(mergeRecords('summit', 'meeting'), joined).dataset;
    const led = merged.relations.filter(({ type }) => type === 'led-to');
    expect(led).toHaveLength(1);
    expect(led[0]?.citations.map(({ source }) => source)).toEqual(['report', 'page']);
  });
  test('of two families, or of one record with itself, is refused', () => {
    expect(refusal(mergeRecords('summit', 'kroes'))).toMatch(/^Only two events/);
    expect(refusal(mergeRecords('summit', 'summit'))).toMatch(/^Only two events/);
  });
  test('is refused where the kind of the first would make a relation untrue', () => {
    const topic = done(addRecord('entity', { kind: 'topic', title: 'T', summary: '', themes: [], citations: [] }));
    const result = mergeRecords('t', 'kroes')(topic.dataset);
    expect(result.ok ? '' : result.failure.message).toBe('“took part in” cannot join Topic to Ministerial');
    expect(entity(topic.dataset, 't')).toBeDefined();
  });
});

/** Any edit, sensible or not, on whatever records there are by then. */
const anyEdit: fc.Arbitrary<(on: Dataset) => Edit> = fc
  .record({
    what: fc.nat(13),
    one: fc.nat(),
    two: fc.nat(),
    text: fc.oneof(fc.string(), fc.constantFrom('__proto__', '2011-04', '../2012')),
  })
  .map(({ what, one, two, text }) => (on) => {
    const ids = [...on.events, ...on.entities, ...on.undertakings, ...on.relations].map(({ id }) => id);
    const [a = '', b = ''] = [ids[one % ids.length], ids[two % ids.length]];
    const family = familyOfRecord(on, a) ?? 'event';
    const common = {
      title: text,
      summary: text,
      themes: on.themes.slice(0, one % 3).map(({ id }) => id),
      citations: [],
    };
    const steps: readonly Edit[] = [
      changeRecord(family, a, { fields: [{ label: text, value: text }] }),
      changeRecord('event', a, { date: { edtf: text, basis: 'inferred' } }),
      changeRecord('entity', a, { existence: undefined, title: text }),
      addRecord('event', { ...common, kind: 'meeting', track: on.tracks[0]?.id ?? '' }),
      andThen(addKind(text, 'entity', 'topic'), (kind) => addRecord('entity', { ...common, kind })),
      andThen(addRelationType(text), (type) => addRecord('relation', { type, from: a, to: b, citations: [] })),
      deleteRecord(a),
      mergeRecords(a, b),
      andThen(addSource(text), (source) => changeRecord(family, a, { citations: [{ source }] })),
      changeHead({ title: text, description: text }),
      changeWord('themes', on.themes[one % 2]?.id ?? '', { label: text, description: text }),
      removeWord((['themes', 'tracks', 'kinds', 'relationTypes', 'sources'] as const)[one % 5] ?? 'themes', text),
      removeWord('themes', on.themes[one % 2]?.id ?? ''),
      changeRecord('event', a, { aliases: [text], notes: [{ kind: 'remark', text }] }),
    ];
    return steps[what] ?? deleteRecord(a);
  });

test('whatever is edited, the data set is sound, or the edit is refused', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
      let current = dataset;
      for (const edit of edits) {
        const result = edit(current)(current);
        if (!result.ok) expect(`${result.failure.message} ${result.failure.hint}`.length).toBeGreaterThan(5);
        else current = result.value.dataset;
      }
      const read = parseDataset(formatDataset(current));
      expect(read.ok && read.value.problems).toEqual([]);
      if (read.ok) expect(read.value.dataset.relations).toHaveLength(current.relations.length);
    }),
    { numRuns: 300, seed: 6 },
  );
});
