/**
 * Owns the search: every record by title, other spellings and summary, forgiving of accents and typing errors. A large
 * index takes seconds to build; until it is there, and for a few letters, titles are gone through in order of importance.
 */
import MiniSearch from 'minisearch';
import { foldText } from './foldText';

/** What a record is found by. */
export interface SearchEntry {
  readonly row: number;
  readonly title: string;
  readonly short?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly summary: string;
  /** 0 to 1. */
  readonly importance: number;
}

export interface SearchIndex {
  /** Rows of the records that fit a query best, the best first. */
  readonly find: (query: string) => readonly number[];
  /** Takes in some more records; true once all are in. */
  readonly addSome: (count: number) => boolean;
  readonly isWhole: () => boolean;
}

const MOST_FOUND = 24;
/** Of what fits, so many are looked through for one that is called just so. */
const MOST_WEIGHED = 200;
/** Letters of a word from which on the index is asked: fewer begin half of all words, of which it would weigh each. */
const ENOUGH_LETTERS = 4;

/** The search over entries, of which none is in the index yet. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
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
  const scanTitles = createTitleScan(entries);
  let added = 0;
  const isWhole = () => added === entries.length;
  return {
    find: (query) => {
      const words = wordsOf(query);
      const isBrief = words.every(({ length }) => length < ENOUGH_LETTERS);
      // An empty query puts in order what the first letter is found by.
      const scanned = isBrief || !isWhole() ? scanTitles(words) : [];
      if (words.length === 0) return [];
      if (scanned.length > 0 || !isWhole()) return scanned;
      const found = search.search(query).slice(0, MOST_WEIGHED);
      return namesakesFirst(
        found.flatMap(({ id }) => entries[id as number] ?? []),
        words,
      )
        .slice(0, MOST_FOUND)
        .map(({ row }) => row);
    },
    addSome: (count) => {
      const end = Math.min(entries.length, added + count);
      for (const [i, { title, short = title, aliases = [], summary }] of entries.slice(added, end).entries()) {
        // Its number is its place among the entries.
        search.add({ id: added + i, title, aliases: [short, ...aliases].join(' · '), summary });
      }
      added = end;
      return isWhole();
    },
    isWhole,
  };
}

/**
 * Goes through titles, short titles and other spellings, the most important first, for those in which each word begins a
 * word. Each is folded when it is first come to: what many titles begin with is found among the first of them.
 */
function createTitleScan(entries: readonly SearchEntry[]): (words: readonly string[]) => number[] {
  let sorted: readonly SearchEntry[] | null = null;
  const texts: string[] = [];
  return (words) => {
    sorted ??= [...entries].sort((a, b) => b.importance - a.importance || a.row - b.row);
    const found: number[] = [];
    for (const [i, entry] of sorted.entries()) {
      const text = texts[i] ?? titleText(entry);
      texts[i] = text;
      if (words.every((word) => text.includes(` ${word}`))) found.push(entry.row);
      if (found.length === MOST_FOUND) break;
    }
    return found;
  };
}

const titleText = ({ title, short = '', aliases = [] }: SearchEntry): string =>
  ` ${wordsOf([title, short, ...aliases].join(' ')).join(' ')}`;

/** What is called by just these words comes before what is called after it, as the launch of an initiative is. */
function namesakesFirst(found: readonly SearchEntry[], words: readonly string[]): readonly SearchEntry[] {
  const name = words.join(' ');
  const isCalled = ({ title, short = title, aliases = [] }: SearchEntry) =>
    [title, short, ...aliases].some((other) => wordsOf(other).join(' ') === name);
  const namesakes = found.filter(isCalled);
  return [...namesakes, ...found.filter((entry) => !namesakes.includes(entry))];
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
