/** Owns the marks of a bar on the timeline: its certain core, its possible rest, edges, waves, arrows and question marks. */
import type { TimelineItem } from '../buildTimelineItem';
import type { BandMark, Dash, Mark, PathMark, TextMark } from '../marks';
import type { Palette } from '../palette';
import type { ItemBox } from '../threadPath';
import { mixColours } from './mixColours';
import { baselineAt } from './timelineFrame';

/** A bar as it is drawn: its whole length, and the ends of the plot at which it is cut, in pixels of the picture. */
export interface BarPlace {
  readonly box: ItemBox;
  readonly plot: { readonly left: number; readonly right: number };
  readonly opacity: number;
}

/** As the style sheet of the timeline has them: pixels, and shares of the theme's colour. */
const ARROW = 9;
const BORDER = 1.5;
const DOTTED = 1.75;
const FILLED = 0.18;
const POSSIBLE = 0.26;
const UNKNOWN_SIZE = 11;
const OPEN_FADE = 60;

export function buildBarMarks(item: TimelineItem, place: BarPlace, palette: Palette): Mark[] {
  const { opacity } = place;
  const { left, right, top, bottom } = barExtent(item, place);
  const { colour } = item;
  const id = item.ids.length === 1 ? (item.ids[0] ?? null) : null;
  const outline = (inset: number, from: number, to: number, openStart: boolean, openEnd: boolean): string =>
    outlinePath(
      { left: from, right: to, top: top + inset, bottom: bottom - inset },
      inset,
      openStart || from < place.plot.left,
      openEnd || to > place.plot.right,
      place.plot,
    );
  const path = (d: string, look: Partial<PathMark>): PathMark => ({
    type: 'path',
    id,
    opacity,
    x: 0,
    y: 0,
    d,
    fill: null,
    stroke: colour,
    strokeWidth: BORDER,
    dash: 'solid',
    ...look,
  });
  const marks: Mark[] = [];
  const band = (from: number, to: number, fadeStart: number, fadeEnd: number) => {
    const cut = cutBand(from, to, fadeStart, fadeEnd, place.plot);
    if (cut === null || item.planned) return;
    marks.push({ type: 'band', id, opacity: opacity * POSSIBLE, y: top, height: bottom - top, fill: colour, ...cut });
  };
  if (item.type === 'bundle') {
    const behind = { left: left + 2, right: right + 2, top: top + 2, bottom: bottom + 2 };
    marks.push(path(rectanglePath(clipped(behind, place.plot)), { fill: palette.paper, strokeWidth: 1 }));
  }
  if (item.hasCore) {
    if (item.looseStart) band(left, left + item.fadeStart, item.fadeStart, 0);
    if (item.looseEnd) band(right - item.fadeEnd, right, 0, item.fadeEnd);
    const [from, to] = [left + item.fadeStart, right - item.fadeEnd];
    if (!item.planned && to > place.plot.left && from < place.plot.right && to > from) {
      const d = outline(
        BORDER / 2,
        from,
        to,
        item.openStart || item.looseStart || item.approximate,
        item.openEnd || item.looseEnd || item.approximate,
      );
      const fill = mixColours(colour, palette.paper, FILLED);
      const isOpen = item.openStart || item.looseStart || from < place.plot.left;
      const isOpenAtBoth = isOpen && (item.openEnd || item.looseEnd || to > place.plot.right);
      // An outline in two pieces encloses nothing that could be filled.
      if (isOpenAtBoth || item.approximate || item.uncertain) {
        const flat = clipped({ left: from, right: to, top, bottom }, place.plot);
        marks.push(path(rectanglePath(flat), { fill, stroke: null }));
        if (item.approximate && !item.uncertain) marks.push(...sidesOf(item, from, to, place, top, bottom, path));
        else if (!item.uncertain) marks.push(path(d, {}));
      } else marks.push(path(d, { fill }));
    }
  } else {
    const half = (right - left) / 2;
    if (item.openEnd) band(left, right, OPEN_FADE, 0);
    else band(left, right, Math.min(item.fadeStart, half), Math.min(item.fadeEnd, half));
  }
  if (item.planned || item.uncertain) {
    const dash: Dash = item.planned ? 'dashed' : 'dotted';
    const width = item.planned ? BORDER : DOTTED;
    if (item.approximate) {
      marks.push(...sidesOf(item, left, right, place, top, bottom, (d) => path(d, { dash, strokeWidth: width })));
    } else {
      marks.push(path(outline(width / 2, left, right, item.openStart, item.openEnd), { dash, strokeWidth: width }));
    }
  }
  if (item.approximate) {
    for (const y of [top + 1, bottom - 1]) {
      marks.push(path(wavePath(left, right, y, place.plot), { strokeWidth: 1.3 }));
    }
  }
  const question = (x: number, align: TextMark['align']): TextMark => ({
    type: 'text',
    id,
    opacity,
    x,
    y: baselineAt((top + bottom) / 2, UNKNOWN_SIZE),
    lines: ['?'],
    lineHeight: bottom - top,
    size: UNKNOWN_SIZE,
    weight: 700,
    align,
    fill: mixColours(colour, palette.ink, 0.7),
    halo: null,
  });
  const isIn = (x: number) => x >= place.plot.left && x <= place.plot.right;
  if (item.unknownStart && isIn(left)) marks.push(question(left + 1, 'start'));
  if (item.unknownEnd && isIn(right)) marks.push(question(right - 1, 'end'));
  const arrow = (x: number, towards: 1 | -1) =>
    path(`M${x},${top + BORDER / 2}L${x + towards * (ARROW - 1)},${(top + bottom) / 2}L${x},${bottom - BORDER / 2}`, {
      fill: mixColours(colour, palette.paper, FILLED),
      dash: item.uncertain ? 'dotted' : 'solid',
    });
  if (item.openStart) marks.push(arrow(Math.max(place.plot.left, place.box.left) + ARROW, -1));
  if (item.openEnd) marks.push(arrow(Math.min(place.plot.right, place.box.right) - ARROW, 1));
  return marks;
}

/** An arrow takes the end of a bar, and stays in sight where the bar goes on beyond the window. */
function barExtent(item: TimelineItem, { box, plot }: BarPlace): ItemBox {
  return {
    left: item.openStart ? Math.max(plot.left, box.left) + ARROW : box.left,
    right: item.openEnd ? Math.min(plot.right, box.right) - ARROW : box.right,
    top: box.top,
    bottom: box.bottom,
  };
}

/** The upright edges of a bar whose upper and lower edges are waves. */
function sidesOf(
  item: TimelineItem,
  from: number,
  to: number,
  { plot }: BarPlace,
  top: number,
  bottom: number,
  path: (d: string, look: Partial<PathMark>) => PathMark,
): PathMark[] {
  const side = (x: number) => path(`M${x},${top}V${bottom}`, {});
  return [
    ...(item.openStart || item.looseStart || from < plot.left ? [] : [side(from + BORDER / 2)]),
    ...(item.openEnd || item.looseEnd || to > plot.right ? [] : [side(to - BORDER / 2)]),
  ];
}

const clipped = (box: ItemBox, plot: BarPlace['plot']): ItemBox => ({
  ...box,
  left: Math.max(box.left, plot.left),
  right: Math.min(box.right, plot.right),
});

const rectanglePath = ({ left, right, top, bottom }: ItemBox): string =>
  `M${r(left)},${r(top)}H${r(right)}V${r(bottom)}H${r(left)}Z`;

/** A rectangle without the sides that are open, cut at the ends of the plot. */
function outlinePath(
  box: ItemBox,
  inset: number,
  openStart: boolean,
  openEnd: boolean,
  plot: BarPlace['plot'],
): string {
  const { left, right, top, bottom } = clipped(
    { ...box, left: box.left + (openStart ? 0 : inset), right: box.right - (openEnd ? 0 : inset) },
    plot,
  );
  if (!openStart && !openEnd) return rectanglePath({ left, right, top, bottom });
  if (openStart && openEnd) {
    return `M${r(left)},${r(top)}H${r(right)}M${r(right)},${r(bottom)}H${r(left)}`;
  }
  return openStart
    ? `M${r(left)},${r(top)}H${r(right)}V${r(bottom)}H${r(left)}`
    : `M${r(right)},${r(top)}H${r(left)}V${r(bottom)}H${r(right)}`;
}

function wavePath(from: number, to: number, y: number, plot: BarPlace['plot']): string {
  const left = Math.max(from, plot.left);
  const waves = Math.max(1, Math.floor((Math.min(to, plot.right) - left) / 5));
  return `M${r(left)},${r(y)}q2.5,-3 5,0${'t5,0'.repeat(waves - 1)}`;
}

type CutBand = Pick<BandMark, 'x' | 'width' | 'fadeStart' | 'fadeEnd' | 'from' | 'to'>;

/** A band cut at the ends of the plot, its fades with it; null where nothing of it is left. */
function cutBand(from: number, to: number, fadeStart: number, fadeEnd: number, plot: BarPlace['plot']): CutBand | null {
  const [left, right] = [Math.max(from, plot.left), Math.min(to, plot.right)];
  if (right <= left) return null;
  const [cutStart, cutEnd] = [left - from, to - right];
  // A fade that reaches beyond the other end of the plot is shorter there, and not yet at its full.
  return {
    x: left,
    width: right - left,
    fadeStart: Math.min(Math.max(0, fadeStart - cutStart), right - left),
    fadeEnd: Math.min(Math.max(0, fadeEnd - cutEnd), right - left),
    ...(cutStart > 0 && cutStart < fadeStart ? { from: cutStart / fadeStart } : {}),
    ...(cutEnd > 0 && cutEnd < fadeEnd ? { to: cutEnd / fadeEnd } : {}),
  };
}

const r = (value: number): number => Math.round(value * 100) / 100;
