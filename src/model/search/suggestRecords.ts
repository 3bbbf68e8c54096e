/** Owns what the search shows of the records that it found: gathered by kind, the kind of the best one first. */
import type { Kind } from '../dataset/kinds';
import type { GraphIndex } from '../index/buildGraphIndex';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  /** What it is drawn as, and what its kind is called. */
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly when: string;
  /** The first theme, which gives the colour. */
  readonly theme: string | null;
}

/** What the search suggests, the best first. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** What is suggested once every record is looked through, and not titles alone; null where that is done. */
  readonly later: (() => Promise<readonly Suggestion[]>) | null;
}

export type FindRecords = (query: string) => Promise<Suggestions>;

/** The suggestions for rows that were found, the best of them first. */
export function suggestRecords(index: GraphIndex, rows: readonly number[]): readonly Suggestion[] {
  const found = rows.flatMap((row) => index.row(row) ?? []);
  const kinds = [...new Set(found.map(({ kindLabel }) => kindLabel))];
  return found
    .map(({ id, title, kind, kindLabel, when, themes }) => ({
      id,
      title,
      kind,
      kindLabel,
      when,
      theme: themes[0] ?? null,
    }))
    .sort((a, b) => kinds.indexOf(a.kindLabel) - kinds.indexOf(b.kindLabel));
}
