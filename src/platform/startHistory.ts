/** Owns what begins with a history that is shown, and ends with it: its store, address, presentation, saving and search. */
import { takeViewColumns } from '../layout/viewColumns';
import type { Briefing } from '../model/dataset/schema';
import { spanOfEdtf } from '../model/dates/timeSpan';
import { type GraphIndex, openIndex, spanOfHistory } from '../model/index/buildGraphIndex';
import { type FindRecords, suggestRecords } from '../model/search/suggestRecords';
import { sceneOfAddress } from '../store/addressCodec';
import { type AppState, openingState } from '../store/appState';
import { type AppStore, createAppStore } from '../store/createAppStore';
import { readAddress } from '../store/readAddress';
import { createEditedSearch } from './createEditedSearch';
import type { EditStore } from './createEditStore';
import type { OpenedFiles } from './createOpener';
import type { ViewRegister } from './createViewRegister';
import { exposeEntente } from './exposeEntente';
import { type HostedPresentation, hostPresentation } from './hostPresentation';
import { type EditKeeper, keepEdits } from './keepEdits';
import { syncAddress } from './syncAddress';

export interface StartedHistory {
  readonly store: AppStore;
  /** The state at first sight. */
  readonly opening: AppState;
  readonly history: OpenedFiles;
  readonly host: HostedPresentation;
  readonly edits: EditKeeper;
  readonly findRecords: FindRecords;
  /** Ends all that was begun; the history's worker is its owner's to close. */
  readonly stop: () => void;
}

export interface HistoryPlace {
  readonly version: string;
  readonly register: ViewRegister;
  readonly editStore: EditStore;
  /** Origins of the page that this one stands in; null where it stands for itself. */
  readonly embedders: readonly string[] | null;
  /** What a link asks for and the history does not have, in sentences; none where it has it all. */
  readonly onNotes: (notes: readonly string[]) => void;
  /** The store is there, and nothing is drawn yet. */
  readonly onReady: (index: GraphIndex, state: AppState) => void;
  readonly onIndexReplaced: (before: GraphIndex, after: GraphIndex) => void;
}

/** Begins a history; its state comes from the hash of an address. `onNotes` is for later ones; the first are returned. */
export async function startHistory(
  history: OpenedFiles,
  hash: string,
  place: HistoryPlace,
): Promise<{ readonly started: StartedHistory; readonly notes: readonly string[] }> {
  const { version, register, editStore, embedders } = place;
  const index = openIndex(history.data, history.readRecord);
  if (history.views !== null) takeViewColumns(index, history.views);
  const window = spanOfEdtf(index.dataset.opening) ?? spanOfHistory(index) ?? { start: 0, end: 365 };
  const briefing = (await keptBriefing(index.dataset.id, hash)) ?? index.dataset.briefings?.[0];
  const opening = openingState(window, briefing, {
    // A network without a link says less than a table, and a table without a row nothing.
    lowerView: index.links.from.length === 0 ? 'table' : 'network',
    sheet: index.counts.event === 0 && index.counts.entity > 0 ? 'entities' : 'events',
  });
  const { state, notes } = readAddress(hash, index, opening);
  const store = createAppStore(index, state);
  const host = hostPresentation(store, opening);
  const stopSync = syncAddress(store, opening, place.onNotes, embedders === null);
  performance.mark('entente:data-ready');
  place.onReady(index, state);
  exposeEntente(version, store, opening, register);
  const edits = keepEdits(store, editStore);
  const find = createEditedSearch(index, history.find);
  const stopWatching = store.stored.subscribe((now, before) => {
    if (now.index !== before.index) place.onIndexReplaced(before.index, now.index);
  });
  let stopEmbed = () => {};
  const started: StartedHistory = {
    store,
    opening,
    history,
    host,
    edits,
    findRecords: async (query) => {
      const searched = store.index;
      const { rows, later } = await find(searched, query);
      const suggest = (found: readonly number[]) => suggestRecords(searched, found);
      return { items: suggest(rows), later: later && (() => later().then(suggest)) };
    },
    stop() {
      stopSync();
      stopEmbed();
      stopWatching();
      edits.destroy();
      host.destroy();
    },
  };
  if (embedders !== null) {
    const { createEmbedLink } = await import('./createEmbedLink');
    stopEmbed = createEmbedLink(store, opening, version, embedders);
  }
  return { started, notes };
}

/** The briefing as it was presented before a reload of the page; null where the page is opened for something else. */
async function keptBriefing(dataset: string, hash: string): Promise<Briefing | null> {
  if (sceneOfAddress(hash) === null) return null;
  const { keptPresentation } = await import('./keptPresentation');
  return keptPresentation(dataset)?.briefing ?? null;
}
