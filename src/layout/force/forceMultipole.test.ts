import { expect, test } from 'vitest';
import { type Bodies, createBodies, createSprings } from './bodies';
import { forceMultipole } from './forceMultipole';

/** A fixed random source (Park and Miller 1988). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Bodies in clusters whose density falls off over two orders of magnitude, with charges of a power law. */
function clustered(count: number): Bodies {
  const random = createRandom();
  const bodies = createBodies(count, createSprings(0));
  for (let i = 0; i < count; i++) {
    const cluster = i % 20;
    const radius = 5 * Math.exp(5 * random());
    const angle = 2 * Math.PI * random();
    bodies.x[i] = 200 * cluster * Math.cos(2.4 * cluster) + radius * Math.cos(angle);
    bodies.y[i] = 200 * cluster * Math.sin(2.4 * cluster) + radius * Math.sin(angle);
    bodies.charge[i] = 300 + 80 * Math.sqrt(1 / (random() + 0.001));
  }
  return bodies;
}

function scattered(count: number): Bodies {
  const random = createRandom();
  const bodies = createBodies(count, createSprings(0));
  bodies.charge.fill(400);
  for (let i = 0; i < count; i++) {
    bodies.x[i] = 100 * Math.sqrt(count) * random();
    bodies.y[i] = 100 * Math.sqrt(count) * random();
  }
  return bodies;
}

/** The root mean square of the error, as a part of the root mean square of the force, pair by pair. */
function errorOf({ count, x, y, vx, vy, charge }: Bodies): number {
  let [error, whole] = [0, 0];
  for (let i = 0; i < count; i++) {
    let [fx, fy] = [0, 0];
    for (let j = 0; j < count; j++) {
      if (i === j) continue;
      const [dx, dy, q] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0), charge[j] ?? 0];
      const square = dx * dx + dy * dy;
      const softened = square < 1 ? Math.sqrt(square) : square;
      fx += (q * dx) / softened;
      fy += (q * dy) / softened;
    }
    error += (fx - (vx[i] ?? 0)) ** 2 + (fy - (vy[i] ?? 0)) ** 2;
    whole += fx * fx + fy * fy;
  }
  return Math.sqrt(error / whole);
}

test.each([
  ['clustered', clustered(3000), 0.02],
  ['scattered', scattered(3000), 0.005],
] as const)('the force on %s bodies is that of every pair', (_, bodies, limit) => {
  forceMultipole(bodies)(1);
  expect(errorOf(bodies)).toBeLessThan(limit);
});

test('the force holds while the cells wait to be divided anew', () => {
  const bodies = clustered(1500);
  const force = forceMultipole(bodies);
  force(1);
  for (let i = 0; i < bodies.count; i++) bodies.x[i] = (bodies.x[i] ?? 0) + (i % 7) * 3;
  bodies.vx.fill(0);
  bodies.vy.fill(0);
  force(1);
  expect(errorOf(bodies)).toBeLessThan(0.02);
});

test('what is looked at grows with the bodies, not with their pairs, also where they heap up', () => {
  for (const make of [scattered, clustered]) {
    const [few, many] = [10_000, 80_000].map((count) => {
      const force = forceMultipole(make(count));
      force(1);
      const { near, far } = force.counts();
      return (near + far) / count;
    });
    expect(many).toBeLessThan(2 * (few ?? 0));
  }
});

test('bodies in one place part, and none, one and two are fine', () => {
  for (const count of [0, 1, 2, 300]) {
    const bodies = createBodies(count, createSprings(0));
    bodies.charge.fill(400);
    forceMultipole(bodies)(1);
    for (const velocity of [...bodies.vx, ...bodies.vy]) expect(Number.isFinite(velocity)).toBe(true);
    if (count > 1) expect(new Set(bodies.vx).size).toBeGreaterThan(count / 2);
  }
});
