/** Owns the ties between the store and the graph along time: it follows the state, and gestures become transitions. */
import type { AlongTimeNodes } from '../../layout/alongTimeNodes';
import type { Size } from '../../layout/camera';
import { type Palette, themeColours } from '../../layout/palette';
import { timelineLimits } from '../../layout/placeRecord';
import { isSameSpan, revealInSpan, type TimeSpan, zoomSpan } from '../../model/dates/timeSpan';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { AppState } from '../../store/appState';
import type { AppStore } from '../../store/createAppStore';
import {
  selectEmphasis,
  selectGraphTime,
  selectPassingRows,
  selectSceneMarks,
  selectSelectedRows,
  selectThreads,
} from '../../store/selectors';
import { recordSelected, selectionCleared, windowFitted, windowSettled } from '../../store/transitions';
import { type AlongTimeView, createAlongTimeView } from './createAlongTimeView';
import { keepWindow } from './keepWindow';

export interface AlongTimeConnection extends Pick<AlongTimeView, 'pointOf' | 'isIdle' | 'destroy'> {
  /** Paints the same picture in another palette. */
  readonly paintIn: (palette: Palette) => void;
}

export function connectAlongTime(
  element: HTMLElement,
  store: AppStore,
  nodes: AlongTimeNodes,
  firstPalette: Palette,
  resized: (size: Size) => void,
): AlongTimeConnection {
  const { index, stored, live, dispatch } = store;
  const app = () => stored.getState().app;
  const limits = timelineLimits(index.extent);
  const themeIds = index.dataset.themes.map(({ id }) => id);
  let palette = firstPalette;
  // What was chosen here is in sight already, and must not move under the pointer.
  let isOwnChoice = false;

  const settle = (span: TimeSpan) => {
    dispatch(windowSettled(keepWindow(span, limits)), 'move');
    live.setState({ window: null });
  };

  const view = createAlongTimeView(element, live.getState().window ?? app().window, {
    recordSelected: (id, add) => {
      isOwnChoice = true;
      dispatch(recordSelected(index, id, add));
      isOwnChoice = false;
    },
    selectionCleared: () => dispatch(selectionCleared),
    recordHovered: (hovered) => live.setState({ hovered }),
    windowMoved: (span) => live.setState({ window: keepWindow(span, limits) }),
    windowSettled: settle,
    zoomed: (factor) => settle(zoomSpan(app().window, factor)),
    fitted: () => dispatch(windowFitted(index), 'move'),
    recordSought: (id) => {
      const bounds = index.rowById(id)?.bounds ?? null;
      if (bounds !== null) dispatch(windowSettled(revealInSpan(app().window, bounds)), 'move');
    },
    resized,
  });

  const show = () => {
    const state = app();
    view.update({
      index,
      nodes,
      passing: selectPassingRows(index, state),
      mode: state.filter.mode,
      palette,
      colours: themeColours(palette, themeIds),
      kept: selectNear(index, state),
      threads: selectThreads(index, state),
      time: selectGraphTime(index, state),
      asOf: state.asOf,
      nameOf: (row) => nodeName(index, row),
    });
  };
  const light = () => {
    const { selection, connecting, depth } = app();
    const marks = selectSceneMarks(index, app());
    view.emphasise(selectEmphasis(index, selection, connecting, depth, live.getState().hovered, marks));
  };

  const stopStored = stored.subscribe(({ app: now, origin }, { app: before }) => {
    show();
    light();
    if (now.window !== before.window && live.getState().window === null) {
      view.showWindow(now.window, origin !== 'navigation');
    }
    if (now.selection !== before.selection && !isOwnChoice) view.reveal(now.selection);
  });
  const stopLive = live.subscribe((now, before) => {
    if (now.hovered !== before.hovered) light();
    if (now.window === before.window) return;
    // At the end of a gesture the settled window is what was shown last; what never settled is taken back.
    if (now.window !== null) view.showWindow(now.window, false);
    else if (before.window !== null && !isSameSpan(before.window, app().window)) view.showWindow(app().window, false);
  });
  show();
  light();

  return {
    pointOf: view.pointOf,
    isIdle: view.isIdle,
    paintIn: (next) => {
      palette = next;
      show();
    },
    destroy: () => {
      stopStored();
      stopLive();
      view.destroy();
    },
  };
}

/** The rows that the selection lights, whatever the pointer is on. */
function selectNear(index: GraphIndex, { selection, connecting, depth }: AppState): ReadonlySet<number> {
  if (selection.length === 0) return new Set();
  const { lit } = selectEmphasis(index, selection, connecting, depth, null);
  return new Set(lit?.keys() ?? selectSelectedRows(index, selection));
}

function nodeName(index: GraphIndex, row: number): string {
  const record = index.row(row);
  return record === undefined ? '' : `${record.title}, ${record.kindLabel}, ${record.when}`;
}
