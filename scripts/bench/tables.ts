/** Owns how readings are written: markdown tables, and words where there is no number. */
import type { Metrics, Reading, Readings } from './readings';

export type Unit = 'ms' | 'MB' | 'count' | 'ratio';

export interface Column {
  readonly heading: string;
  readonly metric: string;
  readonly unit: Unit;
}

/** A reading in words: `17.3 ms`, `1.1x`, `> 60 s`, `no answer`; `-` for what was not measured. */
export function readingWords(reading: Reading | null, unit: Unit, limitMs: number): string {
  if (reading === null) return '-';
  if (reading === 'over the limit') return `> ${limitMs / 1000} s`;
  if (reading === 'no answer') return reading;
  if (unit === 'ratio') return `${reading.toFixed(2)}x`;
  if (unit === 'count') return reading.toFixed(0);
  if (unit === 'MB') return `${reading.toFixed(1)} MB`;
  if (reading >= 10_000) return `${(reading / 1000).toFixed(1)} s`;
  return `${reading.toFixed(reading < 100 ? 1 : 0)} ms`;
}

/** A markdown table of a row of headings and the rows under it. */
export const markdownTable = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A table with a row for each subject that has been measured at all; empty text where there is none. */
export function readingsTable(
  readings: Pick<Readings, 'median'>,
  subjects: readonly string[],
  columns: readonly Column[],
  limitMs: number,
): string {
  const measured = subjects.filter((subject) =>
    columns.some(({ metric }) => readings.median(subject, metric) !== null),
  );
  if (measured.length === 0) return '';
  const rows = measured.map((subject) => [
    subject,
    ...columns.map(({ metric, unit }) => readingWords(readings.median(subject, metric), unit, limitMs)),
  ]);
  return markdownTable(['', ...columns.map(({ heading }) => heading)], rows);
}

/** The metrics with the ratio of the 95th percentile to the empty page's added; where that gave no number, neither does the ratio. */
export function withRatio(metrics: Metrics, emptyP95: Reading | null): Metrics {
  const p95 = metrics['p95'] ?? null;
  if (p95 === null || emptyP95 === null) return metrics;
  if (typeof p95 !== 'number') return { ...metrics, ratio: p95 };
  return typeof emptyP95 === 'number' ? { ...metrics, ratio: p95 / emptyP95 } : metrics;
}
