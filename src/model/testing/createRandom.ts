/** Owns the fixed random source of generated data sets and of measurements. */

/** Gives numbers from 0 up to 1, the same ones for the same seed (mulberry32 by Tommy Ettinger, 2017). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
