/** Owns the timeline's display list: the same picture as on screen, from the same view, in CSS pixels of its panel. */
import type { TimeSpan } from '../model/dates/timeSpan';
import type { Emphasis } from '../model/index/emphasis';
import type { TimelineItem } from './buildTimelineItem';
import type { TimelineView } from './buildTimelineView';
import type { Size } from './camera';
import type { Mark, MeasureText, PathMark } from './marks';
import type { Palette } from './palette';
import type { ItemBox } from './threadPath';
import type { TimelineSegment } from './timeline/buildBand';
import type { TimelineIndex } from './timeline/buildTimelineIndex';
import { findSegment } from './timeline/findSegment';
import { segmentBox } from './timeline/segmentBox';
import { buildAxisMarks } from './timelineScene/axisMarks';
import { buildBeforeMarks, buildColumnMarks, buildSegmentMarks } from './timelineScene/bandSceneMarks';
import { buildBarMarks } from './timelineScene/barMarks';
import { buildDateMarks, type DateFlag } from './timelineScene/dateMarks';
import { buildGlyphMarks } from './timelineScene/glyphMarks';
import { buildItemLabel } from './timelineScene/itemLabelMark';
import { buildFrameMarks, buildLaneMarks } from './timelineScene/laneMarks';
import { buildThreadMarks, type SceneThread } from './timelineScene/threadSceneMarks';
import { buildTimelineFrame, isInWindow, itemBox, type TimelineFrame } from './timelineScene/timelineFrame';

export interface TimelineSceneInput {
  readonly view: TimelineView;
  readonly timeline: TimelineIndex;
  readonly window: TimeSpan;
  /** Pixels of the plot, and of the column of lane labels before it. */
  readonly width: number;
  readonly laneColumn: number;
  readonly emphasis: Emphasis;
  readonly dates: readonly DateFlag[];
  readonly threads: readonly SceneThread[];
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** What belongs together: an item, a lane, the axis. */
export interface MarkGroup {
  /** The item's or segment's key, or the name of a part: "axis", "lane-2". */
  readonly key: string;
  /** What it is, for those who hear it; empty for what says nothing of its own. */
  readonly name: string;
  readonly marks: readonly Mark[];
}

export interface TimelineScene {
  readonly size: Size;
  /** In order of painting. */
  readonly groups: readonly MarkGroup[];
}

/** The whole timeline, with lanes that the screen would scroll to. */
export function buildTimelineScene(input: TimelineSceneInput): TimelineScene {
  const { view, window, width, laneColumn, palette, measureText, timeline, emphasis } = input;
  const frame = buildTimelineFrame(view, window, width, laneColumn);
  const items = view.items.filter((item) => isInWindow(frame, item));
  const threads = buildThreadMarks(input.threads, boxesIn(frame, items, input), palette);
  const isQuietSegment = segmentQuietness(timeline, view, emphasis);
  const quietBand = emphasis.lit !== null;
  return {
    size: { width: frame.width, height: frame.height },
    groups: [
      { key: 'axis', name: '', marks: buildAxisMarks(frame, palette) },
      ...view.lanes.map((lane, i) => ({
        key: `lane-${lane.order}`,
        name: lane.label,
        marks: buildLaneMarks(lane, i === view.lanes.length - 1, frame, palette, measureText),
      })),
      ...view.bands.flatMap((band): MarkGroup[] => [
        ...band.segments.flatMap((segment) => {
          const marks = buildSegmentMarks(segment, band, isQuietSegment(segment), frame, palette);
          return marks.length === 0 ? [] : [{ key: segment.key, name: segment.name, marks }];
        }),
        {
          key: `columns-${band.order}`,
          name: '',
          marks: buildColumnMarks(band, view, frame).map((mark) => ({ ...mark, opacity: quietBand ? 0.4 : 1 })),
        },
      ]),
      { key: 'threads', name: '', marks: threads.under },
      ...items.map((item) => itemGroup(item, frame, input)),
      ...view.bands.flatMap(({ before }): MarkGroup[] =>
        before === null
          ? []
          : [
              {
                key: before.key,
                name: before.name,
                marks: buildBeforeMarks(before, isQuietSegment(before), frame, palette, measureText),
              },
            ],
      ),
      { key: 'heads', name: '', marks: threads.over },
      { key: 'frame', name: '', marks: buildFrameMarks(frame, palette) },
      ...input.dates.map((date) => ({
        key: `date-${date.flag}`,
        name: '',
        marks: buildDateMarks(date, frame, palette),
      })),
    ],
  };
}

function itemGroup(item: TimelineItem, frame: TimelineFrame, input: TimelineSceneInput): MarkGroup {
  const { timeline, emphasis, palette, measureText } = input;
  const { rowOf } = timeline.index;
  const rows = item.ids.flatMap((id) => rowOf.get(id) ?? []);
  const isSelected = rows.some((row) => emphasis.selected.has(row));
  const isBehind = emphasis.lit !== null && !rows.some((row) => emphasis.lit?.has(row));
  const isQuiet = (isBehind || item.dim) && !isSelected;
  const own = itemBox(frame, item);
  const onPicture: ItemBox = { ...own, left: own.left + frame.plotLeft, right: own.right + frame.plotLeft };
  const plot = { left: frame.plotLeft, right: frame.plotLeft + frame.plotWidth };
  const shape =
    item.drawn === 'bar'
      ? buildBarMarks(item, { box: onPicture, plot, opacity: isQuiet ? 0.35 : 1 }, palette)
      : buildGlyphMarks(item, onPicture, isQuiet, palette);
  const label = buildItemLabel(item, own, frame, {
    isQuiet,
    hasThreads: input.threads.length > 0,
    palette,
    measureText,
  });
  return {
    key: item.key,
    name: item.name,
    marks: [
      ...shape,
      ...(isSelected ? [selectionRing(item, onPicture, plot, palette)] : []),
      ...(label === null ? [] : [label]),
    ],
  };
}

/** Pixels between what is selected and the middle of its ring. */
const RING = 2;

function selectionRing(
  item: TimelineItem,
  box: ItemBox,
  plot: { readonly left: number; readonly right: number },
  palette: Palette,
): PathMark {
  const seen =
    item.drawn === 'bar' ? { left: Math.max(box.left, plot.left), right: Math.min(box.right, plot.right) } : box;
  const [left, right, top, bottom] = [seen.left - RING, seen.right + RING, box.top - RING, box.bottom + RING];
  return {
    type: 'path',
    id: null,
    opacity: 1,
    x: 0,
    y: 0,
    d: `M${left + 3},${top}H${right - 3}Q${right},${top} ${right},${top + 3}V${bottom - 3}Q${right},${bottom} ${right - 3},${bottom}H${left + 3}Q${left},${bottom} ${left},${bottom - 3}V${top + 3}Q${left},${top} ${left + 3},${top}Z`,
    fill: null,
    stroke: palette.blue,
    strokeWidth: 2,
    dash: 'solid',
  };
}

/** Where the item or segment is drawn that stands for a record, in pixels of the picture. */
function boxesIn(
  frame: TimelineFrame,
  items: readonly TimelineItem[],
  { view, timeline }: TimelineSceneInput,
): (id: string) => ItemBox | null {
  const itemOf = new Map(items.flatMap((item) => item.ids.map((id) => [id, item] as const)));
  const onPicture = (box: ItemBox): ItemBox => ({
    ...box,
    left: frame.plotLeft + Math.max(0, box.left),
    right: frame.plotLeft + Math.min(frame.plotWidth, box.right),
  });
  return (id) => {
    const item = itemOf.get(id);
    if (item !== undefined) return onPicture(itemBox(frame, item));
    const row = timeline.index.rowOf.get(id) ?? -1;
    const band = view.bands.find(({ lane }) => lane === timeline.laneOf(row));
    const segment = band === undefined ? null : findSegment(timeline, band, row);
    if (band === undefined || segment === null) return null;
    const middle = (frame.laneTop(band.lane) + frame.laneBottom(band.lane)) / 2;
    const box = segmentBox(segment, timeline.startOf(row), frame.window, frame.plotWidth, middle);
    return box === null ? null : onPicture(box);
  };
}

function segmentQuietness(
  timeline: TimelineIndex,
  view: TimelineView,
  { lit }: Emphasis,
): (segment: TimelineSegment) => boolean {
  if (lit === null) return () => false;
  const litKeys = new Set(
    [...lit.keys()].flatMap((row) => {
      const band = view.bands.find(({ lane }) => lane === timeline.laneOf(row));
      return band === undefined ? [] : (findSegment(timeline, band, row)?.key ?? []);
    }),
  );
  return ({ key }) => !litKeys.has(key);
}
