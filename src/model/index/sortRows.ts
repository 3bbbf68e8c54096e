/** Owns the sorting of rows by numbers, such as days: counted into their places, without a comparison, in a tenth of its time. */

/** Days in a bucket's number: a history of 179 years is sorted in one pass. */
const BITS = 16;
const BUCKETS = 1 << BITS;

/**
 * Rows by ascending key, those of the same key as they stood before. Keys are by row; infinite ones come first or last, and
 * none may be NaN. Radix sort from the lowest digit: Knuth, The Art of Computer Programming 3, 5.2.5.
 */
export function sortRows(rows: Uint32Array, keys: Float64Array): Uint32Array<ArrayBuffer> {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let areWhole = true;
  const count = rows.length;
  for (let place = 0; place < count; place++) {
    const key = keys[rows[place] ?? 0] ?? 0;
    if (key === Number.POSITIVE_INFINITY || key === Number.NEGATIVE_INFINITY) continue;
    if (key < least) least = key;
    if (key > most) most = key;
    if (Math.floor(key) !== key) areWhole = false;
  }
  if (least > most) [least, most] = [0, 0];
  // Infinite keys stand beside the others: 0, and one more than the last.
  const last = most - least + 2;
  if (!areWhole || !(last < 2 ** 32)) return sortedByComparison(rows, keys);
  let digits: Uint32Array = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const key = keys[rows[place] ?? 0] ?? 0;
    digits[place] = key === Number.NEGATIVE_INFINITY ? 0 : key === Number.POSITIVE_INFINITY ? last : key - least + 1;
  }
  let sorted = Uint32Array.from(rows);
  const ends = new Uint32Array(Math.min(BUCKETS, last + 1));
  for (let shift = 0; last / 2 ** shift >= 1; shift += BITS) {
    const isLast = last / 2 ** (shift + BITS) < 1;
    ends.fill(0);
    for (let place = 0; place < count; place++) {
      const bucket = ((digits[place] ?? 0) >>> shift) & (BUCKETS - 1);
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
    let end = 0;
    for (let bucket = 0; bucket < ends.length; bucket++) {
      end += ends[bucket] ?? 0;
      ends[bucket] = end;
    }
    const nextRows = new Uint32Array(count);
    const nextDigits = isLast ? digits : new Uint32Array(count);
    for (let place = count - 1; place >= 0; place--) {
      const digit = digits[place] ?? 0;
      const bucket = (digit >>> shift) & (BUCKETS - 1);
      const to = (ends[bucket] ?? 0) - 1;
      ends[bucket] = to;
      nextRows[to] = sorted[place] ?? 0;
      if (!isLast) nextDigits[to] = digit;
    }
    sorted = nextRows;
    digits = nextDigits;
  }
  return sorted;
}

const sortedByComparison = (rows: Uint32Array, keys: Float64Array): Uint32Array<ArrayBuffer> => {
  const places = new Uint32Array(rows.length).map((_, place) => place);
  const keyAt = (place: number) => keys[rows[place] ?? 0] ?? 0;
  return places.sort((a, b) => ascending(keyAt(a), keyAt(b)) || a - b).map((place) => rows[place] ?? 0);
};

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
