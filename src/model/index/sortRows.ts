/** Owns the sorting of rows by numbers, such as days: sorted typed arrays without a comparison in script take a tenth of its time. */

/**
 * Rows by ascending key, those of the same key as they stood before. Keys are by row; infinite ones come first or last, and
 * none may be NaN.
 */
export function sortRows(rows: Uint32Array, keys: Float64Array): Uint32Array<ArrayBuffer> {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let areWhole = true;
  for (const row of rows) {
    const key = keys[row] ?? 0;
    if (key === Number.POSITIVE_INFINITY || key === Number.NEGATIVE_INFINITY) continue;
    if (key < least) least = key;
    if (key > most) most = key;
    areWhole &&= Number.isInteger(key);
  }
  if (least > most) [least, most] = [0, 0];
  const count = rows.length;
  // Key and place together as one whole number, where that is exact: most + 2 - (least - 1) keys, of count places each.
  if (!areWhole || (most - least + 3) * count > Number.MAX_SAFE_INTEGER) return sortedByComparison(rows, keys);
  const placed = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const key = keys[rows[place] ?? 0] ?? 0;
    const whole =
      key === Number.NEGATIVE_INFINITY ? 0 : key === Number.POSITIVE_INFINITY ? most - least + 2 : key - least + 1;
    placed[place] = whole * count + place;
  }
  placed.sort();
  const sorted = new Uint32Array(count);
  for (let place = 0; place < count; place++) sorted[place] = rows[(placed[place] ?? 0) % count] ?? 0;
  return sorted;
}

const sortedByComparison = (rows: Uint32Array, keys: Float64Array): Uint32Array<ArrayBuffer> => {
  const places = new Uint32Array(rows.length).map((_, place) => place);
  const keyAt = (place: number) => keys[rows[place] ?? 0] ?? 0;
  return places.sort((a, b) => ascending(keyAt(a), keyAt(b)) || a - b).map((place) => rows[place] ?? 0);
};

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
