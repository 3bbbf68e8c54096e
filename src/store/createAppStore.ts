/** Owns the store: the state of the moment, the steps that undo and redo walk, and what changes at frame rate. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { AppState, UndoableState } from './appState';
import type { Transition } from './transitions';

/**
 * How a change came about: a person's `choice` is a step for undo and for Back, a `move` one for undo alone, and
 * `navigation` by Back, Forward or a typed address is neither.
 */
export type Origin = 'choice' | 'move' | 'navigation';

export interface StoredState {
  readonly app: AppState;
  readonly origin: Origin;
  /** What the data set is at the moment: another one after each edit. */
  readonly index: GraphIndex;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What undo and redo bring back: the state, and the data set that it was the state of. */
interface Step {
  readonly app: UndoableState;
  readonly index: GraphIndex;
}

/** What the pointer is on and the window during a gesture: too quick for React, the address and undo. */
export interface LiveState {
  readonly hovered: string | null;
  /** Null while no gesture is under way. */
  readonly window: TimeSpan | null;
  /** What covers the scene that is presented. */
  readonly blank: Blank | null;
}

export const BLANKS = ['black', 'white'] as const;
export type Blank = (typeof BLANKS)[number];

export interface AppStore {
  /** The data set of the moment. */
  readonly index: GraphIndex;
  /** The data set as it was opened, before any edit. */
  readonly opened: GraphIndex;
  readonly stored: StoreApi<StoredState>;
  readonly live: StoreApi<LiveState>;
  readonly dispatch: (transition: Transition, origin?: Origin) => void;
  /** Puts an edited data set in the place of the present one, with the state that goes with it: one step of undo. */
  readonly replaceIndex: (index: GraphIndex, transition: Transition) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Steps that undo keeps at the most. */
const UNDO_STEPS = 200;
/** Rows and links of former data sets that it keeps at the most; some hundred bytes each. */
const MOST_KEPT = 1_000_000;

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

/** The last steps, as many as there is room for. */
function lastSteps(steps: readonly Step[]): readonly Step[] {
  const seen = new Set<GraphIndex>();
  let kept = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < UNDO_STEPS) {
    const index = steps[first - 1]?.index;
    if (index !== undefined && !seen.has(index)) {
      seen.add(index);
      kept += index.rowCount + index.links.from.length;
    }
    if (kept > MOST_KEPT && seen.size > 1) break;
    first -= 1;
  }
  return steps.slice(first);
}

export function createAppStore(opened: GraphIndex, initial: AppState): AppStore {
  const stored = createStore<StoredState>(() => ({
    app: initial,
    origin: 'navigation',
    index: opened,
    past: [],
    future: [],
  }));
  const live = createStore<LiveState>(() => ({ hovered: null, window: null, blank: null }));

  const dispatch = (transition: Transition, origin: Origin = 'choice') => {
    const { app, index, past, future } = stored.getState();
    const next = transition(app);
    if (next === app) return;
    // What happens while a briefing is shown is over with it.
    const isPresented = app.presenting !== null || next.presenting !== null;
    const isNoStep = isPresented || origin === 'navigation' || isSameStep(app, next);
    const step = isNoStep
      ? { past, future }
      : { past: lastSteps([...past, { app: undoableOf(app), index }]), future: [] };
    stored.setState({ app: next, origin, ...step });
  };

  const replaceIndex = (index: GraphIndex, transition: Transition) => {
    const { app, index: before, past } = stored.getState();
    stored.setState({
      app: transition(app),
      origin: 'move',
      index,
      past: lastSteps([...past, { app: undoableOf(app), index: before }]),
      future: [],
    });
  };

  const walk = (direction: 'past' | 'future') => {
    const state = stored.getState();
    const steps = state[direction];
    const target = steps.at(-1);
    if (target === undefined) return;
    const opposite = direction === 'past' ? 'future' : 'past';
    stored.setState({
      app: { ...state.app, ...target.app },
      index: target.index,
      origin: 'choice',
      [direction]: steps.slice(0, -1),
      [opposite]: [...state[opposite], { app: undoableOf(state.app), index: state.index }],
    });
  };

  return {
    get index() {
      return stored.getState().index;
    },
    opened,
    stored,
    live,
    dispatch,
    replaceIndex,
    undo: () => walk('past'),
    redo: () => walk('future'),
  };
}
