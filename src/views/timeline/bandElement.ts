/** Owns the elements of one crowded lane: its segments, over the picture of them, and the count of what goes on from before. */
import type { TimelineView } from '../../layout/buildTimelineView';
import type { TimelineBand, TimelineSegment } from '../../layout/timeline/buildBand';
import type { TimeSpan } from '../../model/dates/timeSpan';

export interface BandElement {
  readonly update: (host: HTMLElement, band: TimelineBand, view: TimelineView) => void;
  /** Moves and stretches the segments to where their days are in a plot of `width` pixels. */
  readonly place: (shown: TimeSpan, width: number) => void;
  readonly emphasise: (selected: Keys, hovered: Keys) => void;
  readonly elementOf: (key: string) => HTMLElement | null;
  readonly destroy: () => void;
}

type Keys = ReadonlySet<string>;

export function createBandElement(): BandElement {
  const band = document.createElement('div');
  band.className = 'timeline-band';
  band.setAttribute('role', 'presentation');
  const before = optionElement('timeline-before');
  const count = document.createElement('span');
  count.className = 'timeline-count';
  before.append(count);
  const segments = new Map<string, HTMLElement>();
  let written: Pick<TimelineView, 'covers' | 'scale'> = { covers: { start: 0, end: 1 }, scale: 1 };

  const writeSegments = (wanted: readonly TimelineSegment[], { covers, scale }: TimelineView) => {
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
      const next = band.children[place];
      if (next !== element) band.insertBefore(element, next ?? null);
    });
    for (const element of spare) element.remove();
  };

  return {
    update: (host, next, view) => {
      written = view;
      if (band.parentElement !== host) host.prepend(band);
      band.style.setProperty('width', `${((view.covers.end - view.covers.start) * view.scale).toFixed(1)}px`);
      writeSegments(next.segments, view);
      if (next.before === null) before.remove();
      else {
        dress(before, next.before);
        before.title = next.before.name;
        count.textContent = next.before.label;
        if (before.parentElement !== host) host.append(before);
      }
    },

    place: (shown, width) => {
      const scale = width / (shown.end - shown.start);
      const left = (written.covers.start - shown.start) * scale;
      const stretch = scale / written.scale;
      band.style.setProperty('transform', `translateX(${left.toFixed(2)}px) scaleX(${stretch.toFixed(5)})`);
    },

    emphasise: (selected, hovered) => {
      for (const [key, element] of [...segments, [before.dataset['key'] ?? '', before] as const]) {
        element.classList.toggle('is-selected', selected.has(key));
        element.classList.toggle('is-hovered', hovered.has(key));
        element.setAttribute('aria-selected', String(selected.has(key)));
      }
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
  return element;
}

function dress(element: HTMLElement, { key, name }: TimelineSegment): void {
  if (element.dataset['key'] !== key) {
    element.dataset['key'] = key;
    element.id = `timeline-item-${key}`;
  }
  if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
}
