import { expect, test } from 'vitest';
import { sampleIndex as index } from '../model/testing/sampleDataset';
import { type AppState, openingState } from '../store/appState';
import { readEmbedCommand } from './readEmbedCommand';

const opening = openingState({ start: 14_610, end: 15_706 });
/** The state after a message; null where the message does nothing. */
const after = (message: unknown): AppState | null =>
  readEmbedCommand(message, index, opening, opening)?.(opening) ?? null;

test('what is selected, filtered and stood at is what the page around names, as far as it is there', () => {
  expect(after({ type: 'entente:select', ids: ['summit', 'nowhere', 'r-summit-group'] })?.selection).toEqual([
    'summit',
    'r-summit-group',
  ]);
  const { facets, mode } =
    after({ type: 'entente:filter', facets: { theme: ['ict', 'nothing'] }, mode: 'dim' })?.filter ?? {};
  expect([facets?.theme.values, mode]).toEqual([['ict'], 'dim']);
  expect(after({ type: 'entente:as-of', date: '1970-01-11' })?.asOf).toBe(10);
  expect(after({ type: 'entente:as-of', date: null })?.asOf).toBeNull();
});

test('what does not fit, or leads nowhere, does nothing', () => {
  for (const message of [
    null,
    'entente:select',
    { type: 'entente:select' },
    { type: 'entente:select', ids: [], more: true },
    { type: 'entente:filter', facets: { colour: ['red'] } },
    { type: 'entente:as-of', date: 'some day' },
    { type: 'entente:go-to-scene', scene: 1 },
    { type: 'entente:go-to-scene', scene: 'first' },
  ])
    expect(after(message)).toBeNull();
});
