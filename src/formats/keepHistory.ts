/** Owns what is kept as JSON of a history as a whole, beside the records that a format of others holds. */
import type { KeptHistory } from '../model/dataset/keptParts';
import type { Dataset } from '../model/dataset/schema';

/** The words, the sources and the briefings of a history. Formats of events alone have no briefings, which show the rest too. */
export function keepHistory(dataset: Dataset, holds: 'all' | 'events' | 'tables'): string {
  const { id, description, opening, themes, tracks, kinds, relationTypes, sources, briefings } = dataset;
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
    ...(briefings === undefined || holds === 'events' ? {} : { briefings }),
  };
  return JSON.stringify(kept);
}
