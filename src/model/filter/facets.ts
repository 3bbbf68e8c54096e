/** Owns the facets: by which aspects records are filtered, and which choices there are in each. */
import { BASES, type Citation, type DatasetHead, OUTCOME_STATUSES } from '../dataset/schema';
import { vocabularyOf } from '../dataset/vocabulary';
import type { Status } from '../index/rows';

export const FACET_IDS = ['theme', 'kind', 'track', 'status', 'source', 'firmness'] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** The value of the source facet that stands for every page outside the data set's own documents. */
export const EXTERNAL_RECORD = 'external-record';

export const STATUS_ORDER: readonly Status[] = [...OUTCOME_STATUSES, 'no-later-source'];

/** A choice of a facet, and what it is called. */
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

/** A value for each facet. */
export const mapFacets = <T>(build: (facet: FacetId) => T): Record<FacetId, T> => ({
  theme: build('theme'),
  kind: build('kind'),
  track: build('track'),
  status: build('status'),
  source: build('source'),
  firmness: build('firmness'),
});

/** All choices that a facet of a data set can have, in the order in which they stand. */
export function facetChoices(dataset: DatasetHead, facet: FacetId): FacetValue[] {
  switch (facet) {
    case 'theme':
      return dataset.themes.map(({ id, label }) => ({ value: id, label }));
    case 'track':
      return dataset.tracks.map(({ id, label }) => ({ value: id, label }));
    case 'kind':
      return vocabularyOf(dataset).kinds.map(({ id, label }) => ({ value: id, label }));
    case 'status':
      return STATUS_ORDER.map((status) => ({ value: status, label: STATUS_LABELS[status] }));
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

/** Hands on the places in the source facet of what citations rest on, each once: documents, and any other page as the external record. */
export function createSourcePlaces(
  dataset: DatasetHead,
): (citations: readonly Citation[], add: (place: number) => void) => void {
  const places = new Map(facetChoices(dataset, 'source').map(({ value }, place) => [value, place]));
  const external = places.get(EXTERNAL_RECORD) ?? 0;
  const documents = new Map(
    dataset.sources.flatMap(({ id, kind }): [string, number][] =>
      kind === 'document' ? [[id, places.get(id) ?? external]] : [],
    ),
  );
  return (citations, add) => {
    const [first] = citations;
    if (first === undefined) return;
    if (citations.length === 1) add(documents.get(first.source) ?? external);
    else for (const place of new Set(citations.map(({ source }) => documents.get(source) ?? external))) add(place);
  };
}
