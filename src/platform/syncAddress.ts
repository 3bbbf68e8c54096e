/** Owns the tie between store and address: choices make steps for Back, moves change the address in place. */

import { addressOf } from '../store/addressCodec';
import type { AppState } from '../store/appState';
import type { AppStore, Origin } from '../store/createAppStore';
import { readAddress } from '../store/readAddress';
import { afterFrame } from './afterFrame';

/** Milliseconds between two moves that are written: browsers refuse, or stall, at more than some hundred in half a minute. */
const BETWEEN_MOVES = 400;

/**
 * Keeps the hash as the state says, and the state as Back and Forward say. Returns the function that stops it. Without
 * `makesSteps` a choice changes the address in place too, as in a frame, whose steps would be those of the page around it.
 */
export function syncAddress(
  store: AppStore,
  opening: AppState,
  onNotes: (notes: readonly string[]) => void,
  makesSteps = true,
): () => void {
  let writtenAt = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A choice whose step is to be made once its effect is on screen, which the making would hold up.
  let chosen: AppState | null = null;

  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
    chosen = null;
  };
  const write = (app: AppState, origin: Origin) => {
    forget();
    const address = addressOf(location.href, app, opening);
    if (address === location.href) return;
    writtenAt = performance.now();
    if (origin === 'choice' && makesSteps) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  };

  const makeStep = () => {
    if (chosen !== null) write(chosen, 'choice');
  };

  const unsubscribe = store.stored.subscribe(({ app, origin }, { app: before }) => {
    if (app === before) return;
    if (origin === 'navigation') return forget();
    if (origin === 'choice') {
      makeStep();
      forget();
      chosen = app;
      afterFrame(makeStep);
      return;
    }
    if (chosen !== null) {
      chosen = app;
      return;
    }
    const wait = writtenAt + BETWEEN_MOVES - performance.now();
    if (wait <= 0) return write(app, origin);
    waiting ??= setTimeout(() => write(store.stored.getState().app, 'move'), wait);
  });

  const follow = () => {
    const { pins, briefing, presenting: before } = store.stored.getState().app;
    const { state, notes } = readAddress(location.hash, store.index, { ...opening, briefing });
    // From scene to scene it stays the same presentation, with the same state to go back to.
    const presenting =
      state.presenting === null || before === null ? state.presenting : { ...state.presenting, resume: before.resume };
    store.dispatch(() => ({ ...state, pins, briefing, presenting }), 'navigation');
    onNotes(notes);
  };
  // Back and Forward between hashes fire both; one of them is enough, and popstate comes for typed hashes too.
  addEventListener('popstate', follow);
  addEventListener('pagehide', makeStep);
  return () => {
    forget();
    unsubscribe();
    removeEventListener('popstate', follow);
    removeEventListener('pagehide', makeStep);
  };
}
