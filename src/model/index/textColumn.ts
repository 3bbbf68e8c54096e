/** Owns columns of text: one long text and where each entry of it begins, which cross from a worker as they are. */

export interface TextColumn {
  readonly text: string;
  /** Where each entry begins, and at the last place where the last one ends, in code units. */
  readonly offsets: Uint32Array;
}

/** Joins texts into a column. */
export function buildTextColumn(texts: readonly string[]): TextColumn {
  const offsets = new Uint32Array(texts.length + 1);
  let length = 0;
  for (let i = 0; i < texts.length; i++) {
    length += texts[i]?.length ?? 0;
    offsets[i + 1] = length;
  }
  return { text: texts.join(''), offsets };
}

/** An entry; empty where there is none. */
export const textAt = ({ text, offsets }: TextColumn, place: number): string =>
  text.slice(offsets[place] ?? 0, offsets[place + 1] ?? offsets[place] ?? 0);
