/** Owns the labels of a data set by their ids, and its citations in words. */
import type { Citation, Dataset } from '../model/dataset/schema';
import { vocabularyOf } from '../model/dataset/vocabulary';

/** The labels of a data set by their ids. */
export interface DatasetWords {
  readonly kind: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly track: (id: string) => string;
  readonly source: (id: string) => Dataset['sources'][number] | undefined;
  readonly relation: (id: string) => { readonly label: string; readonly inverse: string };
}

/** What citations are put into words with. */
export interface SourceWords {
  readonly source: (id: string) => Pick<Dataset['sources'][number], 'title' | 'short'> | undefined;
}

export function datasetWords(dataset: Dataset): DatasetWords {
  const { kinds, relationTypes } = vocabularyOf(dataset);
  const labels = (list: readonly { readonly id: string; readonly label: string }[]) => {
    const known = new Map(list.map(({ id, label }) => [id, label]));
    return (id: string) => known.get(id) ?? id;
  };
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const types = new Map(relationTypes.map((type) => [type.id, type]));
  return {
    kind: labels(kinds),
    theme: labels(dataset.themes),
    track: labels(dataset.tracks),
    source: (id) => sources.get(id),
    relation: (id) => types.get(id) ?? { label: id, inverse: id },
  };
}

/** Where a statement is written, in words: “Report, Body, paragraph 1”. */
export function citationWords(
  { source, section, paragraph, bullet, locator }: Citation,
  words: SourceWords,
  called: 'short' | 'title' = 'short',
): string {
  const parts = [
    words.source(source)?.[called] ?? source,
    section,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    bullet === undefined ? undefined : `bullet ${bullet}`,
    locator,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
