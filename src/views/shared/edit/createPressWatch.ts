/**
 * Owns the order of leaving a field and of what it is left by: an edit draws the views anew, and a view that is made anew
 * between press and release of a button would lose the click.
 */

export interface PressWatch {
  readonly isPressed: () => boolean;
  /** Does something when the press is over: before what a button does, after what a view does. */
  readonly afterPress: (action: () => void) => void;
  /** Does at once what is waiting. */
  readonly flush: () => void;
  readonly destroy: () => void;
}

const CONTROLS = 'button, a, label, summary, select, input, textarea';

/** Watches the page from now on. */
export function createPressWatch(): PressWatch {
  const waiting: (() => void)[] = [];
  let pressed = false;
  const flush = () => {
    for (const action of waiting.splice(0)) action();
  };
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    pressed = false;
    // The click comes with the release, in the same task.
    setTimeout(flush);
  };
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && target.closest(CONTROLS) !== null) flush();
  };
  document.addEventListener('pointerdown', onDown, true);
  document.addEventListener('pointerup', onUp, true);
  document.addEventListener('pointercancel', onUp, true);
  document.addEventListener('click', onClick, true);
  return {
    isPressed: () => pressed,
    afterPress: (action) => waiting.push(action),
    flush,
    destroy() {
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp, true);
      document.removeEventListener('pointercancel', onUp, true);
      document.removeEventListener('click', onClick, true);
      flush();
    },
  };
}
