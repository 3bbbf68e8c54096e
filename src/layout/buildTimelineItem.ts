/** Owns what the timeline is told of one record or bundle: where it stands, how it looks, and what it is called. */
import type { DateBounds } from '../model/dates/dateBounds';
import { dayWords } from '../model/dates/dateWords';
import type { DayNumber } from '../model/dates/dayNumber';
import type { Row } from '../model/index/rows';
import type { Lane } from './buildLanes';
import type { Candidate, Packed } from './packLane';
import { KIND_SHAPES, type Shape } from './palette';
import type { Placement } from './placeRecord';

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
  /** Has a beginning or an end that nobody knows. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  readonly looseStart: boolean;
  readonly looseEnd: boolean;
  /** Whether it has a core: days on which it is, or was, for certain. */
  readonly hasCore: boolean;
  /** Pixels over which a loose end fades: what is possible there and not certain; without a core, its soft edge. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** `~` and `?`: near this date, and a date that is doubted. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly planned: boolean;
  readonly label: string;
  readonly labelPlace: Packed['label'];
  /** Pixels. */
  readonly labelWidth: number;
  /** Pixels that are free on its line before it: room for a label that the window's end would cut. */
  readonly roomBefore: number;
  /** For those who hear it: title, kind and date, or what a bundle holds and when. */
  readonly name: string;
  readonly colour: string;
  readonly shape: Shape;
  readonly dim: boolean;
  /** Pixels from the top of its lane to the top of its line. */
  readonly y: number;
}

export interface ItemContext {
  readonly rowOf: (row: number) => Row | undefined;
  /** Rows that there are. */
  readonly rowCount: number;
  readonly placementOf: (row: number) => Placement | null;
  /** Pixels a day. */
  readonly scale: number;
  /** By theme, and of what has several. */
  readonly colours: ReadonlyMap<string, string>;
  readonly mixedColour: string;
  readonly labelOf: (candidate: Candidate) => string;
}

/** Pixels that the fading of a loose end has at least, and of the soft edge of what has no core and a limit there. */
const LEAST_FADE = 5;
const SOFT_EDGE = 9;

/** The item of what was packed into a lane whose lines are `lineHeight` pixels apart. */
export function buildTimelineItem(packed: Packed, lane: Lane, lineHeight: number, context: ItemContext): TimelineItem {
  const { rowOf, rowCount, scale } = context;
  const records = packed.rows.flatMap((row) => rowOf(row) ?? []);
  const placements = packed.rows.flatMap((row) => context.placementOf(row) ?? []);
  const [record] = records;
  const [placement] = placements;
  if (record === undefined || placement === undefined) throw new Error('An item without a record');
  const isBundle = records.length > 1;
  // What a bundle stands for is told by its number; how sure each date in it is, once it is opened.
  const single = isBundle ? null : placement;
  const bounds = isBundle ? null : record.bounds;
  return {
    key: String(isBundle ? rowCount + record.row : record.row),
    ids: records.map(({ id }) => id),
    lane: lane.id,
    type: isBundle ? 'bundle' : placement.form === 'moment' ? 'moment' : 'range',
    drawn: packed.drawn,
    start: packed.start,
    end: packed.end,
    openStart: packed.isStretch && placements.some(({ openStart }) => openStart),
    openEnd: packed.isStretch && placements.some(({ openEnd }) => openEnd),
    unknownStart: single?.unknownStart ?? false,
    unknownEnd: single?.unknownEnd ?? false,
    looseStart: single?.looseStart ?? false,
    looseEnd: single?.looseEnd ?? false,
    hasCore: single === null || single.core !== null,
    ...fadesOf(single, bounds, scale),
    approximate: bounds?.approximate ?? false,
    uncertain: bounds?.uncertain ?? false,
    planned: records.every(({ planned }) => planned),
    label: context.labelOf(packed),
    labelPlace: packed.label,
    labelWidth: packed.labelWidth,
    roomBefore: packed.roomBefore,
    name: isBundle
      ? bundleName(context.labelOf(packed), placements)
      : `${record.title}, ${record.kindLabel}, ${record.when}`,
    colour: colourOf(records, context),
    shape: KIND_SHAPES[record.kind],
    dim: packed.dim,
    y: lane.padding + packed.line * lineHeight,
  };
}

type Fades = Pick<TimelineItem, 'fadeStart' | 'fadeEnd'>;

/** How far the ends fade, in pixels: down to the core, or without one, over a soft edge where the date has a limit. */
function fadesOf(placement: Placement | null, bounds: DateBounds | null, scale: number): Fades {
  if (placement === null || bounds === null) return { fadeStart: 0, fadeEnd: 0 };
  const { start, end, core, looseStart, looseEnd } = placement;
  if (core === null) {
    const beyond = ((end - start) * scale) / 2;
    return {
      fadeStart: Number.isFinite(bounds.startMin) ? SOFT_EDGE : beyond,
      fadeEnd: Number.isFinite(bounds.endMax) ? SOFT_EDGE : beyond,
    };
  }
  return {
    fadeStart: looseStart ? Math.max(LEAST_FADE, (core.start - start) * scale) : 0,
    fadeEnd: looseEnd ? Math.max(LEAST_FADE, (end - core.end) * scale) : 0,
  };
}

/** "12 commitments, April 2011": the months in which the first and the last of a bundle begin. */
function bundleName(label: string, placements: readonly Placement[]): string {
  const starts = placements.flatMap(({ start, openStart }) => (openStart ? [] : [start]));
  if (starts.length === 0) return label;
  const [first, last] = [monthOf(Math.min(...starts)), monthOf(Math.max(...starts))];
  return `${label}, ${first === last ? first : `${first} – ${last}`}`;
}

const monthOf = (day: DayNumber): string => dayWords(day).replace(/^\d+ /, '');

/** The colour of the theme that all share, or the one for what has several. */
function colourOf(records: readonly Row[], { colours, mixedColour }: ItemContext): string {
  const themes = new Set(records.map(({ themes: [first = ''] }) => first));
  const [theme = ''] = themes;
  return themes.size === 1 ? (colours.get(theme) ?? mixedColour) : mixedColour;
}
