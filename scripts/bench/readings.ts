/** Owns what a measurement can come out as, and how several runs of it become one. */

/** A number in the metric's unit, or why there is none. */
export type Reading = number | 'no answer' | 'over the limit';

/** The readings of one measurement by metric; null for what was not measured. */
export type Metrics = Readonly<Record<string, Reading | null>>;

/** What is measured of what: "load of 10,000 events", "p95". */
export interface Readings {
  readonly add: (subject: string, metrics: Metrics) => void;
  /** The median of the runs; where most gave no number, what they gave; null where nothing was measured. */
  readonly median: (subject: string, metric: string) => Reading | null;
}

export function createReadings(): Readings {
  const bySubject = new Map<string, Map<string, Reading[]>>();
  return {
    add: (subject, metrics) => {
      const known = bySubject.get(subject) ?? new Map<string, Reading[]>();
      bySubject.set(subject, known);
      for (const [metric, reading] of Object.entries(metrics)) {
        if (reading !== null) known.set(metric, [...(known.get(metric) ?? []), reading]);
      }
    },
    median: (subject, metric) => medianOf(bySubject.get(subject)?.get(metric) ?? []),
  };
}

/** A run that gave no number counts as slower than any that did. */
export function medianOf(readings: readonly Reading[]): Reading | null {
  const rank = (reading: Reading) => (typeof reading === 'number' ? reading : Number.POSITIVE_INFINITY);
  const sorted = [...readings].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return null;
  return typeof low === 'number' && typeof high === 'number' ? (low + high) / 2 : high;
}

/** The value below which a share of the numbers lie; 0 of none. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
