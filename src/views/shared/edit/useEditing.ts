/** Owns how the details edit: an edit goes to the store, what stands against it comes back, what was done is said. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../../model/editing/edit';
import type { GraphIndex } from '../../../model/index/buildGraphIndex';
import type { Result } from '../../../model/result';
import { applyEdit, currentDataset } from '../../../store/applyEdit';
import { useAppState, useEntente, useIndex } from '../EntenteContext';
import { createPressWatch, type PressWatch } from './createPressWatch';

/** Applies an edit; gives what stands against it, or null. With `select`, what it made is selected. */
export type ApplyEdit = (edit: Edit, select?: boolean) => string | null;

export interface Editing {
  readonly apply: ApplyEdit;
  /** What was done last, while it is as that left it; empty where it is not. */
  readonly said: string;
}

interface Done {
  readonly said: string;
  readonly index: GraphIndex;
  readonly selection: readonly string[];
}

export function useEditing(): Editing {
  const { store } = useEntente();
  const index = useIndex();
  const selection = useAppState((state) => state.selection);
  const [done, setDone] = useState<Done | null>(null);
  /** What was said is over with the next step, or once it is taken back. */
  const said = done?.index === index && done.selection === selection ? done.said : '';
  const watch = useRef<PressWatch | null>(null);
  useEffect(() => {
    const made = createPressWatch();
    watch.current = made;
    return () => {
      watch.current = null;
      made.destroy();
    };
  }, []);
  const apply = useCallback<ApplyEdit>(
    (edit, select) => {
      watch.current?.flush();
      const isPressed = watch.current?.isPressed() ?? false;
      const answer = (result: Result<{ readonly said: string }>): string | null => {
        const { index: edited, app } = store.stored.getState();
        if (result.ok) setDone({ said: result.value.said, index: edited, selection: app.selection });
        return result.ok ? null : `${result.failure.message}. ${result.failure.hint}`.trim();
      };
      if (!isPressed) return answer(applyEdit(store, edit, select));
      const tried = edit(currentDataset(store));
      if (tried.ok) watch.current?.afterPress(() => answer(applyEdit(store, edit, select)));
      return answer(tried);
    },
    [store],
  );
  return { apply, said };
}
