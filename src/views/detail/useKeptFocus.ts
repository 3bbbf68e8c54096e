/** Owns where the focus goes when what had it is gone with another selection: to the title of what is read in its place. */
import { type RefObject, useEffect, useRef } from 'react';

/** Keeps in a panel the focus that it would lose, each time that something else is read in it. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, read: string | undefined): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const isWithin = (target: EventTarget | null): target is Element =>
      target instanceof Element && panel.current?.contains(target) === true;
    const onFocus = ({ target }: FocusEvent) => {
      last.current = isWithin(target) ? target : null;
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (!isWithin(target)) last.current = null;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [panel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that something else is read
  useEffect(() => {
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    const title = isLost ? panel.current?.querySelector<HTMLElement>('.record-details h2') : null;
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [panel, read]);
}
