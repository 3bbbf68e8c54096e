/** Owns how long the main thread could not answer, as the long tasks of a page tell it. */
import type { LongTask } from './recorder';

/** What a task may take before it is felt, by the browsers' own measure. */
const ALLOWED_MS = 50;

/** Milliseconds within a span of time by which tasks went beyond 50 ms (the sum is "total blocking time"). */
export const blockedTime = (tasks: readonly LongTask[], from: number, until: number): number =>
  tasks.reduce((sum, { start, duration }) => {
    const blockedFrom = Math.max(start + ALLOWED_MS, from);
    return sum + Math.max(0, Math.min(start + duration, until) - blockedFrom);
  }, 0);
