/** Owns the presenting window's side of a talk from when there is one: it is loaded with the first scene that is shown. */
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';
import type { PresenterHost } from './createPresenterHost';

export interface HostedPresentation {
  /** As of the host; waits for it where it is still loaded. */
  readonly openSpeaker: () => Promise<boolean>;
  readonly destroy: () => void;
}

export function hostPresentation(store: AppStore, opening: AppState): HostedPresentation {
  let host: Promise<PresenterHost> | null = null;
  const load = async () => {
    const { createPresenterHost } = await import('./createPresenterHost');
    return createPresenterHost(store, opening);
  };
  const follow = (app: AppState) => {
    if (app.presenting === null || host !== null) return;
    host = load();
    host.catch(reportError);
  };
  const stop = store.stored.subscribe(({ app }) => follow(app));
  follow(store.stored.getState().app);
  return {
    openSpeaker: async () => (await host)?.openSpeaker() ?? false,
    destroy() {
      stop();
      host?.then(
        (made) => made.destroy(),
        () => {},
      );
    },
  };
}
