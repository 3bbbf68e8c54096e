/** Owns the wheel in an embedded page: it is the surrounding page's, until one clicks into this one or holds Ctrl. */

/** Tells of each wheel that was left to the page around. Returns the function that detaches it. */
export function attachWheelGate(root: HTMLElement, left: () => void): () => void {
  let isHeld = false;
  const hold = (held: boolean) => {
    isHeld = held;
    root.classList.toggle('is-held', held);
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  addEventListener('pointerdown', () => hold(true), { capture: true, signal });
  addEventListener('blur', () => hold(false), { signal });
  addEventListener(
    'wheel',
    (event) => {
      if (isHeld || event.ctrlKey || event.metaKey) return;
      // The views neither see it nor hold it back, and the browser scrolls what is around.
      event.stopImmediatePropagation();
      left();
    },
    { capture: true, passive: true, signal },
  );
  return () => listeners.abort();
}
