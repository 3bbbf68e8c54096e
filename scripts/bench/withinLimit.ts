/** Owns the patience of the bench: a step that does not answer in time is given up, and the run goes on. */

import type { Metrics, Reading } from './readings';

/** What a step takes too long for. */
export class LimitError extends Error {}

/** Rejects with a `LimitError` where the work has not answered in time; its later answer or failure is dropped. */
export function withinLimit<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LimitError(`No answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

const isTooLate = (error: unknown): boolean =>
  error instanceof LimitError || (error instanceof Error && error.name === 'TimeoutError');

/** Measures; where that fails, each of the metrics says why there is no number, and the bench goes on. */
export async function attempt(
  what: string,
  names: readonly string[],
  measure: () => Promise<Metrics>,
): Promise<Metrics> {
  try {
    return await measure();
  } catch (error) {
    const reading: Reading = isTooLate(error) ? 'over the limit' : 'no answer';
    console.error(`${what}: ${reading}${isTooLate(error) ? '' : `, ${String(error).split('\n')[0]}`}`);
    return Object.fromEntries(names.map((name) => [name, reading]));
  }
}
