import { expect, test } from 'vitest';
import type { Dataset, HistoryEvent } from '../../model/dataset/schema';
import { formatDay } from '../../model/dates/formatEdtf';
import type { TimeSpan } from '../../model/dates/timeSpan';
import { buildGraphIndex } from '../../model/index/buildGraphIndex';
import { buildRowSet, type RowSet } from '../../model/index/rowSet';
import { createRandom } from '../../model/testing/createRandom';
import { boundsAt } from '../../model/time/boundsColumns';
import type { LaneGrouping } from '../buildLanes';
import { buildTimelineView, type TimelineView } from '../buildTimelineView';
import { PALETTES } from '../palette';
import { placeRecord, timelineLimits } from '../placeRecord';
import type { TimelineBand, TimelineSegment } from './buildBand';
import { buildTimelineIndex, type TimelineIndex } from './buildTimelineIndex';
import { findSegment } from './findSegment';
import { rowsOfSegment } from './rowsOfSegment';
import { startBeyond } from './startBeyond';

const EVENTS = 4000;
const FIRST = -10_000;
const DAYS = 20_000;
const random = createRandom(7);
const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];

/** Half of all days fall into a burst of two hundred. */
function dateOf(): string {
  const day = Math.floor(FIRST + (random() < 0.5 ? random() ** 2 * 200 + 9000 : random() * DAYS));
  const text = formatDay(day);
  const shape = random();
  if (shape < 0.25) return `${text}/${formatDay(day + 1 + Math.floor(random() ** 3 * 2000))}`;
  if (shape < 0.3) return `${text}/..`;
  if (shape < 0.33) return `../${text}`;
  if (shape < 0.36) return `${text}/`;
  return shape < 0.45 ? text.slice(0, 7) : shape < 0.5 ? text.slice(0, 4) : text;
}

const labelled = (id: string) => ({ id, label: id });
const dataset: Dataset = {
  format: 'entente',
  version: 1,
  id: 'many',
  title: 'Many',
  description: 'A history of thousands.',
  opening: '1950/1980',
  themes: ['trade', 'law', 'health'].map(labelled),
  tracks: ['north', 'south', 'few'].map(labelled),
  sources: [],
  events: Array.from(
    { length: EVENTS },
    (_, i) =>
      ({
        kind: pick(['meeting', 'summit', 'launch']),
        id: `event-${i}`,
        title: `Event ${i}`,
        summary: 'One of many.',
        themes: [pick(['trade', 'trade', 'law', 'health'])],
        track: i % 200 === 0 ? 'few' : pick(['north', 'north', 'south']),
        date: { edtf: dateOf(), basis: 'stated' },
        citations: [{ source: 'paper', supports: 'all of it' }],
      }) as HistoryEvent,
  ),
  entities: [],
  relations: [],
  undertakings: [],
};
const index = buildGraphIndex(dataset);
const limits = timelineLimits(index.extent);
/** Each record by itself, without any of the columns. */
const records = dataset.events.map((event, row) => {
  const bounds = boundsAt(index.columns.bounds, row);
  if (bounds === null) throw new Error(`${event.id} has no date`);
  const { start, end } = placeRecord(bounds, 'event', index.extent, limits);
  return { row, id: event.id, start, end, lanes: { track: event.track, theme: event.themes[0], kind: event.kind } };
});

interface Case {
  readonly grouping: LaneGrouping;
  readonly mode: 'only' | 'dim';
  readonly passing: RowSet;
  readonly window: TimeSpan;
}

const cases = Array.from({ length: 60 }, (): Case => {
  const share = pick([1, 1, 0.5, 0.02]);
  const length = Math.exp(random() * Math.log(2 * DAYS));
  const start = FIRST - 2000 + random() * (DAYS + 2000);
  return {
    grouping: pick(['track', 'theme', 'kind']),
    mode: pick(['only', 'only', 'dim']),
    passing: buildRowSet(index.rowCount, () => random() < share),
    window: { start, end: start + Math.max(1, length) },
  };
});

function show({ grouping, mode, passing, window }: Case): { view: TimelineView; timeline: TimelineIndex } {
  const timeline = buildTimelineIndex(index, passing, mode, grouping);
  const view = buildTimelineView({
    timeline,
    window,
    width: 1000,
    height: 300,
    laneColumn: 132,
    palette: PALETTES.light,
    measureText: (text, size) => text.length * size * 0.5,
  });
  return { view, timeline };
}

/** What of a band is in sight: the segments that touch the window, and what goes on from before. */
const inSight = ({ segments, before }: TimelineBand, window: TimeSpan): TimelineSegment[] => [
  ...(before === null ? [] : [before]),
  ...segments.filter(({ start, end }) => end > window.start && start < window.end),
];

const touches = (span: TimeSpan, window: TimeSpan) => span.start < window.end && span.end > window.start;

test('every record that touches the window is in one item, bundle or segment, and in no two', () => {
  let told = 0;
  for (const each of cases) {
    const { view, timeline } = show(each);
    // A lane of a few records is held as a whole, also what has begun before and is gathered there.
    const whole = new Set(view.lanes.filter(({ count }) => count <= 100).map(({ id }) => id));
    const held = view.sequence.flatMap((stop) => ('count' in stop || !whole.has(stop.lane) ? [] : [stop]));
    const items = [...view.items.filter(({ lane }) => !whole.has(lane)), ...held].flatMap(({ ids, lane }) =>
      ids.map((id) => `${lane} ${id}`),
    );
    const segments = view.bands
      .flatMap((band) => inSight(band, each.window))
      .flatMap((segment) =>
        rowsOfSegment(timeline, segment, EVENTS).map((row) => `${segment.lane} ${index.idOf(row)}`),
      );
    told += segments.length;
    const shown = [...items, ...segments];
    expect(new Set(shown).size).toBe(shown.length);
    const wanted = records
      .filter((record) => each.mode === 'dim' || each.passing.has(record.row))
      .filter((record) => touches(record, each.window))
      .map((record) => `${record.lanes[each.grouping]} ${record.id}`);
    const all = new Set(shown);
    expect(wanted.filter((name) => !all.has(name))).toEqual([]);
  }
  expect(told).toBeGreaterThan(10_000);
});

test('the most that begin in a column is what a plain scan finds', () => {
  for (const each of cases.slice(0, 20)) {
    const { timeline } = show(each);
    const shown = records.filter(({ row }) => each.mode === 'dim' || each.passing.has(row));
    for (const days of [1, 9.7, 30.4375, 365, 40_000]) {
      const counts = new Map<string, number>();
      for (const { start, lanes } of shown) {
        const column = `${lanes[each.grouping]} ${Math.floor(start / days)}`;
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
      expect(timeline.mostIn(days)).toBe(Math.max(1, ...counts.values()));
    }
  }
});

test('counts are what a plain scan finds', () => {
  for (const each of cases) {
    const { view, timeline } = show(each);
    const shown = records.filter(({ row }) => each.mode === 'dim' || each.passing.has(row));
    for (const { id, count } of view.lanes) {
      expect(count).toBe(shown.filter(({ lanes }) => lanes[each.grouping] === id).length);
    }
    for (const { lane, segments, before } of view.bands) {
      const own = shown.filter(({ lanes }) => lanes[each.grouping] === lane);
      for (const segment of segments) {
        const begun = own.filter(({ start }) => start >= segment.start && start < segment.end);
        expect([segment.name, segment.count]).toEqual([segment.name, begun.length]);
      }
      if (before !== null) {
        const day = before.start;
        expect(rowsOfSegment(timeline, before, EVENTS)).toHaveLength(before.count);
        expect(before.count).toBe(own.filter(({ start, end }) => start < day && end > day).length);
      }
    }
  }
});

test('columns stand on the bottom of their lane, in its height, one beside the other', () => {
  const [each] = cases;
  if (each === undefined) throw new Error('No cases');
  const passing = buildRowSet(index.rowCount, () => true);
  const { view } = show({ ...each, passing, window: { start: FIRST, end: FIRST + DAYS } });
  expect(view.bands.length).toBeGreaterThan(0);
  for (const { order, marks } of view.bands) {
    const height = view.lanes[order]?.height ?? 0;
    const columns = new Map<number, number>();
    for (const mark of marks) {
      if (mark.type !== 'boxes') throw new Error('A band is of boxes');
      for (let i = 0; i < mark.boxes.length; i += 4) {
        const [x = 0, y = 0, , tall = 0] = mark.boxes.subarray(i, i + 4);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + tall).toBeCloseTo(height - (columns.get(x) ?? 0), 3);
        columns.set(x, (columns.get(x) ?? 0) + tall);
      }
    }
    expect(columns.size).toBeGreaterThan(100);
  }
});

test('panning moves no edge of a segment and changes no count', () => {
  const window = { start: FIRST + 1000, end: FIRST + 9000 };
  const passing = buildRowSet(index.rowCount, () => true);
  const [one, other] = [0, 1500].map((by) => {
    const { view } = show({
      grouping: 'track',
      mode: 'only',
      passing,
      window: { start: window.start + by, end: window.end + by },
    });
    return new Map(
      view.bands.flatMap(({ segments }) => segments).map(({ key, start, count }) => [key, [start, count]]),
    );
  });
  const common = [...(one?.keys() ?? [])].filter((key) => other?.has(key));
  expect(common.length).toBeGreaterThan(10);
  for (const key of common) expect(other?.get(key)).toEqual(one?.get(key));
});

test('the segment of a record is the one that holds it, and beyond a view one comes to where the next begins', () => {
  const passing = buildRowSet(index.rowCount, () => true);
  const window = { start: FIRST + 4000, end: FIRST + 6000 };
  const { view, timeline } = show({ grouping: 'theme', mode: 'only', passing, window });
  for (const band of view.bands) {
    for (const segment of inSight(band, window)) {
      for (const row of rowsOfSegment(timeline, segment, 5)) expect(findSegment(timeline, band, row)).toBe(segment);
    }
  }
  const starts = records.map(({ start }) => start);
  expect(startBeyond(timeline, window, 'after')).toBe(Math.min(...starts.filter((day) => day >= window.end)));
  expect(startBeyond(timeline, window, 'before')).toBe(Math.max(...starts.filter((day) => day < window.start)));
});
