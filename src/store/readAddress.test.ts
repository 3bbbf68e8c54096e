import { expect, test } from 'vitest';
import { addScene, EMPTY_BRIEFING } from '../model/briefing/editBriefing';
import { sampleIndex as index } from '../model/testing/sampleDataset';
import { encodeAddress } from './addressCodec';
import { openingState } from './appState';
import { presentationEnded } from './briefingTransitions';
import { readAddress } from './readAddress';

const briefing = ['v=1&select=summit', 'v=1&select=nobody&scene=1'].reduce(
  (sum, view) => addScene(sum, { title: view, caption: '', view }),
  EMPTY_BRIEFING,
);
const opening = openingState({ start: 0, end: 1000 }, briefing);

test('an address names a scene, shows it, and leads back to the opening view', () => {
  const { state, notes } = readAddress('#v=1&scene=1', index, opening);
  expect(notes).toEqual([]);
  expect(state).toMatchObject({ selection: ['summit'], presenting: { scene: 0 } });
  expect(encodeAddress(state, opening)).toBe('v=1&scene=1');
  expect(presentationEnded(state)).toEqual(opening);
});

test('a scene that names another scene in its view shows itself, and what is gone is said', () => {
  const { state, notes } = readAddress('v=1&scene=2', index, opening);
  expect(state).toMatchObject({ selection: [], presenting: { scene: 1 } });
  expect(notes).toEqual(['The scene names the record “nobody”, which is not in this data set.']);
});

test('a scene that is not there is a note beside the rest of the view', () => {
  for (const scene of ['3', '0', 'x', '1.5']) {
    const { state, notes } = readAddress(`v=1&select=summit&scene=${scene}`, index, opening);
    expect(state).toMatchObject({ selection: ['summit'], presenting: null });
    expect(notes).toEqual(['The link names a scene that is not there: this briefing has scenes 1 to 2.']);
  }
});
