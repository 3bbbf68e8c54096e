import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxesOverlap, placeLabels } from './placeLabels';

const AREA: Box = { x: 0, y: 0, width: 800, height: 400 };
const box = (x: number, y: number, width = 60, height = 14): Box => ({ x, y, width, height });

const anyBox = fc.record({
  x: fc.double({ min: -50, max: 820, noNaN: true }),
  y: fc.double({ min: -30, max: 420, noNaN: true }),
  width: fc.double({ min: 1, max: 140, noNaN: true }),
  height: fc.double({ min: 8, max: 32, noNaN: true }),
});
const anyRequests = fc.array(
  fc.record({ places: fc.array(anyBox, { minLength: 1, maxLength: 6 }), covers: fc.nat({ max: 3 }) }),
  { maxLength: 60 },
);
const anyObstacles = fc.array(
  fc.tuple(anyBox, fc.nat({ max: 2 })).map(([place, rank]) => ({ ...place, rank })),
  { maxLength: 30 },
);

test('whatever is asked for, no label lies on another, leaves the area, or covers what it may not', () => {
  fc.assert(
    fc.property(anyRequests, anyObstacles, (requests, obstacles) => {
      const chosen = placeLabels(requests, obstacles, AREA);
      const placed = requests.flatMap(({ places, covers }, i) => {
        const place = places[chosen[i] ?? -1];
        return place === undefined ? [] : [{ place, covers }];
      });
      placed.forEach(({ place, covers }, i) => {
        for (const other of placed.slice(i + 1)) expect(boxesOverlap(place, other.place)).toBe(false);
        for (const obstacle of obstacles) {
          if (obstacle.rank >= covers) expect(boxesOverlap(place, obstacle)).toBe(false);
        }
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.x + place.width).toBeLessThanOrEqual(800);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.y + place.height).toBeLessThanOrEqual(400);
      });
    }),
    { numRuns: 200, seed: 20140326 },
  );
});

test('a label is left out only where none of its places is free', () => {
  fc.assert(
    fc.property(anyRequests, (requests) => {
      const chosen = placeLabels(requests, [], AREA);
      requests.forEach(({ places }, i) => {
        if (chosen[i] !== -1) return;
        const before = requests.slice(0, i).flatMap((request, j) => request.places[chosen[j] ?? -1] ?? []);
        for (const place of places) {
          const isInside =
            place.x >= 0 && place.y >= 0 && place.x + place.width <= 800 && place.y + place.height <= 400;
          expect(!isInside || before.some((other) => boxesOverlap(place, other))).toBe(true);
        }
      });
    }),
    { numRuns: 200, seed: 20140326 },
  );
});

test('the first come is served, the second takes its next place, the third goes without', () => {
  const requests = [
    { places: [box(10, 10)], covers: 0 },
    { places: [box(20, 12), box(200, 10)], covers: 0 },
    { places: [box(15, 10), box(210, 12)], covers: 0 },
  ];
  expect(placeLabels(requests, [], AREA)).toEqual([0, 1, -1]);
});

test('a shape is covered only by what may, and only where no place is clear', () => {
  const obstacles = [{ ...box(0, 0, 100, 100), rank: 1 }];
  expect(placeLabels([{ places: [box(10, 10)], covers: 1 }], obstacles, AREA)).toEqual([-1]);
  expect(placeLabels([{ places: [box(10, 10)], covers: 2 }], obstacles, AREA)).toEqual([0]);
  expect(placeLabels([{ places: [box(10, 10), box(300, 10)], covers: 2 }], obstacles, AREA)).toEqual([1]);
});

test('labels that only touch stand beside each other', () => {
  const requests = [
    { places: [box(0, 0, 50)], covers: 0 },
    { places: [box(50, 0, 50)], covers: 0 },
  ];
  expect(placeLabels(requests, [], AREA)).toEqual([0, 0]);
});
