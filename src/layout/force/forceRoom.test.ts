import { expect, test } from 'vitest';
import { createBodies, createSprings } from './bodies';
import { forceRoom } from './forceRoom';

test('bodies of any size come to keep out of each other’s room, however they began', () => {
  const bodies = createBodies(60, createSprings(0));
  bodies.room.forEach((_, i) => {
    bodies.room[i] = i % 10 === 0 ? 90 : 20;
    bodies.x[i] = (i * 37) % 101;
    bodies.y[i] = (i * 53) % 97;
  });
  // Two in one place.
  bodies.x[7] = bodies.x[6] ?? 0;
  bodies.y[7] = bodies.y[6] ?? 0;
  const force = forceRoom(bodies);
  for (let tick = 0; tick < 200; tick++) {
    force(1);
    for (let i = 0; i < bodies.count; i++) {
      bodies.x[i] = (bodies.x[i] ?? 0) + (bodies.vx[i] ?? 0);
      bodies.y[i] = (bodies.y[i] ?? 0) + (bodies.vy[i] ?? 0);
    }
    bodies.vx.fill(0);
    bodies.vy.fill(0);
  }
  for (let i = 0; i < bodies.count; i++)
    for (let j = 0; j < i; j++) {
      const distance = Math.hypot((bodies.x[i] ?? 0) - (bodies.x[j] ?? 0), (bodies.y[i] ?? 0) - (bodies.y[j] ?? 0));
      expect(distance, `${i} ${j}`).toBeGreaterThan(0.97 * ((bodies.room[i] ?? 0) + (bodies.room[j] ?? 0)));
    }
});

test('what keeps its distance is left alone', () => {
  const bodies = createBodies(2, createSprings(0));
  bodies.room.set([20, 30]);
  bodies.x.set([0, 51]);
  forceRoom(bodies)(1);
  expect([...bodies.vx, ...bodies.vy]).toEqual([0, 0, 0, 0]);
});
