/** Owns the wiring: loads a data set, makes its store, and hands platform and store to the views. */
import { Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './views/shared/base.css';
import defaultDataAddress from '../data/eu-us-cyber-cooperation.json?url';
import { version } from '../package.json';
import type { Opening } from './formats/opening';
import { PALETTES, type Palette } from './layout/palette';
import { type Failure, type Result, success } from './model/result';
import { awaitFiles } from './platform/awaitFiles';
import { carriedData, carriedMarking } from './platform/carriedData';
import { createEditStore, type KeptEdits } from './platform/createEditStore';
import { createLayoutClient } from './platform/createLayoutClient';
import { type BringFiles, createOpener, type OpenedFiles } from './platform/createOpener';
import { createViewRegister } from './platform/createViewRegister';
import { defaultLayout } from './platform/defaultLayout';
import { embeddingOrigins } from './platform/embeddingOrigins';
import { installTrustedTypes } from './platform/installTrustedTypes';
import { type ForeignHost, fetchFile, sourceFiles, textFile } from './platform/loadDataset';
import { getOpeningReady } from './platform/openHistory';
import { getReaderReady } from './platform/readerWorker';
import { saveFile } from './platform/saveFile';
import { shareAddress } from './platform/shareAddress';
import { type StartedHistory, startHistory } from './platform/startHistory';
import { currentScheme, watchScheme } from './platform/watchScheme';
import { addressOf } from './store/addressCodec';
import { memoizeLast } from './store/memoizeLast';
import { App } from './views/app/App';
import { isGraphFirst } from './views/app/graphFirst';
import { LastResort } from './views/app/LastResort';
import { loadLargePicture } from './views/graph/createPictureTiming';
import type { EditOffer } from './views/open/EditOffers';
import { OpeningPage } from './views/open/OpeningPage';
import { OpeningView } from './views/open/OpeningView';
import { addressNotice, readingNotices, refusalNotice } from './views/open/openingNotices';
import { applyPalette } from './views/shared/applyPalette';
import { type Entente, EntenteContext } from './views/shared/EntenteContext';
import { askGraphLayout, carryGraphLayout } from './views/shared/graphLayouts';
import { lazyPart } from './views/shared/lazyPart';
import type { Notice } from './views/shared/notice';

installTrustedTypes();

// Asked for before there is a title: coming after it, the typeface would have the whole page laid out a second time.
void document.fonts.load(`600 21px ${getComputedStyle(document.body).getPropertyValue('--font-title')}`);

const root = createRoot(document.getElementById('root') as HTMLElement);
const register = createViewRegister();
const layoutClient = createLayoutClient(defaultLayout);
const editStore = createEditStore();
const graphCamera: Entente['graphCamera'] = { current: null };
const embedders = embeddingOrigins(location.search, location.origin);
const isEmbedded = embedders !== null;
let shown: StartedHistory | null = null;
/** How many have been shown. Two files may make the same id; an edited history stays the same showing. */
let showings = 0;
/** How often a person has opened a file since the page was loaded. */
let openings = 0;
/** What the address of a view of a file of this device has beside it, since after a reload it would be one of another history. */
const LOCAL = 'local';
/** What is being opened beside it. */
let underWay: Opening | null = null;
/** Whether what is shown came from files of this device, to which no address leads. */
let isLocal = false;
let notices: readonly Notice[] = [];
/** What was said last of the address of the view. */
let saidOfAddress: Notice | null = null;
/** What earlier visits left of the data set that is shown. */
let offers: readonly EditOffer[] = [];
const marking = carriedMarking();

/** Shows a data set instead of the one before; its state comes from the address when the page was opened with one. */
async function show(opened: OpenedFiles, hash: string, from: KeptEdits | null = null): Promise<void> {
  shown?.stop();
  shown?.history.close();
  const { started, notes } = await startHistory(opened, hash, {
    version,
    register,
    editStore,
    from,
    embedders,
    onNotes: tell,
    onReady: (index, state) => {
      if (state.lowerView === 'network') askGraphLayout(index, layoutClient.layout);
    },
    onIndexReplaced: carryGraphLayout,
  });
  shown = started;
  showings += 1;
  offers = [];
  if (!isEmbedded) void register.whenIdle().then(getReaderReady);
  tell(notes);
  if (!isEmbedded) void offerEdits(started);
}

function tell(texts: readonly string[]): void {
  notices = texts.map((text) => ({ tone: 'warning', text }));
  render();
}

/** Offers what earlier visits left of the data set that is shown. */
async function offerEdits({ store, edits }: StartedHistory): Promise<void> {
  const kept = await edits.offers();
  if (kept.length === 0) return;
  const { buildOffers } = await import('./platform/buildOffers');
  if (shown?.store !== store) return;
  offers = buildOffers(store, edits, kept);
  render();
}

/** Offers what was edited last of another history, to which nothing on this page leads. */
async function offerElsewhere({ store }: StartedHistory): Promise<void> {
  const left = await editStore.newestBeside(`${store.index.dataset.id} `);
  if (left === null || shown?.store !== store) return;
  const { elsewhereNotice } = await import('./views/open/elsewhereNotice');
  const goOn = (file: File) => void openFiles([file], left);
  const discard = () => void editStore.keep({ ...left, isDiscarded: true }).catch(() => {});
  notices = [...notices, elsewhereNotice(left, goOn, discard)];
  render();
}

/** What the views of a history are given: the same while nothing but what is said beside them changes. */
const ententeOf = memoizeLast(
  ({ store, opening, host, edits, findRecords }: StartedHistory, palette: Palette): Entente => ({
    store,
    palette,
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
    readOfflineTemplate: async (signal) => (await import('./platform/offlineTemplate')).readOfflineTemplate(signal),
  }),
);

function render(): void {
  applyPalette(PALETTES[currentScheme()]);
  if (shown === null) {
    if (underWay !== null) root.render(<OpeningPage opening={underWay} copyText={shareAddress} />);
    return;
  }
  const progress = underWay === null ? null : <OpeningView opening={underWay} copyText={shareAddress} />;
  const { store, history } = shown;
  const page = (
    <EntenteContext value={ententeOf(shown, PALETTES[currentScheme()])}>
      {marking !== '' && <p className="page-marking">{marking}</p>}
      <App
        key={showings}
        openings={openings}
        notices={notices}
        problems={history.problems}
        progress={progress}
        offers={
          offers.length > 0 && (
            <Suspense>
              <EditOffers
                key={offers[0]?.key}
                offers={offers}
                onDone={() => {
                  offers = [];
                  render();
                }}
              />
            </Suspense>
          )
        }
        onFilesChosen={openFiles}
        onNoticeDismissed={(notice) => {
          notices = notices.filter((other) => other !== notice);
          render();
        }}
        onShare={share}
      />
    </EntenteContext>
  );
  const draw = () => root.render(<LastResort>{page}</LastResort>);
  // In pieces, each of which takes its turn, where the first picture is of very many nodes: at once, the page would not answer.
  if (isGraphFirst(store.index)) startTransition(draw);
  else draw();
}

const opener = createOpener({
  onChanged: (next) => {
    underWay = next;
    render();
  },
  // A large file is read: what its graph needs is got ready meanwhile.
  onReading: () => {
    loadLargePicture().catch(reportError);
    return layoutClient.getReady();
  },
  onFault: reportError,
});

/** The present data set stays where the new one cannot be read, or the reading is cancelled. */
async function openFiles(files: readonly File[], from: KeptEdits | null = null): Promise<void> {
  const name = files.map((file) => `“${file.name}”`).join(', ');
  const opened = await opener.open(name, async () => success(sourceFiles(files)));
  await openBeside(name, opened, from);
}

/** Where the person cancels or it cannot be read so, all stays as it was, and can be read in another way still. */
async function readAnew(name: string, read: OpenedFiles): Promise<void> {
  const opened = await opener.readAnew(name, read);
  if (opened !== null) await openBeside(name, opened);
  if (opened?.ok === true) return;
  notices = [...notices, ...saidOf(name, read)];
  render();
}

async function openBeside(
  name: string,
  result: Result<OpenedFiles> | null,
  from: KeptEdits | null = null,
): Promise<void> {
  if (result?.ok) {
    history.pushState(LOCAL, '', location.pathname);
    openings += 1;
    isLocal = true;
    await show(result.value, '', from);
    notices = [...notices, ...saidOf(name, result.value)];
    render();
  } else if (shown === null) {
    fail(result?.failure ?? CANCELLED);
  } else {
    notices = [refusalNotice(name, result?.failure ?? null)];
    render();
  }
}

const saidOf = (name: string, read: OpenedFiles): Notice[] =>
  readingNotices(name, read, () => void readAnew(name, read));

const CANCELLED: Failure = {
  message: 'You cancelled its loading',
  hint: isEmbedded ? 'Load the page again to go on.' : 'Load the page again to go on, or open another file.',
};

async function share(): Promise<void> {
  if (shown === null) return;
  const address = addressOf(location.href, shown.store.stored.getState().app, shown.opening);
  const isCopied = await shareAddress(address);
  const before = saidOfAddress;
  saidOfAddress = addressNotice(isCopied ? null : address, isLocal);
  notices = [...notices.filter((notice) => notice !== before), saidOfAddress];
  render();
}

function fail(failure: Failure): void {
  applyPalette(PALETTES[currentScheme()]);
  root.render(
    <Suspense>
      <LoadFailure failure={failure} onFilesChosen={isEmbedded ? null : openFiles} />
    </Suspense>,
  );
}

async function openAddress(): Promise<void> {
  const address = new URLSearchParams(location.search).get('data');
  const carried = address === null ? carriedData() : null;
  const bring: BringFiles = async (isAllowed, onProgress, signal) => {
    if (carried !== null) return success([textFile('The history', carried)]);
    const file = await fetchFile(address ?? defaultDataAddress, isAllowed, onProgress, getOpeningReady, signal);
    return !file.ok || 'host' in file.value ? (file as Result<ForeignHost>) : success([file.value]);
  };
  const name = address ?? 'The history';
  const opened = await opener.open(name, bring);
  if (opened?.ok) {
    const isLost = history.state === LOCAL;
    if (isLost) history.replaceState(null, '', location.pathname);
    await show(opened.value, location.hash);
    if (isLost) tell(['What was open here came from a file on this device: open it again to go on.']);
    notices = [...notices, ...saidOf(`“${name}”`, opened.value)];
    render();
    if (address === null && carried === null && !isEmbedded && shown !== null) void offerElsewhere(shown);
  } else fail(opened?.failure ?? CANCELLED);
}

const EditOffers = lazyPart(() => import('./views/open/EditOffers').then((module) => module.EditOffers));
const LoadFailure = lazyPart(() => import('./views/app/LoadFailure').then((module) => module.LoadFailure));
const SpeakerWindow = lazyPart(() => import('./views/briefing/SpeakerWindow').then((module) => module.SpeakerWindow));

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
if (speaking === null && !isEmbedded) awaitFiles(getOpeningReady);
void register.whenIdle().then(() => performance.mark('entente:settled'));
