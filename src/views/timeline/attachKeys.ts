/** Owns the keys of the timeline's list: arrows step, Enter and Space choose, Shift with arrows pans, + and - zoom. */
import type { Step } from '../../layout/stepItem';

export interface KeyHandlers {
  readonly stepped: (step: Step) => void;
  /** The item that the steps have led to. */
  readonly chosen: (add: boolean) => void;
  /** By what share of the window, and by what factor. */
  readonly panned: (by: number) => void;
  readonly zoomed: (factor: number) => void;
  readonly fitted: () => void;
  readonly cleared: () => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'above',
  ArrowDown: 'below',
};
const PAN = 0.2;
const ZOOM = 1.5;

/** Returns the function that detaches it. */
export function attachKeys(element: HTMLElement, handlers: KeyHandlers): () => void {
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const step = STEPS[key];
    if (shiftKey && (step === 'before' || step === 'after')) handlers.panned(step === 'after' ? PAN : -PAN);
    else if (step !== undefined) handlers.stepped(step);
    else if (key === 'Enter' || key === ' ') handlers.chosen(shiftKey);
    else if (key === '+' || key === '=') handlers.zoomed(1 / ZOOM);
    else if (key === '-' || key === '_') handlers.zoomed(ZOOM);
    else if (key === '0' || key === 'Home') handlers.fitted();
    else if (key === 'Escape') handlers.cleared();
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('keydown', onKey);
  return () => element.removeEventListener('keydown', onKey);
}
