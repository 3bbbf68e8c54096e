/** Owns what pointing at the timeline means: hover, a click on an item, a click beside all items. */
import type { TimelineItem } from '../../layout/buildTimelineItem';

export interface PointerHandlers {
  readonly recordSelected: (id: string, add: boolean) => void;
  readonly bundleOpened: (ids: readonly string[]) => void;
  readonly recordHovered: (id: string | null) => void;
  readonly selectionCleared: () => void;
}

/** Pixels that a pointer may stray between press and release for a click; beyond it was a drag. */
const STRAY = 5;

/** Returns the function that detaches it. */
export function attachPointer(
  element: HTMLElement,
  itemOf: (target: EventTarget | null) => TimelineItem | null,
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
    const item = itemOf(event.target);
    hover(item?.ids.length === 1 ? (item.ids[0] ?? null) : null);
  };
  const onLeave = () => hover(null);
  const onClick = (event: MouseEvent) => {
    if (pressed !== null && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STRAY) return;
    element.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
    const item = itemOf(event.target);
    const [id] = item?.ids ?? [];
    if (item !== null && item.ids.length > 1) handlers.bundleOpened(item.ids);
    else if (id !== undefined) handlers.recordSelected(id, event.shiftKey);
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
