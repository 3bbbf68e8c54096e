/** Owns how an edit reaches the store: a new index of the edited data set, and the state that is kept with it. */

import { briefingsWith, EMPTY_BRIEFING } from '../model/briefing/editBriefing';
import { countText } from '../model/countText';
import type { Dataset } from '../model/dataset/schema';
import { collectDataset } from '../model/dataset/writeDataset';
import { revealInSpan } from '../model/dates/timeSpan';
import type { Edit, Edited } from '../model/editing/edit';
import { mapFacets } from '../model/filter/facets';
import { facetValues } from '../model/filter/filter';
import { buildGraphIndex, type GraphIndex } from '../model/index/buildGraphIndex';
import { failure, type Result } from '../model/result';
import type { AppState } from './appState';
import type { AppStore } from './createAppStore';
import type { Transition } from './transitions';

/** Records and relations up to which each edit is on screen at once: the data set is indexed anew each time. */
export const MOST_EDITABLE = 20_000;

/** Why a data set cannot be edited here; null where it can. */
export const notEditable = ({ rowCount, links }: GraphIndex): string | null =>
  rowCount + links.relations <= MOST_EDITABLE
    ? null
    : `This history has more than ${countText(MOST_EDITABLE)} records and relations, and cannot be edited here: split it by time or by theme first.`;

/** The data set as it is now, with the briefing of the moment. */
export const currentDataset = (store: AppStore): Dataset => {
  const { app, index } = store.stored.getState();
  return collectDataset(index, briefingsWith(index.dataset.briefings, app.briefing));
};

/** Applies an edit as one step of undo; the record that it gives an id of is selected, unless `select` is false. */
export function applyEdit(store: AppStore, edit: Edit, select = false): Result<Edited> {
  const { app, index } = store.stored.getState();
  const reason = notEditable(index);
  if (reason !== null) return failure(reason, '');
  // Always with the briefing of the moment first, so that the edit finds its scenes, be there none yet.
  const briefings = [app.briefing, ...(index.dataset.briefings ?? []).slice(1)];
  const done = edit(collectDataset(index, briefings));
  if (!done.ok) return done;
  const { dataset, id } = done.value;
  const after = buildGraphIndex(dataset);
  store.replaceIndex(after, edited(index, after, select ? id : null));
  return done;
}

/** Shows another data set as an edit of the present one, as one taken up again. */
export function datasetTakenUp(store: AppStore, dataset: Dataset): void {
  const after = buildGraphIndex(dataset);
  store.replaceIndex(after, edited(store.index, after, null));
}

/** Keeps of the state what there still is in the edited data set; a selected record that was dated anew is brought into view. */
export const edited =
  (before: GraphIndex, after: GraphIndex, selected: string | null): Transition =>
  (state) => {
    const isThere = (id: string) => after.rowOf.has(id) || after.linkOf(id) !== undefined;
    const kept = state.selection.every(isThere) ? state.selection : state.selection.filter(isThere);
    const selection = selected !== null && isThere(selected) ? [selected] : kept;
    const last = selection.at(-1) ?? '';
    const bounds = after.rowById(last)?.bounds ?? null;
    const had = before.rowById(last)?.bounds ?? null;
    const isMoved = bounds !== null && JSON.stringify(bounds) !== JSON.stringify(had);
    return {
      ...state,
      filter: keepFilter(state, after),
      selection,
      connecting: state.connecting && selection.length === 2,
      window: isMoved ? revealInSpan(state.window, bounds) : state.window,
      pins: Object.keys(state.pins).every(isThere)
        ? state.pins
        : Object.fromEntries(Object.entries(state.pins).filter(([id]) => isThere(id))),
      briefing: after.dataset.briefings?.[0] ?? EMPTY_BRIEFING,
    };
  };

function keepFilter({ filter }: AppState, index: GraphIndex): AppState['filter'] {
  const facets = mapFacets((facet) => {
    const choice = filter.facets[facet];
    if (choice.values.length === 0) return choice;
    const known = new Set(facetValues(index, facet).map(({ value }) => value));
    const values = choice.values.filter((value) => known.has(value));
    return values.length === choice.values.length ? choice : { ...choice, values };
  });
  const isSame = Object.entries(facets).every(
    ([facet, choice]) => choice === filter.facets[facet as keyof typeof facets],
  );
  return isSame ? filter : { ...filter, facets };
}
