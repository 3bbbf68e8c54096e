/** Owns the wiring: loads a data set, makes its store, and hands platform and store to the views. */
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './views/shared/base.css';
import defaultDataAddress from '../data/eu-us-cyber-cooperation.json?url';
import { version } from '../package.json';
import type { Opening } from './formats/opening';
import { PALETTES } from './layout/palette';
import { placeRows } from './layout/timeline/placeRows';
import { parseDataset } from './model/dataset/parseDataset';
import type { Briefing } from './model/dataset/schema';
import { spanOfEdtf } from './model/dates/timeSpan';
import { openIndex, spanOfHistory } from './model/index/buildGraphIndex';
import { type Failure, type Result, success } from './model/result';
import { suggestRecords } from './model/search/suggestRecords';
import { createEditedSearch } from './platform/createEditedSearch';
import { createEditStore } from './platform/createEditStore';
import { createLayoutClient } from './platform/createLayoutClient';
import { createLayoutStore } from './platform/createLayoutStore';
import { type BringFiles, createOpener, type OpenedFiles } from './platform/createOpener';
import { createViewRegister } from './platform/createViewRegister';
import { defaultLayout } from './platform/defaultLayout';
import { embeddingOrigins } from './platform/embeddingOrigins';
import { exposeEntente } from './platform/exposeEntente';
import { type HostedPresentation, hostPresentation } from './platform/hostPresentation';
import { installTrustedTypes } from './platform/installTrustedTypes';
import { type EditKeeper, keepEdits } from './platform/keepEdits';
import { type ForeignHost, fetchFile, sourceFiles, textFile } from './platform/loadDataset';
import { carriedData, carriedMarking, readOfflineTemplate } from './platform/offlineTemplate';
import { saveFile } from './platform/saveFile';
import { shareAddress } from './platform/shareAddress';
import { syncAddress } from './platform/syncAddress';
import { currentScheme, watchScheme } from './platform/watchScheme';
import { sceneOfAddress } from './store/addressCodec';
import { datasetTakenUp } from './store/applyEdit';
import { type AppState, openingState } from './store/appState';
import { type AppStore, createAppStore } from './store/createAppStore';
import { readAddress } from './store/readAddress';
import { App } from './views/app/App';
import type { Notice } from './views/app/Notices';
import { askGraphLayout, carryGraphLayout } from './views/graph/useGraphLayout';
import { OpeningPage } from './views/open/OpeningPage';
import { OpeningView } from './views/open/OpeningView';
import { applyPalette } from './views/shared/applyPalette';
import { type Entente, EntenteContext } from './views/shared/EntenteContext';

installTrustedTypes();

const root = createRoot(document.getElementById('root') as HTMLElement);
const register = createViewRegister();
const layoutClient = createLayoutClient(defaultLayout, createLayoutStore());
const editStore = createEditStore();
const graphCamera: Entente['graphCamera'] = { current: null };
const embedders = embeddingOrigins(location.search);
const isEmbedded = embedders !== null;
interface Shown {
  readonly store: AppStore;
  readonly opening: AppState;
  readonly history: OpenedFiles;
  readonly host: HostedPresentation;
  readonly edits: EditKeeper;
  readonly findRecords: Entente['findRecords'];
  readonly stop: () => void;
}
let shown: Shown | null = null;
/** What is being opened beside it. */
let underWay: Opening | null = null;
let notices: readonly Notice[] = [];
const marking = carriedMarking();

/** Shows a data set instead of the one before; its state comes from the address when the page was opened with one. */
async function show(history: OpenedFiles, hash: string): Promise<void> {
  shown?.stop();
  shown?.history.close();
  const index = openIndex(history.data);
  const window = spanOfEdtf(index.dataset.opening) ?? spanOfHistory(index) ?? { start: 0, end: 365 };
  const briefing = (await keptBriefing(index.dataset.id, hash)) ?? index.dataset.briefings?.[0];
  // A network without a link says less than a table.
  const opening = openingState(window, briefing, index.links.from.length === 0 ? 'table' : 'network');
  const { state, notes } = readAddress(hash, index, opening);
  const store = createAppStore(index, state);
  const tell = (texts: readonly string[]) => {
    notices = texts.map((text) => ({ tone: 'warning', text }));
    render();
  };
  const host = hostPresentation(store, opening);
  const stopSync = syncAddress(store, opening, tell, !isEmbedded);
  // Before the first drawing asks for it, which would else be one long task.
  placeRows(index);
  performance.mark('entente:data-ready');
  if (state.lowerView === 'network') askGraphLayout(index, layoutClient.layout);
  exposeEntente(version, store, register);
  const edits = keepEdits(store, editStore);
  const find = createEditedSearch(index, history.find);
  const findRecords: Entente['findRecords'] = async (query) => {
    const searched = store.index;
    return suggestRecords(searched, await find(searched, query));
  };
  const stopCarrying = store.stored.subscribe((now, before) => {
    if (now.index !== before.index) carryGraphLayout(before.index, now.index);
  });
  let stopEmbed = () => {};
  const stop = () => {
    stopSync();
    stopEmbed();
    stopCarrying();
    edits.destroy();
    host.destroy();
  };
  shown = { store, opening, history, host, edits, findRecords, stop };
  if (embedders !== null) {
    const { createEmbedLink } = await import('./platform/createEmbedLink');
    stopEmbed = createEmbedLink(store, opening, version, embedders);
  }
  tell(notes);
  if (!isEmbedded) void offerEdits(store, edits);
}

/** Offers what an earlier visit left of the data set that is shown. */
async function offerEdits(store: AppStore, edits: EditKeeper): Promise<void> {
  const [last] = await edits.offers();
  if (last === undefined || shown?.store !== store) return;
  const on = new Date(last.savedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const offer: Notice = {
    tone: 'done',
    text: `You changed this history on ${on}.`,
    actions: [
      {
        label: 'Take up again',
        onChosen: () => {
          const parsed = parseDataset(last.text);
          if (parsed.ok) {
            edits.takenUp(last);
            datasetTakenUp(store, parsed.value.dataset);
          } else notices = [...notices, { tone: 'error', text: `It cannot be read: ${parsed.failure.message}.` }];
          render();
        },
      },
      { label: 'Discard', onChosen: () => edits.discard(last) },
    ],
  };
  notices = [...notices, offer];
  render();
}

/** The briefing as it was presented before a reload of the page; null where the page is opened for something else. */
async function keptBriefing(dataset: string, hash: string): Promise<Briefing | null> {
  if (sceneOfAddress(hash) === null) return null;
  const { keptPresentation } = await import('./platform/keptPresentation');
  return keptPresentation(dataset)?.briefing ?? null;
}

function render(): void {
  applyPalette(PALETTES[currentScheme()]);
  if (shown === null) {
    if (underWay !== null) root.render(<OpeningPage opening={underWay} copyText={shareAddress} />);
    return;
  }
  const progress = underWay === null ? null : <OpeningView opening={underWay} copyText={shareAddress} />;
  const { store, opening, history, host, edits, findRecords } = shown;
  const entente: Entente = {
    store,
    palette: PALETTES[currentScheme()],
    layoutOf: layoutClient.layout,
    registerView: register.register,
    findRecords,
    opening,
    isEmbedded,
    graphCamera,
    copyText: shareAddress,
    saveFile,
    saving: edits.saving,
    onFiled: edits.filed,
    writeFile: async (...order) => (await import('./platform/writeFile')).writeFile(...order),
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
        onFilesChosen={openFiles}
        onNoticeDismissed={(notice) => {
          notices = notices.filter((other) => other !== notice);
          render();
        }}
        onShare={share}
      />
    </EntenteContext>,
  );
}

const opener = createOpener({
  onChanged: (next) => {
    underWay = next;
    render();
  },
  onReading: layoutClient.getReady,
});

/** The present data set stays where the new one cannot be read, or the reading is cancelled. */
async function openFiles(files: readonly File[]): Promise<void> {
  const name = files.map((file) => `“${file.name}”`).join(', ');
  await openBeside(
    name,
    opener.open(name, async () => success(await sourceFiles(files))),
  );
}

async function openBeside(name: string, opened: Promise<Result<OpenedFiles> | null>): Promise<void> {
  const result = await opened;
  if (result?.ok) {
    history.pushState(null, '', location.pathname);
    await show(result.value, '');
    notices = [...notices, ...readingNotices(name, result.value)];
    render();
  } else if (shown === null) {
    fail(result?.failure ?? CANCELLED);
  } else {
    notices =
      result === null
        ? [{ tone: 'done', text: `${name} was not opened: you cancelled it.` }]
        : [{ tone: 'error', text: `${name} was not opened. ${result.failure.message}.`, hint: result.failure.hint }];
    render();
  }
}

/** Says what a file was read as, where that was not certain; a table can be read in another way. */
function readingNotices(name: string, read: OpenedFiles): Notice[] {
  if (read.format === 'Entente') return [];
  const text = `${name} was read as ${read.format}.`;
  if (read.tables.length === 0) return [{ tone: 'done', text }];
  return [
    {
      tone: 'done',
      text,
      actions: [{ label: 'Columns…', onChosen: () => void openBeside(name, opener.readAnew(name, read)) }],
    },
  ];
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
  root.render(
    <Suspense>
      <LoadFailure failure={failure} onFilesChosen={openFiles} />
    </Suspense>,
  );
}

async function openAddress(): Promise<void> {
  const address = new URLSearchParams(location.search).get('data');
  const carried = address === null ? carriedData() : null;
  const bring: BringFiles = async (isAllowed, onProgress, signal) => {
    if (carried !== null) return success([textFile('The history', carried)]);
    const file = await fetchFile(address ?? defaultDataAddress, isAllowed, onProgress, signal);
    return !file.ok || 'host' in file.value ? (file as Result<ForeignHost>) : success([file.value]);
  };
  const name = address ?? 'The history';
  const opened = await opener.open(name, bring);
  if (opened?.ok) {
    await show(opened.value, location.hash);
    notices = [...notices, ...readingNotices(`“${name}”`, opened.value)];
    render();
  } else fail(opened?.failure ?? CANCELLED);
}

const LoadFailure = lazy(() => import('./views/app/LoadFailure').then((module) => ({ default: module.LoadFailure })));
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
