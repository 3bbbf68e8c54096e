/** Owns the cells of the multipole force: bodies halved by place again and again, until few are left in each. */

/**
 * A full binary tree: cell 0 holds all, the halves of cell c are 2c + 1 and 2c + 2, and the last level are the leaves.
 * Halving by count keeps the depth the same however the bodies cluster.
 */
export interface CellTree {
  readonly cells: number;
  /** The number of the first leaf. */
  readonly firstLeaf: number;
  /** The bodies in the order of the leaves, and their places in it. */
  readonly order: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The bodies of a cell are those from `start` to before `end` in `order`. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Divides the bodies anew, by where they stand now. */
  readonly divide: () => void;
  /** Takes the places of the bodies, leaving the division as it is. */
  readonly refresh: () => void;
}

const LEAF_BODIES = 12;

export function buildCellTree(xs: Float64Array, ys: Float64Array): CellTree {
  const count = xs.length;
  const levels = Math.max(0, Math.ceil(Math.log2(count / LEAF_BODIES)));
  const firstLeaf = 2 ** levels - 1;
  const cells = 2 * firstLeaf + 1;
  const order = Uint32Array.from(xs, (_, i) => i);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const start = new Uint32Array(cells);
  const end = new Uint32Array(cells);
  end[0] = count;
  for (let cell = 0; cell < firstLeaf; cell++) {
    const from = start[cell] ?? 0;
    const to = end[cell] ?? 0;
    const middle = (from + to) >> 1;
    start[2 * cell + 1] = from;
    end[2 * cell + 1] = middle;
    start[2 * cell + 2] = middle;
    end[2 * cell + 2] = to;
  }

  const refresh = () => {
    for (let i = 0; i < count; i++) {
      const body = order[i] ?? 0;
      x[i] = xs[body] ?? 0;
      y[i] = ys[body] ?? 0;
    }
  };

  const swap = (i: number, j: number) => {
    const body = order[i] ?? 0;
    const ix = x[i] ?? 0;
    const iy = y[i] ?? 0;
    order[i] = order[j] ?? 0;
    x[i] = x[j] ?? 0;
    y[i] = y[j] ?? 0;
    order[j] = body;
    x[j] = ix;
    y[j] = iy;
  };

  /** Puts the smaller before `middle` and the larger behind it (Hoare 1961, with the median of three). */
  const select = (along: Float64Array, from: number, to: number, middle: number) => {
    let left = from;
    let right = to - 1;
    while (right > left) {
      const a = along[left] ?? 0;
      const b = along[(left + right) >> 1] ?? 0;
      const c = along[right] ?? 0;
      const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
      let i = left;
      let j = right;
      while (i <= j) {
        while ((along[i] ?? 0) < pivot) i++;
        while ((along[j] ?? 0) > pivot) j--;
        if (i <= j) swap(i++, j--);
      }
      if (middle <= j) right = j;
      else if (middle >= i) left = i;
      else return;
    }
  };

  const divide = () => {
    refresh();
    for (let cell = 0; cell < firstLeaf; cell++) {
      const from = start[cell] ?? 0;
      const to = end[cell] ?? 0;
      let left = Infinity;
      let right = -Infinity;
      let top = Infinity;
      let bottom = -Infinity;
      for (let i = from; i < to; i++) {
        const px = x[i] ?? 0;
        const py = y[i] ?? 0;
        if (px < left) left = px;
        if (px > right) right = px;
        if (py < top) top = py;
        if (py > bottom) bottom = py;
      }
      select(right - left > bottom - top ? x : y, from, to, (from + to) >> 1);
    }
  };

  return { cells, firstLeaf, order, x, y, start, end, divide, refresh };
}
