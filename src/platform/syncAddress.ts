/** Owns the tie between store and address: choices make steps for Back, moves change the address in place. */

import { decodeAddress, encodeAddress } from '../store/addressCodec';
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';

/** Keeps the hash as the state says, and the state as Back and Forward say. Returns the function that stops it. */
export function syncAddress(
  store: AppStore,
  opening: AppState,
  onNotes: (notes: readonly string[]) => void,
): () => void {
  const addressOf = (hash: string) => `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;

  const unsubscribe = store.stored.subscribe(({ app, origin }, { app: before }) => {
    if (app === before || origin === 'navigation') return;
    const hash = encodeAddress(app, opening);
    if (hash === location.hash.replace(/^#/, '')) return;
    if (origin === 'choice') history.pushState(null, '', addressOf(hash));
    else history.replaceState(null, '', addressOf(hash));
  });

  const follow = () => {
    const { state, notes } = decodeAddress(location.hash, store.index, opening);
    const { pins } = store.stored.getState().app;
    store.dispatch(() => ({ ...state, pins }), 'navigation');
    onNotes(notes);
  };
  // Back and Forward between hashes fire both; one of them is enough, and popstate comes for typed hashes too.
  addEventListener('popstate', follow);
  return () => {
    unsubscribe();
    removeEventListener('popstate', follow);
  };
}
