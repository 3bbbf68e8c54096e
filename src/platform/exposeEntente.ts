/** Owns `window.entente`, the small interface that tests and embedding pages build on. */
import { encodeAddress } from '../store/addressCodec';
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';
import { recordsSelected } from '../store/transitions';
import type { ViewRegister } from './createViewRegister';

export interface EntenteInterface {
  readonly version: string;
  /** Resolves once every view is drawn and at rest. */
  readonly whenIdle: () => Promise<void>;
  /** Where a record is shown, in CSS pixels of the viewport; graph first. Null where no view shows it. */
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  /** Selects records and relations by id; ids that the data set does not have are left out. */
  readonly select: (ids: readonly string[]) => void;
  /** A copy of the state, as plain data, with the hash that shows it as its `address`. */
  readonly state: () => object;
}

declare global {
  interface Window {
    entente?: EntenteInterface;
  }
}

/** Offers the interface for a history that is shown; `opening` is its state at first sight, which has an empty address. */
export function exposeEntente(version: string, store: AppStore, opening: AppState, register: ViewRegister): void {
  const isThere = (id: string) => store.index.rowOf.has(id) || store.index.linkOf(id) !== undefined;
  window.entente = {
    version,
    whenIdle: register.whenIdle,
    pointOf: register.pointOf,
    select: (ids) => store.dispatch(recordsSelected(ids.filter(isThere))),
    state: () => {
      const { app } = store.stored.getState();
      return structuredClone({ ...app, address: encodeAddress(app, opening) });
    },
  };
}
