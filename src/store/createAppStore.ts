/** Owns the store: the state of the moment, the steps that undo and redo walk, and what changes at frame rate. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { AppState, UndoableState } from './appState';
import type { Transition } from './transitions';

/** How a change came about: undo steps and Back steps are made of `choice`s and `move`s of a person, not of `navigation`. */
export type Origin = 'choice' | 'move' | 'navigation';

export interface StoredState {
  readonly app: AppState;
  readonly origin: Origin;
  readonly past: readonly UndoableState[];
  readonly future: readonly UndoableState[];
}

/** What the pointer is on and the window during a gesture: too quick for React, the address and undo. */
export interface LiveState {
  readonly hovered: string | null;
  /** Null while no gesture is under way. */
  readonly window: TimeSpan | null;
}

export interface AppStore {
  readonly index: GraphIndex;
  readonly stored: StoreApi<StoredState>;
  readonly live: StoreApi<LiveState>;
  readonly dispatch: (transition: Transition, origin?: Origin) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Steps that undo keeps at the most. */
const UNDO_STEPS = 200;

const undoableOf = ({ filter, selection, connecting, window, depth, pins, briefing }: AppState): UndoableState => ({
  filter,
  selection,
  connecting,
  window,
  depth,
  pins,
  briefing,
});

const isSameStep = (a: UndoableState, b: UndoableState): boolean =>
  a.filter === b.filter &&
  a.selection === b.selection &&
  a.connecting === b.connecting &&
  a.window === b.window &&
  a.depth === b.depth &&
  a.pins === b.pins &&
  a.briefing === b.briefing;

export function createAppStore(index: GraphIndex, initial: AppState): AppStore {
  const stored = createStore<StoredState>(() => ({ app: initial, origin: 'navigation', past: [], future: [] }));
  const live = createStore<LiveState>(() => ({ hovered: null, window: null }));

  const dispatch = (transition: Transition, origin: Origin = 'choice') => {
    const { app, past, future } = stored.getState();
    const next = transition(app);
    if (next === app) return;
    // What happens while a briefing is shown is over with it.
    const isPresented = app.presenting !== null || next.presenting !== null;
    const step =
      isPresented || isSameStep(app, next)
        ? { past, future }
        : { past: [...past, undoableOf(app)].slice(-UNDO_STEPS), future: [] };
    stored.setState({ app: next, origin, ...step });
  };

  const walk = (direction: 'past' | 'future') => {
    const state = stored.getState();
    const steps = state[direction];
    const target = steps.at(-1);
    if (target === undefined) return;
    const opposite = direction === 'past' ? 'future' : 'past';
    stored.setState({
      app: { ...state.app, ...target },
      origin: 'choice',
      [direction]: steps.slice(0, -1),
      [opposite]: [...state[opposite], undoableOf(state.app)],
    });
  };

  return { index, stored, live, dispatch, undo: () => walk('past'), redo: () => walk('future') };
}
