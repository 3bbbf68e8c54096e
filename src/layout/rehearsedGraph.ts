/**
 * Owns a made-up graph that is laid out while there is nothing else to do: a browser makes code quick only once it has seen
 * it run, and the first picture of a person's own graph should not wait for that.
 */
import type { ForceLayoutInput } from './forceLayout';

const NODES = 1200;
const LINKS_OF_EACH = 4;

/** A ring whose nodes are also joined to others farther and farther off, so that it is coarsened level by level as any is. */
export function rehearsedGraph(): ForceLayoutInput {
  const links = NODES * LINKS_OF_EACH;
  return {
    radius: new Float32Array(NODES).fill(5),
    rank: Uint32Array.from({ length: NODES }, (_, node) => node),
    from: Uint32Array.from({ length: links }, (_, link) => link % NODES),
    to: Uint32Array.from({ length: links }, (_, link) => {
      const turn = Math.floor(link / NODES);
      return ((link % NODES) * (1 + turn * turn) + 1 + turn * 7) % NODES;
    }),
  };
}
