import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/schema';
import { sampleDataset } from '../testing/sampleDataset';
import type { Edit } from './edit';
import { addNewEntity, addNewEvent, addNewUndertaking, joinRecords } from './newRecords';

const after = (edit: Edit, on: Dataset = sampleDataset) => {
  const done = edit(on);
  return done.ok ? done.value : done.failure.message;
};

test('an event is added without a date, where there is no track yet, with one', () => {
  const bare: Dataset = { ...sampleDataset, tracks: [], events: [], entities: [], relations: [], undertakings: [] };
  expect(after(addNewEvent)).toMatchObject({ id: 'new-event', said: 'Added “New event”.' });
  expect(after(addNewEvent, bare)).toMatchObject({
    dataset: { tracks: [{ label: 'Events' }], events: [{ title: 'New event', track: 'events', themes: [] }] },
  });
  expect(after(addNewEntity, bare)).toMatchObject({ dataset: { entities: [{ title: 'New entity' }] } });
});

test('two records are joined by a relation that claims no more than that', () => {
  expect(after(joinRecords('kroes', 'hermit'))).toMatchObject({
    dataset: { relationTypes: [{ label: 'related to' }] },
    said: 'Added the relation of “Neelie Kroes” and “A hermit”.',
  });
});

test('an undertaking is made at the event, at its date, by the body, in whichever order they were chosen', () => {
  const made = { at: 'summit', by: ['group'], made: { edtf: '2010-11-20' }, outcomes: [] };
  for (const edit of [addNewUndertaking('summit', 'group'), addNewUndertaking('group', 'summit')]) {
    const done = after(edit);
    expect(typeof done === 'string' ? done : done.dataset.undertakings.at(-1)).toMatchObject(made);
  }
  expect(after(addNewUndertaking('summit', 'meeting'))).toBe('An undertaking needs a body that undertook it');
  expect(after(addNewUndertaking('kroes', 'group'))).toBe('What it was undertaken at has no date');
});
