/** Owns the repulsion of every body by every other, in a time that grows with the bodies and not with their pairs. */
import type { Bodies, Force } from './bodies';
import { buildCellTree } from './buildCellTree';

/** How much the last tick had to look at. */
export interface MultipoleCounts {
  /** Pairs of bodies, each done for itself. */
  readonly near: number;
  /** Pairs of cells, each done once for all that is in them. */
  readonly far: number;
}

/** Two cells are far from each other where their radii together are less than this part of their distance. */
const FAR = 0.85;
/** Below this distance, in layout units, the force grows no more (as in d3-force). */
const NEAREST = 1;
/** The division of the bodies into cells holds for so many ticks; the cells' centres and radii are taken anew at each. */
const TICKS_PER_DIVISION = 4;

/**
 * Builds the force: the fast multipole method for the potential log r (Greengard and Rokhlin 1987, A fast algorithm for
 * particle simulations), with charges to the second moment about the centre of charge and fields to the second derivative,
 * over pairs of cells found by walking the tree with itself (Dehnen 2002, A hierarchical O(N) force calculation algorithm).
 *
 * In the complex plane the field at z of charges q at s is the conjugate of f(z) = sum q / (z - s). Far off, with D from the
 * charges' centre to z, f is M0/D + M2/D^3, the first moment being 0; about the centre of a cell it is taken as L0 + L1 h + L2 h^2.
 */
export function forceMultipole(bodies: Bodies): Force & { readonly counts: () => MultipoleCounts } {
  const { count, vx, vy, charge } = bodies;
  const tree = buildCellTree(bodies.x, bodies.y);
  const { cells, firstLeaf, order, x, y, start, end } = tree;
  const column = (length: number) => new Float64Array(length);
  const [q, fx, fy] = [column(count), column(count), column(count)];
  const [cx, cy, radius, m0, m2x, m2y] = [
    column(cells),
    column(cells),
    column(cells),
    column(cells),
    column(cells),
    column(cells),
  ];
  const [l0x, l0y, l1x, l1y, l2x, l2y] = [
    column(cells),
    column(cells),
    column(cells),
    column(cells),
    column(cells),
    column(cells),
  ];
  const stack = new Int32Array(16 * (Math.ceil(Math.log2(cells + 1)) + 4));
  let ticks = 0;
  let [near, far] = [0, 0];

  const gatherLeaf = (cell: number) => {
    const from = start[cell] ?? 0;
    const to = end[cell] ?? 0;
    let sum = 0;
    let sx = 0;
    let sy = 0;
    for (let i = from; i < to; i++) {
      const qi = q[i] ?? 0;
      sum += qi;
      sx += qi * (x[i] ?? 0);
      sy += qi * (y[i] ?? 0);
    }
    const ax = sum === 0 ? (x[from] ?? 0) : sx / sum;
    const ay = sum === 0 ? (y[from] ?? 0) : sy / sum;
    let reach = 0;
    let ex = 0;
    let ey = 0;
    for (let i = from; i < to; i++) {
      const qi = q[i] ?? 0;
      const hx = (x[i] ?? 0) - ax;
      const hy = (y[i] ?? 0) - ay;
      reach = Math.max(reach, hx * hx + hy * hy);
      ex += qi * (hx * hx - hy * hy);
      ey += qi * 2 * hx * hy;
    }
    cx[cell] = ax;
    cy[cell] = ay;
    m0[cell] = sum;
    m2x[cell] = ex;
    m2y[cell] = ey;
    radius[cell] = Math.sqrt(reach);
  };

  const gatherHalves = (cell: number) => {
    const a = 2 * cell + 1;
    const b = 2 * cell + 2;
    const qa = m0[a] ?? 0;
    const qb = m0[b] ?? 0;
    const share = qa + qb === 0 ? 0.5 : qb / (qa + qb);
    const ax = cx[a] ?? 0;
    const ay = cy[a] ?? 0;
    const bx = cx[b] ?? 0;
    const by = cy[b] ?? 0;
    const wx = bx - ax;
    const wy = by - ay;
    const sx = wx * wx - wy * wy;
    const sy = 2 * wx * wy;
    // Both halves lie on the line through their centres, so that their second moments add up to this.
    const arms = qa * share * share + qb * (1 - share) * (1 - share);
    cx[cell] = ax + share * wx;
    cy[cell] = ay + share * wy;
    m0[cell] = qa + qb;
    m2x[cell] = (m2x[a] ?? 0) + (m2x[b] ?? 0) + arms * sx;
    m2y[cell] = (m2y[a] ?? 0) + (m2y[b] ?? 0) + arms * sy;
    const way = Math.sqrt(wx * wx + wy * wy);
    radius[cell] = Math.max((radius[a] ?? 0) + share * way, (radius[b] ?? 0) + (1 - share) * way);
  };

  const gather = () => {
    for (let i = 0; i < count; i++) q[i] = charge[order[i] ?? 0] ?? 0;
    for (let cell = cells - 1; cell >= firstLeaf; cell--) gatherLeaf(cell);
    for (let cell = firstLeaf - 1; cell >= 0; cell--) gatherHalves(cell);
    for (const part of [fx, fy, l0x, l0y, l1x, l1y, l2x, l2y]) part.fill(0);
  };

  /** Every body of one range and every body of another push each other; in a range with itself, each and those behind it. */
  const pushEach = (a: number, b: number) => {
    const aEnd = end[a] ?? 0;
    const bStart = start[b] ?? 0;
    const bEnd = end[b] ?? 0;
    for (let i = start[a] ?? 0; i < aEnd; i++) {
      const xi = x[i] ?? 0;
      const yi = y[i] ?? 0;
      const qi = q[i] ?? 0;
      let gx = 0;
      let gy = 0;
      const first = a === b ? i + 1 : bStart;
      near += bEnd - first;
      for (let j = first; j < bEnd; j++) {
        let dx = xi - (x[j] ?? 0);
        const dy = yi - (y[j] ?? 0);
        let square = dx * dx + dy * dy;
        if (square < NEAREST) {
          // Bodies in one place part sideways, the same way at every run.
          if (square === 0) {
            dx = NEAREST / 1000;
            square = dx * dx;
          }
          square = Math.sqrt(square);
        }
        const wx = dx / square;
        const wy = dy / square;
        const qj = q[j] ?? 0;
        gx += qj * wx;
        gy += qj * wy;
        fx[j] = (fx[j] ?? 0) - qi * wx;
        fy[j] = (fy[j] ?? 0) - qi * wy;
      }
      fx[i] = (fx[i] ?? 0) + gx;
      fy[i] = (fy[i] ?? 0) + gy;
    }
  };

  const pushCells = (a: number, b: number, dx: number, dy: number, square: number) => {
    far += 1;
    const ux = dx / square;
    const uy = -dy / square;
    const u2x = ux * ux - uy * uy;
    const u2y = 2 * ux * uy;
    const u3x = u2x * ux - u2y * uy;
    const u3y = u2x * uy + u2y * ux;
    const u4x = u2x * u2x - u2y * u2y;
    const u4y = 2 * u2x * u2y;
    const qa = m0[a] ?? 0;
    const ax = m2x[a] ?? 0;
    const ay = m2y[a] ?? 0;
    const qb = m0[b] ?? 0;
    const bx = m2x[b] ?? 0;
    const by = m2y[b] ?? 0;
    l0x[a] = (l0x[a] ?? 0) + qb * ux + bx * u3x - by * u3y;
    l0y[a] = (l0y[a] ?? 0) + qb * uy + bx * u3y + by * u3x;
    l1x[a] = (l1x[a] ?? 0) - qb * u2x - 3 * (bx * u4x - by * u4y);
    l1y[a] = (l1y[a] ?? 0) - qb * u2y - 3 * (bx * u4y + by * u4x);
    l2x[a] = (l2x[a] ?? 0) + qb * u3x;
    l2y[a] = (l2y[a] ?? 0) + qb * u3y;
    l0x[b] = (l0x[b] ?? 0) - qa * ux - (ax * u3x - ay * u3y);
    l0y[b] = (l0y[b] ?? 0) - qa * uy - (ax * u3y + ay * u3x);
    l1x[b] = (l1x[b] ?? 0) - qa * u2x - 3 * (ax * u4x - ay * u4y);
    l1y[b] = (l1y[b] ?? 0) - qa * u2y - 3 * (ax * u4y + ay * u4x);
    l2x[b] = (l2x[b] ?? 0) - qa * u3x;
    l2y[b] = (l2y[b] ?? 0) - qa * u3y;
  };

  const walk = () => {
    let top = 0;
    const put = (a: number, b: number) => {
      stack[top++] = a;
      stack[top++] = b;
    };
    put(0, 0);
    while (top > 0) {
      const b = stack[--top] ?? 0;
      const a = stack[--top] ?? 0;
      if (a === b) {
        if (a >= firstLeaf) pushEach(a, a);
        else {
          put(2 * a + 1, 2 * a + 1);
          put(2 * a + 2, 2 * a + 2);
          put(2 * a + 1, 2 * a + 2);
        }
        continue;
      }
      const dx = (cx[a] ?? 0) - (cx[b] ?? 0);
      const dy = (cy[a] ?? 0) - (cy[b] ?? 0);
      const ra = radius[a] ?? 0;
      const rb = radius[b] ?? 0;
      const square = dx * dx + dy * dy;
      const reach = ra + rb;
      if (reach * reach < FAR * FAR * square) pushCells(a, b, dx, dy, square);
      else if (a >= firstLeaf && b >= firstLeaf) pushEach(a, b);
      else if (b >= firstLeaf || (a < firstLeaf && ra >= rb)) {
        put(2 * a + 1, b);
        put(2 * a + 2, b);
      } else {
        put(a, 2 * b + 1);
        put(a, 2 * b + 2);
      }
    }
  };

  const passDown = () => {
    for (let cell = 1; cell < cells; cell++) {
      const above = (cell - 1) >> 1;
      const hx = (cx[cell] ?? 0) - (cx[above] ?? 0);
      const hy = (cy[cell] ?? 0) - (cy[above] ?? 0);
      const ax = l1x[above] ?? 0;
      const ay = l1y[above] ?? 0;
      const bx = l2x[above] ?? 0;
      const by = l2y[above] ?? 0;
      const sx = hx * hx - hy * hy;
      const sy = 2 * hx * hy;
      l0x[cell] = (l0x[cell] ?? 0) + (l0x[above] ?? 0) + ax * hx - ay * hy + bx * sx - by * sy;
      l0y[cell] = (l0y[cell] ?? 0) + (l0y[above] ?? 0) + ax * hy + ay * hx + bx * sy + by * sx;
      l1x[cell] = (l1x[cell] ?? 0) + ax + 2 * (bx * hx - by * hy);
      l1y[cell] = (l1y[cell] ?? 0) + ay + 2 * (bx * hy + by * hx);
      l2x[cell] = (l2x[cell] ?? 0) + bx;
      l2y[cell] = (l2y[cell] ?? 0) + by;
    }
  };

  const apply = (alpha: number) => {
    for (let cell = firstLeaf; cell < cells; cell++) {
      const ax = l0x[cell] ?? 0;
      const ay = l0y[cell] ?? 0;
      const dx = l1x[cell] ?? 0;
      const dy = l1y[cell] ?? 0;
      const ex = l2x[cell] ?? 0;
      const ey = l2y[cell] ?? 0;
      const mx = cx[cell] ?? 0;
      const my = cy[cell] ?? 0;
      const to = end[cell] ?? 0;
      for (let i = start[cell] ?? 0; i < to; i++) {
        const hx = (x[i] ?? 0) - mx;
        const hy = (y[i] ?? 0) - my;
        const sx = hx * hx - hy * hy;
        const sy = 2 * hx * hy;
        const body = order[i] ?? 0;
        vx[body] = (vx[body] ?? 0) + alpha * ((fx[i] ?? 0) + ax + dx * hx - dy * hy + ex * sx - ey * sy);
        vy[body] = (vy[body] ?? 0) + alpha * ((fy[i] ?? 0) - (ay + dx * hy + dy * hx + ex * sy + ey * sx));
      }
    }
  };

  const force = (alpha: number) => {
    if (count < 2) return;
    if (ticks++ % TICKS_PER_DIVISION === 0) tree.divide();
    else tree.refresh();
    near = 0;
    far = 0;
    gather();
    walk();
    passDown();
    apply(alpha);
  };
  return Object.assign(force, { counts: () => ({ near, far }) });
}
