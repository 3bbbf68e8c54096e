/** Owns how the views reach what `main` wires: the store, the palette, the layout worker and the register of views. */
import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { DataFormat } from '../../formats/dataFormats';
import type { LayoutInput } from '../../layout/graphNodes';
import type { LayoutReports } from '../../layout/layoutReports';
import type { Palette } from '../../layout/palette';
import type { SceneCamera } from '../../layout/sceneCamera';
import type { Dataset } from '../../model/dataset/schema';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { FindRecords } from '../../model/search/suggestRecords';
import type { AppState } from '../../store/appState';
import type { AppStore } from '../../store/createAppStore';
import type { SaveState } from '../../store/saveState';
import type { ViewReport } from '../../store/viewReport';

/** What keeps the page from being at rest while it is registered: one for each who waits. */
export const underWay = (): ViewReport => ({ view: 'waiting', pointOf: () => null, isIdle: () => false });

export interface Entente {
  readonly store: AppStore;
  readonly palette: Palette;
  /** Positions x, y of the nodes in their order, in layout units; meanwhile those that they have come to. */
  readonly layoutOf: (input: LayoutInput, reports: LayoutReports) => Promise<Float32Array>;
  /** Returns the function that takes the view off the register again. */
  readonly registerView: (view: ViewReport) => () => void;
  /** The records that fit a query best; builds the search at its first use. */
  readonly findRecords: FindRecords;
  /** The state of the data set at first sight. */
  readonly opening: AppState;
  /** Whether the page stands in another page's frame: read only, and leaving the wheel to it. */
  readonly isEmbedded: boolean;
  /** The camera of the graph that is on screen, for scenes; null while there is none. */
  readonly graphCamera: { current: CameraPort | null };
  /** False where the page may not write the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Gives a person a file. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** The file of a data set in a format; rejects with a message for the person, or the signal's reason. */
  readonly writeFile: (
    dataset: Dataset,
    format: DataFormat,
    signal: AbortSignal,
  ) => Promise<string | Uint8Array<ArrayBuffer>>;
  /** The app as one file without data; rejects with a message for the person. */
  readonly readOfflineTemplate: (signal: AbortSignal) => Promise<string>;
  /** Whether what was edited is saved. */
  readonly saving: StoreApi<SaveState>;
  /** To be told when what there is has been written to a file. */
  readonly onFiled: () => void;
  /** Opens the speaker's window; false where the browser refuses it. */
  readonly openSpeaker: () => Promise<boolean>;
}

export interface CameraPort {
  readonly cameraOf: () => SceneCamera | null;
  readonly showCamera: (camera: SceneCamera | null) => void;
}

export const EntenteContext = createContext<Entente | null>(null);

export function useEntente(): Entente {
  const entente = useContext(EntenteContext);
  if (entente === null) throw new Error('A view stands outside of EntenteContext');
  return entente;
}

/** A part of the state; the selector must return the same object while nothing has changed. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useEntente().store.stored, (stored) => select(stored.app));
}

/** The data set of the moment; the view that asks is drawn again when it is edited. */
export const useIndex = (): GraphIndex => useStore(useEntente().store.stored, ({ index }) => index);
