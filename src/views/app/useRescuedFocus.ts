/** Owns where the focus goes when what had it is gone or cannot be pressed any more: to what stands before it, never to nothing. */
import { useEffect } from 'react';

const STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** An element that has the focus, or stands around it, and what stands before it there. */
interface Place {
  readonly element: Element;
  readonly before: Element | null;
}

/** Keeps a place for who goes by keys or listens; a pointer needs none. */
export function useRescuedFocus(): void {
  useEffect(() => {
    let held: readonly Place[] = [];
    let isPointed = false;
    let frame = 0;
    const rescue = () => {
      const [own, ...around] = held;
      if (own === undefined || isPointed || document.activeElement !== document.body || !isLost(own.element)) return;
      const from = around.map((place, i) => ({ place, stops: stopsIn(place.element), child: held[i] }));
      const nearest = from.find(({ stops }) => stops.length > 0);
      if (nearest === undefined) return;
      const before = nearest.child?.before ?? null;
      const isBefore = (stop: Element) =>
        before !== null && (before.contains(stop) || (before.compareDocumentPosition(stop) & PRECEDING) !== 0);
      (nearest.stops.findLast(isBefore) ?? nearest.stops[0])?.focus();
    };
    // Whoever takes a part of the page away has the first word.
    const rescueSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(rescue);
      });
    };
    const onFocus = ({ target }: FocusEvent) => {
      held = target instanceof Element ? placesOf(target) : [];
    };
    const onPointer = () => {
      isPointed = true;
    };
    const onKey = () => {
      isPointed = false;
      rescue();
      rescueSoon();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('click', rescueSoon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('click', rescueSoon);
    };
  }, []);
}

const PRECEDING = Node.DOCUMENT_POSITION_PRECEDING;

const isLost = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled') || !element.checkVisibility();

const stopsIn = (element: Element): HTMLElement[] =>
  element.isConnected
    ? [...element.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
        stop.checkVisibility({ visibilityProperty: true }),
      )
    : [];

function placesOf(target: Element): Place[] {
  const places: Place[] = [];
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    places.push({ element, before: element.previousElementSibling });
  }
  return places;
}
