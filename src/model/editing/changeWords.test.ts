import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/schema';
import { sampleDataset } from '../testing/sampleDataset';
import { changeWords } from './changeWords';
import { deleteRecord } from './deleteRecord';
import type { Edit } from './edit';
import { changeRecord } from './editRecords';
import { changeHead } from './editWords';
import { addNewEvent, joinRecords } from './newRecords';

function words(...edits: readonly Edit[]): string {
  let now: Dataset = sampleDataset;
  for (const edit of edits) {
    const done = edit(now);
    if (!done.ok) throw new Error(done.failure.message);
    now = done.value.dataset;
  }
  return changeWords(sampleDataset, now);
}

test('what was changed, added and deleted is said with the first of its titles', () => {
  expect(words()).toBe('nothing');
  expect(words(changeRecord('event', 'summit', { place: 'Porto' }))).toBe('changed “Summit, Lisbon”');
  expect(
    words(
      changeRecord('event', 'summit', { title: 'Lisbon' }),
      changeRecord('event', 'meeting', { summary: '' }),
      changeHead({ title: 'Other' }),
    ),
  ).toBe('changed “Lisbon” and 1 more event, the data set itself');
  expect(words(addNewEvent, deleteRecord('kroes'))).toBe('added “New event”; deleted “Neelie Kroes”, 1 relation');
  expect(words(joinRecords('kroes', 'hermit'))).toBe('changed the data set itself; added 1 relation');
});
