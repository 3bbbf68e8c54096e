/** Owns what is shown where nothing fits the filter, nothing of it can be drawn, or there is nothing at all: why, and the ways on. */
import { useEffect } from 'react';
import { countedText } from '../../model/countText';
import { filterCleared, filterModeChanged, lowerViewChanged } from '../../store/transitions';
import { useEntente } from '../shared/EntenteContext';
import { Logo } from './Logo';

function useNothingDrawn(): void {
  const { registerView } = useEntente();
  useEffect(() => registerView({ view: 'table', pointOf: () => null, isIdle: () => true }), [registerView]);
}

function DimInstead() {
  const { store } = useEntente();
  return (
    <button type="button" className="button" onClick={() => store.dispatch(filterModeChanged('dim'))}>
      Dim instead of hide
    </button>
  );
}

/** In the place of a picture of relationships that would be empty. */
export function UndertakingsAlone({ count }: { readonly count: number }) {
  const { store } = useEntente();
  useNothingDrawn();
  return (
    <div className="no-result">
      <h2>Only undertakings fit this filter</h2>
      <p>
        This picture shows events, bodies and people, of which it leaves none: {countedText(count, 'undertaking')} and
        nothing else.
      </p>
      <div className="no-result-ways">
        <button
          type="button"
          className="button is-primary"
          onClick={() => store.dispatch(lowerViewChanged('undertakings'))}
        >
          Show the undertakings
        </button>
        <DimInstead />
      </div>
    </div>
  );
}

export function NoResult({ sentence }: { readonly sentence: string }) {
  const { store } = useEntente();
  useNothingDrawn();
  if (store.index.rowCount === 0) {
    return (
      <div className="no-result">
        <Logo />
        <h2>Nothing is in this history yet</h2>
        <p>Add an event, a body or a person in the details, or open a file.</p>
      </div>
    );
  }
  return (
    <div className="no-result">
      <Logo />
      <h2>Nothing fits this filter</h2>
      <p>{sentence}</p>
      <div className="no-result-ways">
        <button type="button" className="button is-primary" onClick={() => store.dispatch(filterCleared)}>
          Show everything
        </button>
        <button type="button" className="button" onClick={store.undo}>
          Take back the last choice
        </button>
        <DimInstead />
      </div>
    </div>
  );
}
