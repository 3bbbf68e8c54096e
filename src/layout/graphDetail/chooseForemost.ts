/** Owns which nodes of very many are drawn themselves: the most important ones in view, and those that have news. */
import type { GraphNodes } from '../graphNodes';

/** Steps of importance that are told apart; the root spreads the many small ones. */
const STEPS = 4096;
const stepOf = (importance: number): number => Math.min(STEPS - 1, Math.floor(Math.sqrt(importance) * STEPS));

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
  const counts = new Uint32Array(STEPS);
  for (const node of candidates) {
    const step = stepOf(importance[node] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let last = STEPS - 1;
  let above = 0;
  while (last > 0 && above + (counts[last] ?? 0) <= most) {
    above += counts[last] ?? 0;
    last -= 1;
  }
  let equals = most - above;
  return candidates.filter((node) => {
    const step = stepOf(importance[node] ?? 0);
    if (step !== last) return step > last;
    equals -= 1;
    return equals >= 0;
  });
}
