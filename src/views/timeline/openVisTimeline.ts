/** Owns how vis-timeline is opened: it draws its lanes and items once, at once, and not before it has all of them. */
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { VisData } from './createVisData';

interface Heard {
  /** Each frame in which another range is shown; by a person's gesture, or else by the program. */
  readonly rangeChanges: (event: { readonly byUser?: boolean }) => void;
  /** The range has come to rest. */
  readonly rangeChanged: () => void;
  readonly drawn: () => void;
}

/** What vis-timeline has and its types leave out. */
interface Hidden {
  emit(event: string): void;
  /** Drawings on end; of the sixth it takes itself to be in a loop. */
  redrawCount: number;
}

/** A timeline in an element, and what draws it the first time. */
export function openVisTimeline(
  element: HTMLElement,
  { items, lanes }: VisData,
  options: TimelineOptions,
  heard: Heard,
): { readonly timeline: Timeline; readonly draw: () => void } {
  // Out of sight it draws nothing: it takes lanes and items first, and then draws all of it once.
  element.style.setProperty('display', 'none');
  const timeline = new Timeline(element, items, lanes, options);
  // The list of the items says lanes and dates itself; these would be read after it, out of order.
  for (const panel of element.querySelectorAll('.vis-panel.vis-left, .vis-panel.vis-top')) {
    panel.setAttribute('aria-hidden', 'true');
  }
  timeline.on('rangechange', heard.rangeChanges);
  timeline.on('rangechanged', heard.rangeChanged);
  timeline.on('changed', heard.drawn);
  const draw = () => {
    const hidden = timeline as unknown as Hidden;
    // With `start` and `end` it would redraw nothing, under a screen of its own, until a change of range 200 ms later.
    hidden.emit('rangechanged');
    element.style.removeProperty('display');
    // It has counted drawings that it did not do.
    hidden.redrawCount = 0;
    // At once, where `redraw` would wait for the next frame.
    hidden.emit('_change');
  };
  return { timeline, draw };
}
