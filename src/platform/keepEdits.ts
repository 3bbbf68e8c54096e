/** Owns the saving of what is edited as it is edited, and the offering of what an earlier visit left. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatDataset, writeDataset } from '../model/dataset/writeDataset';
import { fingerprintOfText } from '../model/editing/fingerprintOfText';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { currentDataset, notEditable } from '../store/applyEdit';
import type { AppStore } from '../store/createAppStore';
import type { SaveState } from '../store/saveState';
import type { EditStore, KeptEdits } from './createEditStore';

export interface EditKeeper {
  readonly saving: StoreApi<SaveState>;
  /**
   * What earlier visits left of this data set, then what they left of other versions of it, the newest of each first; what
   * is older than the newest ten of each is forgotten.
   */
  readonly offers: () => Promise<readonly KeptEdits[]>;
  /** Whether it was made of another version of the data set than the one that was opened. */
  readonly isOfAnother: (offer: KeptEdits) => boolean;
  /** Tells that what an earlier visit left is put in place next: what is edited from there on is kept in its stead. */
  readonly takenUp: (offer: KeptEdits) => void;
  /** Gives up what an earlier visit left, which is forgotten at the next one. */
  readonly discard: (offer: KeptEdits) => void;
  /** Brings back what was given up in this visit. */
  readonly restore: (offer: KeptEdits) => void;
  /** Tells that what there is has been written to a file. */
  readonly filed: () => void;
  readonly destroy: () => void;
}

/** What one run of edits is kept under: those of this visit, or those that go on from what an earlier visit left. */
interface Line {
  /** What its key begins with: the data set that it was made of, and the version of that. Null: the one that was opened. */
  readonly name: string | null;
  readonly visit: string;
  /** What it goes on from, until that is kept under this line too. */
  from: KeptEdits | null;
}

/** What was edited, as it stands after an edit; undo and redo come back to it. */
interface EditedState {
  readonly line: Line;
  /** When that edit was made, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** Visits that are kept of one version of a data set, and of all others together. */
const MOST_KEPT = 10;
/** Milliseconds after the last edit until it is saved. */
const REST = 300;

/**
 * Begins to keep what is edited in a store that has just been opened; `from` is what was kept, where that is what was opened:
 * what is edited now takes its place.
 */
export function keepEdits(store: AppStore, kept: EditStore, from: KeptEdits | null): EditKeeper {
  const original = store.index;
  const saving = createStore<SaveState>(() => ({ state: 'unedited' }));
  const start = `${original.dataset.id} `;
  // Two windows that edit the same history keep what each of them has, and so do two visits that are taken up in one.
  const createLine = (from: KeptEdits | null): Line => ({
    name: from === null ? null : from.key.slice(0, from.key.lastIndexOf(' ') + 1),
    visit: `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`,
    from,
  });
  const ownLine = createLine(from);
  const edited = new WeakMap<GraphIndex, EditedState>();
  let taken: Line | null = null;
  let name: string | null = null;
  const nameOf = () => {
    name ??= `${start}${fingerprintOf(original)} `;
    return name;
  };
  const isOfAnother = ({ key }: KeptEdits) => !key.startsWith(nameOf());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let job = 0;
  /** Whether a person has a file of all that was edited. */
  let isFiled = false;

  const save = async () => {
    clearTimeout(waiting);
    waiting = undefined;
    job += 1;
    const own = job;
    const { line, changedAt } = edited.get(store.index) ?? { line: ownLine, changedAt: Date.now() };
    const key = (line.name ?? nameOf()) + line.visit;
    const tell = (state: SaveState) => {
      // What was edited meanwhile is saved by a later job.
      if (own !== job || waiting !== undefined) return;
      saving.setState(isFiled && state.state !== 'unedited' ? { state: 'filed' } : state, true);
    };
    try {
      if (store.index === original) {
        await kept.forget(key);
        return tell({ state: 'unedited' });
      }
      await kept.keep({ key, text: formatDataset(currentDataset(store)), savedAt: changedAt });
      if (line.from !== null) await kept.forget(line.from.key);
      line.from = null;
      tell({ state: 'saved' });
    } catch (error) {
      tell(store.index === original ? { state: 'unedited' } : { state: 'failed', reason: reasonOf(error) });
    }
  };
  const unsubscribe = store.stored.subscribe(({ index, app }, before) => {
    const isSame = index === before.index;
    if (isSame && (app.briefing === before.app.briefing || index === original)) return;
    if (index !== original && (isSame || !edited.has(index))) {
      const line = taken ?? edited.get(before.index)?.line ?? ownLine;
      edited.set(index, { line, changedAt: taken?.from?.savedAt ?? Date.now() });
    }
    taken = null;
    isFiled = false;
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), REST);
    saving.setState({ state: 'waiting' }, true);
  });
  const offers = async (): Promise<readonly KeptEdits[]> => {
    if (notEditable(original) !== null || !(await kept.has(start))) return [];
    const all = await kept.find(start);
    const left = all.filter(({ key, isDiscarded }) => isDiscarded !== true && key !== from?.key);
    const offered = [false, true].flatMap((another) =>
      left.filter((each) => isOfAnother(each) === another).slice(0, MOST_KEPT),
    );
    for (const each of all)
      if (!offered.includes(each) && each.key !== from?.key) kept.forget(each.key).catch(() => {});
    return offered;
  };
  const flush = () => {
    if (waiting !== undefined) void save();
  };
  const onHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const onLeaving = (event: BeforeUnloadEvent) => {
    const { state } = saving.getState();
    flush();
    if (state === 'failed' || state === 'waiting') event.preventDefault();
  };
  addEventListener('pagehide', flush);
  addEventListener('beforeunload', onLeaving);
  document.addEventListener('visibilitychange', onHidden);

  return {
    saving,
    offers,
    isOfAnother,
    takenUp: (offer) => {
      taken = createLine(offer);
    },
    discard: (offer) => void kept.keep({ ...offer, isDiscarded: true }).catch(() => {}),
    restore: (offer) => void kept.keep(offer).catch(() => {}),
    filed: () => {
      isFiled = true;
      saving.setState({ state: 'filed' }, true);
    },
    destroy() {
      flush();
      unsubscribe();
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', onLeaving);
      document.removeEventListener('visibilitychange', onHidden);
    },
  };
}

const fingerprintOf = (index: GraphIndex): string =>
  fingerprintOfText(writeDataset(index, index.dataset.briefings ?? []));

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'this device has no room left';
  return 'the browser does not let this page keep anything';
}
