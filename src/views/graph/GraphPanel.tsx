/** Owns the panel of the graph: its head and controls, and the wait for its layout; the drawing is the adapter's. */
import { Maximize2, PinOff, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { buildGraphNodes } from '../../layout/graphNodes';
import { type GraphTime, standingWords } from '../../layout/graphTime';
import type { SceneCamera } from '../../layout/sceneCamera';
import { countedText } from '../../model/countText';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import {
  selectEmphasis,
  selectGraphTime,
  selectPassingRows,
  selectSceneMarks,
  selectShownScene,
  selectThreads,
} from '../../store/selectors';
import {
  allUnpinned,
  depthChanged,
  nodePinned,
  nodeUnpinned,
  recordSelected,
  selectionCleared,
} from '../../store/transitions';
import { underWay, useAppState, useEntente, useIndex } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { PanelHeader } from '../shared/PanelHeader';
import { Segmented } from '../shared/Segmented';
import { createGraphView, type GraphView } from './createGraphView';
import { GraphNote } from './GraphNote';
import { LayoutProgress } from './LayoutProgress';
import { useGraphLayout } from './useGraphLayout';
import '../shared/canvas/GraphPanel.css';

const DEPTHS = [
  { value: '1', label: '1' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
] as const;
const ZOOM_STEP = 1.4;
const NO_POSITIONS = new Float32Array(0);

export function GraphPanel() {
  const { store, palette, layoutOf, registerView, graphCamera } = useEntente();
  const index = useIndex();
  const depth = useAppState((state) => state.depth);
  const pins = useAppState((state) => state.pins);
  const graph = buildGraphNodes(index);
  const layout = useGraphLayout(index, graph, layoutOf);
  const stage = useRef<HTMLDivElement>(null);
  /** Draws the graph where it could not be drawn; null where it is. */
  const [tryAgain, setTryAgain] = useState<(() => void) | null>(null);
  const shownView = useRef<GraphView | null>(null);
  const repaint = useRef<(() => void) | null>(null);
  const shownPalette = useRef(palette);
  const positions = layout.state === 'ready' || layout.state === 'refining' ? layout.positions : null;
  const isDrawable = positions !== null;
  const isUnderWay = layout.state === 'waiting' || layout.state === 'refining';
  const shownPositions = useRef<Float32Array>(NO_POSITIONS);
  /** Where the camera looked when the data set was edited: the picture of the edited one goes on from there. */
  const left = useRef<{ readonly index: GraphIndex; readonly camera: SceneCamera | null } | null>(null);

  // Refined positions move what is drawn; they do not begin another picture.
  useEffect(() => {
    if (positions === null) return;
    shownPositions.current = positions;
    repaint.current?.();
  }, [positions]);

  useEffect(() => {
    const element = stage.current;
    if (element === null || !isDrawable) return;
    // What was chosen here is in view already, and must not move under the pointer.
    let isOwnChoice = false;
    const choose = (action: () => void) => {
      isOwnChoice = true;
      action();
      isOwnChoice = false;
    };
    const view = createGraphView(element, {
      recordSelected: (id, add) => choose(() => store.dispatch(recordSelected(index, id, add))),
      selectionCleared: () => store.dispatch(selectionCleared),
      recordHovered: (hovered) => store.live.setState({ hovered }),
      nodePinned: (id, pin) => store.dispatch(nodePinned(id, pin)),
      nodeUnpinned: (id) => store.dispatch(nodeUnpinned(id)),
      pictureFailed: (again) => setTryAgain(() => again),
    });
    const themeIds = index.dataset.themes.map(({ id }) => id);
    const show = () => {
      const { app } = store.stored.getState();
      const time = selectGraphTime(index, app);
      view.update({
        graph,
        themeIds,
        time,
        nameOf: (row) => nodeName(index, time, row),
        positions: shownPositions.current,
        pins: app.pins,
        threads: selectThreads(index, app),
        passing: selectPassingRows(index, app),
        mode: app.filter.mode,
        palette: shownPalette.current,
      });
    };
    const emphasise = () => {
      const { app } = store.stored.getState();
      const { selection, connecting, depth: steps } = app;
      const { hovered } = store.live.getState();
      view.emphasise(selectEmphasis(index, selection, connecting, steps, hovered, selectSceneMarks(index, app)));
    };
    show();
    emphasise();
    shownView.current = view;
    graphCamera.current = view;
    const scene = selectShownScene(store.stored.getState().app);
    if (scene !== null) view.showCamera(scene.camera ?? null);
    else if (left.current !== null && left.current.index !== index && left.current.camera !== null) {
      view.showCamera(left.current.camera, true);
    }
    repaint.current = show;
    const unsubscribers = [
      store.stored.subscribe(({ app }, { app: before }) => {
        if (app !== before) show();
        emphasise();
        if (app.presenting !== null && app.presenting !== before.presenting) {
          view.showCamera(selectShownScene(app)?.camera ?? null);
        } else if (app.selection !== before.selection && !isOwnChoice) view.reveal(app.selection);
      }),
      store.live.subscribe(emphasise),
      registerView({ view: 'graph', pointOf: view.pointOf, isIdle: view.isIdle }),
    ];
    return () => {
      for (const unsubscribe of unsubscribers) unsubscribe();
      shownView.current = null;
      graphCamera.current = null;
      left.current = { index, camera: view.cameraOf() };
      repaint.current = null;
      setTryAgain(null);
      view.destroy();
    };
  }, [store, index, graph, isDrawable, registerView, graphCamera]);

  // Another scheme is another paint on the same picture, not another picture.
  useEffect(() => {
    shownPalette.current = palette;
    repaint.current?.();
  }, [palette]);

  // While the layout is under way the page is not at rest.
  useEffect(() => (isUnderWay ? registerView(underWay()) : undefined), [isUnderWay, registerView]);

  return (
    <div className="graph-panel">
      <PanelHeader title="Relationships" note={<GraphNote graph={graph} />}>
        <Segmented
          label="Steps from the selection that are lit"
          options={DEPTHS}
          value={String(depth) as '1' | '2' | '3'}
          onChange={(value) => store.dispatch(depthChanged(value === '1' ? 1 : value === '2' ? 2 : 3))}
        />
        <IconButton label="Zoom in" icon={ZoomIn} onClick={() => shownView.current?.zoomBy(ZOOM_STEP)} />
        <IconButton label="Zoom out" icon={ZoomOut} onClick={() => shownView.current?.zoomBy(1 / ZOOM_STEP)} />
        <IconButton label="Fit graph" icon={Maximize2} onClick={() => shownView.current?.fit()} />
        <IconButton
          label="Unpin all"
          icon={PinOff}
          onClick={() => store.dispatch(allUnpinned)}
          disabled={Object.keys(pins).length === 0}
        />
      </PanelHeader>
      <div className="graph-stage" ref={stage} />
      {isUnderWay && (
        <LayoutProgress
          task={`Laying out ${countedText(graph.count, 'node')}`}
          done={layout.done}
          onStop={layout.state === 'refining' ? layout.stop : null}
        />
      )}
      {tryAgain !== null && (
        <div className="graph-wait" role="alert">
          <p>The graph cannot be drawn: a part of the page could not be loaded.</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setTryAgain(null);
              tryAgain();
            }}
          >
            Try again
          </button>
        </div>
      )}
      {layout.state === 'failed' && (
        <p className="graph-wait" role="alert">
          {layout.message}. Reload the page to try again; timeline and table show the same records.
        </p>
      )}
    </div>
  );
}

function nodeName(index: GraphIndex, time: GraphTime, row: number): string {
  const record = index.row(row);
  if (record === undefined) return '';
  const standing = standingWords(time, row);
  return `${record.title}, ${record.kindLabel}, ${record.when}${standing === '' ? '' : `, ${standing}`}`;
}
