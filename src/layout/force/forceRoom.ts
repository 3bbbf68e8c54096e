/** Owns that bodies keep out of each other's room: as d3-force's forceCollide, on a grid. */
import type { Bodies, Force } from './bodies';

/** A body looks at no more others than this at a tick, so that a heap of them costs what they are and not their square. */
const MOST_LOOKED_AT = 200;
const CELLS_PER_BODY = 2;

/**
 * Builds the force. Of each pair the larger body looks for the smaller, which lies in the cells that twice its own room
 * reaches. Bodies are sorted by cell, row by row, so that what it looks at in one row of cells lies in one piece.
 */
export function forceRoom({ count, x, y, vx, vy, room }: Bodies): Force {
  const width = (2 * room.reduce((sum, each) => sum + each, 0)) / Math.max(1, count);
  const cellOf = new Uint32Array(count);
  const bodyAt = new Uint32Array(count);
  // Where the bodies will be after this tick, and their room, in the order of the cells.
  const nextX = new Float64Array(count);
  const nextY = new Float64Array(count);
  const rooms = new Float64Array(count);
  let starts = new Uint32Array(0);
  let left = 0;
  let top = 0;
  let cell = width;
  let columns = 1;
  let rows = 1;

  const measure = () => {
    let right = -Infinity;
    let bottom = -Infinity;
    left = Infinity;
    top = Infinity;
    for (let i = 0; i < count; i++) {
      const px = (x[i] ?? 0) + (vx[i] ?? 0);
      const py = (y[i] ?? 0) + (vy[i] ?? 0);
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    // A few bodies far out make the cells wider, not more.
    const [across, down] = [right - left + 1, bottom - top + 1];
    cell = Math.max(width, Math.sqrt((across * down) / (CELLS_PER_BODY * count)), Math.max(across, down) / count);
    columns = Math.floor(across / cell) + 1;
    rows = Math.floor(down / cell) + 1;
    if (starts.length <= columns * rows) starts = new Uint32Array(2 * columns * rows + 1);
  };

  const sort = () => {
    const cells = columns * rows;
    starts.fill(0, 0, cells + 1);
    for (let i = 0; i < count; i++) {
      const column = Math.floor(((x[i] ?? 0) + (vx[i] ?? 0) - left) / cell);
      const row = Math.floor(((y[i] ?? 0) + (vy[i] ?? 0) - top) / cell);
      const own = row * columns + column;
      cellOf[i] = own;
      starts[own] = (starts[own] ?? 0) + 1;
    }
    let sum = 0;
    for (let c = 0; c <= cells; c++) {
      sum += starts[c] ?? 0;
      starts[c] = sum;
    }
    for (let i = count - 1; i >= 0; i--) {
      const own = cellOf[i] ?? 0;
      const at = (starts[own] ?? 0) - 1;
      starts[own] = at;
      bodyAt[at] = i;
      nextX[at] = (x[i] ?? 0) + (vx[i] ?? 0);
      nextY[at] = (y[i] ?? 0) + (vy[i] ?? 0);
      rooms[at] = room[i] ?? 0;
    }
  };

  const part = (i: number, j: number, dx: number, dy: number, square: number) => {
    const ri = rooms[i] ?? 0;
    const rj = rooms[j] ?? 0;
    const distance = Math.sqrt(square);
    const push = (ri + rj - distance) / distance;
    const share = (rj * rj) / (ri * ri + rj * rj);
    nextX[i] = (nextX[i] ?? 0) + dx * push * share;
    nextY[i] = (nextY[i] ?? 0) + dy * push * share;
    nextX[j] = (nextX[j] ?? 0) - dx * push * (1 - share);
    nextY[j] = (nextY[j] ?? 0) - dy * push * (1 - share);
  };

  const partFromSmaller = (i: number) => {
    const ri = rooms[i] ?? 0;
    const xi = nextX[i] ?? 0;
    const yi = nextY[i] ?? 0;
    const first = Math.max(0, Math.floor((xi - 2 * ri - left) / cell));
    const last = Math.min(columns - 1, Math.floor((xi + 2 * ri - left) / cell));
    const lowest = Math.min(rows - 1, Math.floor((yi + 2 * ri - top) / cell));
    let looked = 0;
    for (let row = Math.max(0, Math.floor((yi - 2 * ri - top) / cell)); row <= lowest; row++) {
      const end = starts[row * columns + last + 1] ?? 0;
      for (let j = starts[row * columns + first] ?? 0; j < end; j++) {
        const rj = rooms[j] ?? 0;
        if (rj > ri || (rj === ri && j <= i)) continue;
        if (++looked > MOST_LOOKED_AT) return;
        // In one place they part sideways, the same way at every run.
        const dx = xi - (nextX[j] ?? 0) || 1e-3;
        const dy = yi - (nextY[j] ?? 0);
        const square = dx * dx + dy * dy;
        if (square < (ri + rj) * (ri + rj)) part(i, j, dx, dy, square);
      }
    }
  };

  return () => {
    if (count < 2) return;
    measure();
    sort();
    for (let i = 0; i < count; i++) partFromSmaller(i);
    for (let at = 0; at < count; at++) {
      const body = bodyAt[at] ?? 0;
      vx[body] = (nextX[at] ?? 0) - (x[body] ?? 0);
      vy[body] = (nextY[at] ?? 0) - (y[body] ?? 0);
    }
  };
}
