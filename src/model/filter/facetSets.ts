/** Owns the rows of each value of a facet as bits, so that choosing and counting are a few operations on words of 32 rows. */
import type { GraphIndex } from '../index/buildGraphIndex';
import type { FacetId } from './facets';

/** Values of which each has a set of its own; of a facet with more, the rows are gone through. */
const MOST_SETS = 64;

const known = new WeakMap<GraphIndex, Map<FacetId, readonly Uint32Array[]>>();

/** The words of the rows that have each choice of a facet, in the order of the choices; null where the choices are very many. */
export function facetSets(index: GraphIndex, facet: FacetId): readonly Uint32Array[] | null {
  const choices = index.facets[facet].length;
  if (choices > MOST_SETS) return null;
  const sets = known.get(index) ?? new Map<FacetId, readonly Uint32Array[]>();
  known.set(index, sets);
  const before = sets.get(facet);
  if (before !== undefined) return before;
  const { offsets, values } = index.columns.facets[facet];
  const words = Array.from({ length: choices }, () => new Uint32Array((index.rowCount + 31) >>> 5));
  for (let row = 0; row < index.rowCount; row++) {
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      const own = words[values[i] ?? -1];
      if (own !== undefined) own[row >>> 5] = (own[row >>> 5] ?? 0) | (1 << (row & 31));
    }
  }
  sets.set(facet, words);
  return words;
}
