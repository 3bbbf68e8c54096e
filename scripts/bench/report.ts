/** Owns the report of the bench: its tables in order, and where they stand in the docs. */
import type { Readings } from './readings';
import { EMPTY_PAGE, PLAYBACK } from './subjects';
import { type Column, readingsTable } from './tables';
import { targetsTable } from './targets';

const LOAD: readonly Column[] = [
  { heading: 'page open to data-ready', metric: 'ready', unit: 'ms' },
  { heading: 'first items', metric: 'timeline', unit: 'ms' },
  { heading: 'first graph', metric: 'graph', unit: 'ms' },
  { heading: 'settled', metric: 'settled', unit: 'ms' },
  { heading: 'blocked before data-ready', metric: 'blockedBefore', unit: 'ms' },
  { heading: 'blocked until settled', metric: 'blockedAfter', unit: 'ms' },
  { heading: 'heap', metric: 'heap', unit: 'MB' },
  { heading: 'workers’ heap', metric: 'workersHeap', unit: 'MB' },
];
const FRAMES: readonly Column[] = [
  { heading: 'median', metric: 'median', unit: 'ms' },
  { heading: 'p95', metric: 'p95', unit: 'ms' },
  { heading: 'to the empty page', metric: 'ratio', unit: 'ratio' },
  { heading: 'worst', metric: 'worst', unit: 'ms' },
  { heading: 'blocked', metric: 'blocked', unit: 'ms' },
  { heading: 'crisp after', metric: 'crisp', unit: 'ms' },
];
const ANSWERS: readonly Column[] = [
  { heading: 'hover to highlight', metric: 'hover', unit: 'ms' },
  { heading: 'facet to drawn', metric: 'facet', unit: 'ms' },
  { heading: 'as-of to drawn', metric: 'asOf', unit: 'ms' },
  { heading: 'search key to results', metric: 'search', unit: 'ms' },
  { heading: 'the first key', metric: 'searchFirst', unit: 'ms' },
];
const OPENED: readonly Column[] = [
  { heading: 'bare parser', metric: 'bare', unit: 'ms' },
  { heading: 'chosen to data-ready', metric: 'ready', unit: 'ms' },
  { heading: 'chosen to timeline', metric: 'drawn', unit: 'ms' },
  { heading: 'to the bare parser', metric: 'ratio', unit: 'ratio' },
  { heading: 'longest task', metric: 'longest', unit: 'ms' },
  { heading: 'heap', metric: 'heap', unit: 'MB' },
  { heading: 'workers’ heap', metric: 'workersHeap', unit: 'MB' },
];
const PLAYED: readonly Column[] = [
  { heading: 'frames', metric: 'frames', unit: 'count' },
  { heading: 'over 33 ms', metric: 'late', unit: 'count' },
  { heading: 'p95', metric: 'p95', unit: 'ms' },
  { heading: 'worst', metric: 'worst', unit: 'ms' },
  { heading: 'heap after 5 s', metric: 'heapBefore', unit: 'MB' },
  { heading: 'heap at the end', metric: 'heapAfter', unit: 'MB' },
];

export interface ReportParts {
  readonly readings: Readings;
  /** Data sets in the order of the tables. */
  readonly histories: readonly string[];
  readonly tables: readonly string[];
  readonly visSizes: readonly string[];
  readonly gesturesOf: (subject: string) => readonly string[];
  readonly visGesturesOf: (subject: string) => readonly string[];
  /** What the benches of the pure parts have printed. */
  readonly printed: readonly string[];
  readonly machine: string;
  readonly runs: number;
  readonly seconds: number;
  readonly limitMs: number;
}

/** The whole report in markdown, without what was not measured. */
export function reportText(parts: ReportParts): string {
  const { readings, histories, tables, visSizes, gesturesOf, visGesturesOf, printed, machine, runs, seconds, limitMs } =
    parts;
  const table = (subjects: readonly string[], columns: readonly Column[]) =>
    readingsTable(readings, subjects, columns, limitMs);
  const how = runs === 1 ? 'One run' : `Medians of ${runs} runs`;
  const sections: readonly (readonly [heading: string, note: string, body: string])[] = [
    [
      'Opening',
      'From data-ready on, but for the first column, which counts from the opening of the page.',
      table(histories, LOAD),
    ],
    [
      'Tables',
      'A CSV file of nine columns, from the choice of the file on the default history to the first drawing of its timeline; the bare parser is papaparse in a worker, fresh browsers for both.',
      table(tables, OPENED),
    ],
    [
      'Frames',
      `Wheel and drag for ${seconds} s each, sixty steps a second.`,
      table([EMPTY_PAGE, ...histories.flatMap(gesturesOf)], FRAMES),
    ],
    ['Answers', 'From the input to its effect on screen; medians of five inputs a run.', table(histories, ANSWERS)],
    [
      'Beside it: vis-timeline with every item',
      'First items after data-ready; then frames under the same gestures.',
      [table(visSizes, LOAD.slice(0, 2)), table(visSizes.flatMap(visGesturesOf), FRAMES.slice(0, 5))]
        .filter(Boolean)
        .join('\n\n'),
    ],
    ['Playback', 'The default history by day at normal speed, in a loop for 60 s.', table([PLAYBACK], PLAYED)],
  ];
  return [
    `${how} on ${machine}, 1440x900, without a GPU. “> ${limitMs / 1000} s” was given up after that time, “no answer” did not follow the input, and “-” was not measured.`,
    ...sections
      .filter(([, , body]) => body !== '')
      .map(([heading, note, body]) => `## ${heading}\n\n${note}\n\n${body}`),
    ...printed,
    `## What was aimed at\n\n${targetsTable(readings, limitMs)}`,
  ].join('\n\n');
}

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** The page with the report between its two markers; throws where it has none. */
export function placeReport(page: string, report: string): string {
  const [from, until] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || until < from) throw new Error(`The page lacks the lines ${START} and ${END}`);
  return `${page.slice(0, from + START.length)}\n\n${report.trim()}\n\n${page.slice(until)}`;
}
