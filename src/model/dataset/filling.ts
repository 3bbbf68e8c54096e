/** A field where there is a text for it. */
export function text<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? {} : ({ [key]: trimmed } as { [P in K]?: string });
}

export type Filling<T> = { -readonly [K in keyof T]: T[K] };

/** Writes a field where there is a text for it. */
export function setText<K extends string>(
  record: { [P in K]?: string | undefined },
  key: K,
  value: string | undefined,
): void {
  const trimmed = value?.trim() ?? '';
  if (trimmed !== '') record[key] = trimmed;
}
