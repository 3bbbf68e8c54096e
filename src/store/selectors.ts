/** Owns what the views read: derived from index and state, worked out once for each change. */
import { countFacets, selectPassing } from '../model/filter/filter';
import { filterSentence } from '../model/filter/filterSentence';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { buildEmphasis, buildPathEmphasis, type Emphasis } from '../model/index/emphasis';
import { type Depth, findPath, type PathStep } from '../model/index/walkGraph';
import { memoizeLast } from './memoizeLast';

/** Which rows the filter lets through, by row number. */
export const selectPassingRows = memoizeLast(selectPassing);
export const selectFacetCounts = memoizeLast(countFacets);
export const selectFilterSentence = memoizeLast(filterSentence);

/** The rows that a selection stands on: the records in it, and the two ends of each relation in it. */
export const selectSelectedRows = memoizeLast((index: GraphIndex, selection: readonly string[]): readonly number[] => [
  ...new Set(
    selection.flatMap((id) => {
      const row = index.rowOf.get(id);
      if (row !== undefined) return [row];
      const link = index.links.find((other) => other.id === id);
      return link === undefined ? [] : [link.from, link.to];
    }),
  ),
]);

/** How the two things selected are connected; null where that is not asked, or where they are not connected. */
export const selectConnection = memoizeLast(
  (index: GraphIndex, selection: readonly string[], connecting: boolean): readonly PathStep[] | null => {
    const [from, to] = selectSelectedRows(index, selection);
    return connecting && from !== undefined && to !== undefined ? findPath(index, from, to) : null;
  },
);

/** What is lit: the connection where it is shown, otherwise the neighbourhood of what is selected and hovered. */
export const selectEmphasis = memoizeLast(
  (
    index: GraphIndex,
    selection: readonly string[],
    connecting: boolean,
    depth: Depth,
    hoveredId: string | null,
  ): Emphasis => {
    const hovered = hoveredId === null ? null : (index.rowOf.get(hoveredId) ?? null);
    const path = selectConnection(index, selection, connecting);
    if (path !== null) return buildPathEmphasis(index, path, hovered);
    return buildEmphasis(index, selectSelectedRows(index, selection), depth, hovered);
  },
);
