/** Owns d3-zoom: the camera, the gestures that move it, and its eased moves from place to place. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import {
  type Bounds,
  type Camera,
  clampCamera,
  easeInOut,
  MAX_ZOOM,
  mixCameras,
  type Point,
  type Size,
} from '../../layout/camera';

export interface CameraHandlers {
  /** Whether a press at this point of the panel moves the camera, and does not belong to a node. */
  readonly startsOnPaper: (point: Point) => boolean;
  readonly cameraMoved: () => void;
  /** A person moved it, not the program. */
  readonly gestureBegan: () => void;
  /** The camera came to rest. */
  readonly cameraRested: () => void;
}

export interface CameraControl {
  readonly camera: () => Camera;
  /** Eased over 200 ms or a duration; at once where `instant`, or where reduced motion is asked for. */
  readonly moveTo: (camera: Camera, instant?: boolean, duration?: number) => void;
  /** Zooms about a point of the panel, without one about its middle. */
  readonly zoomBy: (factor: number, about?: Point) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** What the camera may not lose, the panel's size, and the least zoom. */
  readonly setLimits: (bounds: Bounds, size: Size, minK: number) => void;
  readonly isMoving: () => boolean;
  readonly destroy: () => void;
}

const MOVE_MS = 200;

export function createCameraControl(element: HTMLElement, handlers: CameraHandlers): CameraControl {
  const selection = select(element);
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let target: Camera | null = null;
  let bounds: Bounds = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  let size: Size = { width: 1, height: 1 };
  let minK = 0.1;
  let frame = 0;
  let isGesture = false;

  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    target = null;
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([minK, MAX_ZOOM])
    .clickDistance(4)
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => isCameraEvent(event, element, handlers.startsOnPaper))
    .constrain((transform) => toTransform(clampCamera(toCamera(transform), bounds, size)))
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent === undefined || sourceEvent === null) return;
      stop();
      isGesture = true;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      camera = toCamera(transform);
      if (isGesture && sourceEvent) handlers.gestureBegan();
      handlers.cameraMoved();
    })
    .on('end', () => {
      if (!isGesture) return;
      isGesture = false;
      handlers.cameraRested();
    });
  selection.call(behaviour);
  // d3-zoom eases by transitions of its own, which ask nobody about reduced motion.
  selection.on('dblclick.zoom', null);
  // At the limits of the zoom d3-zoom lets go of the wheel, and the browser would zoom the page instead.
  const holdWheel = (event: WheelEvent) => event.preventDefault();
  element.addEventListener('wheel', holdWheel, { passive: false });

  const place = (next: Camera) => behaviour.transform(selection, toTransform(next));

  const moveTo = (next: Camera, instant = false, duration = MOVE_MS) => {
    stop();
    if (instant || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      place(next);
      handlers.cameraRested();
      return;
    }
    const from = camera;
    const began = performance.now();
    target = next;
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - began) / duration));
      place(mixCameras(from, next, easeInOut(t), size));
      if (t < 1) frame = requestAnimationFrame(step);
      else {
        stop();
        handlers.cameraRested();
      }
    };
    frame = requestAnimationFrame(step);
  };

  return {
    camera: () => camera,
    moveTo,
    zoomBy(factor, about = { x: size.width / 2, y: size.height / 2 }) {
      // Quick presses add up instead of each starting from half-way of the one before.
      const from = target ?? camera;
      const k = Math.min(MAX_ZOOM, Math.max(minK, from.k * factor));
      const ratio = k / from.k;
      const next = { k, x: about.x - (about.x - from.x) * ratio, y: about.y - (about.y - from.y) * ratio };
      moveTo(clampCamera(next, bounds, size));
    },
    panBy(dx, dy) {
      const from = target ?? camera;
      moveTo(clampCamera({ k: from.k, x: from.x + dx, y: from.y + dy }, bounds, size));
    },
    setLimits(nextBounds, nextSize, nextMinK) {
      bounds = nextBounds;
      size = nextSize;
      minK = nextMinK;
      behaviour.scaleExtent([minK, MAX_ZOOM]);
    },
    isMoving: () => isGesture || frame !== 0,
    destroy() {
      stop();
      selection.on('.zoom', null);
      element.removeEventListener('wheel', holdWheel);
    },
  };
}

const toCamera = ({ x, y, k }: ZoomTransform): Camera => ({ x, y, k });
const toTransform = ({ x, y, k }: Camera): ZoomTransform => zoomIdentity.translate(x, y).scale(k);

/** The wheel anywhere, two fingers anywhere, one finger or the first mouse button on paper. */
function isCameraEvent(
  event: MouseEvent | TouchEvent | WheelEvent,
  element: HTMLElement,
  startsOnPaper: (point: Point) => boolean,
): boolean {
  if (event.type === 'wheel') return true;
  const touches = 'touches' in event ? event.touches : null;
  if (touches !== null && touches.length > 1) return true;
  const press = touches === null ? (event as MouseEvent) : touches[0];
  if (press === undefined || ('button' in event && (event.button !== 0 || event.ctrlKey))) return false;
  const { left, top } = element.getBoundingClientRect();
  return startsOnPaper({ x: press.clientX - left, y: press.clientY - top });
}
