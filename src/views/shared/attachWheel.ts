/** Owns the wheel over the timeline, in place of vis-timeline's own, which takes a trackpad's small steps for notches. */
import { shiftSpan, type TimeSpan, zoomSpan } from '../../model/dates/timeSpan';

interface WheelTarget {
  /** The window that is shown, and the plot's box in client pixels. */
  readonly shown: () => TimeSpan;
  readonly plot: () => DOMRect;
  readonly moveTo: (span: TimeSpan) => void;
  /** Scrolls the lanes by pixels. */
  readonly scrollLanes: (by: number) => void;
}

/** Pixels of a line and of a page, for wheels that count in these. */
const UNIT = [1, 20, 400] as const;
/** How much a pixel zooms, of a wheel's notch and of a pinch, which comes in steps below `PINCH_STEP`; and the most. */
const NOTCH_RATE = 0.0025;
const PINCH_RATE = 0.01;
const PINCH_STEP = 40;
const ZOOM_MOST = 0.35;

/**
 * Ctrl, ⌘ or a pinch zooms at the pointer; the wheel alone pans through time, whichever way it turns; with Shift it
 * scrolls the lanes. Over the lane labels the page's own scrolling is left to it. Returns the function that detaches it.
 */
export function attachWheel(element: HTMLElement, target: WheelTarget): () => void {
  const onWheel = (event: WheelEvent) => {
    const unit = UNIT[event.deltaMode] ?? 1;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    const zooms = event.ctrlKey || event.metaKey;
    const onLabels = event.target instanceof Element && event.target.closest('.vis-left') !== null;
    event.stopPropagation();
    if (onLabels && !zooms && x === 0) return;
    event.preventDefault();
    if (event.shiftKey && !zooms) return target.scrollLanes(y === 0 ? x : y);
    const { left, width } = target.plot();
    const shown = target.shown();
    if (!zooms) return target.moveTo(shiftSpan(shown, (Math.abs(x) > Math.abs(y) ? x : y) / width));
    const rate = Math.abs(y) < PINCH_STEP ? PINCH_RATE : NOTCH_RATE;
    const by = Math.max(-ZOOM_MOST, Math.min(ZOOM_MOST, y * rate));
    const about = Math.max(0, Math.min(1, (event.clientX - left) / width));
    target.moveTo(zoomSpan(shown, Math.exp(by), about));
  };
  element.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => element.removeEventListener('wheel', onWheel, { capture: true });
}
