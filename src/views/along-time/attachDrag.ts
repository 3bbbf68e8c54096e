/** Owns dragging and pinching over the graph along time: one pointer moves it, two also stretch it. */
import type { Point } from '../../layout/camera';

export interface DragHandlers {
  /** Moved by so many pixels since the last call. */
  readonly moved: (by: Point) => void;
  /** Drawn out by a factor about an x of the panel; above 1 shows less. */
  readonly stretched: (factor: number, x: number) => void;
  /** The last pointer let go after having moved something. */
  readonly rested: () => void;
}

/** Pixels that a press may move and still be a click. */
const THRESHOLD = 4;
/** Pixels between two fingers below which a pinch has no direction. */
const LEAST_SPREAD = 12;

/** Returns the function that detaches it. */
export function attachDrag(element: HTMLElement, handlers: DragHandlers): () => void {
  const pointers = new Map<number, Point>();
  let pressed: Point | null = null;
  let isMoving = false;

  const pointIn = (event: PointerEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const middle = (): Point => {
    const points = [...pointers.values()];
    const sum = (pick: (point: Point) => number) => points.reduce((total, point) => total + pick(point), 0);
    return { x: sum(({ x }) => x) / points.length, y: sum(({ y }) => y) / points.length };
  };
  const spread = (): number => {
    const [a, b] = [...pointers.values()];
    return a === undefined || b === undefined ? 0 : Math.max(LEAST_SPREAD, Math.hypot(a.x - b.x, a.y - b.y));
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0 || event.ctrlKey) return;
    pointers.set(event.pointerId, pointIn(event));
    pressed = pointIn(event);
  };

  const move = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return;
    const at = pointIn(event);
    if (!isMoving) {
      if (pressed === null || Math.hypot(at.x - pressed.x, at.y - pressed.y) <= THRESHOLD) return;
      isMoving = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('is-dragging');
    }
    const before = { middle: middle(), spread: spread() };
    pointers.set(event.pointerId, at);
    const now = middle();
    handlers.moved({ x: now.x - before.middle.x, y: now.y - before.middle.y });
    if (before.spread > 0) handlers.stretched(spread() / before.spread, now.x);
  };

  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    element.classList.remove('is-dragging');
    if (isMoving) handlers.rested();
    isMoving = false;
    pressed = null;
  };

  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up } as const;
  for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener as EventListener);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) {
      element.removeEventListener(type, listener as EventListener);
    }
  };
}
