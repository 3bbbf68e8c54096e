/** Owns the fingerprint of a graph, by which a layout that was made once is found again. */
import type { ForceLayoutInput } from './forceLayout';

/** Raised with every change to the picture that the same input gives, so that no older one is taken for it. */
const RECIPE = 2;

/** 16 hexadecimal digits that differ, for all practical purposes, where the layout of two inputs does. */
export function fingerprintOf({ radius, rank, from, to }: ForceLayoutInput): string {
  const bits = new Uint32Array(radius.buffer, radius.byteOffset, radius.length);
  const columns = [Uint32Array.of(RECIPE, radius.length, from.length), bits, rank, from, to];
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (const column of columns) {
    for (const word of column) {
      // Two lanes of the mixing step of MurmurHash3 (Appleby 2011), public domain.
      one = Math.imul(((one ^ word) << 13) | ((one ^ word) >>> 19), 0xcc9e2d51) + 0x1b873593;
      two = Math.imul(((two ^ word) << 15) | ((two ^ word) >>> 17), 0x85ebca6b) + 0xc2b2ae35;
    }
  }
  return [one, two].map((lane) => (mix(lane) >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(lane: number): number {
  const half = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return most ^ (most >>> 16);
}
