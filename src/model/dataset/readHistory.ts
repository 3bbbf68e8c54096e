/** Owns the way from the text of a file of our own to an index of it: parsed, checked, indexed, with how far that has come. */
import type { IndexBasis } from '../index/buildGraphBasis';
import { type IndexData, indexDataset } from '../index/indexDataset';
import { type Result, success } from '../result';
import type { SearchEntry } from '../search/createSearchIndex';
import { parseDataset } from './parseDataset';
import type { Problem } from './problem';
import type { ParsedDataset } from './readRecords';
import type { Dataset } from './schema';

/** What is under way, and how much of it is done, 0 to 1; null where that cannot be said. */
export interface Progress {
  readonly step: string;
  readonly done: number | null;
}

export interface ReadHistory {
  readonly data: IndexData;
  readonly problems: readonly Problem[];
}

/**
 * Records that a data set may have, all kinds together; beyond it the views would no longer answer in time. The bench
 * goes as far as 350,300: 100,000 events, 50,000 entities, 200,000 relations and the undertakings.
 */
export const MOST_RECORDS = 500_000;

/** Makes what the search needs, which the first view does not wait for. */
export type MakeEntries = () => readonly SearchEntry[];

/** Reads the text of a file of our own format. Fails where nothing could be shown; `onEntries` is handed what makes the search’s entries. */
export function readHistory(
  text: string,
  onProgress: (progress: Progress) => void,
  onEntries?: (make: MakeEntries) => void,
): Result<ReadHistory> {
  onProgress({ step: 'Reading the file', done: null });
  const parsed = parseDataset(text, (done) => onProgress({ step: 'Checking the records', done }), MOST_RECORDS);
  if (!parsed.ok) return parsed;
  return success(indexHistory(parsed.value, onProgress, onEntries));
}

/** Indexes a data set that was read, on a basis that may be there already. */
export function indexHistory(
  { dataset, problems }: ParsedDataset,
  onProgress: (progress: Progress) => void,
  onEntries?: (make: MakeEntries) => void,
  basis?: IndexBasis,
): ReadHistory {
  onProgress({ step: 'Indexing the records', done: null });
  const data = indexDataset(dataset, basis);
  if (onEntries !== undefined) {
    // The columns may be handed over to another thread before.
    const importance = data.rows.importance.slice();
    onEntries(() => searchEntries(dataset, importance));
  }
  return { data, problems };
}

/** What the search finds records by: events, entities and undertakings in the order of their rows. */
export const searchEntries = ({ events, entities, undertakings }: Dataset, importance: Float64Array): SearchEntry[] =>
  [...events, ...entities, ...undertakings].map(({ title, short, aliases, summary }, row) => ({
    row,
    title,
    short,
    aliases,
    summary,
    importance: importance[row] ?? 0,
  }));
