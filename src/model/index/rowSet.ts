/** Owns sets of rows as bits: what a filter lets through, or what a question found, at a bit a row. */

export interface RowSet {
  /** Rows that there are, in the set or not. */
  readonly length: number;
  /** Rows in the set. */
  readonly size: number;
  readonly has: (row: number) => boolean;
  /** A bit for each row, 32 a word, the lowest first. */
  readonly words: Uint32Array;
}

/** The rows from 0 up to `length` for which the test is true; each is asked once, in order. */
export function buildRowSet(length: number, test: (row: number) => boolean): RowSet {
  const words = new Uint32Array((length + 31) >>> 5);
  for (let row = 0; row < length; row++) {
    if (test(row)) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return rowSetOf(length, words);
}

/** A set of which the words are known. */
export function rowSetOf(length: number, words: Uint32Array): RowSet {
  let size = 0;
  for (let place = 0; place < words.length; place++) size += bitsIn(words[place] ?? 0);
  return {
    length,
    size,
    has: (row) => row >= 0 && row < length && hasBit(words, row),
    words,
  };
}

/** Whether a row, which there must be, is among the words of a set: what `has` asks, for loops over very many. */
export const hasBit = (words: Uint32Array, row: number): boolean =>
  (((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

/** Every row. */
export function allRows(length: number): RowSet {
  const words = new Uint32Array((length + 31) >>> 5).fill(0xffffffff);
  const spare = length & 31;
  if (spare > 0) words[words.length - 1] = 2 ** spare - 1;
  return rowSetOf(length, words);
}

/** The rows that are in each of the sets, which are given by their words; every row where there are none. */
export function intersectionOf(length: number, sets: readonly Uint32Array[]): RowSet {
  const [first, ...more] = sets;
  if (first === undefined) return allRows(length);
  const words = first.slice();
  for (const set of more)
    for (let place = 0; place < words.length; place++) words[place] = (words[place] ?? 0) & (set[place] ?? 0);
  return rowSetOf(length, words);
}

/** The rows that are in one of the sets or more. */
export function unionOf(length: number, sets: readonly Uint32Array[]): RowSet {
  const words = new Uint32Array((length + 31) >>> 5);
  for (const set of sets)
    for (let place = 0; place < words.length; place++) words[place] = (words[place] ?? 0) | (set[place] ?? 0);
  return rowSetOf(length, words);
}

/** How many rows two sets have in common, the second given by its words. */
export function countCommon({ words }: RowSet, others: Uint32Array): number {
  let count = 0;
  for (let place = 0; place < words.length; place++) count += bitsIn((words[place] ?? 0) & (others[place] ?? 0));
  return count;
}

/** The rows given, each below `length`. */
export function someRows(length: number, rows: Iterable<number>): RowSet {
  const words = new Uint32Array((length + 31) >>> 5);
  for (const row of rows) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
  return rowSetOf(length, words);
}

/** The rows of a set, ascending. */
export function* rowsIn({ words }: RowSet): Generator<number> {
  for (let place = 0; place < words.length; place++) {
    for (let word = words[place] ?? 0; word !== 0; word &= word - 1) {
      yield place * 32 + (31 - Math.clz32(word & -word));
    }
  }
}

/** Visits the rows of a set below `end`, ascending: what `rowsIn` gives, for what is done at each change of the filter. */
export function eachRow({ words }: RowSet, visit: (row: number) => void, end = Number.POSITIVE_INFINITY): void {
  for (let place = 0; place < words.length && place * 32 < end; place++) {
    for (let word = words[place] ?? 0; word !== 0; word &= word - 1) {
      const row = place * 32 + (31 - Math.clz32(word & -word));
      if (row < end) visit(row);
    }
  }
}

/** How many rows of a set are below `end`. */
export function countBelow({ words }: RowSet, end: number): number {
  const whole = Math.min(words.length, end >>> 5);
  let count = 0;
  for (let place = 0; place < whole; place++) count += bitsIn(words[place] ?? 0);
  return count + bitsIn((words[whole] ?? 0) & (2 ** (end & 31) - 1));
}

/** Bits that are set in 32 (Warren, Hacker's Delight, 2002, section 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
