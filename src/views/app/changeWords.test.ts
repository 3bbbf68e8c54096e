import { expect, test } from 'vitest';
import { sampleIndex as index } from '../../model/testing/sampleDataset';
import { openingState } from '../../store/appState';
import { createAppStore } from '../../store/createAppStore';
import { facetToggled, recordSelected, selectionCleared, windowSettled } from '../../store/transitions';
import { changeWords } from './changeWords';

/** What is said of each change that the acts make. */
function saidAfter(act: (store: ReturnType<typeof createAppStore>) => void, isChosenSaid = false): string[] {
  const store = createAppStore(index, openingState({ start: 14_610, end: 15_706 }));
  const said: string[] = [];
  store.stored.subscribe((now, before) => said.push(changeWords(before, now, isChosenSaid)));
  act(store);
  return said;
}

test('says what is selected, how many, and that nothing is any more', () => {
  const said = saidAfter(({ dispatch }) => {
    dispatch(recordSelected(index, 'summit'));
    dispatch(recordSelected(index, 'kroes', true));
    dispatch(selectionCleared);
  });
  expect(said).toEqual(['Selected: Summit, Lisbon.', '2 selected, the last: Neelie Kroes.', 'Nothing is selected.']);
});

test('leaves out what a list says of itself, but not that nothing is selected any more', () => {
  const said = saidAfter(({ dispatch }) => {
    dispatch(recordSelected(index, 'summit'));
    dispatch(selectionCleared);
  }, true);
  expect(said).toEqual(['', 'Nothing is selected.']);
});

test('says what was undone and redone', () => {
  const said = saidAfter(({ dispatch, undo, redo }) => {
    dispatch(facetToggled('theme', 'cybercrime'));
    dispatch(windowSettled({ start: 14_700, end: 15_000 }), 'move');
    undo();
    undo();
    redo();
  });
  expect(said).toEqual(['', '', 'Undone: the window.', 'Undone: the filter.', 'Redone: the filter.']);
});

test('takes a new step after an undo for no redo', () => {
  const said = saidAfter(({ dispatch, undo }) => {
    dispatch(recordSelected(index, 'summit'));
    undo();
    dispatch(recordSelected(index, 'kroes'));
  });
  expect(said.at(-1)).toBe('Selected: Neelie Kroes.');
  expect(said[1]).toBe('Undone: the selection. Nothing is selected.');
});
