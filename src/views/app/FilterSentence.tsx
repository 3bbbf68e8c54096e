/** Owns the sentence in which the filter says itself, and the one click that clears it. */
import { X } from 'lucide-react';
import { useRef } from 'react';
import { isFiltering } from '../../model/filter/filter';
import { filterCleared } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';

export function FilterSentence({ sentence }: { readonly sentence: string }) {
  const { store } = useEntente();
  const filter = useAppState((state) => state.filter);
  const words = useRef<HTMLParagraphElement>(null);
  return (
    <div className={isFiltering(filter) ? 'filter-sentence is-filtering' : 'filter-sentence'}>
      <p ref={words} role="status" tabIndex={-1}>
        {sentence}
      </p>
      {isFiltering(filter) && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            // The button goes with the filter.
            words.current?.focus();
            store.dispatch(filterCleared);
          }}
        >
          <X size={13} aria-hidden /> Clear filter
        </button>
      )}
    </div>
  );
}
