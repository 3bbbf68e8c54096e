import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/schema';
import { sampleDataset } from '../testing/sampleDataset';
import type { Edit } from './edit';
import { changeWord, removeWord } from './editVocabulary';
import { addSource, changeHead } from './editWords';

const after = (edit: Edit, on: Dataset = sampleDataset): Dataset => {
  const done = edit(on);
  if (!done.ok) throw new Error(done.failure.message);
  return done.value.dataset;
};
const refusal = (edit: Edit, on: Dataset = sampleDataset): string => {
  const done = edit(on);
  return done.ok ? 'done' : `${done.failure.message}. ${done.failure.hint}`;
};

test('a theme is called and explained otherwise, and its records keep it', () => {
  const changed = after(changeWord('themes', 'crime', { label: 'Crime online', description: 'And its policing.' }));
  expect(changed.themes[0]).toEqual({ id: 'crime', label: 'Crime online', description: 'And its policing.' });
  expect(changed.events).toBe(sampleDataset.events);
  expect(after(changeWord('themes', 'crime', { description: undefined }), changed).themes[0]).not.toHaveProperty(
    'description',
  );
});

test('two of one name, and one of none, are refused with what to do', () => {
  expect(refusal(changeWord('tracks', 'groups', { label: 'SUMMITS' }))).toBe(
    'There is a track “SUMMITS” already. Take a name that tells them apart.',
  );
  expect(refusal(changeWord('tracks', 'groups', { label: '' }))).toBe(
    '“Name” may not be empty. Write something there, or take it out.',
  );
  expect(refusal(changeWord('sources', 'report', { date: { edtf: '2011-13', basis: 'stated' } }))).toMatch(
    /^“Date”: .*month 13/,
  );
  expect(refusal(changeWord('tracks', 'gone', { label: 'X' }))).toMatch(/^There is no track “gone” any more/);
});

test('a theme is taken out of all records with it; what records need is not taken out', () => {
  const left = after(removeWord('themes', 'crime'));
  expect(left.themes.map(({ id }) => id)).toEqual(['ict']);
  expect([...left.events, ...left.entities, ...left.undertakings].flatMap(({ themes }) => themes)).toEqual([
    'ict',
    'ict',
    'ict',
  ]);
  expect(refusal(removeWord('tracks', 'groups'))).toBe(
    '“Groups” is in use: 1 entry has it. Give it another track first.',
  );
  expect(refusal(removeWord('sources', 'page'))).toMatch(/^“A page” is in use: 3 entries have it\. Give them another/);
  const added = after(addSource('Nobody cites it'));
  expect(after(removeWord('sources', 'nobody-cites-it'), added).sources).toEqual(sampleDataset.sources);
});

test('the data set opens at what is written, and at the whole of it where nothing is', () => {
  expect(after(changeHead({ opening: '2010/2011' })).opening).toBe('2010/2011');
  expect(after(changeHead({ opening: undefined }))).not.toHaveProperty('opening');
  expect(after(changeHead({ title: 'Other' })).opening).toBe('2010/2012');
  expect(refusal(changeHead({ opening: '2010/..' }))).toMatch(/^“Opens at”: “2010\/\.\.” has no end\. Write both ends/);
  expect(refusal(changeHead({ title: ' ' }))).toMatch(/^“Title” may not be empty/);
});
