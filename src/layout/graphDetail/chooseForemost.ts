/** Owns which nodes of very many are drawn themselves: the most important ones in view, and those that have news. */
import type { GraphNodes } from '../graphNodes';

/** Steps of importance that are told apart; the root spreads the many small ones. */
const STEPS = 4096;
const stepOf = (importance: number): number => Math.min(STEPS - 1, Math.floor(Math.sqrt(importance) * STEPS));

const known = new WeakMap<Float64Array, Uint16Array>();

/** The step of each node; worked out once for each graph. */
function stepsOf(importance: Float64Array): Uint16Array {
  const steps = known.get(importance) ?? Uint16Array.from(importance, stepOf);
  known.set(importance, steps);
  return steps;
}

/**
 * At most `most` of the candidates, ascending: the more important first, and of equals those that come first. One pass
 * counts the steps of importance, another takes what is above the step at which the room is full.
 */
export function chooseForemost(
  { importance }: Pick<GraphNodes, 'importance'>,
  candidates: Uint32Array,
  most: number,
): Uint32Array {
  if (candidates.length <= most) return candidates;
  const steps = stepsOf(importance);
  const counts = new Uint32Array(STEPS);
  for (let i = 0; i < candidates.length; i++) {
    const step = steps[candidates[i] ?? 0] ?? 0;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let last = STEPS - 1;
  let above = 0;
  while (last > 0 && above + (counts[last] ?? 0) <= most) {
    above += counts[last] ?? 0;
    last -= 1;
  }
  let equals = most - above;
  const chosen = new Uint32Array(most);
  let count = 0;
  for (let i = 0; i < candidates.length; i++) {
    const node = candidates[i] ?? 0;
    const step = steps[node] ?? 0;
    if (step < last || (step === last && equals === 0)) continue;
    if (step === last) equals -= 1;
    chosen[count] = node;
    count += 1;
  }
  return chosen.subarray(0, count);
}
