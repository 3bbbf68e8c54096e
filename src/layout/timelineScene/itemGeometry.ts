/** Owns the measures that the timeline on screen and its picture share: how far an item reaches, and what its glyph is made of. */
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimelineItem } from '../buildTimelineItem';
import { GLYPH_RADIUS } from '../packLane';
import { SHAPE_SCALE, shapePath } from '../palette';
import type { ItemBox } from '../threadPath';

/** Pixels of the axis above the lanes, its line included, and of a bundle's pill. */
export const AXIS_HEIGHT = 25;
export const PILL_WIDTH = 24;
/** Pixels that count as taken between a glyph or a bar and its label, and the least of a label that is worth showing. */
const LABEL_TAKEN = 5;
const LEAST_LABEL = 28;
/** Pixels from the start of a bar, as far as it is in sight, to a label within it, and from there to its end. */
const INSET = 8;
const AFTER_ARROW = 13;
const AFTER_QUESTION = 16;
const BEFORE_END = 3;

export const labelInset = ({ openStart, unknownStart }: Pick<TimelineItem, 'openStart' | 'unknownStart'>): number =>
  unknownStart ? AFTER_QUESTION : openStart ? AFTER_ARROW : INSET;

/** How much of the label of an item is shown, in pixels: within what is in sight of its bar, or from it to the plot's end; 0 for none. */
export function shownLabel(
  item: Pick<TimelineItem, 'labelPlace' | 'labelWidth' | 'openStart' | 'unknownStart'>,
  { left, right }: ItemReach,
  plotWidth: number,
): number {
  const room =
    item.labelPlace === 'outside'
      ? plotWidth - right - LABEL_TAKEN
      : Math.min(plotWidth, right) - Math.max(0, left) - labelInset(item) - BEFORE_END;
  if (room >= item.labelWidth) return item.labelWidth;
  return room < LEAST_LABEL ? 0 : Math.round(room);
}

/** Whether a label of which so much is shown stands before its glyph: the plot's end would cut it, and there is room. */
export const turnsLabel = (
  { labelPlace, labelWidth, roomBefore }: Pick<TimelineItem, 'labelPlace' | 'labelWidth' | 'roomBefore'>,
  left: number,
  shown: number,
): boolean =>
  shown < labelWidth &&
  labelPlace === 'outside' &&
  roomBefore > labelWidth + LABEL_TAKEN &&
  left > labelWidth + LABEL_TAKEN;

/** Pixels of the plot. */
export interface ItemReach {
  readonly left: number;
  readonly right: number;
}

/** From where to where a glyph or a bar reaches in a plot that begins on a day, what lies beyond the window too. */
export function itemReach(
  { drawn, type, start, end }: Pick<TimelineItem, 'drawn' | 'type' | 'start' | 'end'>,
  first: DayNumber,
  scale: number,
): ItemReach {
  if (drawn === 'bar') return { left: (start - first) * scale, right: (end - first) * scale };
  const left = ((start + end) / 2 - first) * scale - GLYPH_RADIUS;
  return { left, right: left + (type === 'bundle' ? PILL_WIDTH : 2 * GLYPH_RADIUS) };
}

/** Whether an item is seen in a plot of a width: its bar touches it, or the middle of its glyph is in it. */
export function isReachSeen(
  { drawn }: Pick<TimelineItem, 'drawn'>,
  { left, right }: ItemReach,
  width: number,
): boolean {
  if (drawn === 'bar') return right > 0 && left < width;
  const middle = left + GLYPH_RADIUS;
  return middle >= 0 && middle <= width;
}

/** The box of an item whose lane has its top there; a glyph stands in the middle of the height of a bar. */
export function boxOfReach(
  { drawn, y }: Pick<TimelineItem, 'drawn' | 'y'>,
  reach: ItemReach,
  laneTop: number,
  barHeight: number,
): ItemBox {
  const over = drawn === 'bar' ? 0 : barHeight / 2 - GLYPH_RADIUS;
  const top = laneTop + y + 1;
  return { ...reach, top: top + over, bottom: top + barHeight - over };
}

/** Pixels of a shape that stands within a ring or on a stretch, and of the ring. */
const RINGED_RADIUS = 4;
const RING = 6.2;
const STRETCH = 'M-7,-4H7V4H-7Z';

/** SVG path data about the middle of a glyph; null for a part that it does not have. */
export interface GlyphParts {
  /** What is too short at this zoom for a bar of its own stands on one as wide as the glyph. */
  readonly stretch: string | null;
  readonly shape: string;
  /** Of a date near (waved) or doubted (round). */
  readonly ring: string | null;
}

export function glyphParts({
  approximate,
  uncertain,
  hasCore,
  planned,
  shape,
}: Pick<TimelineItem, 'approximate' | 'uncertain' | 'hasCore' | 'planned' | 'shape'>): GlyphParts {
  const isRinged = approximate || uncertain;
  const radius = isRinged || !hasCore ? RINGED_RADIUS : GLYPH_RADIUS - 1;
  return {
    stretch: hasCore || planned || isRinged ? null : STRETCH,
    shape: shapePath(shape, radius * Math.min(1, SHAPE_SCALE[shape])),
    ring: isRinged ? (approximate ? WAVY_RING : ROUND_RING) : null,
  };
}

/** A circle whose radius swings by `depth` pixels, eight times. */
const ringPath = (depth: number): string =>
  `M${Array.from({ length: 64 }, (_, i) => {
    const angle = (i / 64) * 2 * Math.PI;
    const radius = RING + depth * Math.cos(8 * angle);
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  }).join('L')}Z`;
const ROUND_RING = ringPath(0);
const WAVY_RING = ringPath(0.7);
