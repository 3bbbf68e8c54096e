import { expect, test } from 'vitest';
import type { Dataset, HistoryEvent } from '../model/dataset/schema';
import { toDayNumber } from '../model/dates/dayNumber';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { allRows, someRows } from '../model/index/rowSet';
import type { LaneGrouping } from './buildLanes';
import { buildTimelineView, type TimelineInput, type TimelineStop } from './buildTimelineView';
import { PALETTES } from './palette';
import { stepItem } from './stepItem';
import { buildTimelineIndex } from './timeline/buildTimelineIndex';

const CITATIONS = [{ source: 'paper', supports: 'all of it' }];

const event = (id: string, edtf: string, more: Partial<HistoryEvent> = {}): HistoryEvent =>
  ({
    kind: 'meeting',
    id,
    title: `Title of ${id}`,
    summary: 'What it was.',
    themes: ['crime'],
    track: 'summits',
    date: { edtf, basis: 'stated' },
    citations: CITATIONS,
    ...more,
  }) as HistoryEvent;

const dataset = (events: readonly HistoryEvent[]): Dataset => ({
  format: 'entente',
  version: 1,
  id: 'sample',
  title: 'Sample',
  description: 'A sample.',
  opening: '2010/2014',
  themes: [
    { id: 'crime', label: 'Crime' },
    { id: 'names', label: 'Names' },
  ],
  tracks: [
    { id: 'summits', label: 'Summits' },
    { id: 'groups', label: 'Groups' },
    { id: 'undertakings', label: 'Undertakings' },
  ],
  sources: [],
  events: [...events],
  entities: [
    {
      kind: 'group',
      id: 'group',
      title: 'The group',
      summary: 'A group.',
      themes: ['names', 'crime'],
      existence: { edtf: '2010-11-20/..', basis: 'stated' },
      track: 'groups',
      citations: CITATIONS,
    },
    {
      kind: 'person',
      id: 'nowhere',
      title: 'Nowhere',
      summary: 'Dated, but in no track.',
      themes: ['crime'],
      existence: { edtf: '2010/2012', basis: 'stated' },
      citations: CITATIONS,
    },
  ],
  relations: [],
  undertakings: Array.from({ length: 20 }, (_, i) => ({
    kind: 'commitment' as const,
    id: `promise-${i}`,
    title: `Promise number ${i}`,
    summary: 'A promise.',
    themes: ['crime'],
    by: ['group'],
    at: 'lisbon',
    made: { edtf: '2011-04-14', basis: 'stated' as const },
    outcomes: [],
    citations: CITATIONS,
  })),
});

const EVENTS: readonly HistoryEvent[] = [
  event('lisbon', '2010-11-20', { kind: 'summit' }),
  event('pair', '2011-04-14/2011-04-15'),
  event('loose', '2012'),
  event('plan', '../2011-12-31', { planned: true }),
  event('brussels', '2014-03-26', { kind: 'summit', themes: ['names'] }),
];

interface More extends Partial<Omit<TimelineInput, 'timeline'>> {
  /** Rows that pass; all where it is left out. */
  readonly passing?: readonly number[];
  readonly mode?: 'only' | 'dim';
  readonly grouping?: LaneGrouping;
}

function view({ passing, mode = 'only', grouping = 'track', ...more }: More = {}, events = EVENTS) {
  const index = buildGraphIndex(dataset(events));
  const rows = passing === undefined ? allRows(index.rowCount) : someRows(index.rowCount, passing);
  const shown = buildTimelineView({
    timeline: buildTimelineIndex(index, rows, mode, grouping),
    window: { start: toDayNumber(2010), end: toDayNumber(2015) },
    width: 740,
    height: 300,
    laneColumn: 132,
    palette: PALETTES.light,
    measureText: (text, size) => text.length * size * 0.5,
    ...more,
  });
  const records = shown.sequence.flatMap((stop) => ('count' in stop ? [] : [stop]));
  return { ...shown, records };
}

test('lanes stand in the order of the data set, and only those with something to show', () => {
  expect(view().lanes.map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Summits 5',
    'Groups 1',
    'Undertakings 20',
  ]);
  expect(view({ grouping: 'theme' }).lanes.map(({ label }) => label)).toEqual(['Crime', 'Names']);
  expect(view({ grouping: 'kind' }).lanes.map(({ id }) => id)).toEqual([
    'summit',
    'meeting',
    'person',
    'group',
    'commitment',
  ]);
  const onlyLisbon = view({ passing: [0] });
  expect(onlyLisbon.lanes.map(({ id }) => id)).toEqual(['summits']);
  expect(onlyLisbon.items.map(({ ids }) => ids)).toEqual([['lisbon']]);
});

test('a record stands in the lane of its first theme, and without a track in no lane of tracks', () => {
  expect(view({ grouping: 'theme' }).records.find(({ ids }) => ids[0] === 'group')?.lane).toBe('names');
  expect(view().records.some(({ ids }) => ids.includes('nowhere'))).toBe(false);
});

test('what does not pass is dimmed where it is not left out', () => {
  const { records } = view({ passing: [0], mode: 'dim' });
  expect(records.filter(({ dim }) => !dim).map(({ ids }) => ids[0])).toEqual(['lisbon']);
  expect(records.flatMap(({ ids }) => ids)).toHaveLength(26);
});

test('twenty undertakings of one day come out as one bundle, which says so', () => {
  const bundle = view().items.find(({ lane }) => lane === 'undertakings');
  expect(bundle?.type).toBe('bundle');
  expect(bundle?.ids).toHaveLength(20);
  expect(bundle?.label).toBe('20 commitments');
  expect(bundle?.name).toBe('20 commitments, April 2011');
});

test('an item tells what it is: its key, form, ends and certainty', () => {
  const { records } = view({ height: 900 });
  const find = (id: string) => records.find(({ ids }) => ids[0] === id);
  expect(find('lisbon')).toMatchObject({ key: '0', type: 'moment', drawn: 'glyph', shape: 'diamond', hasCore: true });
  expect(find('lisbon')?.name).toBe('Title of lisbon, Summit, 20 November 2010');
  expect(find('loose')).toMatchObject({ type: 'range', drawn: 'bar', looseStart: true, looseEnd: true });
  expect(find('plan')).toMatchObject({ planned: true, hasCore: false });
  expect(find('group')).toMatchObject({ openStart: false, openEnd: true, colour: PALETTES.light.themes[1] });
});

test('only what is near the window is handed over, never more than 120 items, all with finite dates', () => {
  const many = Array.from({ length: 900 }, (_, i) => event(`event-${i}`, `${1900 + (i % 110)}-0${1 + (i % 9)}-11`));
  for (const [from, until] of [
    [1900, 2014],
    [1950, 1955],
    [2003, 2004],
  ] as const) {
    const window = { start: toDayNumber(from), end: toDayNumber(until) };
    const { items, bands, covers } = view({ window, grouping: 'kind' }, [...EVENTS, ...many]);
    expect(items.length + bands.flatMap(({ segments }) => segments).length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(120);
    expect(items.every(({ start, end }) => Number.isFinite(start) && Number.isFinite(end) && start < end)).toBe(true);
    expect(covers.start).toBeLessThan(window.start);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  }
});

test('moving the window a little leaves every item on its line', () => {
  const placed = (shift: number) => {
    const window = { start: toDayNumber(2010) + shift, end: toDayNumber(2015) + shift };
    return new Map(view({ window }).records.map(({ key, y, labelPlace }) => [key, `${y} ${labelPlace}`]));
  };
  expect(placed(200)).toEqual(placed(0));
});

test('arrow keys step through time, and between lanes to what is nearest', () => {
  const idOf = (stop: TimelineStop | null) => (stop === null || 'count' in stop ? null : stop.ids[0]);
  const shown = view({ height: 900 });
  const first = stepItem(shown, null, 'after', toDayNumber(2010));
  expect(idOf(first)).toBe('lisbon');
  const second = stepItem(shown, first, 'after', 0);
  expect(idOf(second)).toBe('group');
  expect(idOf(stepItem(shown, second, 'before', 0))).toBe('lisbon');
  expect(stepItem(shown, first, 'before', 0)).toBeNull();
  const below = stepItem(shown, second, 'below', 0);
  expect(below?.lane).toBe('undertakings');
  expect(stepItem(shown, below, 'below', 0)).toBeNull();
  expect(idOf(stepItem(shown, second, 'above', 0))).toBe('lisbon');
});
