/** Owns the search: every record by title, other spellings and summary, forgiving of accents and typing errors. */
import MiniSearch from 'minisearch';
import { ENTITY_KINDS, EVENT_KINDS, type Kind, UNDERTAKING_KINDS } from '../dataset/kinds';
import type { GraphIndex } from '../index/buildGraphIndex';
import { foldText } from './foldText';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly when: string;
  /** The first theme, which gives the colour. */
  readonly theme: string | null;
}

const MOST_SUGGESTIONS = 24;
const KIND_ORDER: readonly Kind[] = [...EVENT_KINDS, ...ENTITY_KINDS, ...UNDERTAKING_KINDS];

/** Builds the index and returns the search: a query's best records, gathered by kind, the kind of the best one first. */
export function createSearchIndex(index: GraphIndex): (query: string) => readonly Suggestion[] {
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
  search.addAll(
    index.rows.map(({ row, title, short, record }) => ({
      id: row,
      title,
      aliases: [short, ...(record.aliases ?? [])].join(' · '),
      summary: record.summary,
    })),
  );
  return (query) => {
    const found = search
      .search(query)
      .slice(0, MOST_SUGGESTIONS)
      .flatMap(({ id }) => index.rows[id as number] ?? []);
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    const rank = (kind: Kind) => kinds.indexOf(kind) * KIND_ORDER.length + KIND_ORDER.indexOf(kind);
    return found
      .map(({ id, title, kind, when, themes }) => ({ id, title, kind, when, theme: themes[0] ?? null }))
      .sort((a, b) => rank(a.kind) - rank(b.kind));
  };
}
