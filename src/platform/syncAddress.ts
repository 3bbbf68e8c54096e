/** Owns the tie between store and address: choices make steps for Back, moves change the address in place. */

import { decodeAddress, encodeAddress } from '../store/addressCodec';
import type { AppState } from '../store/appState';
import type { AppStore, Origin } from '../store/createAppStore';

/** Milliseconds between two moves that are written: browsers refuse, or stall, at more than some hundred in half a minute. */
const BETWEEN_MOVES = 400;

/** Keeps the hash as the state says, and the state as Back and Forward say. Returns the function that stops it. */
export function syncAddress(
  store: AppStore,
  opening: AppState,
  onNotes: (notes: readonly string[]) => void,
): () => void {
  const addressOf = (hash: string) => `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;

  let writtenAt = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const write = (app: AppState, origin: Origin) => {
    forget();
    const hash = encodeAddress(app, opening);
    if (hash === location.hash.replace(/^#/, '')) return;
    writtenAt = performance.now();
    if (origin === 'choice') history.pushState(null, '', addressOf(hash));
    else history.replaceState(null, '', addressOf(hash));
  };

  const unsubscribe = store.stored.subscribe(({ app, origin }, { app: before }) => {
    if (app === before) return;
    if (origin === 'navigation') return forget();
    const wait = writtenAt + BETWEEN_MOVES - performance.now();
    if (origin === 'choice' || wait <= 0) return write(app, origin);
    waiting ??= setTimeout(() => write(store.stored.getState().app, 'move'), wait);
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
    forget();
    unsubscribe();
    removeEventListener('popstate', follow);
  };
}
