/**
 * Owns how a large graph comes onto the screen: a base picture of everything, painted in slices, and over it what is lit.
 */
import { buildGraphLayers, type GraphLayers, type SceneSubset } from '../../layout/buildGraphLayers';
import { threadRows } from '../../layout/buildNetworkThreads';
import type { Camera, Point, Size } from '../../layout/camera';
import { finish } from '../../layout/finish';
import { discAt, membersOf } from '../../layout/graphDetail/gatherNodes';
import { graphNodeOf } from '../../layout/graphNodes';
import { buildHitTest, type HitTest, type PlacedNode } from '../../layout/hitTest';
import type { Mark } from '../../layout/marks';
import type { GraphSceneInput } from '../../layout/sceneNode';
import { NO_EMPHASIS } from '../../model/index/emphasis';
import type { SharpCanvas } from '../shared/canvas/createSharpCanvas';
import { createCanvasPainter, createPiecePainter } from '../shared/canvas/drawCanvas';
import { createPictureLayers, flush, moveBitmap } from './createPictureLayers';
import { createRasterPainter, isRasterMark } from './createRasterPainter';
import { createSlicedWork } from './createSlicedWork';

type Input = Omit<GraphSceneInput, 'margin'>;

export interface LargePicture {
  readonly resize: (size: Size) => void;
  /** Begins the base picture anew; what is shown stays until the nodes, or all of it, are painted. */
  readonly paint: (input: Input) => void;
  /** Draws what is lit, and quietens the rest. */
  readonly light: (input: Input) => void;
  readonly follow: (camera: Camera) => void;
  /** Whether the camera has gone so far from the picture that much of the panel is empty or blurred. */
  readonly isStale: (camera: Camera) => boolean;
  /** Whether the base picture is of this camera, or is being painted for it. */
  readonly isOf: (camera: Camera) => boolean;
  /** Whether it is of this camera, and complete. */
  readonly isCrisp: (camera: Camera) => boolean;
  readonly isBusy: () => boolean;
  /** Whether what is lit was drawn for another camera, and only moved along since. */
  readonly isLitElsewhere: (camera: Camera) => boolean;
  /** Nodes that are drawn themselves, as they stand in the base picture. */
  readonly nodes: () => readonly PlacedNode[];
  /** What is under a point, both for the camera given. */
  readonly nodeAt: (point: Point, camera: Camera) => PlacedNode | null;
  /** The nodes that are gathered under a point; empty where it is not on a gathered disc. */
  readonly gatheredAt: (point: Point, camera: Camera) => Uint32Array;
  readonly destroy: () => void;
}

export interface LargePictureHandlers {
  readonly isGesture: () => boolean;
  /** Something of a picture is on screen, or all of it. */
  readonly shown: (isComplete: boolean) => void;
}

/** Pixels about the panel that are painted too. */
const MARGIN = 128;
/** How far a picture may be enlarged or shrunk before it is painted anew even while a gesture goes on. */
const STALE_SCALE = 2;
/** Nodes of the base picture that keep their names beside what is lit. */
const MOST_NAMED = 60;
const NOBODY = new Uint32Array(0);

export function createLargePicture(
  element: HTMLElement,
  overlay: SharpCanvas,
  handlers: LargePictureHandlers,
): LargePicture {
  const layers = createPictureLayers(element);
  const paintRaster = createRasterPainter();
  const paintInPieces = createPiecePainter();
  const paintAtOnce = createCanvasPainter();
  const work = createSlicedWork({ isGesture: handlers.isGesture });
  let size: Size = { width: 0, height: 0 };
  let base: { readonly input: Input; readonly scene: GraphLayers; readonly hit: HitTest } | null = null;
  let linksCamera: Camera | null = null;
  let painting: Camera | null = null;
  let lit: { readonly camera: Camera; readonly hit: HitTest } | null = null;

  /** What is very many lies below the rest in each layer. */
  function* paintLayer(context: CanvasRenderingContext2D, marks: readonly Mark[]): Generator<void> {
    yield* paintRaster(context, marks.filter(isRasterMark));
    const others = marks.filter((mark) => !isRasterMark(mark));
    for (const _ of paintInPieces(context, others, overlay.fontFamily())) {
      flush(context);
      yield;
    }
    flush(context);
  }

  function* picture(input: Input): Generator<void> {
    const scene = yield* buildGraphLayers({
      ...input,
      margin: MARGIN,
      emphasis: NO_EMPHASIS,
      focused: null,
      threads: [],
    });
    yield;
    yield* paintLayer(layers.begin('nodes'), scene.nodeMarks);
    const show = () => {
      base = { input, scene, hit: buildHitTest(scene.nodes) };
      layers.show(input.camera);
    };
    if (linksCamera === null) {
      show();
      handlers.shown(false);
      yield;
    }
    yield* paintLayer(layers.begin('labels'), yield* scene.labelMarks());
    const marks = yield* scene.linkMarks();
    yield* paintLayer(layers.begin('links'), marks);
    layers.finishLinks();
    linksCamera = input.camera;
    show();
  }

  /** From the camera given to that of the base picture. */
  function pointInBase({ x, y }: Point, camera: Camera): Point {
    const drawn = base?.input.camera ?? camera;
    const scale = drawn.k / camera.k;
    return { x: (x - camera.x) * scale + drawn.x, y: (y - camera.y) * scale + drawn.y };
  }

  /** A node that stands alone in its cell is drawn as a disc, and is itself all the same. */
  function aloneAt(point: Point): PlacedNode | null {
    const gathered = base?.scene.gathered ?? null;
    const disc = gathered === null ? -1 : discAt(gathered, point.x, point.y);
    if (base === null || gathered === null || disc < 0 || gathered.size[disc] !== 1) return null;
    const node = graphNodeOf(base.input.graph, membersOf(gathered, disc)[0] ?? 0);
    return { ...node, x: gathered.x[disc] ?? 0, y: gathered.y[disc] ?? 0, r: gathered.r[disc] ?? 0 };
  }

  return {
    resize(next) {
      size = next;
      layers.resize(next, MARGIN);
      base = null;
      linksCamera = null;
    },
    paint(input) {
      painting = input.camera;
      // Refined positions come again and again, and nobody waits for any one of them.
      const pace = base === null ? 'opening' : base.input.positions === input.positions ? 'answer' : 'refinement';
      work.start(picture(input), () => handlers.shown(true), pace);
    },
    light(input) {
      const context = overlay.clear();
      moveBitmap(overlay.element, input.camera, input.camera, 0);
      const subset = litSubset(input, base?.scene.nodes ?? []);
      layers.quieten(subset !== null);
      overlay.element.classList.toggle('is-empty', subset === null);
      lit = null;
      if (subset === null) return;
      const scene = finish(buildGraphLayers({ ...input, margin: 0 }, subset));
      paintAtOnce(
        context,
        [...finish(scene.linkMarks()), ...scene.nodeMarks, ...finish(scene.labelMarks())],
        overlay.fontFamily(),
      );
      lit = { camera: input.camera, hit: buildHitTest(scene.nodes) };
    },
    follow(camera) {
      layers.follow(camera);
      if (lit !== null) moveBitmap(overlay.element, lit.camera, camera, 0);
    },
    isStale(camera) {
      if (base === null) return true;
      const { camera: drawn } = base.input;
      const scale = camera.k / drawn.k;
      if (scale > STALE_SCALE || scale < 1 / STALE_SCALE) return true;
      const left = camera.x - drawn.x * scale - MARGIN * scale;
      const top = camera.y - drawn.y * scale - MARGIN * scale;
      const right = left + (size.width + 2 * MARGIN) * scale;
      const bottom = top + (size.height + 2 * MARGIN) * scale;
      return left > 0 || top > 0 || right < size.width || bottom < size.height;
    },
    isOf: (camera) => {
      const of = work.isBusy() ? painting : (base?.input.camera ?? null);
      return of !== null && isSameCamera(of, camera);
    },
    isCrisp: (camera) => base !== null && !work.isBusy() && isSameCamera(base.input.camera, camera),
    isBusy: work.isBusy,
    isLitElsewhere: (camera) => lit !== null && !isSameCamera(lit.camera, camera),
    nodes: () => base?.scene.nodes ?? [],
    nodeAt(point, camera) {
      const overlaid = lit !== null && isSameCamera(lit.camera, camera) ? lit.hit(point.x, point.y) : null;
      if (overlaid !== null) return overlaid;
      const inBase = pointInBase(point, camera);
      const found = base?.hit(inBase.x, inBase.y) ?? aloneAt(inBase);
      // Where it stands now, of which a drag sets out.
      return found === null ? null : { ...found, x: found.x + point.x - inBase.x, y: found.y + point.y - inBase.y };
    },
    gatheredAt(point, camera) {
      const { x, y } = pointInBase(point, camera);
      const gathered = base?.scene.gathered ?? null;
      const disc = gathered === null ? -1 : discAt(gathered, x, y);
      return gathered === null || disc < 0 ? NOBODY : membersOf(gathered, disc);
    },
    destroy() {
      work.destroy();
      layers.destroy();
    },
  };
}

const isSameCamera = (a: Camera, b: Camera): boolean => a.x === b.x && a.y === b.y && a.k === b.k;

/** What is drawn over the rest; null where nothing is lit. */
function litSubset({ graph, emphasis, focused, threads }: Input, drawn: readonly PlacedNode[]): SceneSubset | null {
  if (emphasis.lit === null && focused === null) return null;
  const rows = new Set([...(emphasis.lit?.keys() ?? []), ...emphasis.selected, ...threadRows(threads)]);
  for (const row of [emphasis.hovered, focused]) if (row !== null) rows.add(row);
  const edges = [...emphasis.litLinks].flatMap((link) => {
    const edge = graph.edgeOfLink[link] ?? -1;
    return edge < 0 ? [] : [edge];
  });
  const named = [...drawn].sort((a, b) => b.importance - a.importance).slice(0, MOST_NAMED);
  return { rows, edges, named: named.map(({ row }) => row) };
}
