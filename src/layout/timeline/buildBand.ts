/**
 * Owns what a crowded lane shows: columns of what begins when, in theme colours, over them one segment of the calendar
 * after another with its count, and what was under way before the first segment in sight.
 */
import { countText } from '../../model/countText';
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { Lane } from '../buildLanes';
import { gatheredWords, kindsIn } from '../bundleWords';
import type { Mark } from '../marks';
import type { TimelineIndex } from './buildTimelineIndex';
import type { CalendarSegment } from './calendarSegments';
import { countUnderWay, rowsStarting, rowsUnderWay } from './rowsOfLane';
import { countBefore } from './sortedDays';
import type { LaneColumns } from './wholeLanes';

/** Many records told by their number: those that begin in a segment, or `before`, those under way at its start. */
export interface TimelineSegment {
  /** Unlike the key of any item. */
  readonly key: string;
  readonly type: 'segment' | 'before';
  /** Id of the lane. */
  readonly lane: string;
  /** Day numbers, the end exclusive. */
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly count: number;
  /** The count, for those who see it: "1,204", and "← 137" of what goes on from before. */
  readonly label: string;
  /** The same for those who hear it: "1,204 events, March 1998". */
  readonly name: string;
}

export interface TimelineBand {
  /** Id of the lane, and its place among them. */
  readonly lane: string;
  readonly order: number;
  /** The columns, in pixels from the first day that the view covers and from the top of the lane. */
  readonly marks: readonly Mark[];
  /** Those that touch the days covered, in order of time. */
  readonly segments: readonly TimelineSegment[];
  /** Null where nothing is under way then. */
  readonly before: TimelineSegment | null;
}

/** What all bands of a view have in common. */
export interface BandView {
  readonly timeline: TimelineIndex;
  readonly window: TimeSpan;
  readonly covers: TimeSpan;
  /** Pixels a day. */
  readonly scale: number;
  /** By theme in the order of the data set, then of those without one, then of those that are dimmed. */
  readonly colours: readonly string[];
  /** Of all the days covered. */
  readonly segments: readonly CalendarSegment[];
}

/** Pixels of a column at the least, above the columns for the counts, and of the least column. */
const COLUMN = 4;
const COUNTS = 15;
const LEAST_COLUMN = 1.5;

/** The band of a lane of which every record near the window is told by number. */
export function buildBand(view: BandView, columns: LaneColumns, lane: Lane): TimelineBand {
  const { window, covers } = view;
  const first = view.segments.find(({ end }) => end > window.start)?.start ?? covers.start;
  return {
    lane: lane.id,
    order: lane.order,
    marks: columnMarks(view, columns, lane),
    segments: view.segments.flatMap((segment) => segmentOf(view, columns, lane, segment)),
    before: buildBefore(view, columns, lane, first, ''),
  };
}

function segmentOf(
  { timeline }: BandView,
  columns: LaneColumns,
  lane: Lane,
  { start, end, key, words }: CalendarSegment,
): TimelineSegment[] {
  const rows = rowsStarting(columns, { start, end });
  if (rows.length === 0) return [];
  return [
    {
      key: `s${lane.order}-${key}`,
      type: 'segment',
      lane: lane.id,
      start,
      end,
      count: rows.length,
      label: countText(rows.length),
      // Within a gesture it is not asked for, and to look at the kinds of all records takes longer than the rest.
      get name() {
        return `${gatheredWords(rows.length, kindsIn(timeline.index, rows))}, ${words}`;
      },
    },
  ];
}

/** What began before `day` and is still under way then, as one; null where there is nothing. Its count is told with `words`. */
export function buildBefore(
  { timeline }: Pick<BandView, 'timeline'>,
  columns: LaneColumns,
  lane: Pick<Lane, 'id' | 'order'>,
  day: DayNumber,
  words: '' | ' from before',
): TimelineSegment | null {
  const count = countUnderWay(columns, day);
  if (count === 0) return null;
  const name = gatheredWords(count, kindsIn(timeline.index, rowsUnderWay(columns, timeline, day)));
  return {
    key: `b${lane.order}`,
    type: 'before',
    lane: lane.id,
    start: day,
    end: day + 1,
    count,
    label: `← ${countText(count)}${words}`,
    name: `${name} from before that go on`,
  };
}

/** Days of a column: a power of two, so that columns stay put while one pans, and at most double from zoom to zoom. */
const columnDays = (scale: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(COLUMN / scale)));

/** Columns on the bottom of the lane, as high as the square root of what begins in them, parted by theme. */
function columnMarks({ timeline, covers, scale, colours }: BandView, { themes }: LaneColumns, lane: Lane): Mark[] {
  const days = columnDays(scale);
  const from = Math.floor(covers.start / days);
  const count = Math.ceil(covers.end / days) - from;
  const room = lane.height - COUNTS;
  const most = timeline.mostIn(days);
  const totals = new Uint32Array(count);
  const counted = themes.map((starts) => countColumns(starts, from, count, days, totals));
  const tops = new Float64Array(count).fill(lane.height);
  return themes.flatMap((_, theme): Mark[] => {
    const own = counted[theme];
    if (own === undefined) return [];
    const boxes: number[] = [];
    for (let column = 0; column < count; column++) {
      const share = own[column] ?? 0;
      if (share === 0) continue;
      const total = totals[column] ?? share;
      const height = Math.max(LEAST_COLUMN, Math.sqrt(total / most) * room) * (share / total);
      const left = Math.round(((from + column) * days - covers.start) * scale);
      const right = Math.round(((from + column + 1) * days - covers.start) * scale);
      const top = (tops[column] ?? 0) - height;
      tops[column] = top;
      boxes.push(left, top, right - left, height);
    }
    if (boxes.length === 0) return [];
    return [{ type: 'boxes', id: null, opacity: 1, fill: colours[theme] ?? '', boxes: Float32Array.from(boxes) }];
  });
}

/** How many of the starts are in each column, added to the totals; null where none is. */
function countColumns(
  starts: Float64Array,
  from: number,
  count: number,
  days: number,
  totals: Uint32Array,
): Uint32Array | undefined {
  let before = countBefore(starts, from * days);
  if (before === countBefore(starts, (from + count) * days)) return undefined;
  const own = new Uint32Array(count);
  for (let column = 0; column < count; column++) {
    const until = countBefore(starts, (from + column + 1) * days, before);
    own[column] = until - before;
    totals[column] = (totals[column] ?? 0) + until - before;
    before = until;
  }
  return own;
}
