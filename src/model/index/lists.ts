/** Owns columns of lists: the values of every row one after another, and where each row's begin. */

export interface Lists<T extends Uint16Array | Uint32Array = Uint16Array | Uint32Array> {
  /** Where each row's values begin, and at the last place where the last row's end. */
  readonly offsets: Uint32Array;
  readonly values: T;
}

/** Values that fit into 16 bits, such as places in a facet; `fill` adds those of each row in turn. */
export function buildLists(
  count: number,
  fill: (row: number, add: (value: number) => void) => void,
): Lists<Uint16Array> {
  const offsets = new Uint32Array(count + 1);
  let values = new Uint16Array(Math.max(16, count));
  let length = 0;
  const add = (value: number) => {
    if (length === values.length) {
      const longer = new Uint16Array(length * 2);
      longer.set(values);
      values = longer;
    }
    values[length++] = value;
  };
  for (let row = 0; row < count; row++) {
    fill(row, add);
    offsets[row + 1] = length;
  }
  return { offsets, values: values.slice(0, length) };
}

/** The values of a row. */
export const listAt = <T extends Uint16Array | Uint32Array>({ offsets, values }: Lists<T>, row: number): T =>
  values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? offsets[row] ?? 0) as T;

/** For each of `count` rows, the numbers of the links that begin or end there, ascending; a link to itself once. */
export function buildLinkLists(count: number, from: Uint32Array, to: Uint32Array): Lists<Uint32Array> {
  const offsets = new Uint32Array(count + 1);
  const isLoop = (link: number) => from[link] === to[link];
  const grow = (row: number) => {
    offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  };
  for (let link = 0; link < from.length; link++) {
    grow(from[link] ?? 0);
    if (!isLoop(link)) grow(to[link] ?? 0);
  }
  for (let row = 0; row < count; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice(0, count);
  const values = new Uint32Array(offsets[count] ?? 0);
  const put = (row: number, link: number) => {
    const place = next[row] ?? 0;
    values[place] = link;
    next[row] = place + 1;
  };
  for (let link = 0; link < from.length; link++) {
    put(from[link] ?? 0, link);
    if (!isLoop(link)) put(to[link] ?? 0, link);
  }
  return { offsets, values };
}
