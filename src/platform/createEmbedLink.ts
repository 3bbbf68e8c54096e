/** Owns the messages between an embedded page and the page around it: see docs/embed.md. */
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';
import { readEmbedCommand } from './readEmbedCommand';

/** What the page around is told. */
type Report =
  | {
      readonly type: 'entente:ready';
      readonly version: string;
      readonly dataset: string;
      readonly scenes: readonly { readonly id: string; readonly title: string }[];
    }
  | { readonly type: 'entente:scene-shown'; readonly scene: number; readonly id: string; readonly title: string }
  | { readonly type: 'entente:selected'; readonly ids: readonly string[] };

/**
 * Follows the page around, where its origin is one of those allowed, and tells it what is shown. Anything else is left
 * without an answer. Returns the function that ends it.
 */
export function createEmbedLink(
  store: AppStore,
  opening: AppState,
  version: string,
  origins: readonly string[],
): () => void {
  const { index, stored, dispatch } = store;
  const around = window.parent;
  if (around === window) return () => {};

  // The browser hands a message over only where the origin is the one named, and complains about each other one. Where the
  // page around does not say what it is, each that may be it is tried.
  const named = origins.filter((origin) => document.referrer.startsWith(`${origin}/`));
  const tell = (report: Report) => {
    for (const origin of document.referrer === '' ? origins : named) around.postMessage(report, origin);
  };
  const tellScene = ({ presenting, briefing }: AppState) => {
    const scene = presenting === null ? undefined : briefing.scenes[presenting.scene];
    if (presenting === null || scene === undefined) return;
    tell({ type: 'entente:scene-shown', scene: presenting.scene + 1, id: scene.id, title: scene.title });
  };

  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== around || !origins.includes(origin)) return;
    const transition = readEmbedCommand(data, index, opening, stored.getState().app);
    if (transition !== null) dispatch(transition);
  };
  addEventListener('message', onMessage);
  const stop = stored.subscribe(({ app }, { app: before }) => {
    if (app.presenting !== before.presenting) tellScene(app);
    if (app.selection !== before.selection) tell({ type: 'entente:selected', ids: app.selection });
  });

  const { app } = stored.getState();
  const scenes = app.briefing.scenes.map(({ id, title }) => ({ id, title }));
  tell({ type: 'entente:ready', version, dataset: index.dataset.id, scenes });
  tellScene(app);
  return () => {
    stop();
    removeEventListener('message', onMessage);
  };
}
