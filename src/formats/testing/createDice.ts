/** Owns the choices of the fuzzer: the same ones for the same seed. */
import { createRandom } from '../../model/testing/createRandom';

export interface Dice {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list; undefined of an empty one. */
  readonly one: <T>(list: readonly T[]) => T | undefined;
  /** One of a list that is not empty. */
  readonly oneOf: <T>(list: readonly [T, ...T[]]) => T;
}

export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    one: (list) => list[below(list.length)],
    oneOf: (list) => list[below(list.length)] ?? list[0],
  };
}
