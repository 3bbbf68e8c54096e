/** Owns how values of parsed JSON are said as plain text, and taken as lists. */

/** A value as a list: nothing is an empty one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const DEEPEST = 4;

/** A value in words: lists with commas, objects as `key value` with semicolons; empty for nothing. Never throws. */
export function jsonText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  if (depth > DEEPEST) return '…';
  if (Array.isArray(value)) {
    return value
      .map((item) => jsonText(item, depth + 1))
      .filter((text) => text !== '')
      .join(', ');
  }
  return Object.entries(value)
    .map(([key, item]) => [key, jsonText(item, depth + 1)] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key} ${text}`)
    .join('; ');
}
