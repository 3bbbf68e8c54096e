/** Owns the way of the arrow keys: which node lies next in a direction on screen. */
import type { Point } from './camera';

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Being off to the side counts this much more than being far ahead. */
const ASIDE = 2.2;

/** The nearest point that lies ahead in the direction, within 63° to either side; null where there is none. */
export function nearestInDirection<T extends Point>(points: readonly T[], from: Point, direction: Direction): T | null {
  const step = STEP[direction];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    if (ahead < 1 || aside > 2 * ahead) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) {
      best = point;
      least = cost;
    }
  }
  return best;
}
