/** Owns the keys by which views that hold on to a data set are made anew when it is edited. */
import type { GraphIndex } from '../../model/index/buildGraphIndex';

const revisions = new WeakMap<GraphIndex, number>();
let last = 0;

/** A number for each data set and each edited one; the same one for the same. */
export function revisionOf(index: GraphIndex): number {
  const known = revisions.get(index);
  if (known !== undefined) return known;
  last += 1;
  revisions.set(index, last);
  return last;
}
