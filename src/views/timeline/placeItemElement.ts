/** Owns how an item's element is put to its height in the lane, and kept to the part of its bar that is in sight. */
import type { TimelineItem } from '../../layout/buildTimelineItem';
import type { TimeSpan } from '../../model/dates/timeSpan';

/** Milliseconds in which an item goes to another height of its lane. */
const GLIDE = 180;

/** Pixels that a bar reaches beyond the window at the most: browsers draw no box of any width. */
const FARTHEST_REACH = 4_000_000;

/**
 * Writes what `cutsOf` gave and the room of the label, each to the element that it is of: what an element hands down would
 * have all that stands in it styled anew in each frame.
 */
export function writePlace(
  element: HTMLElement,
  room: number,
  [cutLeft, cutRight, reachLeft, reachRight]: number[],
): void {
  const label = element.lastElementChild;
  if (label instanceof HTMLElement && label.className === 'timeline-label') {
    label.style.setProperty('--room', `${room}px`);
    label.style.setProperty('--cut-right', `${cutRight ?? 0}px`);
  }
  const bar = element.firstElementChild;
  if (cutLeft === undefined || !(bar instanceof HTMLElement)) return;
  element.style.setProperty('margin', `0 ${cutRight}px 0 ${cutLeft}px`);
  // An open end stands where its arrow begins.
  if (!element.classList.contains('is-open-start')) bar.style.setProperty('left', `${-(reachLeft ?? 0)}px`);
  if (!element.classList.contains('is-open-end')) bar.style.setProperty('right', `${-(reachRight ?? 0)}px`);
}

/**
 * Pixels by which a bar is cut at the ends of the window, and by which it reaches beyond: it reaches as far as it is
 * long, so that its ends fade at the same place wherever one pans to.
 */
export function cutsOf(
  item: TimelineItem,
  { start, end }: TimeSpan,
  scale: number,
  left: number,
  right: number,
  width: number,
): number[] {
  const reach = (by: number) => Math.round(Math.min(FARTHEST_REACH, Math.max(0, by)));
  return [
    Math.max(0, -left),
    Math.max(0, right - width),
    reach((start - item.start) * scale),
    reach((item.end - end) * scale),
  ];
}

/**
 * Puts a box so many pixels below the top of its lane, where its content glides to. The box itself has no transition:
 * of what ever had one, and of what has a custom property of its own, browsers work out the whole style in each frame in
 * which it moves, and of all else no more than where it is.
 */
export function standAt(y: number, box: HTMLElement, content: HTMLElement): void {
  const before = Number.parseFloat(box.style.marginTop);
  if (before === y) return;
  box.style.marginTop = `${y}px`;
  if (Number.isNaN(before) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  content.animate({ translate: [`0 ${before - y}px`, '0'] }, { duration: GLIDE, easing: 'ease' });
}
