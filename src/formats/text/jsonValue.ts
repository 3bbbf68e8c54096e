/** Owns the looking at parsed JSON of unknown shape: no key of a file is ever written through. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether it is an object of keys, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object itself has under a key; undefined where it is no object or has no such key. */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A list under a key; null where there is none. */
export const ownList = (value: unknown, key: string): readonly unknown[] | null => {
  const list = own(value, key);
  return Array.isArray(list) ? list : null;
};

/** An id as text: ids are texts or numbers. Null for anything else, and for an empty one. */
export function idText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The id of a node as it is written: two that differ by a space alone are two. Null as of `idText`. */
export const writtenId = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : idText(value);

/** Any value as a text that a person can read: lists of words with commas, what is nested as JSON, nothing as empty. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.map(valueText).join(', ');
  try {
    return JSON.stringify(value);
  } catch {
    return 'Nested too deeply to be shown';
  }
}
