/** Owns what is said of a change that a person does not see: what was undone or redone, and what is selected now. */
import { countText } from '../../model/countText';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { UndoableState } from '../../store/appState';
import type { StoredState } from '../../store/createAppStore';

type Stored = Pick<StoredState, 'app' | 'index' | 'past' | 'future'>;

const PARTS = {
  filter: 'the filter',
  selection: 'the selection',
  window: 'the window',
  briefing: 'the briefing',
  pins: 'a pin',
  depth: 'the steps that are lit',
  connecting: 'the connection',
} as const satisfies Record<keyof UndoableState, string>;

const partsOf = Object.keys(PARTS) as (keyof UndoableState)[];

/**
 * "Undone: the selection. Nothing is selected." Empty for a change that is said elsewhere, such as a filter's; `isChosenSaid`
 * where that holds for what is selected too.
 */
export function changeWords(before: Stored, now: Stored, isChosenSaid = false): string {
  const step = stepOf(before, now);
  const isSelected = before.app.selection !== now.app.selection;
  const selected = isSelected ? selectionWords(now.index, now.app.selection) : '';
  if (step === null) return isChosenSaid && now.app.selection.length > 0 ? '' : selected;
  const part = partsOf.find((name) => before.app[name] !== now.app[name]);
  const what = before.index !== now.index ? 'an edit' : part === undefined ? '' : PARTS[part];
  return `${step}: ${what}. ${selected}`.trim();
}

function stepOf(before: Stored, now: Stored): 'Undone' | 'Redone' | null {
  if (now.future.length > before.future.length) return 'Undone';
  const next = before.future.at(-1);
  if (next === undefined || now.future.length !== before.future.length - 1) return null;
  return next.index === now.index && partsOf.every((name) => next.app[name] === now.app[name]) ? 'Redone' : null;
}

function selectionWords(index: GraphIndex, selection: readonly string[]): string {
  const last = selection.at(-1);
  if (last === undefined) return 'Nothing is selected.';
  const row = index.rowOf.get(last);
  const title = row === undefined ? 'a relation' : index.titleOf(row);
  return selection.length === 1
    ? `Selected: ${title}.`
    : `${countText(selection.length)} selected, the last: ${title}.`;
}
