/** Owns the elements of one crowded lane: its canvas, its segments, and the count of what goes on from before. */
import type { TimelineView } from '../../layout/buildTimelineView';
import type { TimelineBand, TimelineSegment } from '../../layout/timeline/buildBand';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { DrawCanvas } from '../graph/drawCanvas';

export interface BandElement {
  readonly update: (host: HTMLElement, band: TimelineBand, view: TimelineView, window: TimeSpan) => void;
  /** Moves the picture to `left` pixels and stretches it; its counts keep about their width. */
  readonly place: (left: number, stretch: number) => void;
  readonly emphasise: (lit: Keys | null, selected: Keys, hovered: Keys) => void;
  readonly elementOf: (key: string) => HTMLElement | null;
  readonly destroy: () => void;
}

type Keys = ReadonlySet<string>;

/** Pixels left of a count, those of a character and of what goes on from before, with the room after it. */
const COUNT_LEFT = 5;
const CHARACTER = 6.6;
const BEFORE_SIDES = 24;
/** How far words are stretched with the picture, as a logarithm: to have them drawn anew in each frame is dear. */
const WORDS_STRETCH = Math.log(1.2);

export function createBandElement(draw: DrawCanvas): BandElement {
  const band = document.createElement('div');
  band.className = 'timeline-band';
  band.setAttribute('role', 'presentation');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  band.append(canvas);
  const brush = canvas.getContext('2d');
  const before = optionElement('timeline-before');
  const segments = new Map<string, HTMLElement>();
  /** The stretch for which the counts stand as they should. */
  let unstretched = 1;

  const paint = ({ marks }: TimelineBand, width: number, height: number) => {
    canvas.hidden = marks.length === 0;
    if (brush === null || marks.length === 0) return;
    const ratio = devicePixelRatio;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
    brush.setTransform(ratio, 0, 0, ratio, 0, 0);
    brush.clearRect(0, 0, width, height);
    draw(brush, marks, '');
  };

  const writeSegments = (wanted: readonly TimelineSegment[], { covers, scale }: TimelineView, room: TimeSpan) => {
    const keys = new Set(wanted.map(({ key }) => key));
    // In their order, so that at another zoom, where all are others, each stays in its place.
    const spare = [...band.children].filter((child): child is HTMLElement => {
      const key = child instanceof HTMLElement ? child.dataset['key'] : undefined;
      if (key === undefined || keys.has(key)) return false;
      child.classList.remove('is-active');
      return segments.delete(key);
    });
    wanted.forEach((segment, place) => {
      const element = segments.get(segment.key) ?? spare.shift() ?? optionElement('timeline-segment');
      segments.set(segment.key, element);
      dress(element, segment);
      const [left, right] = [(segment.start - covers.start) * scale, (segment.end - covers.start) * scale];
      element.style.setProperty('left', `${left.toFixed(1)}px`);
      element.style.setProperty('width', `${(right - left).toFixed(1)}px`);
      // The count of a segment that is cut by the start of the window moves with it, where it has room.
      const words = segment.label.length * CHARACTER;
      const isAtStart = right > room.start && left < room.start;
      const inset = isAtStart ? Math.max(left + COUNT_LEFT, room.start) - left : COUNT_LEFT;
      const isCut = isAtStart && inset + words > right - left;
      element.classList.toggle('is-wordless', isCut);
      element.style.setProperty('--inset', `${inset.toFixed(1)}px`);
      const next = band.children[place + 1];
      if (next !== element) band.insertBefore(element, next ?? null);
    });
    for (const element of spare) element.remove();
  };

  return {
    update: (host, next, view, window) => {
      if (band.parentElement !== host) host.prepend(band);
      const { covers, scale, lanes } = view;
      const width = (covers.end - covers.start) * scale;
      band.style.setProperty('width', `${width.toFixed(1)}px`);
      paint(next, width, lanes[next.order]?.height ?? 0);
      const chip = next.before === null ? 0 : next.before.label.length * CHARACTER + BEFORE_SIDES;
      const from = (window.start - covers.start) * scale;
      writeSegments(next.segments, view, { start: from + Math.max(chip, COUNT_LEFT), end: width });
      if (next.before === null) before.remove();
      else {
        dress(before, next.before);
        before.title = next.before.name;
        if (before.parentElement !== host) host.append(before);
      }
    },

    place: (left, stretch) => {
      band.style.setProperty('transform', `translateX(${left.toFixed(2)}px) scaleX(${stretch.toFixed(5)})`);
      const isNear = Math.abs(Math.log(stretch / unstretched)) < WORDS_STRETCH;
      if (stretch === unstretched || (isNear && stretch !== 1)) return;
      unstretched = stretch;
      band.style.setProperty('--unstretch', (1 / stretch).toFixed(5));
    },

    emphasise: (lit, selected, hovered) => {
      for (const [key, element] of [...segments, [before.dataset['key'] ?? '', before] as const]) {
        element.classList.toggle('is-selected', selected.has(key));
        element.classList.toggle('is-hovered', hovered.has(key));
        element.classList.toggle('is-quiet', lit !== null && !lit.has(key));
        element.setAttribute('aria-selected', String(selected.has(key)));
      }
      band.classList.toggle('is-quiet', lit !== null);
    },

    elementOf: (key) => segments.get(key) ?? (before.dataset['key'] === key ? before : null),

    destroy: () => {
      band.remove();
      before.remove();
    },
  };
}

function optionElement(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  const count = document.createElement('span');
  count.className = 'timeline-count';
  count.append('');
  element.append(count);
  return element;
}

function dress(element: HTMLElement, { key, label, name }: TimelineSegment): void {
  if (element.dataset['key'] !== key) {
    element.dataset['key'] = key;
    element.id = `timeline-item-${key}`;
  }
  // The text itself is changed: another node in its place would have the browser build a box for it.
  const count = element.firstElementChild?.firstChild ?? null;
  if (count !== null && count.nodeValue !== label) count.nodeValue = label;
  if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
}
