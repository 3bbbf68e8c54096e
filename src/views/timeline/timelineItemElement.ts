/** Owns the look of one item of the timeline: its glyph or bar, its arrows, and its label, built without markup as text. */
import type { TimelineItem } from '../../layout/buildTimelineItem';
import { GLYPH_RADIUS } from '../../layout/packLane';
import { isHollow } from '../../layout/palette';
import { glyphParts } from '../../layout/timelineScene/itemGeometry';

const SVG = 'http://www.w3.org/2000/svg';
const GLYPH_SIZE = 2 * GLYPH_RADIUS;
/** Pixels of an arrow at an open end; it is as high as its bar, whatever that is. */
const ARROW = 9;
const BAR = 18;

/** What an item looks like, without where it stands. */
export type ItemLook = Pick<
  TimelineItem,
  | 'drawn'
  | 'type'
  | 'ids'
  | 'label'
  | 'labelPlace'
  | 'labelWidth'
  | 'colour'
  | 'shape'
  | 'openStart'
  | 'openEnd'
  | 'unknownStart'
  | 'unknownEnd'
  | 'looseStart'
  | 'looseEnd'
  | 'hasCore'
  | 'fadeStart'
  | 'fadeEnd'
  | 'approximate'
  | 'uncertain'
  | 'planned'
  | 'dim'
>;

/** The element of an item; `paintItem` fills it. */
export function createItemElement(): HTMLElement {
  return document.createElement('div');
}

/** Draws an item into its element anew, and where it looks the same as before, no more than how far its ends fade. */
export function paintItem(element: HTMLElement, item: ItemLook): void {
  element.style.setProperty('--fade-start', `${Math.round(item.fadeStart)}px`);
  element.style.setProperty('--fade-end', `${Math.round(item.fadeEnd)}px`);
  element.classList.toggle('is-dim', item.dim);
  const flags = flagsOf(item);
  const { drawn, type, label, labelPlace, labelWidth, colour, shape, ids } = item;
  const look = JSON.stringify([drawn, type, label, labelPlace, labelWidth, colour, shape, ids.length, flags]);
  if (element.dataset['look'] === look) return;
  element.dataset['look'] = look;
  const emphasis = ['is-selected', 'is-hovered', 'is-quiet', 'is-active', 'is-dim'].filter((name) =>
    element.classList.contains(name),
  );
  element.className = ['timeline-item', `is-${drawn}`, `is-${type}`, ...flags, ...emphasis].join(' ');
  element.style.setProperty('--theme', colour);
  element.style.setProperty('--label-width', `${labelWidth}px`);
  element.replaceChildren(...(drawn === 'bar' ? barOf(item) : [glyphOf(item)]), ...labelOf(item));
}

/** Classes by which style sheet, tests and pictures tell the signs of a date apart. */
const flagsOf = (item: ItemLook): string[] => [
  `has-label-${item.labelPlace}`,
  ...(item.openStart ? ['is-open-start'] : []),
  ...(item.openEnd ? ['is-open-end'] : []),
  ...(item.unknownStart ? ['is-unknown-start'] : []),
  ...(item.unknownEnd ? ['is-unknown-end'] : []),
  ...(item.looseStart ? ['is-loose-start'] : []),
  ...(item.looseEnd ? ['is-loose-end'] : []),
  ...(item.hasCore ? [] : ['is-vague']),
  ...(item.approximate ? ['is-about'] : []),
  ...(item.uncertain ? ['is-doubted'] : []),
  ...(item.planned ? ['is-planned'] : []),
];

function barOf(item: ItemLook): Element[] {
  const bar = part('timeline-bar');
  if (item.hasCore) {
    if (item.looseStart) bar.append(part('timeline-rest at-start'));
    bar.append(part('timeline-core'));
    if (item.looseEnd) bar.append(part('timeline-rest at-end'));
  } else bar.append(part('timeline-rest is-whole'));
  if (item.planned || item.uncertain) bar.append(part('timeline-edge'));
  if (item.approximate) bar.append(part('timeline-wave at-top'), part('timeline-wave at-bottom'));
  if (item.unknownStart) bar.append(part('timeline-unknown at-start', '?'));
  if (item.unknownEnd) bar.append(part('timeline-unknown at-end', '?'));
  return [bar, ...(item.openStart ? [arrowOf('start')] : []), ...(item.openEnd ? [arrowOf('end')] : [])];
}

function part(className: string, text = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
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

function glyphOf(item: ItemLook): Element {
  if (item.type === 'bundle') {
    const pill = document.createElement('span');
    pill.className = 'timeline-pill';
    pill.textContent = String(item.ids.length);
    return pill;
  }
  const svg = svgOf(GLYPH_SIZE, GLYPH_SIZE, `${-GLYPH_RADIUS} ${-GLYPH_RADIUS} ${GLYPH_SIZE} ${GLYPH_SIZE}`);
  const { stretch, shape, ring } = glyphParts(item);
  if (stretch !== null) svg.append(pathOf(stretch, 'timeline-stretch'));
  svg.append(pathOf(shape, 'timeline-shape'));
  if (ring !== null) svg.append(pathOf(ring, 'timeline-ring'));
  svg.setAttribute('class', isHollow(item.shape) ? 'timeline-glyph is-hollow' : 'timeline-glyph');
  return svg;
}

function pathOf(d: string, className: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', className);
  return path;
}

function svgOf(width: number, height: number, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function labelOf(item: ItemLook): Element[] {
  const isBundleBar = item.type === 'bundle' && item.drawn === 'bar';
  if (item.labelPlace === 'none' && !isBundleBar) return [];
  const label = document.createElement('span');
  label.className = 'timeline-label';
  // A pill says the number already; a bundle's bar says it at least.
  if (item.labelPlace === 'none') label.textContent = String(item.ids.length);
  else label.textContent = item.type === 'bundle' && !isBundleBar ? item.label.replace(/^\d+ /, '') : item.label;
  return [label];
}
