/**
 * Owns what the timeline shows of a history in a window: its lanes, and in each the records and bundles near the
 * window. The timeline is never given more than this.
 */

import { KIND_LABELS, type Kind } from '../model/dataset/kinds';
import type { DateBounds } from '../model/dates/dateBounds';
import { dayWords } from '../model/dates/dateWords';
import type { DayNumber } from '../model/dates/dayNumber';
import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import type { GraphIndex, Row } from '../model/index/buildGraphIndex';
import { buildLanes, type Lane, type LaneGrouping, type LaneNeed, LINE_HEIGHT, laneIdOf } from './buildLanes';
import { bundleWords } from './bundleWords';
import type { MeasureText } from './marks';
import { type Candidate, linesNeeded, type Packed, packLane } from './packLane';
import { KIND_SHAPES, type Palette, type Shape, themeColours } from './palette';
import { type Placement, placeRecord, timelineLimits } from './placeRecord';

export interface TimelineInput {
  readonly index: GraphIndex;
  /** By row number. */
  readonly passing: readonly boolean[];
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

export interface TimelineItem {
  /** An integer as text: the row number, or for a bundle the number of rows plus that of the first row in it. */
  readonly key: string;
  readonly ids: readonly string[];
  /** Id of the lane. */
  readonly lane: string;
  readonly type: 'moment' | 'range' | 'bundle';
  /** What is too short at this zoom to be a bar is a glyph at its middle. */
  readonly drawn: 'glyph' | 'bar';
  /** Day numbers, finite, the end exclusive. */
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly looseStart: boolean;
  readonly looseEnd: boolean;
  /** Whether its date is not certain. */
  readonly loose: boolean;
  readonly planned: boolean;
  /** What its date allows; null for a bundle. */
  readonly bounds: DateBounds | null;
  readonly label: string;
  readonly labelPlace: Packed['label'];
  /** Pixels. */
  readonly labelWidth: number;
  /** For those who hear it: title, kind and date, or what a bundle holds and when. */
  readonly name: string;
  readonly colour: string;
  readonly shape: Shape;
  readonly dim: boolean;
  /** Pixels from the top of its lane to the top of its line. */
  readonly y: number;
}

export interface TimelineView {
  readonly lanes: readonly Lane[];
  /** What touches the window or the third of a window on either side of it, in order of time. */
  readonly items: readonly TimelineItem[];
  /** Everything at this zoom in order of time, for stepping from one to the next. */
  readonly sequence: readonly TimelineItem[];
  /** The days that `items` are good for. */
  readonly covers: TimeSpan;
  /** Pixels a day. */
  readonly scale: number;
  /** How far one can pan and zoom out. */
  readonly limits: TimeSpan;
}

const MOST_ITEMS = 120;
const MOST_LINES = 6;
/** By what share of its length the window is covered on either side. */
const MARGIN = 1 / 3;

export function buildTimelineView(input: TimelineInput): TimelineView {
  const { index, window, width } = input;
  const covers = padSpan(window, MARGIN);
  const limits = timelineLimits(index.extent);
  const scale = width / (window.end - window.start);
  const context = contextOf(input, limits, scale);
  const needs = candidatesByLane(input, context);
  let most = MOST_LINES;
  let crowding = 1;
  for (;;) {
    const lanes = buildLanes(needs(most, crowding), input);
    const sequence = lanes
      .flatMap((lane) => itemsOf(lane, context, crowding))
      .sort((a, b) => a.start - b.start || Number(a.key) - Number(b.key));
    const items = sequence.filter((item) => touches(item, covers, scale));
    if (items.length <= MOST_ITEMS || crowding > 64) return { lanes, items, sequence, covers, scale, limits };
    if (most > 2) most -= 1;
    else crowding *= 2;
  }
}

interface Context {
  readonly input: TimelineInput;
  readonly limits: TimeSpan;
  readonly scale: number;
  readonly placements: ReadonlyMap<number, Placement>;
  readonly colours: ReadonlyMap<string, string>;
  readonly candidates: Map<string, Candidate[]>;
  readonly labelOf: (candidate: Candidate) => string;
}

function contextOf(input: TimelineInput, limits: TimeSpan, scale: number): Context {
  const { index, palette } = input;
  const { rows, dataset } = index;
  const themes = dataset.themes.map(({ id }) => id);
  const familyOf = (row: number) => rows[row]?.family ?? 'event';
  return {
    input,
    limits,
    scale,
    placements: new Map(
      rows.flatMap(({ row, bounds, family }) =>
        bounds === null ? [] : [[row, placeRecord(bounds, family, index.extent, limits)]],
      ),
    ),
    colours: themeColours(palette, themes),
    candidates: new Map(),
    labelOf: ({ rows: own, kind }) =>
      own.length === 1 ? (rows[own[0] ?? -1]?.short ?? '') : bundleWords(own.length, kind, own.map(familyOf)),
  };
}

/** Sorts the shown records into lanes; what it returns says how many lines each lane would take. */
function candidatesByLane(input: TimelineInput, context: Context) {
  const { index, passing, mode, grouping } = input;
  for (const row of index.inTime) {
    const record = index.rows[row];
    const placement = context.placements.get(row);
    const passes = passing[row] ?? false;
    if (record === undefined || placement === undefined || (mode === 'only' && !passes)) continue;
    const lane = laneIdOf(record, grouping);
    if (lane === null) continue;
    const candidate: Candidate = {
      rows: [row],
      start: placement.start,
      end: placement.end,
      isStretch: placement.form === 'stretch',
      kind: record.kind,
      importance: record.importance,
      dim: !passes,
    };
    const own = context.candidates.get(lane);
    if (own === undefined) context.candidates.set(lane, [candidate]);
    else own.push(candidate);
  }
  return (most: number, crowding: number): LaneNeed[] =>
    laneOrder(index, grouping).flatMap(({ id, label }) => {
      const own = context.candidates.get(id);
      if (own === undefined) return [];
      const lines = linesNeeded(own, { ...packOptions(context), crowding });
      return [{ id, label, count: own.length, lines: Math.min(lines, most) }];
    });
}

const packOptions = ({ scale, labelOf, input }: Context) => ({ scale, labelOf, measureText: input.measureText });

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

function itemsOf(lane: Lane, context: Context, crowding: number): TimelineItem[] {
  const own = context.candidates.get(lane.id) ?? [];
  const packed = packLane(own, { ...packOptions(context), crowding, lines: lane.lines });
  return packed.map((each) => itemOf(each, lane, context));
}

function itemOf(packed: Packed, lane: Lane, context: Context): TimelineItem {
  const { rows } = context.input.index;
  const records = packed.rows.flatMap((row) => rows[row] ?? []);
  const placements = packed.rows.flatMap((row) => context.placements.get(row) ?? []);
  const [record] = records;
  const [placement] = placements;
  if (record === undefined || placement === undefined) throw new Error('An item without a record');
  const isBundle = records.length > 1;
  const hasLength = packed.isStretch;
  const looseStart = isBundle ? false : placement.looseStart;
  const looseEnd = isBundle ? false : placement.looseEnd;
  return {
    key: String(isBundle ? rows.length + record.row : record.row),
    ids: records.map(({ id }) => id),
    lane: lane.id,
    type: isBundle ? 'bundle' : placement.form === 'moment' ? 'moment' : 'range',
    drawn: packed.drawn,
    start: packed.start,
    end: packed.end,
    openStart: hasLength && placements.some(({ openStart }) => openStart),
    openEnd: hasLength && placements.some(({ openEnd }) => openEnd),
    looseStart,
    looseEnd,
    loose: looseStart || looseEnd,
    planned: records.every(({ planned }) => planned),
    bounds: isBundle ? null : record.bounds,
    label: context.labelOf(packed),
    labelPlace: packed.label,
    labelWidth: packed.labelWidth,
    name: isBundle ? bundleName(packed, context) : `${record.title}, ${KIND_LABELS[record.kind]}, ${record.when}`,
    colour: colourOf(records, context),
    shape: KIND_SHAPES[record.kind],
    dim: packed.dim,
    y: lane.padding + packed.line * LINE_HEIGHT,
  };
}

/** "12 commitments, April 2011". */
function bundleName(packed: Packed, context: Context): string {
  const monthOf = (day: DayNumber) => dayWords(day).replace(/^\d+ /, '');
  const starts = packed.rows.flatMap((row) => context.placements.get(row)?.start ?? []);
  const first = monthOf(Math.max(Math.min(...starts), context.limits.start));
  const last = monthOf(Math.max(...starts));
  return `${context.labelOf(packed)}, ${first === last ? first : `${first} – ${last}`}`;
}

/** The colour of the theme that all share; grey where they do not. */
function colourOf(records: readonly Row[], { colours, input }: Context): string {
  const themes = new Set(records.map((record) => record.themes[0] ?? ''));
  const [theme = ''] = themes;
  return themes.size === 1 ? (colours.get(theme) ?? input.palette.grey) : input.palette.grey;
}

function touches({ start, end, labelPlace, labelWidth }: TimelineItem, covers: TimeSpan, scale: number): boolean {
  const reach = (labelPlace === 'outside' ? labelWidth + 30 : 10) / scale;
  return start - 10 / scale < covers.end && end + reach > covers.start;
}
