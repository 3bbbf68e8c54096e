/** Owns the search: every record by title, other spellings and summary, forgiving of accents and typing errors. */
import MiniSearch from 'minisearch';
import { foldText } from './foldText';

/** What a record is found by. */
export interface SearchEntry {
  readonly row: number;
  readonly title: string;
  readonly short?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly summary: string;
}

/** Rows of the records that fit a query best, the best first. */
export type FindRows = (query: string) => readonly number[];

const MOST_FOUND = 24;

/** Builds the index and returns the search. */
export function createSearchIndex(entries: Iterable<SearchEntry>): FindRows {
  const search = new MiniSearch<{ id: number; title: string; aliases: string; summary: string }>({
    fields: ['title', 'aliases', 'summary'],
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      boost: { title: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
      combineWith: 'AND',
    },
  });
  for (const { row, title, short = title, aliases = [], summary } of entries) {
    search.add({ id: row, title, aliases: [short, ...aliases].join(' · '), summary });
  }
  return (query) =>
    search
      .search(query)
      .slice(0, MOST_FOUND)
      .map(({ id }) => id as number);
}
