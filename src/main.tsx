/** Owns the wiring: loads a data set, makes its store, and hands platform and store to the views. */
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './views/shared/base.css';
import defaultDataAddress from '../data/eu-us-cyber-cooperation.json?url';
import { version } from '../package.json';
import { PALETTES } from './layout/palette';
import type { Progress } from './model/dataset/readHistory';
import type { Briefing } from './model/dataset/schema';
import { spanOfEdtf } from './model/dates/timeSpan';
import { openIndex, spanOfHistory } from './model/index/buildGraphIndex';
import type { Failure, Result } from './model/result';
import { suggestRecords } from './model/search/suggestRecords';
import type { OpenedHistory } from './platform/createDatasetReader';
import { createLayoutClient } from './platform/createLayoutClient';
import { createLayoutStore } from './platform/createLayoutStore';
import { createViewRegister } from './platform/createViewRegister';
import { defaultLayout } from './platform/defaultLayout';
import { embeddingOrigins } from './platform/embeddingOrigins';
import { exposeEntente } from './platform/exposeEntente';
import { type HostedPresentation, hostPresentation } from './platform/hostPresentation';
import { installTrustedTypes } from './platform/installTrustedTypes';
import { loadDataset, readDatasetFile, readDatasetText } from './platform/loadDataset';
import { carriedData, carriedMarking, readOfflineTemplate } from './platform/offlineTemplate';
import { saveFile } from './platform/saveFile';
import { shareAddress } from './platform/shareAddress';
import { syncAddress } from './platform/syncAddress';
import { currentScheme, watchScheme } from './platform/watchScheme';
import { writeFile } from './platform/writeFile';
import { sceneOfAddress } from './store/addressCodec';
import { type AppState, openingState } from './store/appState';
import { type AppStore, createAppStore } from './store/createAppStore';
import { readAddress } from './store/readAddress';
import { App } from './views/app/App';
import { LoadFailure } from './views/app/LoadFailure';
import { LoadProgress } from './views/app/LoadProgress';
import type { Notice } from './views/app/Notices';
import { askGraphLayout } from './views/graph/useGraphLayout';
import { applyPalette } from './views/shared/applyPalette';
import { type Entente, EntenteContext } from './views/shared/EntenteContext';

installTrustedTypes();

const root = createRoot(document.getElementById('root') as HTMLElement);
const register = createViewRegister();
const layoutClient = createLayoutClient(defaultLayout, createLayoutStore());
const graphCamera: Entente['graphCamera'] = { current: null };
const embedders = embeddingOrigins(location.search);
const isEmbedded = embedders !== null;
interface Shown {
  readonly store: AppStore;
  readonly opening: AppState;
  readonly history: OpenedHistory;
  readonly host: HostedPresentation;
  readonly stop: () => void;
}
let shown: Shown | null = null;
let loading: { readonly name: string; readonly progress: Progress; readonly cancel: () => void } | null = null;
let notices: readonly Notice[] = [];
const marking = carriedMarking();

/** Shows a data set instead of the one before; its state comes from the address when the page was opened with one. */
async function show(history: OpenedHistory, hash: string): Promise<void> {
  shown?.stop();
  shown?.history.close();
  const index = openIndex(history.data);
  const window = spanOfEdtf(index.dataset.opening) ?? spanOfHistory(index) ?? { start: 0, end: 365 };
  const briefing = (await keptBriefing(index.dataset.id, hash)) ?? index.dataset.briefings?.[0];
  const opening = openingState(window, briefing);
  const { state, notes } = readAddress(hash, index, opening);
  const store = createAppStore(index, state);
  const tell = (texts: readonly string[]) => {
    notices = texts.map((text) => ({ tone: 'warning', text }));
    render();
  };
  const host = hostPresentation(store, opening);
  const stopSync = syncAddress(store, opening, tell, !isEmbedded);
  performance.mark('entente:data-ready');
  if (state.lowerView === 'network') askGraphLayout(index, layoutClient.layout);
  exposeEntente(version, store, register);
  let stopEmbed = () => {};
  const stop = () => {
    stopSync();
    stopEmbed();
    host.destroy();
  };
  shown = { store, opening, history, host, stop };
  if (embedders !== null) {
    const { createEmbedLink } = await import('./platform/createEmbedLink');
    stopEmbed = createEmbedLink(store, opening, version, embedders);
  }
  tell(notes);
}

/** The briefing as it was presented before a reload of the page; null where the page is opened for something else. */
async function keptBriefing(dataset: string, hash: string): Promise<Briefing | null> {
  if (sceneOfAddress(hash) === null) return null;
  const { keptPresentation } = await import('./platform/keptPresentation');
  return keptPresentation(dataset)?.briefing ?? null;
}

function render(): void {
  applyPalette(PALETTES[currentScheme()]);
  const progress =
    loading === null ? null : (
      <LoadProgress name={loading.name} progress={loading.progress} onCancelled={loading.cancel} />
    );
  if (shown === null) {
    if (progress !== null) root.render(<main className="load-page">{progress}</main>);
    return;
  }
  const { store, opening, history, host } = shown;
  const entente: Entente = {
    store,
    palette: PALETTES[currentScheme()],
    layoutOf: layoutClient.layout,
    registerView: register.register,
    findRecords: async (query) => suggestRecords(store.index, await history.find(query)),
    opening,
    isEmbedded,
    graphCamera,
    copyText: shareAddress,
    saveFile,
    writeFile,
    openSpeaker: host.openSpeaker,
    readOfflineTemplate,
  };
  root.render(
    <EntenteContext value={entente}>
      {marking !== '' && <p className="page-marking">{marking}</p>}
      <App
        key={store.index.dataset.id}
        notices={notices}
        problems={history.problems}
        progress={progress}
        onFileChosen={openFile}
        onNoticeDismissed={(notice) => {
          notices = notices.filter((other) => other !== notice);
          render();
        }}
        onShare={share}
      />
    </EntenteContext>,
  );
}

type Reading = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Result<OpenedHistory>>;

/** Reads a data set with its progress on screen; null where the person cancelled, or has opened another one since. */
async function read(name: string, reading: Reading): Promise<Result<OpenedHistory> | null> {
  loading?.cancel();
  const abort = new AbortController();
  const own = { name, cancel: () => abort.abort() };
  const tell = (progress: Progress) => {
    if (abort.signal.aborted) return;
    loading = { ...own, progress };
    render();
  };
  try {
    return await reading(tell, abort.signal);
  } catch (error) {
    if (!abort.signal.aborted) throw error;
    return null;
  } finally {
    if (loading?.cancel === own.cancel) loading = null;
  }
}

/** The present data set stays where the new one cannot be read, or the reading is cancelled. */
async function openFile(file: File): Promise<void> {
  const opened = await read(`“${file.name}”`, (onProgress, signal) => readDatasetFile(file, onProgress, signal));
  if (opened?.ok) {
    history.pushState(null, '', location.pathname);
    await show(opened.value, '');
  } else if (shown === null) {
    fail(opened?.failure ?? CANCELLED);
  } else {
    notices =
      opened === null
        ? [{ tone: 'done', text: `“${file.name}” was not opened: you cancelled it.` }]
        : [
            {
              tone: 'error',
              text: `“${file.name}” was not opened. ${opened.failure.message}.`,
              hint: opened.failure.hint,
            },
          ];
    render();
  }
}

const CANCELLED: Failure = {
  message: 'You cancelled its loading',
  hint: 'Load the page again to go on, or open another file.',
};

async function share(): Promise<void> {
  const address = location.href;
  const isCopied = await shareAddress(address);
  notices = isCopied
    ? [{ tone: 'done', text: 'The address of this view is on the clipboard.' }]
    : [{ tone: 'done', text: 'Copy the address of this view:', address }];
  render();
}

function fail(failure: Failure): void {
  applyPalette(PALETTES[currentScheme()]);
  root.render(<LoadFailure failure={failure} onFileChosen={openFile} />);
}

async function openAddress(): Promise<void> {
  const address = new URLSearchParams(location.search).get('data');
  const carried = address === null ? carriedData() : null;
  const opened = await read(address ?? 'The history', (onProgress, signal) =>
    carried === null
      ? loadDataset(address ?? defaultDataAddress, onProgress, signal)
      : readDatasetText(carried, onProgress, signal),
  );
  if (opened?.ok) await show(opened.value, location.hash);
  else fail(opened?.failure ?? CANCELLED);
}

const SpeakerWindow = lazy(() =>
  import('./views/briefing/SpeakerWindow').then((module) => ({ default: module.SpeakerWindow })),
);

/** The speaker's window needs no data set: what it shows is told by the presenting one. */
async function openSpeakerWindow(session: string): Promise<void> {
  const { createSpeakerClient } = await import('./platform/createSpeakerClient');
  const client = createSpeakerClient(session);
  root.render(
    <Suspense fallback={null}>
      <SpeakerWindow client={client} memory={`entente:speaker:${session}`} />
    </Suspense>,
  );
}

const speaking = new URLSearchParams(location.search).get('speaker');
applyPalette(PALETTES[currentScheme()]);
watchScheme(speaking === null ? render : () => applyPalette(PALETTES[currentScheme()]));
if (speaking !== null) await openSpeakerWindow(speaking);
else await openAddress();
void register.whenIdle().then(() => performance.mark('entente:settled'));
