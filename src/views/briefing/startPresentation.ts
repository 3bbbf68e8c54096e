/** Owns the start of a presentation: the scene, and full screen where the browser allows it. */
import type { AppState } from '../../store/appState';
import { sceneShown } from '../../store/briefingTransitions';
import type { AppStore } from '../../store/createAppStore';

/** Presents from a scene on, whose place counts from 0. To be called from a press, or full screen is refused. */
export function startPresentation({ index, dispatch, live }: AppStore, opening: AppState, place = 0): void {
  live.setState({ blank: null, hovered: null });
  dispatch(sceneShown(index, opening, place));
  requestFullScreen();
}

/** Where it is refused, the page is presented in its window. */
export function requestFullScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => {});
}
