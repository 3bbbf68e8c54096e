/** Owns the graph on screen: what is drawn when, and what a person does to it. */

import { buildGraphScene } from '../../layout/buildGraphScene';
import { type Point, type Size, squeezePoint, toLayout, toScreen } from '../../layout/camera';
import { memoizeFitText } from '../../layout/fitText';
import type { GraphNodes } from '../../layout/graphNodes';
import { type GraphPlaces, pointOfRecord } from '../../layout/graphPlaces';
import type { GraphTime } from '../../layout/graphTime';
import { buildHitTest, type HitTest, type PlacedNode } from '../../layout/hitTest';
import type { Palette } from '../../layout/palette';
import type { SceneCamera } from '../../layout/sceneCamera';
import { type Emphasis, NO_EMPHASIS } from '../../model/index/emphasis';
import type { Thread } from '../../model/undertakings/buildThreads';
import { createNodeList } from '../shared/canvas/createNodeList';
import { createNodePointer } from '../shared/canvas/createNodePointer';
import { createSharpCanvas } from '../shared/canvas/createSharpCanvas';
import { createCanvasPainter } from '../shared/canvas/drawCanvas';
import { createCameraControl } from './createCameraControl';
import { createGatheredDiscs } from './createGatheredDiscs';
import { createGraphFraming } from './createGraphFraming';
import { createPictureTiming } from './createPictureTiming';

interface GraphModel extends Omit<GraphPlaces, 'squeeze'> {
  /** Ids of the data set's themes, in its order. */
  readonly themeIds: readonly string[];
  readonly palette: Palette;
  readonly threads: readonly Thread[];
  readonly time: GraphTime;
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
  /** Nothing is drawn: what draws a large graph could not be loaded. */
  readonly pictureFailed: (tryAgain: () => void) => void;
}

export interface GraphView {
  readonly update: (model: GraphModel) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  /** Shows all nodes, or with ids, just those. */
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings nodes into view where they are outside, or too near the edge. */
  readonly reveal: (ids: readonly string[]) => void;
  /** Where a person has led the camera; null while all of the graph is fitted. */
  readonly cameraOf: () => SceneCamera | null;
  /** Glides to where a scene looks; with null all of the graph is fitted. */
  readonly showCamera: (camera: SceneCamera | null, instant?: boolean) => void;
  /** In CSS pixels of the viewport; null for what is not in view. */
  readonly pointOf: (id: string) => Point | null;
  readonly isIdle: () => boolean;
  readonly destroy: () => void;
}

const DRAWN_MARK = 'entente:graph-drawn';
/** Up to here a picture is drawn within a frame, and anew at each of a gesture. */
const SMALL_NODES = 600;
const SMALL_LINKS = 2000;
/** Nodes that the list holds at the most. */
const MOST_LISTED = 400;
const NOBODY = new Uint32Array(0);

const isLarge = ({ count, edges }: GraphNodes): boolean => count > SMALL_NODES || edges.link.length > SMALL_LINKS;

export function createGraphView(element: HTMLElement, handlers: GraphHandlers): GraphView {
  const paint = createCanvasPainter();
  let model: GraphModel | null = null;
  let emphasis: Emphasis = NO_EMPHASIS;
  let size: Size = { width: 0, height: 0 };
  let nodes: readonly PlacedNode[] = [];
  let hitTest: HitTest | null = null;
  let dragged: { readonly id: string; readonly at: Point } | null = null;
  let frame = 0;
  let listing: ReturnType<typeof setTimeout> | undefined;

  const requestDraw = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  const canvas = createSharpCanvas(element, {
    resized(next) {
      const before = size;
      size = next;
      picture.resize(next);
      framing.resized(before, next);
      // At once: a canvas of another size is empty.
      picture.setDue();
      draw();
    },
    fontsLoaded() {
      fitText = memoizeFitText(canvas.measureText);
      picture.request();
    },
  });
  let fitText = memoizeFitText(canvas.measureText);

  const control = createCameraControl(element, {
    startsOnPaper: (point) => nodeAt(point) === null,
    cameraMoved,
    gestureBegan: () => framing.gestureBegan(),
    cameraRested: () => picture.cameraRested(),
  });

  const framing = createGraphFraming(control, { places: () => model, size: () => size });

  // A large graph has a base picture of its own, which is painted more seldom than what is lit.
  const picture = createPictureTiming(element, canvas, {
    camera: control.camera,
    isMoving: control.isMoving,
    requestDraw,
    shown: markDrawn,
    failed: handlers.pictureFailed,
    refinementDue: takePositions,
    // What the keyboard walks through may come after what is seen.
    rested(shown) {
      clearTimeout(listing);
      listing = setTimeout(() => {
        if (dragged === null) updateList(shown);
      });
    },
  });

  const list = createNodeList(element, {
    nameOf: (row) => model?.nameOf(row) ?? '',
    focused(node) {
      handlers.recordHovered(node?.id ?? null);
      if (node !== null) framing.reveal([node.id]);
      requestDraw();
    },
    chosen: ({ id }, withShift) => handlers.recordSelected(id, withShift),
    pinToggled({ id }) {
      const places = framing.places();
      const point = places === null ? null : pointOfRecord(places, id);
      if (isPinned(id)) handlers.nodeUnpinned(id);
      else if (point !== null) handlers.nodePinned(id, squeezePoint(point, 1 / framing.squeeze()));
    },
    zoomed: (factor) => framing.moveByHand(() => control.zoomBy(factor)),
    fitted: () => framing.fitAll(),
    panned: ({ x, y }) => framing.moveByHand(() => control.panBy(x, y)),
    cleared: handlers.selectionCleared,
  });

  const gathered = createGatheredDiscs(element, {
    membersAt: (point) => picture.large()?.gatheredAt(point, control.camera()) ?? NOBODY,
    places: framing.places,
    size: () => size,
    camera: control.camera,
    moveTo: (camera) => framing.moveByHand(() => control.moveTo(camera)),
  });

  const pointer = createNodePointer(element, {
    nodeAt,
    hovered: (node) => handlers.recordHovered(node?.id ?? null),
    pointed: (point) => gathered.tell(point, (at) => nodeAt(at) !== null),
    clicked(node, withShift, point) {
      if (node !== null) {
        list.startFrom(node.row);
        handlers.recordSelected(node.id, withShift);
      } else if (!gathered.open(point)) handlers.selectionCleared();
    },
    doubleClicked(node, point) {
      if (node === null) framing.moveByHand(() => control.zoomBy(2, point));
      else if (isPinned(node.id)) handlers.nodeUnpinned(node.id);
    },
    dragged(node, centre) {
      dragged = { id: node.id, at: squeezePoint(toLayout(control.camera(), centre), 1 / framing.squeeze()) };
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

  function isPinned(id: string): boolean {
    return model !== null && Object.hasOwn(model.pins, id);
  }

  function nodeAt(point: Point): PlacedNode | null {
    const large = picture.large();
    if (large !== null) return large.nodeAt(point, control.camera());
    hitTest ??= buildHitTest(nodes);
    return hitTest(point.x, point.y);
  }

  function cameraMoved(): void {
    if (picture.cameraMoved()) gathered.hide();
    else requestDraw();
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (model === null || size.width === 0) return;
    const input = {
      ...model,
      pins: dragged === null ? model.pins : { ...model.pins, [dragged.id]: dragged.at },
      squeeze: framing.squeeze(),
      camera: control.camera(),
      size,
      emphasis,
      focused: list.focusedRow(),
      fitText,
    };
    if (picture.draw(input, model.pins)) return;
    const scene = buildGraphScene({ ...input, margin: 0 });
    nodes = scene.nodes;
    hitTest = null;
    paint(canvas.clear(), scene.marks, canvas.fontFamily());
    if (!control.isMoving() && dragged === null) list.update(nodes, emphasis.selected);
    markDrawn();
  }

  function updateList(shown: readonly PlacedNode[]): void {
    const byImportance = [...shown].sort((a, b) => b.importance - a.importance || a.row - b.row);
    list.update(byImportance.slice(0, MOST_LISTED), emphasis.selected);
  }

  function takePositions(): void {
    framing.positionsChanged((picture.large()?.nodes().length ?? 0) > 0);
    picture.request();
  }

  return {
    update(next) {
      const before = model;
      model = next;
      picture.setLarge(isLarge(next.graph), size);
      if (before?.positions === next.positions) {
        if (isBaseOther(before, next)) picture.request();
        else requestDraw();
        return;
      }
      // A picture under way is finished first, or quick refinements would never let one be seen.
      if (!picture.isDeferred()) takePositions();
    },
    emphasise(next) {
      if (next === emphasis) return;
      const { selected } = emphasis;
      emphasis = next;
      const large = picture.large();
      if (large !== null && selected !== next.selected && !large.isBusy()) updateList(large.nodes());
      requestDraw();
    },
    fit: (ids) => (ids === undefined ? framing.fitAll() : framing.fit(ids)),
    zoomBy: (factor) => framing.moveByHand(() => control.zoomBy(factor)),
    reveal: framing.reveal,
    cameraOf: framing.cameraOf,
    showCamera: framing.showCamera,
    pointOf(id) {
      const places = framing.places();
      const point = places === null ? null : pointOfRecord(places, id);
      if (point === null) return null;
      const { x, y } = toScreen(control.camera(), point);
      if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
      const { left, top } = element.getBoundingClientRect();
      return { x: left + x, y: top + y };
    },
    // A wheel counts as moving for a while after its last notch; a large picture that is crisp by then is at rest.
    isIdle: () =>
      frame === 0 &&
      dragged === null &&
      !picture.isAwaited() &&
      (picture.large() === null ? !control.isMoving() : picture.isAtRest()),
    destroy() {
      cancelAnimationFrame(frame);
      clearTimeout(listing);
      picture.destroy();
      gathered.destroy();
      pointer.destroy();
      list.destroy();
      control.destroy();
      canvas.destroy();
    },
  };
}

/** Whether the base picture of a large graph is another one. */
const isBaseOther = (before: GraphModel, next: GraphModel): boolean =>
  before.graph !== next.graph ||
  before.time !== next.time ||
  before.pins !== next.pins ||
  before.passing !== next.passing ||
  before.mode !== next.mode ||
  before.palette !== next.palette;

function markDrawn(): void {
  if (performance.getEntriesByName(DRAWN_MARK).length === 0) performance.mark(DRAWN_MARK);
}
