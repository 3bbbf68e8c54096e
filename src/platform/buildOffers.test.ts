import { expect, test } from 'vitest';
import { formatDataset } from '../model/dataset/writeDataset';
import { sampleDataset, sampleIndex } from '../model/testing/sampleDataset';
import { currentDataset } from '../store/applyEdit';
import { openingState } from '../store/appState';
import { createAppStore } from '../store/createAppStore';
import { buildOffers } from './buildOffers';
import type { KeptEdits } from './createEditStore';

/** What an earlier visit left, offered beside the history that it was made of. */
function offered(text: string) {
  const store = createAppStore(sampleIndex, openingState({ start: 14_610, end: 15_706 }));
  const takenUp: KeptEdits[] = [];
  const keeper = {
    isOfAnother: ({ key }: KeptEdits) => key.startsWith('other'),
    takenUp: (offer: KeptEdits) => takenUp.push(offer),
    discard: () => {},
    restore: () => {},
  };
  const left = { key: 'other visit', text, savedAt: 5 };
  const [offer] = buildOffers(store, keeper, [left]);
  if (offer === undefined) throw new Error('There is no offer');
  return { store, offer, takenUp, left };
}

test('what an earlier visit left says what was changed, and is taken up as an edit that undo takes back', () => {
  const { store, offer, takenUp, left } = offered(formatDataset({ ...sampleDataset, title: 'Corrected' }));
  expect([offer.key, offer.savedAt, offer.isOfAnother]).toEqual(['other visit', 5, true]);
  expect(offer.wordsOf()).not.toBe('');
  expect(offer.takeUp()).toBeNull();
  expect(currentDataset(store).title).toBe('Corrected');
  expect(takenUp).toEqual([left]);
  store.undo();
  expect(currentDataset(store).title).toBe(sampleDataset.title);
});

test('what cannot be read says why, and leaves the history and what is kept as they are', () => {
  const { store, offer, takenUp } = offered('{ "title": "Cut o');
  expect(offer.wordsOf()).toBe('');
  expect(offer.takeUp()).toMatch(/\.$/);
  expect(currentDataset(store).title).toBe(sampleDataset.title);
  expect(takenUp).toEqual([]);
});
