/** Owns the filter: what is chosen in each facet, which rows it lets through, and how many each choice would show. */
import type { TimeSpan } from '../dates/timeSpan';
import type { GraphIndex } from '../index/buildGraphIndex';
import { buildRowSet, countCommon, eachRow, intersectionOf, type RowSet, someRows, unionOf } from '../index/rowSet';
import type { WindowQuestion } from '../time/buildTimeIndex';
import { facetSets } from './facetSets';
import { FACET_IDS, type FacetId, type FacetValue, mapFacets } from './facets';

export interface FacetChoice {
  /** Chosen values; none means that the facet lets everything through. */
  readonly values: readonly string[];
  /** Whether a record needs one of the values, or every one. */
  readonly match: 'any' | 'all';
}

export interface Filter {
  readonly facets: Readonly<Record<FacetId, FacetChoice>>;
  /** What a record must do in the window that is shown; null where that does not matter. */
  readonly when: WindowQuestion | null;
  /** Show only what passes, or quieten the rest. */
  readonly mode: 'only' | 'dim';
}

export const EMPTY_FILTER: Filter = {
  facets: mapFacets(() => ({ values: [], match: 'any' })),
  when: null,
  mode: 'only',
};

export const isFiltering = (filter: Filter): boolean =>
  filter.when !== null || FACET_IDS.some((id) => filter.facets[id].values.length > 0);

/** The choices of a facet that the data set has at least one record for. */
export function facetValues(index: GraphIndex, facet: FacetId): FacetValue[] {
  const present = new Uint8Array(index.facets[facet].length);
  const { values } = index.columns.facets[facet];
  for (let i = 0; i < values.length; i++) present[values[i] ?? 0] = 1;
  return index.facets[facet].filter((_, place) => present[place] === 1);
}

/** Whether each row does in the window what the filter asks for; null where it asks for nothing. */
function answering(index: GraphIndex, { when }: Filter, window: TimeSpan): RowSet | null {
  return when === null ? null : someRows(index.rowCount, index.time.query(window, when));
}

/** Which rows a facet lets through; null where it lets all through. */
function passingFacet(index: GraphIndex, facet: FacetId, { values, match }: FacetChoice): RowSet | null {
  if (values.length === 0) return null;
  const chosen = index.facets[facet].map(({ value }) => values.includes(value));
  const { offsets, values: places } = index.columns.facets[facet];
  const sets = facetSets(index, facet);
  // A choice that the history does not have is one that no row can have beside the others.
  const isPossible = match === 'any' || chosen.filter(Boolean).length === values.length;
  if (sets !== null && isPossible) {
    return (match === 'any' ? unionOf : intersectionOf)(
      index.rowCount,
      sets.filter((_, place) => chosen[place] === true),
    );
  }
  const needed = match === 'any' ? 1 : values.length;
  return buildRowSet(index.rowCount, (row) => {
    let found = 0;
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      if (chosen[places[i] ?? -1] === true) found += 1;
    }
    return found >= needed;
  });
}

/** Which rows the filter lets through; `window` is what its question about time is asked of. */
export function selectPassing(index: GraphIndex, filter: Filter, window: TimeSpan): RowSet {
  const sets = [
    answering(index, filter, window),
    ...FACET_IDS.map((facet) => passingFacet(index, facet, filter.facets[facet])),
  ];
  return intersectionOf(index.rowCount, wordsOf(sets));
}

/** The words of the sets that there are; null stands for all rows. */
const wordsOf = (sets: readonly (RowSet | null)[]): Uint32Array[] =>
  sets.flatMap((set) => (set === null ? [] : [set.words]));

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/**
 * For each choice of each facet, how many records it has under the other facets. Where a facet asks for all of its
 * values, its own choices count too: what adding one more would leave.
 */
export function countFacets(index: GraphIndex, filter: Filter, window: TimeSpan): FacetCounts {
  const answers = answering(index, filter, window);
  const sets = FACET_IDS.map((facet) => passingFacet(index, facet, filter.facets[facet]));
  return mapFacets((facet) => {
    const others = sets.filter((_, i) => FACET_IDS[i] !== facet || filter.facets[facet].match === 'all');
    const counted = intersectionOf(index.rowCount, wordsOf([answers, ...others]));
    const choices = index.facets[facet];
    const counts =
      facetSets(index, facet)?.map((own) => countCommon(counted, own)) ?? countByRow(index, facet, counted);
    return new Map(choices.flatMap(({ value }, i) => (counts[i] ? [[value, counts[i]] as const] : [])));
  });
}

/** How many of the rows have each choice of a facet, by one pass over them. */
function countByRow(index: GraphIndex, facet: FacetId, counted: RowSet): Uint32Array {
  const { offsets, values } = index.columns.facets[facet];
  const counts = new Uint32Array(index.facets[facet].length);
  eachRow(counted, (row) => {
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      const place = values[i] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  });
  return counts;
}
