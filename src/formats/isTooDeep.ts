/** Owns how deep JSON may be nested: what is nested deeper is no data, and code that descends into it would run out of stack. */

/** Levels. Hierarchies of real files have a few dozen. */
export const MOST_LEVELS = 400;

/** Whether lists and objects of parsed JSON stand within one another more than `MOST_LEVELS` deep. */
export function isTooDeep(json: unknown, levels = MOST_LEVELS): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(json)) {
    for (const item of json) if (typeof item === 'object' && isTooDeep(item, levels - 1)) return true;
    return false;
  }
  // Not Object.values: a list for each of a million records is felt.
  for (const key in json) {
    const value = (json as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'object' && isTooDeep(value, levels - 1)) return true;
  }
  return false;
}
