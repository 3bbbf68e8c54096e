import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset/schema';
import { deleteRecord } from '../model/editing/deleteRecord';
import { addRecord, changeRecord } from '../model/editing/editRecords';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { generateHistory } from '../model/testing/generateHistory';
import { sampleDataset, sampleIndex } from '../model/testing/sampleDataset';
import { applyEdit, currentDataset, datasetTakenUp } from './applyEdit';
import { openingState } from './appState';
import { sceneAdded } from './briefingTransitions';
import { createAppStore } from './createAppStore';
import { facetToggled, nodePinned, recordsSelected, windowSettled } from './transitions';

const opening = openingState({ start: 14_610, end: 15_706 });
const open = (dataset: Dataset = sampleDataset) => createAppStore(buildGraphIndex(dataset), opening);

describe('an edit', () => {
  test('is one step of undo, which brings back the data set that was, and redo the edited one', () => {
    const store = open();
    const before = store.index;
    applyEdit(store, changeRecord('event', 'summit', { title: 'Lisbon' }));
    const after = store.index;
    expect(after.rowById('summit')?.title).toBe('Lisbon');
    expect(store.stored.getState().past).toHaveLength(1);
    store.undo();
    expect(store.index).toBe(before);
    store.redo();
    expect(store.index).toBe(after);
  });
  test('keeps window, filter, selection and pins, but for what is gone', () => {
    const store = open();
    store.dispatch(recordsSelected(['kroes', 'group']));
    store.dispatch(nodePinned('kroes', { x: 1, y: 2 }));
    store.dispatch(nodePinned('group', { x: 3, y: 4 }));
    store.dispatch(facetToggled('theme', 'crime'));
    applyEdit(store, deleteRecord('kroes'));
    const { app } = store.stored.getState();
    expect(app).toMatchObject({ selection: ['group'], window: opening.window });
    expect(Object.keys(app.pins)).toEqual(['group']);
    expect(app.filter.facets.theme.values).toEqual(['crime']);
    store.undo();
    expect(store.stored.getState().app.selection).toEqual(['kroes', 'group']);
    expect(Object.keys(store.stored.getState().app.pins)).toEqual(['kroes', 'group']);
  });
  test('selects what it added, and brings into the window what it dated anew', () => {
    const store = open();
    const date = { edtf: '1815-06-09', basis: 'stated' } as const;
    const event = { kind: 'signature', title: 'Final Act', summary: '', themes: [], track: 'summits', citations: [] };
    expect(applyEdit(store, addRecord('event', { ...event, date }), true).ok).toBe(true);
    const { app } = store.stored.getState();
    expect(app.selection).toEqual(['final-act']);
    expect(app.window.start).toBeLessThan(-56_454);
    store.dispatch(windowSettled(opening.window));
    applyEdit(store, changeRecord('event', 'final-act', { title: 'Final Act of Vienna' }));
    expect(store.stored.getState().app.window).toEqual(opening.window);
  });
  test('that is refused leaves all as it is', () => {
    const store = open();
    const before = store.stored.getState();
    expect(applyEdit(store, changeRecord('event', 'summit', { title: '' })).ok).toBe(false);
    expect(store.stored.getState()).toBe(before);
  });
  test('goes along with the briefing of the moment, with and without scenes', () => {
    const store = open();
    applyEdit(store, changeRecord('event', 'summit', { title: 'Lisbon' }));
    expect(currentDataset(store).briefings).toBeUndefined();
    store.dispatch(sceneAdded(opening, { title: 'Scene', caption: '' }, null));
    applyEdit(store, changeRecord('event', 'summit', { title: 'Lisboa' }));
    expect(currentDataset(store).briefings?.[0]?.scenes).toHaveLength(1);
    expect(store.stored.getState().app.briefing.scenes).toHaveLength(1);
  });
  test('is refused where the data set is too large to be indexed at each of them', () => {
    const store = open(generateHistory({ seed: 1, events: 10_001, entities: 5000, relations: 5000 }));
    const refused = applyEdit(store, deleteRecord('none'));
    expect(refused.ok ? '' : refused.failure.message).toMatch(/more than 20,000 records/);
  });
});

test('a data set taken up again is a step that can be undone', () => {
  const store = createAppStore(sampleIndex, opening);
  datasetTakenUp(store, { ...sampleDataset, title: 'As edited' });
  expect(store.index.dataset.title).toBe('As edited');
  store.undo();
  expect(store.index).toBe(sampleIndex);
});

test('undo keeps no more former data sets than there is room for', () => {
  const store = open(generateHistory({ seed: 1, events: 10_000, entities: 4000, relations: 5000 }));
  for (let i = 0; i < 60; i++) store.replaceIndex({ ...store.index }, (app) => app);
  const { past } = store.stored.getState();
  expect(past.length).toBeLessThan(60);
  expect(past.length).toBeGreaterThan(20);
});
