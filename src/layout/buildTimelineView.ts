/**
 * Owns what the timeline shows of a history in a window: its lanes, and in each the records and bundles near the
 * window. The timeline is never given more than this.
 */

import { KIND_LABELS, type Kind } from '../model/dataset/kinds';
import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import { type GraphIndex, kindOf } from '../model/index/buildGraphIndex';
import type { RowSet } from '../model/index/rowSet';
import type { Row } from '../model/index/rows';
import { boundsAt } from '../model/time/boundsColumns';
import { buildLanes, type Lane, type LaneGrouping, type LaneNeed, laneIdOf } from './buildLanes';
import { buildTimelineItem, type ItemContext, type TimelineItem } from './buildTimelineItem';
import { bundleWords } from './bundleWords';
import type { MeasureText } from './marks';
import { type Candidate, linesNeeded, packLane } from './packLane';
import { type Palette, themeColours } from './palette';
import { type Placement, placeRecord, timelineLimits } from './placeRecord';
import { thinLane } from './thinLane';

export interface TimelineInput {
  readonly index: GraphIndex;
  readonly passing: RowSet;
  /** Whether what does not pass is left out or dimmed. */
  readonly mode: 'only' | 'dim';
  readonly window: TimeSpan;
  readonly grouping: LaneGrouping;
  /** Pixels of the plot, and those of its lanes that can be seen at once. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the column of lane labels. */
  readonly laneColumn: number;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

export interface TimelineView {
  readonly lanes: readonly Lane[];
  /** What touches the window or the third of a window on either side of it, in order of time. */
  readonly items: readonly TimelineItem[];
  /** Everything at this zoom in order of time, or of crowded lanes what is near, for stepping from one to the next. */
  readonly sequence: readonly TimelineItem[];
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

export function buildTimelineView(input: TimelineInput): TimelineView {
  const { index, window, width } = input;
  const covers = padSpan(window, MARGIN);
  const limits = timelineLimits(index.extent);
  const scale = width / (window.end - window.start);
  const context = contextOf(input, limits, covers, scale);
  let most = MOST_LINES;
  let crowding = 1;
  for (;;) {
    const { lanes, sequence, lineHeight } = fillLanes(context, most, crowding);
    const items = sequence.filter((item) => touches(item, covers, scale));
    const isLeast = most === 1 && crowding >= MOST_CROWDING;
    if (items.length <= MOST_ITEMS || isLeast) {
      return { lanes, items, sequence, covers, scale, limits, lineHeight };
    }
    if (most > 2 || crowding >= MOST_CROWDING) most -= 1;
    else crowding *= 2;
  }
}

/** Shares out the height, packs the lanes, and shares out again what gathering has left over. */
function fillLanes(context: Context, most: number, crowding: number) {
  const { input, candidates } = context;
  const options = { scale: context.scale, labelOf: context.labelOf, measureText: input.measureText, crowding };
  let needs = laneNeeds(context, (own) => Math.min(linesNeeded(own, options), most));
  for (let round = 1; ; round++) {
    const { lanes, density } = buildLanes(needs, input);
    const packed = lanes.map((lane) => packLane(candidates.get(lane.id) ?? [], { ...options, lines: lane.lines }));
    const used = packed.map((own) => own.reduce((highest, { line }) => Math.max(highest, line + 1), 1));
    if (round < MOST_ROUNDS && lanes.some(({ lines }, i) => (used[i] ?? 1) < lines)) {
      needs = needs.map((need, i) => ({ ...need, lines: Math.min(need.lines, used[i] ?? 1) }));
      continue;
    }
    const sequence = lanes
      .flatMap((lane, i) => (packed[i] ?? []).map((each) => buildTimelineItem(each, lane, density.line, context)))
      .sort((a, b) => a.start - b.start || Number(a.key) - Number(b.key));
    return { lanes, sequence, lineHeight: density.line };
  }
}

interface Context extends ItemContext {
  readonly input: TimelineInput;
  /** By lane, in order of time. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

function contextOf(input: TimelineInput, limits: TimeSpan, covers: TimeSpan, scale: number): Context {
  const { index, palette } = input;
  const { dataset } = index;
  const themes = dataset.themes.map(({ id }) => id);
  const placements = new Map(
    [...index.inTime].flatMap((row) => {
      const bounds = boundsAt(index.columns.bounds, row);
      return bounds === null ? [] : [[row, placeRecord(bounds, index.familyOf(row), index.extent, limits)] as const];
    }),
  );
  return {
    input,
    rowOf: index.row,
    rowCount: index.rowCount,
    scale,
    placements,
    colours: themeColours(palette, themes),
    mixedColour: palette.grey,
    candidates: new Map(
      [...candidatesByLane(input, placements)].map(([lane, own]) => [lane, thinLane(own, covers, scale)]),
    ),
    labelOf: ({ rows: own }) =>
      own.length === 1 ? signedLabel(index.row(own[0] ?? -1)) : bundleWords(own.map((row) => kindOf(index, row))),
  };
}

/** The short title; with "≈" where the date is approximate, and "?" where it is doubted. */
const signedLabel = (record: Row | undefined): string =>
  `${record?.bounds?.approximate ? '≈ ' : ''}${record?.short ?? ''}${record?.bounds?.uncertain ? ' ?' : ''}`;

/** The shown records, sorted into lanes. */
function candidatesByLane(input: TimelineInput, placements: ReadonlyMap<number, Placement>): Map<string, Candidate[]> {
  const { index, passing, mode, grouping } = input;
  const lanes = new Map<string, Candidate[]>();
  for (const row of index.inTime) {
    const record = index.row(row);
    const placement = placements.get(row);
    const passes = passing.has(row);
    if (record === undefined || placement === undefined || (mode === 'only' && !passes)) continue;
    const lane = laneIdOf(record, grouping);
    if (lane === null) continue;
    const { kind, importance } = record;
    const { start, end, form } = placement;
    const candidate = { rows: [row], start, end, isStretch: form === 'stretch', kind, importance, dim: !passes };
    const own = lanes.get(lane);
    if (own === undefined) lanes.set(lane, [candidate]);
    else own.push(candidate);
  }
  return lanes;
}

/** The lanes that have something to show, in the order of the data set. */
const laneNeeds = ({ input, candidates }: Context, linesOf: (own: readonly Candidate[]) => number): LaneNeed[] =>
  laneOrder(input.index, input.grouping).flatMap(({ id, label }) => {
    const own = candidates.get(id);
    if (own === undefined) return [];
    const count = own.reduce((sum, { rows }) => sum + rows.length, 0);
    return [{ id, label, count, lines: linesOf(own) }];
  });

function laneOrder({ dataset }: GraphIndex, grouping: LaneGrouping): { id: string; label: string }[] {
  switch (grouping) {
    case 'track':
      return [...dataset.tracks];
    case 'theme':
      return [...dataset.themes];
    case 'kind':
      return (Object.keys(KIND_LABELS) as Kind[]).map((kind) => ({ id: kind, label: KIND_LABELS[kind] }));
  }
}

function touches({ start, end, labelPlace, labelWidth }: TimelineItem, covers: TimeSpan, scale: number): boolean {
  const reach = (labelPlace === 'outside' ? labelWidth + 30 : 10) / scale;
  return start - 10 / scale < covers.end && end + reach > covers.start;
}
