/** Owns the window that the graph along time shows: at once during a gesture, else eased as the timeline does it. */
import type { TimeSpan } from '../../model/dates/timeSpan';

export interface WindowMotion {
  readonly shown: () => TimeSpan;
  readonly show: (span: TimeSpan) => void;
  readonly easeTo: (span: TimeSpan) => void;
  readonly isMoving: () => boolean;
  readonly destroy: () => void;
}

/** Duration and curve of the timeline's own animation, so that both arrive together. */
const MOVE_MS = 200;
const easeInOutQuad = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

export function createWindowMotion(first: TimeSpan, moved: () => void): WindowMotion {
  let shown = first;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const show = (span: TimeSpan) => {
    stop();
    shown = span;
    moved();
  };
  return {
    shown: () => shown,
    show,
    easeTo(span) {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return show(span);
      stop();
      const from = shown;
      const began = performance.now();
      const step = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - began) / MOVE_MS));
        const part = easeInOutQuad(t);
        shown = {
          start: from.start + (span.start - from.start) * part,
          end: from.end + (span.end - from.end) * part,
        };
        frame = t < 1 ? requestAnimationFrame(step) : 0;
        moved();
      };
      frame = requestAnimationFrame(step);
    },
    isMoving: () => frame !== 0,
    destroy: stop,
  };
}
