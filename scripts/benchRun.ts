/** Owns the order of the bench: what is opened, measured and told. `npm run bench -- --only=load --sizes=1000 --runs=1` */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureAnswers } from './bench/measureAnswers';
import { measureHeap, measureLoad } from './bench/measureLoad';
import { measurePlayback } from './bench/measurePlayback';
import { measureBareParser, measureTables } from './bench/measureTables';
import { measureGraph, measureTimeline } from './bench/measureViews';
import { measureEmpty, measureVis } from './bench/measureVis';
import { type BenchPage, browserWords, openBrowser } from './bench/openBrowser';
import { parseBenchOptions, type Section } from './bench/options';
import { createReadings, type Reading } from './bench/readings';
import { placeReport, reportText } from './bench/report';
import { serveBench } from './bench/serveBench';
import {
  DEFAULT_HISTORY,
  EMPTY_PAGE,
  eventsSubject,
  gestureSubject,
  graphSubject,
  LINKS_A_NODE,
  PLAYBACK,
  tableSubject,
  visSubject,
} from './bench/subjects';
import { withRatio } from './bench/tables';
import { attempt } from './bench/withinLimit';
import { run as runCommand } from './run.mjs';

const PORT = 4320;
const SEED = 1;
const DEFAULT_DATA = 'data/eu-us-cyber-cooperation.json';
const DOC = 'docs/performance.md';
const PLAYBACK_SECONDS = 60;
const TABLE_ROWS = [10_000, 100_000] as const;
/** Events of the data sets that are nearly all graph. */
const EVENTS_OF_GRAPH = 100;
/** The drag first, while the window is the one that the data set opens on, however far the wheel then gets. */
const GESTURES = ['drag', 'wheel'] as const;

const options = parseBenchOptions(process.argv.slice(2));
const { sizes, graphs, sections, runs, seconds, limitMs } = options;
const readings = createReadings();
const wants = (...some: Section[]) => some.some((section) => sections.has(section));
const tell = (text: string) => console.error(text);

/** What a bench of a pure part prints, under a heading; empty text where there is no such bench. */
function printedBy(script: string, heading: string): string {
  if (!existsSync(script)) return '';
  const { stdout, status } = spawnSync('node', ['scripts/runTypeScript.mjs', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) tell(`${script} failed`);
  return `## ${heading}\n\n${stdout.trim()}`;
}

/** Measures in a browser of its own; what fails there is told, and the bench goes on. */
async function inBrowser(what: string, measure: (bench: BenchPage) => Promise<void>): Promise<void> {
  tell(what);
  const bench = await openBrowser(limitMs);
  try {
    await measure(bench);
  } catch (error) {
    tell(`${what}: ${String(error)}`);
  } finally {
    await bench.close();
  }
}

interface History {
  readonly subject: string;
  readonly address: string;
  /** Of records that the graph shows, some thousands at the most. */
  readonly ids: readonly string[];
}

/** The entities first, which are the better known the lower their number, then the events. */
const GENERATED_IDS = ['entity', 'event'].flatMap((word) => Array.from({ length: 2000 }, (_, i) => `${word}-${i}`));

function defaultIds(): readonly string[] {
  const { entities, events } = JSON.parse(readFileSync(DEFAULT_DATA, 'utf8')) as Record<string, { id: string }[]>;
  return [...(entities ?? []), ...(events ?? [])].map(({ id }) => id);
}

const unanswered = new Set<string>();

async function measureHistory(
  bench: BenchPage,
  { subject, address, ids }: History,
  emptyP95: Reading | null,
): Promise<void> {
  const { isDrawn, isSettled, metrics } = await measureLoad(bench, address, limitMs, ['timeline', 'graph', 'settled']);
  readings.add(subject, metrics);
  if (!isSettled) unanswered.add(subject);
  if (!isDrawn) return;
  if (wants('load') && isSettled) readings.add(subject, await attempt('heap', ['heap'], () => measureHeap(bench)));
  // Before the gestures, while the whole graph is in view.
  if (wants('answers') && isSettled) readings.add(subject, await measureAnswers(bench, ids));
  const views = (['timeline', 'graph'] as const).filter((view) => wants(view));
  for (const view of views) {
    for (const gesture of GESTURES) {
      const how = { gesture, seconds, isSettled };
      const metrics = await (view === 'timeline' ? measureTimeline(bench, how) : measureGraph(bench, how, ids));
      readings.add(gestureSubject(subject, view, gesture), withRatio(metrics, emptyP95));
    }
  }
}

const printed = [
  ...(wants('layout') ? [printedBy('scripts/benchLayout.ts', 'Layout')] : []),
  ...(wants('queries') ? [printedBy('scripts/benchQueries.ts', 'Window queries')] : []),
].filter((text) => text !== '');

const histories: History[] = [];
if (wants('load', 'timeline', 'graph', 'answers', 'vis', 'playback', 'tables')) {
  const server = await serveBench(PORT);
  const at = (data: string) => `${server.address}?data=${data}`;
  if (wants('load', 'timeline', 'graph', 'answers')) {
    histories.push({ subject: DEFAULT_HISTORY, address: server.address, ids: defaultIds() });
    for (const events of sizes) {
      const data = server.addHistory(`events-${events}`, { events, seed: SEED });
      histories.push({ subject: eventsSubject(events), address: at(data), ids: GENERATED_IDS });
    }
    for (const nodes of wants('load', 'graph', 'answers') ? graphs : []) {
      const size = { events: EVENTS_OF_GRAPH, entities: nodes - EVENTS_OF_GRAPH, relations: nodes * LINKS_A_NODE };
      const data = server.addHistory(`graph-${nodes}`, { ...size, seed: SEED });
      histories.push({ subject: graphSubject(nodes), address: at(data), ids: GENERATED_IDS });
    }
  }
  const items = new Map(
    wants('vis') ? sizes.map((events) => [events, server.addItems(`items-${events}`, { events, seed: SEED })]) : [],
  );
  const tables = wants('tables') ? TABLE_ROWS.map((rows) => ({ rows, ...server.addTable(rows, SEED) })) : [];
  for (let pass = 1; pass <= runs; pass++) {
    const run = `Run ${pass} of ${runs}`;
    for (const { rows, address, file } of tables) {
      const subject = tableSubject(rows);
      let bare = 0;
      await inBrowser(`${run}: ${subject}, bare parser`, async (bench) => {
        bare = await measureBareParser(bench, `${server.address}vis/tables.html?table=../${address}`);
      });
      await inBrowser(`${run}: ${subject}`, async (bench) => {
        if (bare > 0) readings.add(subject, await measureTables(bench, server.address, file, bare));
      });
    }
    if (!wants('load', 'timeline', 'graph', 'answers', 'vis')) continue;
    let emptyP95: Reading | null = null;
    await inBrowser(`${run}: ${EMPTY_PAGE}`, async (bench) => {
      const empty = await measureEmpty(bench, `${server.address}vis/empty.html`, seconds);
      emptyP95 = empty['p95'] ?? null;
      readings.add(EMPTY_PAGE, withRatio(empty, emptyP95));
    });
    for (const history of histories.filter(({ subject }) => !unanswered.has(subject))) {
      await inBrowser(`${run}: ${history.subject}`, (bench) => measureHistory(bench, history, emptyP95));
    }
    for (const [events, address] of items) {
      const subject = visSubject(events);
      if (unanswered.has(subject)) continue;
      await inBrowser(`${run}: ${subject}`, async (bench) => {
        const { load, ...gestures } = await measureVis(bench, `${server.address}vis/?items=../${address}`, seconds);
        readings.add(subject, load);
        for (const gesture of GESTURES) {
          readings.add(gestureSubject(subject, null, gesture), withRatio(gestures[gesture], emptyP95));
        }
        if (typeof load['timeline'] !== 'number' || gestures.wheel['p95'] === 'over the limit') unanswered.add(subject);
      });
    }
  }
  if (wants('playback')) {
    await inBrowser(PLAYBACK, async (bench) => {
      readings.add(PLAYBACK, await measurePlayback(bench, server.address, PLAYBACK_SECONDS));
    });
  }
  await server.close();
}

const report = reportText({
  readings,
  histories: histories.map(({ subject }) => subject),
  tables: TABLE_ROWS.map(tableSubject),
  visSizes: sizes.map(visSubject),
  gesturesOf: (subject) =>
    (['timeline', 'graph'] as const).flatMap((view) =>
      GESTURES.map((gesture) => gestureSubject(subject, view, gesture)),
    ),
  visGesturesOf: (subject) => GESTURES.map((gesture) => gestureSubject(subject, null, gesture)),
  printed,
  machine: `${cpus().length} cores, Node ${process.versions.node} and ${await browserWords()}`,
  runs,
  seconds,
  limitMs,
});
console.log(report);
if (options.writes) {
  writeFileSync(DOC, placeReport(readFileSync(DOC, 'utf8'), report));
  runCommand('npx', ['--no-install', 'biome', 'format', '--write', DOC]);
}
