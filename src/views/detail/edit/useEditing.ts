/** Owns how the details edit: an edit goes to the store, what stands against it comes back, what was done is said. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../../model/editing/edit';
import type { Result } from '../../../model/result';
import { applyEdit, currentDataset } from '../../../store/applyEdit';
import { useEntente } from '../../shared/EntenteContext';
import { createPressWatch, type PressWatch } from './createPressWatch';

/** Applies an edit; gives what stands against it, or null. With `select`, what it made is selected. */
export type ApplyEdit = (edit: Edit, select?: boolean) => string | null;

export interface Editing {
  readonly apply: ApplyEdit;
  /** What was done last, or could not be. */
  readonly said: string;
}

export function useEditing(): Editing {
  const { store } = useEntente();
  const [said, setSaid] = useState('');
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
      const answer = (done: Result<{ readonly said: string }>): string | null => {
        if (done.ok) setSaid(done.value.said);
        return done.ok ? null : `${done.failure.message}. ${done.failure.hint}`.trim();
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
