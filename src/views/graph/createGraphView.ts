/** Owns the graph on screen: one canvas, what is drawn on it and when, and what a person does to it. */
import { buildGraphScene, isNodeShown, nodePoint } from '../../layout/buildGraphScene';
import {
  type Bounds,
  boundsOf,
  fitCamera,
  type Point,
  recentreCamera,
  revealCamera,
  type Size,
  toLayout,
  toScreen,
} from '../../layout/camera';
import { memoizeFitText } from '../../layout/fitText';
import type { GraphNodes } from '../../layout/graphNodes';
import { buildHitTest, type HitTest, type PlacedNode } from '../../layout/hitTest';
import type { Palette } from '../../layout/palette';
import { type Emphasis, NO_EMPHASIS } from '../../model/index/emphasis';
import { createCameraControl } from './createCameraControl';
import { createNodeList } from './createNodeList';
import { createNodePointer } from './createNodePointer';
import { createSharpCanvas } from './createSharpCanvas';
import { createCanvasPainter } from './drawCanvas';

export interface GraphModel {
  readonly graph: GraphNodes;
  /** Ids of the data set's themes, in its order. */
  readonly themeIds: readonly string[];
  /** x and y of each node, in layout units. */
  readonly positions: Float32Array;
  /** Places by id, in layout units, that override the layout's. */
  readonly pins: Readonly<Record<string, Point>>;
  /** Which rows the filter lets through. */
  readonly passing: readonly boolean[];
  readonly mode: 'only' | 'dim';
  readonly palette: Palette;
  /** The name of a node for a screen reader. */
  readonly nameOf: (row: number) => string;
}

export interface GraphHandlers {
  readonly recordSelected: (id: string, add: boolean) => void;
  readonly selectionCleared: () => void;
  readonly recordHovered: (id: string | null) => void;
  /** In layout units. */
  readonly nodePinned: (id: string, pin: Point) => void;
  readonly nodeUnpinned: (id: string) => void;
}

export interface GraphView {
  readonly update: (model: GraphModel) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  /** Shows all nodes, or with ids, just those. */
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings nodes into view where they are outside, or too near the edge. */
  readonly reveal: (ids: readonly string[]) => void;
  /** In CSS pixels of the viewport; null for what is not in view. */
  readonly pointOf: (id: string) => Point | null;
  readonly isIdle: () => boolean;
  readonly destroy: () => void;
}

const DRAWN_MARK = 'entente:graph-drawn';

export function createGraphView(element: HTMLElement, handlers: GraphHandlers): GraphView {
  const paint = createCanvasPainter();
  let model: GraphModel | null = null;
  let emphasis: Emphasis = NO_EMPHASIS;
  let size: Size = { width: 0, height: 0 };
  let nodes: readonly PlacedNode[] = [];
  let hitTest: HitTest | null = null;
  let dragged: { readonly id: string; readonly at: Point } | null = null;
  let frame = 0;
  // Until a person moves the camera, all of the graph stays fitted to the panel.
  let isFitted = true;

  const requestDraw = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  const canvas = createSharpCanvas(element, {
    resized(next) {
      const before = size;
      size = next;
      setLimits();
      if (isFitted || before.width === 0) fitAll(true);
      else control.moveTo(recentreCamera(control.camera(), before, next), true);
      // At once: a canvas of another size is empty.
      draw();
    },
    fontsLoaded() {
      fitText = memoizeFitText(canvas.measureText);
      requestDraw();
    },
  });
  let fitText = memoizeFitText(canvas.measureText);

  const control = createCameraControl(element, {
    startsOnPaper: (point) => nodeAt(point) === null,
    cameraMoved: requestDraw,
    gestureBegan: () => {
      isFitted = false;
    },
    cameraRested: requestDraw,
  });

  const list = createNodeList(element, {
    nameOf: (row) => model?.nameOf(row) ?? '',
    focused(node) {
      handlers.recordHovered(node?.id ?? null);
      if (node !== null) reveal([node.id]);
      requestDraw();
    },
    chosen: ({ id }, withShift) => handlers.recordSelected(id, withShift),
    pinToggled({ id }) {
      const at = pointInLayout(id);
      if (model !== null && Object.hasOwn(model.pins, id)) handlers.nodeUnpinned(id);
      else if (at !== null) handlers.nodePinned(id, at);
    },
    zoomed: zoomBy,
    fitted: () => fitAll(),
    panned(by) {
      isFitted = false;
      control.panBy(by.x, by.y);
    },
    cleared: handlers.selectionCleared,
  });

  const pointer = createNodePointer(element, {
    nodeAt,
    hovered: (node) => handlers.recordHovered(node?.id ?? null),
    clicked(node, withShift) {
      if (node === null) handlers.selectionCleared();
      else {
        list.startFrom(node.row);
        handlers.recordSelected(node.id, withShift);
      }
    },
    doubleClicked(node, point) {
      if (node === null) {
        isFitted = false;
        control.zoomBy(2, point);
      } else if (model !== null && Object.hasOwn(model.pins, node.id)) handlers.nodeUnpinned(node.id);
    },
    dragged(node, centre) {
      dragged = { id: node.id, at: toLayout(control.camera(), centre) };
      requestDraw();
    },
    dropped(node) {
      if (dragged !== null) handlers.nodePinned(node.id, dragged.at);
      dragged = null;
      requestDraw();
    },
    dragCancelled() {
      dragged = null;
      requestDraw();
    },
  });

  function nodeAt({ x, y }: Point): PlacedNode | null {
    hitTest ??= buildHitTest(nodes);
    return hitTest(x, y);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (model === null || size.width === 0) return;
    const scene = buildGraphScene({
      ...model,
      pins: dragged === null ? model.pins : { ...model.pins, [dragged.id]: dragged.at },
      camera: control.camera(),
      size,
      emphasis,
      focused: list.focusedRow(),
      fitText,
    });
    nodes = scene.nodes;
    hitTest = null;
    paint(canvas.clear(), scene.marks, canvas.fontFamily());
    if (!control.isMoving() && dragged === null) list.update(nodes, emphasis.selected);
    if (performance.getEntriesByName(DRAWN_MARK).length === 0) performance.mark(DRAWN_MARK);
  }

  /** The bounds of all nodes, or of the shown ones among the ids. */
  function boundsOfNodes(ids?: readonly string[]): Bounds | null {
    if (model === null) return null;
    const { graph } = model;
    const wanted = ids === undefined ? null : new Set(ids);
    const shown = graph.nodes.flatMap((node, place) =>
      model !== null && isNodeShown(node, model) && (wanted === null || wanted.has(node.id)) ? [place] : [],
    );
    const asked = model;
    return boundsOf(shown.map((place) => nodePoint(asked, place)));
  }

  function setLimits(): void {
    if (model === null || size.width === 0) return;
    const asked = model;
    const bounds = boundsOf(asked.graph.nodes.map((_, place) => nodePoint(asked, place)));
    if (bounds !== null) control.setLimits(bounds, size, Math.min(0.4, fitCamera(bounds, size).k * 0.7));
  }

  function fitAll(instant = false): void {
    const bounds = boundsOfNodes();
    if (bounds === null || size.width === 0) return;
    isFitted = true;
    control.moveTo(fitCamera(bounds, size), instant);
  }

  function zoomBy(factor: number): void {
    isFitted = false;
    control.zoomBy(factor);
  }

  function reveal(ids: readonly string[]): void {
    const bounds = ids.length === 0 ? null : boundsOfNodes(ids);
    if (bounds === null || size.width === 0) return;
    const camera = control.camera();
    const next = revealCamera(camera, bounds, size);
    if (next === camera) return;
    isFitted = false;
    control.moveTo(next);
  }

  function pointInLayout(id: string): Point | null {
    if (model === null) return null;
    const place = model.graph.nodes.findIndex((node) => node.id === id);
    const node = model.graph.nodes[place];
    return node === undefined || !isNodeShown(node, model) ? null : nodePoint(model, place);
  }

  return {
    update(next) {
      const isFirst = model === null;
      model = next;
      setLimits();
      if (isFirst) fitAll(true);
      requestDraw();
    },
    emphasise(next) {
      if (next === emphasis) return;
      emphasis = next;
      requestDraw();
    },
    fit(ids) {
      if (ids === undefined) {
        fitAll();
        return;
      }
      const bounds = boundsOfNodes(ids);
      if (bounds === null || size.width === 0) return;
      isFitted = false;
      control.moveTo(fitCamera(bounds, size));
    },
    zoomBy,
    reveal,
    pointOf(id) {
      const place = pointInLayout(id);
      if (place === null || size.width === 0) return null;
      const { x, y } = toScreen(control.camera(), place);
      if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
      const { left, top } = element.getBoundingClientRect();
      return { x: left + x, y: top + y };
    },
    isIdle: () => frame === 0 && !control.isMoving() && dragged === null,
    destroy() {
      cancelAnimationFrame(frame);
      pointer.destroy();
      list.destroy();
      control.destroy();
      canvas.destroy();
    },
  };
}
