/**
 * Owns what the timeline shows of a history in a window: its lanes, and in each the records and bundles near the
 * window, or where these are many, their numbers. The timeline is never given more than this.
 */

import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import { type GraphIndex, kindOf } from '../model/index/buildGraphIndex';
import { boundsAt, DateFlag, hasFlag } from '../model/time/boundsColumns';
import { buildLanes, type Lane, type LaneNeed } from './buildLanes';
import { buildTimelineItem, type ItemContext, type TimelineItem } from './buildTimelineItem';
import { gatheredWords, kindsIn } from './bundleWords';
import type { MeasureText } from './marks';
import { linesNeeded, packLane } from './packLane';
import { type Palette, themeColours } from './palette';
import { placeRecord, timelineLimits } from './placeRecord';
import { buildBand, buildBefore, type TimelineBand, type TimelineSegment } from './timeline/buildBand';
import type { TimelineIndex } from './timeline/buildTimelineIndex';
import { calendarSegments } from './timeline/calendarSegments';
import { chooseNear, type LaneNear } from './timeline/chooseNear';

export interface TimelineInput {
  /** By what share of its length the window is covered on either side; a third where nothing is said. */
  readonly margin?: number;
  readonly timeline: TimelineIndex;
  readonly window: TimeSpan;
  /** Pixels of the plot, and those of its lanes that can be seen at once. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the column of lane labels. */
  readonly laneColumn: number;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** What one can stop at: a record, a bundle, or a segment of a crowded lane. */
export type TimelineStop = TimelineItem | TimelineSegment;

export interface TimelineView {
  readonly lanes: readonly Lane[];
  /** What touches the window or the third of a window on either side of it, in order of time. */
  readonly items: readonly TimelineItem[];
  /** The lanes that are told by number, wholly or for what was under way before the days covered. */
  readonly bands: readonly TimelineBand[];
  /** Everything at this zoom in order of time, or of crowded lanes what is near, for stepping from one to the next. */
  readonly sequence: readonly TimelineStop[];
  /** Whether nothing is left out of the sequence. */
  readonly isWhole: boolean;
  /** The days that `items` are good for. */
  readonly covers: TimeSpan;
  /** Pixels a day. */
  readonly scale: number;
  /** How far one can pan and zoom out. */
  readonly limits: TimeSpan;
  /** Pixels from one line of a lane to the next. */
  readonly lineHeight: number;
}

const MOST_ITEMS = 120;
const MOST_LINES = 6;
const MOST_CROWDING = 16;
/** Rounds of sharing out what is left over. */
const MOST_ROUNDS = 3;
/** By what share of its length the window is covered on either side. */
const MARGIN = 1 / 3;
/** Lines that a band has at least, and at most. */
const BAND_LEAST = 2;
const BAND_MOST = 4;

export function buildTimelineView(input: TimelineInput): TimelineView {
  const { timeline, window, width } = input;
  const covers = padSpan(window, input.margin ?? MARGIN);
  const limits = timelineLimits(timeline.index.extent);
  const scale = width / (window.end - window.start);
  const context = contextOf(input, limits, covers, scale);
  let most = MOST_LINES;
  let crowding = 1;
  for (;;) {
    const filled = fillLanes(context, most, crowding);
    const items = filled.items.filter((item) => touches(item, covers, scale));
    const isLeast = most === 1 && crowding >= MOST_CROWDING;
    if (items.length <= MOST_ITEMS || isLeast) {
      const { lanes, lineHeight } = filled;
      const bands = buildBands(context, lanes);
      const segments = bands.flatMap((band) => [...(band.before === null ? [] : [band.before]), ...band.segments]);
      const sequence = [...filled.items, ...segments].sort(inOrder);
      const isWhole = context.near.every(({ isWhole }) => isWhole);
      return { lanes, items, bands, sequence, isWhole, covers, scale, limits, lineHeight };
    }
    if (most > 2 || crowding >= MOST_CROWDING) most -= 1;
    else crowding *= 2;
  }
}

/** By start, what is told by number before what begins with it; then records by their numbers. */
const inOrder = (a: TimelineStop, b: TimelineStop): number => a.start - b.start || orderOf(a) - orderOf(b);
const orderOf = (stop: TimelineStop): number => ('count' in stop ? -1 : Number(stop.key));

/** Shares out the height, packs the lanes, and shares out again what gathering has left over. */
function fillLanes(context: Context, most: number, crowding: number) {
  const { input, near } = context;
  const options = { scale: context.scale, labelOf: context.labelOf, measureText: input.measureText, crowding };
  let needs = near.map(({ columns, candidates, before, isWhole }): LaneNeed => {
    const need = { id: columns.id, label: columns.label, count: columns.rows.length };
    if (candidates === null) return { ...need, lines: BAND_MOST, least: BAND_LEAST };
    const own = Math.max(1, Math.min(linesNeeded(candidates, { ...options, keepLengths: !isWhole }), most));
    return before === null ? { ...need, lines: own } : { ...need, lines: own + BEFORE_LINES, least: 1 + BEFORE_LINES };
  });
  for (let round = 1; ; round++) {
    const { lanes, density } = buildLanes(needs, input);
    const packed = lanes.map((lane, i) => {
      // Where records far away are left out, those that are under way must not be told far away.
      const keepLengths = near[i]?.isWhole !== true;
      const lines = lane.lines - beforeLines(near[i]);
      return packLane(near[i]?.candidates ?? [], { ...options, keepLengths, lines });
    });
    const used = packed.map((own, i) =>
      near[i]?.candidates === null
        ? BAND_MOST
        : own.reduce((highest, { line }) => Math.max(highest, line + 1), 1) + beforeLines(near[i]),
    );
    if (round < MOST_ROUNDS && lanes.some(({ lines }, i) => (used[i] ?? 1) < lines)) {
      needs = needs.map((need, i) => ({ ...need, lines: Math.min(need.lines, used[i] ?? 1) }));
      continue;
    }
    const items = lanes
      .flatMap((lane, i) => {
        const below = beforeLines(near[i]);
        return (packed[i] ?? []).map((each) =>
          buildTimelineItem({ ...each, line: each.line + below }, lane, density.line, context),
        );
      })
      .sort(inOrder);
    return { lanes, items, lineHeight: density.line };
  }
}

/** Lines that the count of what goes on from before has to itself, over the records of its lane. */
const BEFORE_LINES = 1;
const beforeLines = (near: LaneNear | undefined): number => (typeof near?.before === 'number' ? BEFORE_LINES : 0);

interface Context extends ItemContext {
  readonly input: TimelineInput;
  readonly covers: TimeSpan;
  readonly near: readonly LaneNear[];
}

function contextOf(input: TimelineInput, limits: TimeSpan, covers: TimeSpan, scale: number): Context {
  const { timeline, palette } = input;
  const { index } = timeline;
  const themes = index.dataset.themes.map(({ id }) => id);
  const placementOf = (row: number) => {
    const bounds = boundsAt(index.columns.bounds, row);
    return bounds === null ? null : placeRecord(bounds, index.familyOf(row), index.extent, limits);
  };
  return {
    input,
    covers,
    rowOf: index.row,
    rowCount: index.rowCount,
    scale,
    placementOf,
    colours: themeColours(palette, themes),
    mixedColour: palette.grey,
    near: chooseNear(timeline, covers, (row) => {
      const { start, end, form } = placementOf(row) ?? { start: 0, end: 1, form: 'moment' };
      const importance = index.columns.importance[row] ?? 0;
      const kind = kindOf(index, row);
      return { rows: [row], start, end, isStretch: form === 'stretch', kind, importance, dim: timeline.isDim(row) };
    }),
    labelOf: ({ rows: own }) =>
      own.length === 1 ? signedLabel(index, own[0] ?? -1) : gatheredWords(own.length, kindsIn(index, own)),
  };
}

/** The short title; with "≈" where the date is approximate, and "?" where it is doubted. Its record stays at rest. */
function signedLabel({ shortOf, columns: { bounds } }: GraphIndex, row: number): string {
  const has = (flag: number) => hasFlag(bounds, row, flag);
  return `${has(DateFlag.approximate) ? '≈ ' : ''}${shortOf(row)}${has(DateFlag.uncertain) ? ' ?' : ''}`;
}

function buildBands({ input, near, covers, scale, colours }: Context, lanes: readonly Lane[]): TimelineBand[] {
  const { timeline, window, palette } = input;
  const view = {
    timeline,
    window,
    covers,
    scale,
    colours: [...colours.values(), palette.grey, palette.hairline],
    segments: calendarSegments(covers, scale),
  };
  return near.flatMap(({ columns, candidates, before }, i) => {
    const lane = lanes[i];
    if (lane === undefined) return [];
    if (candidates === null) return [buildBand(view, columns, lane)];
    const gathered = before === null ? null : buildBefore(view, columns, lane, before, ' from before');
    return gathered === null ? [] : [{ lane: lane.id, order: lane.order, marks: [], segments: [], before: gathered }];
  });
}

function touches({ start, end, labelPlace, labelWidth }: TimelineItem, covers: TimeSpan, scale: number): boolean {
  const reach = (labelPlace === 'outside' ? labelWidth + 30 : 10) / scale;
  return start - 10 / scale < covers.end && end + reach > covers.start;
}
