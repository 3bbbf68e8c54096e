/** Owns what a record of parsed JSON is, and a list of them. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordsOf = (value: unknown): readonly JsonRecord[] | null =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord) ? value : null;
