/** Owns what pointing at the timeline means: hover, a click on an item, a click beside all items. */
import type { TimelineStop } from '../../layout/buildTimelineView';

export interface PointerHandlers {
  readonly recordSelected: (id: string, add: boolean) => void;
  /** A bundle, or a segment of a crowded lane. */
  readonly bundleOpened: (bundle: TimelineStop) => void;
  readonly recordHovered: (id: string | null) => void;
  readonly selectionCleared: () => void;
}

/** Pixels that a pointer may stray between press and release for a click; beyond it was a drag. */
const STRAY = 5;

/** Returns the function that detaches it. */
export function attachPointer(
  element: HTMLElement,
  stopOf: (target: EventTarget | null) => TimelineStop | null,
  handlers: PointerHandlers,
): () => void {
  let pressed: { x: number; y: number } | null = null;
  let hovered: string | null = null;

  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    handlers.recordHovered(id);
  };

  const onPress = (event: PointerEvent) => {
    pressed = { x: event.clientX, y: event.clientY };
  };
  const onOver = (event: PointerEvent) => {
    if (event.buttons !== 0) return;
    hover(recordOf(stopOf(event.target)));
  };
  const onLeave = () => hover(null);
  const onClick = (event: MouseEvent) => {
    if (pressed !== null && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STRAY) return;
    element.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
    const stop = stopOf(event.target);
    const id = recordOf(stop);
    if (id !== null) handlers.recordSelected(id, event.shiftKey);
    else if (stop !== null) handlers.bundleOpened(stop);
    else if (event.target instanceof Element && event.target.closest('.vis-center') !== null)
      handlers.selectionCleared();
  };

  element.addEventListener('pointerdown', onPress);
  element.addEventListener('pointerover', onOver);
  element.addEventListener('pointerleave', onLeave);
  element.addEventListener('click', onClick);
  return () => {
    element.removeEventListener('pointerdown', onPress);
    element.removeEventListener('pointerover', onOver);
    element.removeEventListener('pointerleave', onLeave);
    element.removeEventListener('click', onClick);
  };
}

/** The record that a stop is, where it is one. */
export const recordOf = (stop: TimelineStop | null): string | null =>
  stop !== null && !('count' in stop) && stop.ids.length === 1 ? (stop.ids[0] ?? null) : null;
