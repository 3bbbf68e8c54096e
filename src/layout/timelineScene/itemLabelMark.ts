/** Owns the label of an item in the picture of a timeline: where it stands, and how much of it has room. */
import type { TimelineItem } from '../buildTimelineItem';
import { fitLine } from '../fitText';
import type { MeasureText, TextMark } from '../marks';
import { LABEL_SIZE } from '../packLane';
import type { Palette } from '../palette';
import type { ItemBox } from '../threadPath';
import { labelInset, shownLabel, turnsLabel } from './itemGeometry';
import { baselineAt, type TimelineFrame } from './timelineFrame';

/** Pixels between a glyph or a bar and its label. */
const GAP = 4;

export interface LabelLook {
  readonly isQuiet: boolean;
  /** Whether threads are drawn, over which labels need a rim. */
  readonly hasThreads: boolean;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** The label of an item in its box, which is in pixels of the plot; null where it has none, or no room for it. */
export function buildItemLabel(
  item: TimelineItem,
  box: ItemBox,
  { plotLeft, plotWidth }: TimelineFrame,
  { isQuiet, hasThreads, palette, measureText }: LabelLook,
): TextMark | null {
  const isBundleBar = item.type === 'bundle' && item.drawn === 'bar';
  if (item.labelPlace === 'none' && !isBundleBar) return null;
  const isCount = item.labelPlace === 'none';
  const words = isCount
    ? String(item.ids.length)
    : item.type === 'bundle' && !isBundleBar
      ? item.label.replace(/^\d+ /, '')
      : item.label;
  const place = isCount ? countPlace(box, plotWidth) : labelPlaceOf(item, box, plotWidth);
  if (place === null) return null;
  const weight = isQuiet ? 400 : 600;
  // A label of its whole width is not cut, though it may come out wider than measured.
  const isWhole = isCount || place.room >= measureText(words, LABEL_SIZE, 600);
  const style = { size: LABEL_SIZE, weight, maxWidth: place.room } as const;
  const [line = ''] = isWhole ? [words] : fitLine(measureText, words, style).lines;
  return {
    type: 'text',
    id: item.ids.length === 1 ? (item.ids[0] ?? null) : null,
    opacity: 1,
    x: plotLeft + place.x,
    y: baselineAt((box.top + box.bottom) / 2, LABEL_SIZE),
    lines: [line],
    lineHeight: box.bottom - box.top,
    size: LABEL_SIZE,
    weight,
    align: place.align,
    fill: isQuiet || item.planned ? palette.quietInk : palette.ink,
    halo: hasThreads && item.labelPlace === 'outside' ? palette.paper : null,
  };
}

interface LabelPlace {
  readonly x: number;
  readonly align: TextMark['align'];
  readonly room: number;
}

const countPlace = ({ left, right }: ItemBox, plotWidth: number): LabelPlace => ({
  x: (Math.max(0, left) + Math.min(plotWidth, right)) / 2,
  align: 'middle',
  room: Number.POSITIVE_INFINITY,
});

/** A label outside turns to the other side where the window's end would cut it and there is room. */
function labelPlaceOf(item: TimelineItem, { left, right }: ItemBox, plotWidth: number): LabelPlace | null {
  const room = shownLabel(item, { left, right }, plotWidth);
  if (turnsLabel(item, left, room)) return { x: left - GAP, align: 'end', room: item.labelWidth };
  if (room === 0) return null;
  return {
    x: item.labelPlace === 'outside' ? right + GAP : Math.max(0, left) + labelInset(item),
    align: 'start',
    room,
  };
}
