/** Owns what was aimed at: each line of the table of targets, held against what was measured. */
import type { Reading, Readings } from './readings';
import { DEFAULT_HISTORY, eventsSubject, gestureSubject, graphSubject } from './subjects';
import { markdownTable, readingWords, type Unit } from './tables';

type Medians = Pick<Readings, 'median'>;

interface Aim {
  readonly name: string;
  readonly unit: Unit;
  /** The most that meets the target, at 10,000 and at 100,000 events. */
  readonly most: readonly [number, number];
  readonly measured: (medians: Medians, events: number, nodes: number) => Reading | null;
}

const SIZES = [
  { events: 10_000, nodes: 5000 },
  { events: 100_000, nodes: 50_000 },
] as const;
const GESTURES = ['wheel', 'drag'] as const;

/** The greatest; where one gave no number, that; null where one was not measured. */
export function worstOf(readings: readonly (Reading | null)[]): Reading | null {
  if (readings.includes(null) || readings.length === 0) return null;
  const failed = readings.find((reading) => typeof reading !== 'number');
  return failed ?? Math.max(...readings.filter((reading) => typeof reading === 'number'));
}

const onGraph = (metric: string) => (medians: Medians, _: number, nodes: number) =>
  medians.median(graphSubject(nodes), metric);
const onGraphGestures = (metric: string) => (medians: Medians, _: number, nodes: number) =>
  worstOf(GESTURES.map((gesture) => medians.median(gestureSubject(graphSubject(nodes), 'graph', gesture), metric)));
const onEvents =
  (...metrics: string[]) =>
  (medians: Medians, events: number) =>
    worstOf(metrics.map((metric) => medians.median(eventsSubject(events), metric)));

const GRAPH = 'graph of 5,000 · 50,000 nodes';
const AIMS: readonly Aim[] = [
  { name: 'first items after data-ready', unit: 'ms', most: [200, 350], measured: onEvents('timeline') },
  {
    name: 'timeline, p95 frame to the empty page’s, the worse of wheel and drag',
    unit: 'ratio',
    most: [1.2, 1.3],
    measured: (medians, events) =>
      worstOf(
        GESTURES.map((gesture) => medians.median(gestureSubject(eventsSubject(events), 'timeline', gesture), 'ratio')),
      ),
  },
  { name: `${GRAPH}: first useful picture`, unit: 'ms', most: [300, 2000], measured: onGraph('graph') },
  { name: `${GRAPH}: settled`, unit: 'ms', most: [1500, 15_000], measured: onGraph('settled') },
  { name: `${GRAPH}: main thread blocked until then`, unit: 'ms', most: [100, 400], measured: onGraph('blockedAfter') },
  {
    name: `${GRAPH}: p95 frame, the worse of pan and zoom`,
    unit: 'ratio',
    most: [1.1, 1.2],
    measured: onGraphGestures('ratio'),
  },
  {
    name: `${GRAPH}: crisp after a gesture, the later of pan and zoom`,
    unit: 'ms',
    most: [150, 700],
    measured: onGraphGestures('crisp'),
  },
  { name: 'with the events as nodes too: settled', unit: 'ms', most: [5000, 60_000], measured: onEvents('settled') },
  { name: 'hover to highlight', unit: 'ms', most: [33, 50], measured: onEvents('hover') },
  { name: 'filter or as-of change to drawn', unit: 'ms', most: [50, 120], measured: onEvents('facet', 'asOf') },
  { name: 'search key to results', unit: 'ms', most: [30, 80], measured: onEvents('search') },
  { name: 'heap after load, with array buffers', unit: 'MB', most: [60, 350], measured: onEvents('heap') },
];

/** “met”, “not met”, or “not measured”; what gave no answer in time has not met its target. */
export function verdict(reading: Reading | null, most: number): string {
  if (reading === null) return 'not measured';
  return typeof reading === 'number' && reading <= most ? 'met' : 'not met';
}

/** The table “What was aimed at”. */
export function targetsTable(medians: Medians, limitMs: number): string {
  const rows = AIMS.map(({ name, unit, most, measured }) => [
    name,
    ...SIZES.flatMap(({ events, nodes }, i) => {
      const reading = measured(medians, events, nodes);
      const aim = most[i] ?? 0;
      return [`≤ ${readingWords(aim, unit, limitMs)}`, readingWords(reading, unit, limitMs), verdict(reading, aim)];
    }),
  ]);
  const opened = medians.median(DEFAULT_HISTORY, 'both');
  const first = ['default history: page open to both views drawn', '≤ 1000 ms', readingWords(opened, 'ms', limitMs)];
  return markdownTable(
    ['', '10,000 events: aim', 'measured', '', '100,000 events: aim', 'measured', ''],
    [...rows, [...first, verdict(opened, 1000), '', '', '']],
  );
}
