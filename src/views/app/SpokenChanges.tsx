/** Owns the line in which a screen reader hears what others see: what was undone, and what is selected now. */
import { useEffect, useState } from 'react';
import { useEntente } from '../shared/EntenteContext';
import { changeWords } from './changeWords';

/** Lists and rows that say by themselves that one of theirs is selected. */
const SAY_THEMSELVES = '[role="listbox"], .row-button';

export function SpokenChanges() {
  const { store } = useEntente();
  const [said, setSaid] = useState({ words: '', times: 0 });
  useEffect(
    () =>
      store.stored.subscribe((now, before) => {
        if (now.app.selection === before.app.selection && now.future === before.future) return;
        const words = changeWords(before, now, document.activeElement?.matches(SAY_THEMSELVES));
        if (words !== '') setSaid(({ times }) => ({ words, times: times + 1 }));
      }),
    [store],
  );
  return (
    <p role="status" className="visually-hidden">
      {/* The same words again are said again. */}
      <span key={said.times}>{said.words}</span>
    </p>
  );
}
