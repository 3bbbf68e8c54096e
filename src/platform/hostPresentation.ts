/** Owns the presenting window's side of a talk from when there is one: it is loaded with the first scene that is shown. */
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';
import type { PresenterHost } from './createPresenterHost';

/** As the host; until it is loaded, no speaker's window opens. */
export function hostPresentation(store: AppStore, opening: AppState): PresenterHost {
  let host: PresenterHost | null = null;
  let isOver = false;
  const load = async () => {
    stop();
    const { createPresenterHost } = await import('./createPresenterHost');
    if (!isOver) host = createPresenterHost(store, opening);
  };
  const stop = store.stored.subscribe(({ app }) => {
    if (app.presenting !== null) load().catch(reportError);
  });
  if (store.stored.getState().app.presenting !== null) load().catch(reportError);
  return {
    openSpeaker: () => host?.openSpeaker() ?? false,
    destroy() {
      isOver = true;
      stop();
      host?.destroy();
    },
  };
}
