/** Owns what is kept as JSON of a history as a whole, beside the records that a format of others holds. */
import type { KeptHistory } from '../model/dataset/keptParts';
import type { Dataset } from '../model/dataset/schema';

/** The words and the sources of a history. Its briefings stay in files of our own: they have what a speaker notes for nobody else. */
export function keepHistory(dataset: Dataset, holds: 'all' | 'tables'): string {
  const { id, description, opening, themes, tracks, kinds, relationTypes, sources } = dataset;
  const kept: KeptHistory = {
    id,
    ...(description === '' ? { description } : {}),
    ...(opening === undefined ? {} : { opening }),
    themes,
    tracks,
    ...(kinds === undefined ? {} : { kinds }),
    ...(relationTypes === undefined ? {} : { relationTypes }),
    // Tables have one of sources.
    ...(holds === 'tables' ? {} : { sources }),
  };
  return JSON.stringify(kept);
}
