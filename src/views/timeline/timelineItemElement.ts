/** Owns the look of one item of the timeline: its glyph or bar, its arrows, and its label, built without markup as text. */
import type { TimelineItem } from '../../layout/buildTimelineItem';
import { GLYPH_RADIUS } from '../../layout/packLane';
import { isHollow, SHAPE_SCALE, shapePath } from '../../layout/palette';

const SVG = 'http://www.w3.org/2000/svg';
const GLYPH_SIZE = 2 * GLYPH_RADIUS;
/** Pixels of an arrow at an open end; it is as high as its bar, whatever that is. */
const ARROW = 9;
const BAR = 18;

/** The element of an item; `paintItem` fills it. */
export function createItemElement(): HTMLElement {
  return document.createElement('div');
}

/** Draws an item into its element anew, and does nothing where it looks the same as before. */
export function paintItem(element: HTMLElement, item: TimelineItem): void {
  const look = JSON.stringify([item.drawn, item.type, item.label, item.labelPlace, item.labelWidth, item.colour]);
  const shape = JSON.stringify([
    item.shape,
    item.openStart,
    item.openEnd,
    item.looseStart,
    item.looseEnd,
    item.planned,
  ]);
  element.classList.toggle('is-dim', item.dim);
  if (element.dataset['look'] === look + shape) return;
  element.dataset['look'] = look + shape;
  const emphasis = ['is-selected', 'is-hovered', 'is-quiet', 'is-active', 'is-dim'].filter((name) =>
    element.classList.contains(name),
  );
  element.className = ['timeline-item', `is-${item.drawn}`, `is-${item.type}`, ...flagsOf(item), ...emphasis].join(' ');
  element.style.setProperty('--theme', item.colour);
  element.style.setProperty('--label-width', `${item.labelWidth}px`);
  element.replaceChildren(...(item.drawn === 'bar' ? barOf(item) : [glyphOf(item)]), ...labelOf(item));
}

const flagsOf = (item: TimelineItem): string[] => [
  `has-label-${item.labelPlace}`,
  ...(item.openStart ? ['is-open-start'] : []),
  ...(item.openEnd ? ['is-open-end'] : []),
  ...(item.looseStart ? ['is-loose-start'] : []),
  ...(item.looseEnd ? ['is-loose-end'] : []),
  ...(item.bounds?.shape === 'moment' && item.loose ? ['is-vague'] : []),
  ...(item.planned ? ['is-planned'] : []),
];

function barOf(item: TimelineItem): Element[] {
  const bar = document.createElement('div');
  bar.className = 'timeline-bar';
  return [bar, ...(item.openStart ? [arrowOf('start')] : []), ...(item.openEnd ? [arrowOf('end')] : [])];
}

/** The pointed end of a bar; it takes the place of the bar's border there. */
function arrowOf(end: 'start' | 'end'): Element {
  const svg = svgOf(ARROW, BAR, `0 0 ${ARROW} ${BAR}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  const path = document.createElementNS(SVG, 'path');
  const tip = ARROW - 1;
  path.setAttribute('d', `M0,0.75L${tip},${BAR / 2}L0,${BAR - 0.75}`);
  if (end === 'start') path.setAttribute('transform', `translate(${ARROW},0) scale(-1,1)`);
  svg.append(path);
  svg.setAttribute('class', `timeline-arrow at-${end}`);
  return svg;
}

function glyphOf(item: TimelineItem): Element {
  if (item.type === 'bundle') {
    const pill = document.createElement('span');
    pill.className = 'timeline-pill';
    pill.textContent = String(item.ids.length);
    return pill;
  }
  const svg = svgOf(GLYPH_SIZE, GLYPH_SIZE, `${-GLYPH_RADIUS} ${-GLYPH_RADIUS} ${GLYPH_SIZE} ${GLYPH_SIZE}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shapePath(item.shape, (GLYPH_RADIUS - 1) * Math.min(1, SHAPE_SCALE[item.shape])));
  svg.append(path);
  svg.setAttribute('class', isHollow(item.shape) ? 'timeline-glyph is-hollow' : 'timeline-glyph');
  return svg;
}

function svgOf(width: number, height: number, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function labelOf(item: TimelineItem): Element[] {
  const isBundleBar = item.type === 'bundle' && item.drawn === 'bar';
  if (item.labelPlace === 'none' && !isBundleBar) return [];
  const label = document.createElement('span');
  label.className = 'timeline-label';
  // A pill says the number already; a bundle's bar says it at least.
  if (item.labelPlace === 'none') label.textContent = String(item.ids.length);
  else label.textContent = item.type === 'bundle' && !isBundleBar ? item.label.replace(/^\d+ /, '') : item.label;
  return [label];
}
