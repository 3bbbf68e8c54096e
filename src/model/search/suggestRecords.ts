/** Owns what the search shows of the records that it found: gathered by kind, the kind of the best one first. */
import type { Kind } from '../dataset/kinds';
import { KINDS } from '../filter/facets';
import type { GraphIndex } from '../index/buildGraphIndex';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly when: string;
  /** The first theme, which gives the colour. */
  readonly theme: string | null;
}

/** The suggestions for rows that were found, the best of them first. */
export function suggestRecords(index: GraphIndex, rows: readonly number[]): readonly Suggestion[] {
  const found = rows.flatMap((row) => index.row(row) ?? []);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const rank = (kind: Kind) => kinds.indexOf(kind) * KINDS.length + KINDS.indexOf(kind);
  return found
    .map(({ id, title, kind, when, themes }) => ({ id, title, kind, when, theme: themes[0] ?? null }))
    .sort((a, b) => rank(a.kind) - rank(b.kind));
}
