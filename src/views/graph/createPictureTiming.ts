/** Owns when the base picture of a large graph is painted: at rest, after a pause within a gesture, or where it no longer serves. */
import type { Camera, Size } from '../../layout/camera';
import type { PlacedNode } from '../../layout/hitTest';
import type { GraphSceneInput } from '../../layout/sceneNode';
import type { SharpCanvas } from '../shared/canvas/createSharpCanvas';
import type { LargePicture } from './createLargePicture';

export interface PictureTiming {
  /** Null while the graph is small: it is drawn anew at each frame. */
  readonly large: () => LargePicture | null;
  readonly setLarge: (isNeeded: boolean, size: Size) => void;
  readonly resize: (size: Size) => void;
  /** The base picture is another one by the next drawing. */
  readonly setDue: () => void;
  /** The same, ending a pause, and asks for the drawing. */
  readonly request: () => void;
  /** Moves what is on screen along; false where the graph is small. */
  readonly cameraMoved: () => boolean;
  readonly cameraRested: () => void;
  /** Draws a large picture, its base where that is due; false where the graph is small. */
  readonly draw: (input: Omit<GraphSceneInput, 'margin'>, pins: GraphSceneInput['pins']) => boolean;
  /** Whether a picture is under way, which is finished before refined positions are taken. */
  readonly isDeferred: () => boolean;
  /** Whether a large picture is needed, and its code is not there yet. */
  readonly isAwaited: () => boolean;
  /** Whether the picture of the present camera is complete and nothing waits. */
  readonly isAtRest: () => boolean;
  readonly destroy: () => void;
}

export interface PictureTimingHandlers {
  readonly camera: () => Camera;
  readonly isMoving: () => boolean;
  readonly requestDraw: () => void;
  /** Something of a picture is on screen. */
  readonly shown: () => void;
  /** Refined positions that came meanwhile can be taken. */
  readonly refinementDue: () => void;
  /** The code of a large picture could not be loaded, and nothing is drawn until it is. */
  readonly failed: (tryAgain: () => void) => void;
  /** A complete picture is at rest, with these nodes. */
  readonly rested: (nodes: readonly PlacedNode[]) => void;
}

/** Milliseconds without a move after which a large picture is painted anew, though the gesture may go on. */
const PAUSE = 60;

let makePicture: typeof import('./createLargePicture').createLargePicture | null = null;

/** Of use for large graphs alone, and so no part of what the page loads first. */
export async function loadLargePicture(): Promise<void> {
  const { createLargePicture } = await import('./createLargePicture');
  makePicture = createLargePicture;
}

export function createPictureTiming(
  element: HTMLElement,
  canvas: SharpCanvas,
  handlers: PictureTimingHandlers,
): PictureTiming {
  let large: LargePicture | null = null;
  /** The panel's size while the code of a large picture is being loaded; null while none is. */
  let awaited: Size | null = null;
  let hasFailed = false;
  let isBaseDue = false;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let hasRefinement = false;

  const endPause = () => {
    clearTimeout(pausing);
    pausing = undefined;
  };

  /** Takes up a large picture where one is waited for and its code is there. */
  const begin = (): boolean => {
    if (awaited === null || makePicture === null) return false;
    large = makePicture(element, canvas, { isGesture: () => pausing !== undefined, shown: baseShown });
    large.resize(awaited);
    awaited = null;
    return true;
  };

  const load = () => {
    hasFailed = false;
    loadLargePicture().then(
      () => {
        if (begin()) request();
      },
      (error: unknown) => {
        reportError(error);
        if (awaited === null) return;
        hasFailed = true;
        handlers.failed(load);
      },
    );
  };

  const request = () => {
    endPause();
    isBaseDue = true;
    handlers.requestDraw();
  };

  /** A picture of this camera may be on screen or under way since the pause before. */
  const cameraRested = () => {
    endPause();
    if (large?.isOf(handlers.camera()) !== true) {
      isBaseDue = true;
      handlers.requestDraw();
      return;
    }
    if (!large.isBusy()) handlers.rested(large.nodes());
    if (large.isLitElsewhere(handlers.camera())) handlers.requestDraw();
  };

  /** A large picture is on screen, with its links or still without. */
  const baseShown = (isComplete: boolean) => {
    handlers.shown();
    large?.follow(handlers.camera());
    if (!isComplete || large === null) return;
    if (hasRefinement) {
      hasRefinement = false;
      handlers.refinementDue();
    } else if (handlers.isMoving()) return;
    else if (large.isCrisp(handlers.camera())) handlers.rested(large.nodes());
    else request();
  };

  return {
    large: () => large,
    setLarge(isNeeded, size) {
      if (isNeeded === (large !== null || awaited !== null)) return;
      large?.destroy();
      large = null;
      awaited = isNeeded ? size : null;
      isBaseDue = true;
      if (isNeeded && !begin()) load();
    },
    resize(size) {
      if (awaited !== null) awaited = size;
      large?.resize(size);
    },
    setDue: () => {
      isBaseDue = true;
    },
    request,
    cameraMoved() {
      if (large === null) return false;
      large.follow(handlers.camera());
      endPause();
      pausing = setTimeout(cameraRested, PAUSE);
      if (!large.isStale(handlers.camera()) || large.isBusy()) return true;
      isBaseDue = true;
      handlers.requestDraw();
      return true;
    },
    cameraRested,
    draw(input, pins) {
      if (awaited !== null) return true;
      if (large === null) return false;
      if (isBaseDue) {
        isBaseDue = false;
        large.paint({ ...input, pins });
      }
      large.light(input);
      return true;
    },
    isDeferred() {
      if (large?.isBusy() !== true) return false;
      hasRefinement = true;
      return true;
    },
    isAwaited: () => awaited !== null && !hasFailed,
    isAtRest: () => large !== null && pausing === undefined && !hasRefinement && large.isCrisp(handlers.camera()),
    destroy() {
      awaited = null;
      endPause();
      large?.destroy();
    },
  };
}
