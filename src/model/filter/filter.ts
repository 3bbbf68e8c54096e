/** Owns the filter: what is chosen in each facet, which rows it lets through, and how many each choice would show. */
import { ENTITY_KINDS, EVENT_KINDS, KIND_LABELS, UNDERTAKING_KINDS } from '../dataset/kinds';
import { BASES, OUTCOME_STATUSES } from '../dataset/schema';
import type { TimeSpan } from '../dates/timeSpan';
import { EXTERNAL_RECORD, type GraphIndex, type Row, type Status } from '../index/buildGraphIndex';
import type { WindowQuestion } from '../time/buildTimeIndex';

export const FACET_IDS = ['theme', 'kind', 'track', 'status', 'source', 'firmness'] as const;
export type FacetId = (typeof FACET_IDS)[number];

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

/** A value for each facet. */
export const mapFacets = <T>(build: (facet: FacetId) => T): Record<FacetId, T> => ({
  theme: build('theme'),
  kind: build('kind'),
  track: build('track'),
  status: build('status'),
  source: build('source'),
  firmness: build('firmness'),
});

export const EMPTY_FILTER: Filter = {
  facets: mapFacets(() => ({ values: [], match: 'any' })),
  when: null,
  mode: 'only',
};

export const isFiltering = (filter: Filter): boolean =>
  filter.when !== null || FACET_IDS.some((id) => filter.facets[id].values.length > 0);

/** In which order a facet's choices stand, and what they are called. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  'partly-reported': 'Partly reported',
  'still-priority': 'Still a priority',
  'not-mentioned': 'Not mentioned in the sources',
  'no-later-source': 'No later source',
};

export const FIRMNESS_LABELS: Readonly<Record<string, string>> = {
  stated: 'Stated',
  inferred: 'Inferred',
  external: 'External record',
  undated: 'Undated',
};

/** The choices of a facet that the data set has at least one record for. */
export function facetValues(index: GraphIndex, facet: FacetId): FacetValue[] {
  const present = new Set(index.rows.flatMap((row) => valuesOf(row, facet)));
  return allValues(index, facet).filter(({ value }) => present.has(value));
}

function allValues({ dataset }: GraphIndex, facet: FacetId): FacetValue[] {
  switch (facet) {
    case 'theme':
      return dataset.themes.map(({ id, label }) => ({ value: id, label }));
    case 'track':
      return dataset.tracks.map(({ id, label }) => ({ value: id, label }));
    case 'kind':
      return [...EVENT_KINDS, ...ENTITY_KINDS, ...UNDERTAKING_KINDS].map((kind) => ({
        value: kind,
        label: KIND_LABELS[kind],
      }));
    case 'status':
      return [...OUTCOME_STATUSES, 'no-later-source' as const].map((status) => ({
        value: status,
        label: STATUS_LABELS[status],
      }));
    case 'source':
      return [
        ...dataset.sources
          .filter(({ kind }) => kind === 'document')
          .map(({ id, short }) => ({ value: id, label: short })),
        { value: EXTERNAL_RECORD, label: 'External record' },
      ];
    case 'firmness':
      return [...BASES, 'undated'].map((basis) => ({ value: basis, label: FIRMNESS_LABELS[basis] ?? basis }));
  }
}

/** What a row has in a facet. */
export function valuesOf(row: Row, facet: FacetId): readonly string[] {
  switch (facet) {
    case 'theme':
      return row.themes;
    case 'kind':
      return [row.kind];
    case 'track':
      return row.track === null ? [] : [row.track];
    case 'status':
      return row.statuses;
    case 'source':
      return row.sources;
    case 'firmness':
      return [row.basis ?? 'undated'];
  }
}

const passesFacet = (row: Row, facet: FacetId, { values, match }: FacetChoice): boolean => {
  if (values.length === 0) return true;
  const own = valuesOf(row, facet);
  return match === 'any' ? values.some((value) => own.includes(value)) : values.every((value) => own.includes(value));
};

/** Whether each row does in the window what the filter asks for; true for all where it asks for nothing. */
function answering(index: GraphIndex, { when }: Filter, window: TimeSpan): (row: number) => boolean {
  if (when === null) return () => true;
  const found = new Set(index.time.query(window, when));
  return (row) => found.has(row);
}

/** Which rows the filter lets through, by row number; `window` is what its question about time is asked of. */
export function selectPassing(index: GraphIndex, filter: Filter, window: TimeSpan): readonly boolean[] {
  const answers = answering(index, filter, window);
  return index.rows.map(
    (row) => answers(row.row) && FACET_IDS.every((facet) => passesFacet(row, facet, filter.facets[facet])),
  );
}

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/**
 * For each choice of each facet, how many records it has under the other facets. Where a facet asks for all of its
 * values, its own choices count too: what adding one more would leave.
 */
export function countFacets(index: GraphIndex, filter: Filter, window: TimeSpan): FacetCounts {
  const answers = answering(index, filter, window);
  const counts = mapFacets(() => new Map<string, number>());
  for (const row of index.rows) {
    if (!answers(row.row)) continue;
    const failing = FACET_IDS.filter((facet) => !passesFacet(row, facet, filter.facets[facet]));
    for (const facet of FACET_IDS) {
      const others = failing.filter((id) => id !== facet || filter.facets[facet].match === 'all');
      if (others.length > 0) continue;
      for (const value of valuesOf(row, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
