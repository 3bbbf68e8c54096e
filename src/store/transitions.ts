/** Owns how the state changes: each input, a past-tense event, as a pure function from state to state. */
import type { DayNumber } from '../model/dates/dayNumber';
import { isSameSpan, revealInSpan, spanOf, type TimeSpan } from '../model/dates/timeSpan';
import type { FacetId } from '../model/filter/facets';
import { EMPTY_FILTER, type Filter } from '../model/filter/filter';
import { type GraphIndex, spanOfHistory } from '../model/index/buildGraphIndex';
import type { Depth } from '../model/index/walkGraph';
import { boundsAt } from '../model/time/boundsColumns';
import type { WindowQuestion } from '../model/time/buildTimeIndex';
import type { UndertakingGrouping } from '../model/undertakings/undertakingGrouping';
import type { AppState, Compared, Grouping, LowerView, Pin, Sheet } from './appState';

export type Transition = (state: AppState) => AppState;

/** Chooses one record or relation; with `add`, adds it to those chosen, or takes it out again. Brings it into the window. */
export const recordSelected =
  (index: GraphIndex, id: string, add = false): Transition =>
  (state) => {
    const had = state.selection.includes(id);
    const selection = !add ? [id] : had ? state.selection.filter((other) => other !== id) : [...state.selection, id];
    if (!add && had && state.selection.length === 1) return state;
    const bounds = index.rowById(id)?.bounds ?? null;
    const window = bounds === null || (add && had) ? state.window : revealInSpan(state.window, bounds);
    return { ...state, selection, connecting: false, window };
  };

/** Chooses several records at once, as a bundle or an embedder does. */
export const recordsSelected =
  (ids: readonly string[]): Transition =>
  (state) => ({ ...state, selection: [...new Set(ids)], connecting: false });

export const selectionCleared: Transition = (state) =>
  state.selection.length === 0 ? state : { ...state, selection: [], connecting: false };

export const connectionToggled: Transition = (state) =>
  state.selection.length === 2 ? { ...state, connecting: !state.connecting } : state;

export const depthChanged =
  (depth: Depth): Transition =>
  (state) => ({ ...state, depth });

const withFilter = (state: AppState, filter: Filter): AppState => ({ ...state, filter });

export const facetToggled =
  (facet: FacetId, value: string): Transition =>
  (state) => {
    const choice = state.filter.facets[facet];
    const values = choice.values.includes(value)
      ? choice.values.filter((other) => other !== value)
      : [...choice.values, value];
    return withFilter(state, {
      ...state.filter,
      facets: { ...state.filter.facets, [facet]: { ...choice, values } },
    });
  };

export const facetMatchChanged =
  (facet: FacetId, match: 'any' | 'all'): Transition =>
  (state) =>
    withFilter(state, {
      ...state.filter,
      facets: { ...state.filter.facets, [facet]: { ...state.filter.facets[facet], match } },
    });

export const facetCleared =
  (facet: FacetId): Transition =>
  (state) =>
    withFilter(state, {
      ...state.filter,
      facets: { ...state.filter.facets, [facet]: { ...state.filter.facets[facet], values: [] } },
    });

export const filterModeChanged =
  (mode: Filter['mode']): Transition =>
  (state) =>
    withFilter(state, { ...state.filter, mode });

/** What a record must do in the window; null for anything. */
export const windowQuestionAsked =
  (when: WindowQuestion | null): Transition =>
  (state) =>
    withFilter(state, { ...state.filter, when });

/**
 * Stands at a date, or with null, shows the whole history again. What has come and gone is marked against the date stood
 * at before, or against `since`; on the way back nothing is. A comparison ends: it has two dates of its own.
 */
export const dateStoodAt =
  (asOf: DayNumber | null, since?: DayNumber): Transition =>
  (state) => {
    if (state.asOf === asOf && state.compared === null) return state;
    const from = since ?? state.asOf;
    const isForward = asOf !== null && from !== null && from < asOf;
    return { ...state, asOf, asOfSince: isForward ? from : null, compared: null };
  };

/** Compares two dates or windows, or with null, no more. */
export const timesCompared =
  (compared: Compared | null): Transition =>
  (state) =>
    compared === null ? { ...state, compared } : { ...state, compared, asOf: null, asOfSince: null };

export const undertakingGroupingChanged =
  (undertakingGrouping: UndertakingGrouping): Transition =>
  (state) => ({ ...state, undertakingGrouping });

/** Takes all choices back; whether the rest is hidden or dimmed stays as it is. */
export const filterCleared: Transition = (state) => withFilter(state, { ...EMPTY_FILTER, mode: state.filter.mode });

/** The window came to rest after a gesture. A change too small to be seen is none. */
export const windowSettled =
  (window: TimeSpan): Transition =>
  (state) =>
    isSameSpan(state.window, window) ? state : { ...state, window };

/** Shows the whole history, or with ids, just those records. */
export const windowFitted =
  (index: GraphIndex, ids?: readonly string[]): Transition =>
  (state) => {
    const window =
      ids === undefined
        ? spanOfHistory(index)
        : spanOf(ids.map((id) => boundsAt(index.columns.bounds, index.rowOf.get(id) ?? -1)));
    return window === null ? state : windowSettled(window)(state);
  };

export const nodePinned =
  (id: string, pin: Pin): Transition =>
  (state) => ({ ...state, pins: { ...state.pins, [id]: pin } });

export const nodeUnpinned =
  (id: string): Transition =>
  (state) => {
    const { [id]: _, ...pins } = state.pins;
    return { ...state, pins };
  };

export const allUnpinned: Transition = (state) =>
  Object.keys(state.pins).length === 0 ? state : { ...state, pins: {} };

export const groupingChanged =
  (grouping: Grouping): Transition =>
  (state) => ({ ...state, grouping });

export const lowerViewChanged =
  (lowerView: LowerView): Transition =>
  (state) => ({ ...state, lowerView });

export const sheetChanged =
  (sheet: Sheet): Transition =>
  (state) => ({ ...state, sheet, sort: null });

/** Sorts by a column; the same column again turns the order round, and a third time gives up the sorting. */
export const sortChanged =
  (column: string): Transition =>
  (state) => {
    if (state.sort?.column !== column) return { ...state, sort: { column, descending: false } };
    return { ...state, sort: state.sort.descending ? null : { column, descending: true } };
  };
