/** Owns the keys that work everywhere: undo, redo, and Esc to clear the selection. */
import { useEffect } from 'react';
import type { AppStore } from '../../store/createAppStore';
import { selectionCleared } from '../../store/transitions';

export function useShortcuts(store: AppStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writes =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
      if (writes || event.defaultPrevented || store.stored.getState().app.presenting !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'escape') store.dispatch(selectionCleared);
      if (!event.ctrlKey && !event.metaKey) return;
      if (key === 'z') {
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else store.undo();
      } else if (key === 'y') {
        event.preventDefault();
        store.redo();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);
}
