/** Owns how deep JSON may be nested: what is nested deeper is no data, and code that descends into it would run out of stack. */

/** Levels. Hierarchies of real files have a few dozen. */
export const MOST_LEVELS = 400;

/** Whether lists and objects stand within one another more than `MOST_LEVELS` deep. */
export function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) next.push(inner);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
