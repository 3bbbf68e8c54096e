/** Owns the pull of links: as d3-force's forceLink, on columns. */
import type { Bodies, Force } from './bodies';

/** Builds the force; springs act in their order, each on the velocities that the one before has left. */
export function forceSprings({ x, y, vx, vy, springs }: Bodies): Force {
  const { from, to, length, fromPull, toPull } = springs;
  return (alpha) => {
    for (let i = 0; i < from.length; i++) {
      const a = from[i] ?? 0;
      const b = to[i] ?? 0;
      const dx = (x[b] ?? 0) + (vx[b] ?? 0) - (x[a] ?? 0) - (vx[a] ?? 0);
      const dy = (y[b] ?? 0) + (vy[b] ?? 0) - (y[a] ?? 0) - (vy[a] ?? 0);
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance === 0) continue;
      const pull = ((distance - (length[i] ?? 0)) / distance) * alpha;
      const pullA = pull * (fromPull[i] ?? 0);
      const pullB = pull * (toPull[i] ?? 0);
      vx[a] = (vx[a] ?? 0) + dx * pullA;
      vy[a] = (vy[a] ?? 0) + dy * pullA;
      vx[b] = (vx[b] ?? 0) - dx * pullB;
      vy[b] = (vy[b] ?? 0) - dy * pullB;
    }
  };
}
