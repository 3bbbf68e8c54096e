/** Owns the wiring: loads a data set, makes its store, and hands platform and store to the views. */
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './views/shared/base.css';
import defaultDataAddress from '../data/eu-us-cyber-cooperation.json?url';
import { version } from '../package.json';
import { PALETTES } from './layout/palette';
import type { ParsedDataset } from './model/dataset/parseDataset';
import { spanOf, spanOfEdtf } from './model/dates/timeSpan';
import { buildGraphIndex } from './model/index/buildGraphIndex';
import type { Failure, Result } from './model/result';
import { createLayoutClient } from './platform/createLayoutClient';
import { createLayoutStore } from './platform/createLayoutStore';
import { createViewRegister } from './platform/createViewRegister';
import { defaultLayout } from './platform/defaultLayout';
import { exposeEntente } from './platform/exposeEntente';
import { installTrustedTypes } from './platform/installTrustedTypes';
import { loadDataset, readDatasetFile } from './platform/loadDataset';
import { shareAddress } from './platform/shareAddress';
import { syncAddress } from './platform/syncAddress';
import { currentScheme, watchScheme } from './platform/watchScheme';
import { decodeAddress } from './store/addressCodec';
import { openingState } from './store/appState';
import { type AppStore, createAppStore } from './store/createAppStore';
import { App } from './views/app/App';
import { LoadFailure } from './views/app/LoadFailure';
import type { Notice } from './views/app/Notices';
import { applyPalette } from './views/shared/applyPalette';
import { type Entente, EntenteContext } from './views/shared/EntenteContext';

installTrustedTypes();

const root = createRoot(document.getElementById('root') as HTMLElement);
const register = createViewRegister();
const layoutClient = createLayoutClient(defaultLayout, createLayoutStore());
let shown: { readonly store: AppStore; readonly parsed: ParsedDataset; readonly stopSync: () => void } | null = null;
let notices: readonly Notice[] = [];
let loadSearch: Entente['loadSearch'] | null = null;

/** Shows a data set instead of the one before; its state comes from the address when the page was opened with one. */
function show(parsed: ParsedDataset, hash: string): void {
  shown?.stopSync();
  const index = buildGraphIndex(parsed.dataset);
  const window = spanOfEdtf(parsed.dataset.opening) ??
    spanOf(index.rows.map(({ bounds }) => bounds)) ?? { start: 0, end: 365 };
  const opening = openingState(window);
  const { state, notes } = decodeAddress(hash, index, opening);
  const store = createAppStore(index, state);
  const tell = (texts: readonly string[]) => {
    notices = texts.map((text) => ({ tone: 'warning', text }));
    render();
  };
  shown = { store, parsed, stopSync: syncAddress(store, opening, tell) };
  loadSearch = () =>
    import('./model/search/createSearchIndex').then(({ createSearchIndex }) => createSearchIndex(index));
  performance.mark('entente:data-ready');
  exposeEntente(version, store, register);
  tell(notes);
}

function render(): void {
  if (shown === null || loadSearch === null) return;
  const { store, parsed } = shown;
  const palette = PALETTES[currentScheme()];
  applyPalette(palette);
  const entente: Entente = {
    store,
    palette,
    layoutOf: layoutClient.layout,
    registerView: register.register,
    loadSearch,
  };
  root.render(
    <EntenteContext value={entente}>
      <App
        key={parsed.dataset.id}
        notices={notices}
        problems={parsed.problems}
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

/** The present data set stays where the new one cannot be read. */
async function openFile(file: File): Promise<void> {
  const read = await readDatasetFile(file);
  if (read.ok) {
    history.pushState(null, '', location.pathname);
    show(read.value, '');
  } else if (shown === null) {
    fail(read.failure);
  } else {
    notices = [
      { tone: 'error', text: `“${file.name}” was not opened. ${read.failure.message}.`, hint: read.failure.hint },
    ];
    render();
  }
}

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

function open(read: Result<ParsedDataset>): void {
  if (read.ok) show(read.value, location.hash);
  else fail(read.failure);
}

applyPalette(PALETTES[currentScheme()]);
watchScheme(render);
open(await loadDataset(new URLSearchParams(location.search).get('data') ?? defaultDataAddress));
void register.whenIdle().then(() => performance.mark('entente:settled'));
