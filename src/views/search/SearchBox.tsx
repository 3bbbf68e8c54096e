/** Owns the search field's place: a plain field at first sight, and the search itself once a person goes there. */
import { Search } from 'lucide-react';
import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SEARCH_FIELD, type SearchStart } from './searchField';
import './SearchBox.css';

interface Loaded {
  readonly Combobox: ComponentType<{ readonly start: SearchStart; readonly onLeft: () => void }>;
  readonly start: SearchStart;
}

export function SearchBox() {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const isEntered = useRef(false);
  /** What had the focus before the shortcut took it. */
  const cameFrom = useRef<Element | null>(null);
  const resultsId = useId();

  const leave = () => {
    const from = cameFrom.current;
    if (from === document.body) fieldNow()?.blur();
    else if (from instanceof HTMLElement) from.focus();
  };
  const fieldNow = () => place.current?.querySelector('input') ?? null;
  const load = () => {
    void import('./SearchCombobox').then(({ SearchCombobox }) => {
      const field = fieldNow();
      const start = {
        text: field?.value ?? '',
        isFocused: document.activeElement === field,
        isEntered: isEntered.current,
      };
      // At once, and not when React comes to it: a letter typed in between would be lost.
      flushSync(() => setLoaded((before) => before ?? { Combobox: SearchCombobox, start }));
    });
  };

  useEffect(() => {
    const focusOnShortcut = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        const field = place.current?.querySelector('input');
        if (document.activeElement !== field) cameFrom.current = document.activeElement;
        field?.focus();
        field?.select();
      }
    };
    addEventListener('keydown', focusOnShortcut);
    return () => removeEventListener('keydown', focusOnShortcut);
  }, []);

  return (
    <div ref={place} className="search-place">
      {loaded === null ? (
        <div className="search-box">
          <Search size={15} aria-hidden className="search-icon" />
          <input
            {...SEARCH_FIELD}
            role="combobox"
            aria-expanded={false}
            aria-controls={resultsId}
            autoComplete="off"
            onFocus={load}
            onKeyDown={({ key, currentTarget }) => {
              isEntered.current = key === 'Enter' && currentTarget.value !== '';
              if (key !== 'Escape') return;
              if (currentTarget.value === '') leave();
              currentTarget.value = '';
            }}
          />
          <span className="key-hint" aria-hidden="true">
            Ctrl K
          </span>
          <ul id={resultsId} hidden />
        </div>
      ) : (
        <loaded.Combobox start={loaded.start} onLeft={leave} />
      )}
    </div>
  );
}
